"""In a group the bot answers shortly and leads to the private chat; it keeps nothing said there.

No location, no door code and no link is acted upon here: only an official's /bind and /unbind.
"""

import logging
from collections import OrderedDict
from time import monotonic
from typing import Final

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    CallbackQuery,
    Chat,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
    User,
)

from bot.handlers.elsewhere import is_inside
from bot.turn import House
from core.groups.actions import bind_group, group_lost, group_moved, unbind_here
from core.groups.questions import bindable
from core.people.questions import who_is
from core.shared.actor import SYSTEM, Actor
from core.shared.ids import Account, CountyCode
from core.shared.refusal import Refusal, Refused

log = logging.getLogger(__name__)

GROUPS: Final = frozenset({"group", "supergroup"})
START: Final = "group"
"""What the private chat is opened with; it stands for nothing."""
SPARING: Final = 20.0
"""Seconds in which a group gets one short answer: twenty messages a minute is the messenger's
limit, and a group is no place for conversation."""
MANY: Final = 512


class Groups:
    """All that a group can bring about; `house` has the store and the words."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._answered: OrderedDict[int, float] = OrderedDict()

    async def on_update(self, bot: Bot, update: Update) -> None:
        """One update from a chat that is not private. Whatever goes wrong is never told there."""
        try:
            await self._dispatch(bot, update)
        except TelegramAPIError as error:  # no right to write, or thrown out meanwhile
            log.info("group: not answered: %s", type(error).__name__)

    async def _dispatch(self, bot: Bot, update: Update) -> None:
        if update.my_chat_member is not None:
            await self._membership(bot, update.my_chat_member)
        elif update.callback_query is not None:
            await self._pressed(bot, update.callback_query)
        elif update.message is not None and update.message.chat.type in GROUPS:
            await self._said(bot, update.message)

    async def _membership(self, bot: Bot, event: ChatMemberUpdated) -> None:
        """Added: who it is, once. Thrown out: the binding ends."""
        if event.chat.type not in GROUPS:
            return
        if not is_inside(event.new_chat_member):
            await self._house.store.do(group_lost, SYSTEM, Account(event.chat.id))
        elif not is_inside(event.old_chat_member):
            await self._say(bot, event.chat, "groups-hello")

    async def _pressed(self, bot: Bot, query: CallbackQuery) -> None:
        """None of its buttons in a group sends anything: it was made up, or carried here."""
        await query.answer(url=await self._link(bot))

    async def _said(self, bot: Bot, message: Message) -> None:
        if message.migrate_to_chat_id is not None:
            await self._moved(message.chat.id, message.migrate_to_chat_id)
        elif message.migrate_from_chat_id is not None:
            await self._moved(message.migrate_from_chat_id, message.chat.id)
        elif (command := await self._command(bot, message)) is not None:
            await self._ordered(bot, message, *command)
        elif await self._is_meant(bot, message):
            await self._lead_away(bot, message.chat)

    async def _moved(self, old: int, new: int) -> None:
        await self._house.store.do(group_moved, SYSTEM, Account(old), Account(new))

    async def _command(self, bot: Bot, message: Message) -> tuple[str, str] | None:
        """A command that is the bot's; one with another bot's name in it is not."""
        text = message.text or ""
        if not text.startswith("/"):
            return None
        first, _, rest = text[1:].partition(" ")
        name, _, whose = first.partition("@")
        own = (await bot.me()).username or ""
        return (name.lower(), rest.strip()) if whose.lower() in {"", own.lower()} else None

    async def _ordered(self, bot: Bot, message: Message, name: str, rest: str) -> None:
        if name not in {"bind", "unbind"}:
            await self._lead_away(bot, message.chat)
            return
        actor = await self._who(message.from_user, message)
        try:
            if name == "unbind":
                await self._house.store.do(unbind_here, actor, Account(message.chat.id))
                await self._say(bot, message.chat, "groups-unbound")
            else:
                await self._bind(bot, message.chat, actor, rest)
        except Refused as refused:
            key = WHY.get(refused.code, "groups-private")
            if self._may_answer(message.chat.id):
                await self._say(bot, message.chat, key)

    async def _bind(self, bot: Bot, chat: Chat, actor: Actor, named: str) -> None:
        found = await self._house.store.ask(bindable, actor)
        county: CountyCode | None = None
        if named:
            called = [c for c in found if named.lower() in {c.code, c.name, c.english.lower()}]
            if not called:
                raise Refused(Refusal.NOT_FOUND)
            county = called[0].code
        elif not actor.of_city():
            if len(found) != 1:
                raise Refused(Refusal.NOT_FOUND)
            county = found[0].code
        bound = await self._house.store.do(bind_group, actor, Account(chat.id), county)
        name = next((c.name for c in found if c.code == bound.county), "")
        at = self._house.store.policy.brief_at
        if name:
            await self._say(bot, chat, "groups-bound", county=name, at=at)
        else:
            await self._say(bot, chat, "groups-bound-city", at=at)

    async def _who(self, user: User | None, message: Message) -> Actor:
        """An anonymous administrator is nobody: the messenger does not say who it is."""
        if user is None or message.sender_chat is not None:
            return Actor()
        account = Account(user.id)
        return await self._house.store.ask(who_is, Actor(account=account))

    async def _is_meant(self, bot: Bot, message: Message) -> bool:
        """Whether the bot was addressed: by name, or in answer to its own words."""
        me = await bot.me()
        answered = message.reply_to_message
        author = answered.from_user if answered is not None else None
        if author is not None and author.id == me.id:
            return True
        said = (message.text or message.caption or "").lower()
        return bool(me.username) and f"@{me.username}".lower() in said

    async def _lead_away(self, bot: Bot, chat: Chat) -> None:
        if self._may_answer(chat.id):
            await self._say(bot, chat, "groups-private")

    def _may_answer(self, chat: int) -> bool:
        """One short answer in a while; whoever asks again meanwhile has it before his eyes."""
        now = monotonic()
        if now - self._answered.get(chat, -SPARING) < SPARING:
            return False
        self._answered[chat] = now
        self._answered.move_to_end(chat)
        if len(self._answered) > MANY:
            self._answered.popitem(last=False)
        return True

    async def _say(self, bot: Bot, chat: Chat, key: str, **facts: object) -> None:
        words = self._house.catalogue
        label = words.plain(None, "groups-open")
        button = InlineKeyboardButton(text=label, url=await self._link(bot))
        await bot.send_message(
            chat.id,
            words.text(None, key, **facts),
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]),
        )

    async def _link(self, bot: Bot) -> str:
        return f"https://t.me/{(await bot.me()).username}?start={START}"


WHY: Final = {
    Refusal.NOT_ALLOWED: "groups-bind-officials",
    Refusal.NOT_YOURS: "groups-bind-officials",
    Refusal.NOT_FOUND: "groups-bind-which",
    Refusal.GROUP_TAKEN: "refusal-group-taken",
}
"""What a group is told where /bind or /unbind does nothing."""
