"""aiogram's storage and event isolation over the programme's own store.

While an update of a chat is worked on, its memory is one open page: read in one look when first
asked for, changed in place, and made durable in one write before the lock is given back. So a
dialog step costs one look and one write whatever the library does in between, and a restart
finds every conversation where it was.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, Protocol, TypeVar

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage, StateType, StorageKey

from bot.texts.catalogue import Markup

R = TypeVar("R")


class MemoryTable(Protocol):
    """The rows behind it: `storage.memory.MemoryInSql`."""

    def of_chat(self, chat: int) -> dict[str, str]: ...
    def put(self, chat: int, texts: Mapping[str, str | None], now: datetime) -> None: ...


class MemoryStore(Protocol):
    """The store, as far as conversation memory needs it."""

    def read(self, call: Callable[[Any], R]) -> Awaitable[R]: ...
    def write(self, call: Callable[[Any], R]) -> Awaitable[R]: ...


class _Page:
    """A chat's memory while its update is worked on."""

    def __init__(self) -> None:
        self.texts: dict[str, str] | None = None
        self.changed: dict[str, str | None] = {}


class DurableMemory(BaseStorage, BaseEventIsolation):
    """Both of aiogram's seams at once, because durability belongs to the end of the lock."""

    def __init__(self, store: MemoryStore, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._pages: dict[int, _Page] = {}
        self._locks: dict[int, asyncio.Lock] = {}
        self._wanted: dict[int, int] = {}

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncGenerator[None, None]:
        """One update of a chat at a time; what it changed is on the disk when the lock ends.

        aiogram-dialog saves a step only when it succeeded, so a failed one is not remembered.
        """
        async with self.chat(key.chat_id):
            yield

    @asynccontextmanager
    async def chat(self, chat: int) -> AsyncGenerator[None, None]:
        """`lock` for those who know the chat's number alone."""
        lock = self._locks.setdefault(chat, asyncio.Lock())
        self._wanted[chat] = self._wanted.get(chat, 0) + 1
        try:
            async with lock:
                page = self._pages[chat] = _Page()
                try:
                    yield
                finally:
                    del self._pages[chat]
                    if page.changed:
                        await self._keep(chat, page.changed)
        finally:
            self._wanted[chat] -= 1
            if not self._wanted[chat]:
                del self._wanted[chat], self._locks[chat]

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        await self._set(key, "state", None if name is None else json.dumps(name))

    async def get_state(self, key: StorageKey) -> str | None:
        text = await self._get(key, "state")
        return None if text is None else str(json.loads(text))

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._set(key, "data", json.dumps(data, default=_plain) if data else None)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        text = await self._get(key, "data")
        return {} if text is None else dict(json.loads(text))

    async def forget(self, chat: int, destiny: str) -> None:
        """What is remembered of the chat under names that begin so; inside its lock."""
        page = self._pages[chat]
        if page.texts is None:
            page.texts = await self._load(chat)
        names = {name for name in (*page.texts, *page.changed) if f"/{destiny}" in name}
        page.changed.update(dict.fromkeys(names))

    async def close(self) -> None:
        """Nothing of its own to close: the store is closed by whoever opened it."""

    async def _get(self, key: StorageKey, part: str) -> str | None:
        name = _name(key, part)
        page = self._pages.get(key.chat_id)
        if page is None:
            return (await self._load(key.chat_id)).get(name)
        if name in page.changed:
            return page.changed[name]
        if page.texts is None:
            page.texts = await self._load(key.chat_id)
        return page.texts.get(name)

    async def _set(self, key: StorageKey, part: str, text: str | None) -> None:
        page = self._pages.get(key.chat_id)
        name = _name(key, part)
        if page is None:
            await self._keep(key.chat_id, {name: text})
        elif await self._get(key, part) != text:
            page.changed[name] = text

    def _load(self, chat: int) -> Awaitable[dict[str, str]]:
        def look(work: Any) -> dict[str, str]:  # noqa: ANN401 - the storage floor's own type
            table: MemoryTable = work.memory
            return table.of_chat(chat)

        return self._store.read(look)

    async def _keep(self, chat: int, changed: Mapping[str, str | None]) -> None:
        now = self._clock()

        def write(work: Any) -> None:  # noqa: ANN401 - the storage floor's own type
            table: MemoryTable = work.memory
            table.put(chat, changed, now)

        await asyncio.shield(self._store.write(write))


def _name(key: StorageKey, part: str) -> str:
    user = "" if key.user_id == key.chat_id else str(key.user_id)
    where = f"{key.thread_id or ''}/{key.business_connection_id or ''}"
    return f"{part}/{key.bot_id}/{user}/{where}/{key.destiny}"


def _plain(value: object) -> object:
    """Dialog data is plain JSON; only our own text type is let through as what it is."""
    if isinstance(value, Markup):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be remembered in a dialog")
