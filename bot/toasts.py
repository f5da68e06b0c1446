"""How windows reach the chat: aiogram-dialog's message manager, with two habits of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.manager.message_manager import MessageManager

TOO_OLD: Final = "query is too old"


class Toasts(MessageManager):
    """Answers each button once, with our words; never takes a letter or a card for a window.

    The library answers every click by itself, and a second answer is refused by the messenger.
    It also takes the message whose button was pressed for the window to replace, and would
    strip a letter of its buttons when one of them opens a dialog.
    """

    def __init__(self) -> None:
        self._said: dict[str, str] = {}
        self._apart: dict[tuple[int, int], int | None] = {}

    def say(self, query: CallbackQuery, text: str) -> None:
        """Keep the words for the answer that is about to be given."""
        self._said[query.id] = text

    @contextmanager
    def apart(self, query: CallbackQuery, window: int | None) -> Iterator[None]:
        """While its button is answered, the pressed message is no window; `window` is the one."""
        if query.message is None:
            yield
            return
        key = (query.message.chat.id, query.message.message_id)
        self._apart[key] = window
        try:
            yield
        finally:
            self._apart.pop(key, None)

    async def answer_callback(self, bot: Bot, callback_query: CallbackQuery) -> None:
        """Answer, with the words if there are any; a query too old to answer is let go."""
        text = self._said.pop(callback_query.id, None)
        try:
            await bot.answer_callback_query(callback_query.id, text=text)
        except TelegramAPIError as error:
            if TOO_OLD not in str(error):
                raise

    async def show_message(
        self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None
    ) -> OldMessage:
        """Show a window in place of the former one."""
        if old_message is not None:
            key = (old_message.chat.id, old_message.message_id)
            if key in self._apart:
                window = self._apart[key]
                old_message = None if window is None else replace(old_message, message_id=window)
        return await super().show_message(bot, new_message, old_message)
