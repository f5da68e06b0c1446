"""The messenger's side of the Bot API, inside the test: it records, answers, and refuses.

It refuses what Telegram refuses (lengths, markup, edits that change nothing or that concern what
is not there, a second answer to a button), so that a step that only works on a patient double
fails here.
"""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from aiogram import Bot
from aiogram.client.default import Default, DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    GetMe,
    SendDocument,
    SendMessage,
    SendPhoto,
    SetMessageReaction,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    File,
    ForceReply,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    User,
)

from tests.dialogs.chat import Chat, Raw
from tests.dialogs.html import MarkupError, plain

LONGEST: Final = 4096
DATA_BYTES: Final = 64
TOAST: Final = 200
CAPTION: Final = 1024
TOO_OLD: Final = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED: Final = "message is not modified: specified new message content and reply markup"
EMOJI: Final = frozenset({"👌", "✍"})
"""Those of Telegram's list of reactions that the bot uses."""

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply


@dataclass
class Query:
    """A pressed button that waits for its one answer."""

    chat: int
    answers: int = 0


@dataclass
class Messenger:
    """All chats of a test, and what the bot asked of them."""

    clock: Callable[[], datetime]
    chats: dict[int, Chat] = field(default_factory=dict)
    calls: list[TelegramMethod[Any]] = field(default_factory=list)
    queries: dict[str, Query] = field(default_factory=dict)
    uploads: dict[str, bytes] = field(default_factory=dict)
    """What people sent, by the file's id; of any other file its id is the content."""
    lost: set[str] = field(default_factory=set)
    """Files that cannot be fetched any more."""
    refusals: list[str] = field(default_factory=list)
    """What was refused; an edit that changes nothing is too common to be told."""
    bot: Raw = field(
        default_factory=lambda: {
            "id": 42,
            "is_bot": True,
            "first_name": "fuzong",
            "username": "fuzong_bot",
        }
    )

    def chat(self, number: int) -> Chat:
        return self.chats.setdefault(number, Chat(number))

    def make_bot(self) -> Bot:
        """aiogram's client, speaking to this messenger as the service's own does."""
        return Bot(
            "42:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            session=_Session(self),
            default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True),
        )

    def answer(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        """What Telegram answers. Raises TelegramAPIError."""
        self.calls.append(method)
        match method:
            case SendMessage():
                return self._send(bot, method)
            case EditMessageText():
                return self._edit(bot, method, text=self._text(bot, method))
            case EditMessageReplyMarkup():
                return self._edit(bot, method)
            case DeleteMessage():
                chat = self.chat(int(method.chat_id))
                if chat.messages.pop(method.message_id, None) is None:
                    raise self._no(method, "message to delete not found")
                return True
            case AnswerCallbackQuery():
                return self._answer(method)
            case _:
                return self._other(bot, method)

    def _other(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        match method:
            case SetMessageReaction():
                return self._react(method)
            case GetFile():
                if method.file_id in self.lost:
                    raise self._no(method, "wrong file_id or the file is temporarily unavailable")
                return File(file_id=method.file_id, file_unique_id="x", file_path=method.file_id)
            case SendPhoto() | SendDocument():
                return self._file(bot, method)
            case EditMessageMedia():
                return self._media(bot, method)
            case GetMe():
                return User.model_validate(self.bot)
            case _:
                raise AssertionError(f"the bot called {type(method).__name__}")

    def _send(self, bot: Bot, method: SendMessage) -> Message:
        chat = self.chat(int(method.chat_id))
        if chat.blocked:
            raise TelegramForbiddenError(method, "Forbidden: bot was blocked by the user")
        text = self._text(bot, method)
        markup = method.reply_markup
        if isinstance(markup, ReplyKeyboardMarkup):
            chat.keyboard = tuple(button.text for row in markup.keyboard for button in row)
        elif isinstance(markup, ReplyKeyboardRemove):
            chat.keyboard = ()
        answered = method.reply_parameters
        message = chat.add(
            self.bot,
            self.clock(),
            text=text,
            reply_markup=self._buttons(method, markup),
            reply_to_message=chat.messages.get(answered.message_id or 0) if answered else None,
        )
        if isinstance(markup, ReplyKeyboardMarkup | ReplyKeyboardRemove):
            chat.fixed.add(message["message_id"])
        chat.sent += 1
        chat.fresh.append(message["message_id"])
        return self._seen(bot, message)

    def _file(self, bot: Bot, method: SendPhoto | SendDocument) -> Message:
        chat = self.chat(int(method.chat_id))
        if chat.blocked:
            raise TelegramForbiddenError(method, "Forbidden: bot was blocked by the user")
        photo = isinstance(method, SendPhoto)
        file = method.photo if isinstance(method, SendPhoto) else method.document
        if isinstance(file, str):  # what the messenger keeps already is named
            if file in self.lost:
                raise self._no(method, "wrong file_id or the file is temporarily unavailable")
            file = BufferedInputFile(self.uploads.get(file, file.encode()), file)
        assert isinstance(file, BufferedInputFile)
        shown = {"file_id": "f", "file_unique_id": "f", "file_size": len(file.data)}
        message = chat.add(
            self.bot,
            self.clock(),
            photo=[shown | {"width": 9, "height": 9}] if photo else None,
            document=None if photo else shown | {"file_name": file.filename},
            caption=self._caption(bot, method, method.caption, method.parse_mode),
            reply_markup=self._buttons(method, method.reply_markup),
            has_protected_content=True if method.protect_content is True else None,
        )
        chat.files[message["message_id"]] = file.data
        chat.sent += 1
        chat.fresh.append(message["message_id"])
        return self._seen(bot, message)

    def _media(self, bot: Bot, method: EditMessageMedia) -> Message:
        chat, media = self.chat(int(method.chat_id or 0)), method.media
        message = chat.messages.get(method.message_id or 0)
        if message is None:
            raise self._no(method, "message to edit not found")
        if message["from"]["id"] != self.bot["id"] or "photo" not in message:
            raise self._no(method, "message can't be edited")
        assert isinstance(media, InputMediaPhoto)
        assert isinstance(media.media, BufferedInputFile)
        chat.files[message["message_id"]] = media.media.data
        message["caption"] = self._caption(bot, method, media.caption, media.parse_mode)
        message.pop("reply_markup", None)
        buttons = self._buttons(method, method.reply_markup)
        if buttons is not None:
            message["reply_markup"] = buttons
        chat.fresh.append(message["message_id"])
        return self._seen(bot, message)

    def _caption(
        self, bot: Bot, method: TelegramMethod[Any], words: str | None, mode: object
    ) -> str | None:
        if words is None:
            return None
        text = self._plain(bot, method, words, mode)
        if len(text.encode("utf-16-le")) // 2 > CAPTION:
            raise self._no(method, "message caption is too long")
        return text

    def _edit(
        self,
        bot: Bot,
        method: EditMessageText | EditMessageReplyMarkup,
        text: str | None = None,
    ) -> Message:
        chat = self.chat(int(method.chat_id or 0))
        message = chat.messages.get(method.message_id or 0)
        if message is None:
            raise self._no(method, "message to edit not found")
        if message["from"]["id"] != self.bot["id"] or method.message_id in chat.fixed:
            raise self._no(method, "message can't be edited")
        buttons = self._buttons(method, method.reply_markup)
        words = message.get("text") if text is None else text
        if (words, buttons) == (message.get("text"), message.get("reply_markup")):
            raise TelegramBadRequest(method, f"Bad Request: {NOT_MODIFIED}")
        if words is not None:
            message["text"] = words
        message["edit_date"] = int(self.clock().timestamp())
        message.pop("reply_markup", None)
        if buttons is not None:
            message["reply_markup"] = buttons
        if text is not None:
            chat.fresh.append(message["message_id"])
        return self._seen(bot, message)

    def _answer(self, method: AnswerCallbackQuery) -> bool:
        query = self.queries.get(method.callback_query_id)
        if query is None or query.answers:
            raise self._no(method, TOO_OLD)
        query.answers += 1
        if method.url is not None and not method.url.startswith("https://t.me/"):
            raise self._no(method, "URL_INVALID")
        if method.text is not None:
            if not 0 < len(method.text) <= TOAST:
                raise self._no(method, "MESSAGE_TOO_LONG")
            self.chat(query.chat).toasts.append(method.text)
        return True

    def _react(self, method: SetMessageReaction) -> bool:
        chat, number = self.chat(int(method.chat_id)), method.message_id
        if number not in chat.messages:
            raise self._no(method, "message to react not found")
        emoji = [str(getattr(one, "emoji", "")) for one in method.reaction or ()]
        if not set(emoji) <= EMOJI:
            raise self._no(method, "REACTION_INVALID")
        chat.reactions[number] = "".join(emoji)
        return True

    def _text(self, bot: Bot, method: SendMessage | EditMessageText) -> str:
        """The plain text of what is sent as HTML."""
        text = self._plain(bot, method, method.text or "", method.parse_mode)
        if not text:
            raise self._no(method, "message text is empty")
        if len(text.encode("utf-16-le")) // 2 > LONGEST:
            raise self._no(method, "message is too long")
        return text

    def _plain(self, bot: Bot, method: TelegramMethod[Any], words: str, mode: object) -> str:
        if isinstance(mode, Default):
            mode = bot.default[mode.name]
        try:
            text = plain(words) if mode == ParseMode.HTML else words
        except MarkupError as error:
            raise self._no(method, f"can't parse entities: {error}") from error
        return text.strip()

    def _buttons(self, method: TelegramMethod[Any], markup: Markup | None) -> Raw | None:
        if not isinstance(markup, InlineKeyboardMarkup):
            return None
        rows = markup.model_dump(exclude_none=True, mode="json")["inline_keyboard"]
        for button in (button for row in rows for button in row):
            if "copy_text" in button or button.get("url", "").startswith("https://"):
                continue
            if not 0 < len(button["callback_data"].encode()) <= DATA_BYTES:
                raise self._no(method, "BUTTON_DATA_INVALID")
            if not button["text"].strip():
                raise self._no(method, "text buttons are allowed only with a text")
        rows = [row for row in rows if row]
        return {"inline_keyboard": rows} if rows else None

    def _no(self, method: TelegramMethod[Any], why: str) -> TelegramBadRequest:
        self.refusals.append(f"{type(method).__name__}: {why}")
        return TelegramBadRequest(method, f"Bad Request: {why}")

    def _seen(self, bot: Bot, message: Raw) -> Message:
        return Message.model_validate(message, context={"bot": bot})


class _Session(BaseSession):
    """aiogram's way to the messenger."""

    def __init__(self, messenger: Messenger) -> None:
        super().__init__()
        self._messenger = messenger

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ARG002, ASYNC109 - aiogram's signature
    ) -> Any:
        return self._messenger.answer(bot, method)

    async def close(self) -> None:
        """Nothing is open."""

    async def stream_content(self, url: str, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """A file's content is what was uploaded, or the name by which it was asked for."""
        name = url.rpartition("/")[2]
        yield self._messenger.uploads.get(name, name.encode())
