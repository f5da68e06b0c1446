"""Who is speaking: each update is given its actor, one at a time for each chat."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

from aiogram import BaseMiddleware, Bot
from aiogram.types import Chat, TelegramObject, Update, User

from bot.leaving import close_what_ended
from bot.memory import DurableMemory
from bot.texts.catalogue import language_of
from bot.turn import House, Turn
from core.people.questions import who_is
from core.shared.actor import Actor
from core.shared.ids import Account
from core.shared.policy import Policy

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

PRIVATE: Final = "private"


class Identity(BaseMiddleware):
    """Takes the chat's lock, looks up the actor, chooses the language.

    Groups get no answer: a question asked there could only be answered for all to read.
    """

    def __init__(self, house: House, memory: DurableMemory, default_language: str) -> None:
        self._house = house
        self._memory = memory
        self._default = default_language

    @property
    def policy(self) -> Policy:
        """The numbers in force."""
        return self._house.store.policy

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:  # noqa: ANN401 - aiogram's signature
        user: User | None = data.get("event_from_user")
        chat: Chat | None = data.get("event_chat")
        if user is None or chat is None or chat.type != PRIVATE or not isinstance(event, Update):
            return None
        data["fsm_storage"] = self._memory
        async with self.turn(data["bot"], chat, user) as data["turn"]:
            await close_what_ended(self._memory, data["turn"], chat.id)
            return await handler(event, data)

    @asynccontextmanager
    async def turn(self, bot: Bot, chat: Chat, user: User) -> AsyncIterator[Turn]:
        """The chat is locked while somebody who is now known has his turn."""
        async with self._memory.chat(chat.id):
            stranger = Actor(account=Account(user.id), language=self._spoken(user))
            known = await self._house.store.ask(who_is, stranger)
            yield Turn(self._house, bot, stranger, stranger.language).of(known)

    def _spoken(self, user: User) -> str:
        return language_of(user.language_code) if user.language_code else self._default
