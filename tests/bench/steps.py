"""(c) A dialog step with durable memory, beside the same step with aiogram's MemoryStorage."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.storage.base import StorageKey
from aiogram.fsm.storage.memory import MemoryStorage, SimpleEventIsolation

from bot import dispatching
from bot.cards.day import DayCards
from bot.cards.door import DoorCards
from bot.doors.keeper import Doors
from bot.memory import DurableMemory
from bot.polling import Poller
from bot.texts.catalogue import Catalogue
from bot.toasts import Toasts
from bot.turn import House
from storage.store import Store
from tests.bench import city
from tests.bench.figures import Figure, at_least, middle, say
from tests.bench.processes import TOKEN, Messenger, messenger

PEOPLE = 32
STEPS = 12
ROUNDS = 5


class Volatile(MemoryStorage):
    """aiogram's own storage and isolation, under the one more name that our middleware uses."""

    def __init__(self) -> None:
        super().__init__()
        self._isolation = SimpleEventIsolation()

    @asynccontextmanager
    async def chat(self, chat: int) -> AsyncIterator[None]:
        """The lock of a chat."""
        async with self._isolation.lock(StorageKey(bot_id=0, chat_id=chat, user_id=chat)):
            yield


async def measure(folder: Path) -> list[Figure]:
    """Presses a second, each changing the window of a dialog."""
    say("(c) dialog step, durable memory against MemoryStorage")
    store = city.open_store(folder / "steps.db")
    await city.people(store, PEOPLE)
    durable, volatile = [], []
    try:
        async with messenger() as host:
            await host.post("/play/people", {"people": [_person(n) for n in range(PEOPLE)]})
            for _ in range(ROUNDS):
                durable.append(await _rate(host, store, DurableMemory(store, _now)))
                volatile.append(await _rate(host, store, Volatile()))
    finally:
        await store.close()
    return [
        at_least(
            "dialog step, durable memory",
            middle(durable),
            "1/s",
            "with MemoryStorage",
            middle(volatile),
            0.85,
        )
    ]


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - a benchmark runs in real time


def _person(number: int) -> dict[str, Any]:
    account = city.FIRST_ACCOUNT + number
    return {"id": account, "name": f"p{number}", "language": "zh", "roles": []}


async def _rate(host: Messenger, store: Store, memory: Any) -> float:
    session = AiohttpSession(api=TelegramAPIServer.from_base(host.url))
    bot = Bot(TOKEN, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    catalogue = Catalogue()
    door_cards = DoorCards(catalogue, store.policy)
    house = House(
        store=store,
        catalogue=catalogue,
        cards=DayCards(catalogue),
        clock=_now,
        nudge=lambda: None,
        toasts=Toasts(),
        door_cards=door_cards,
        doors=Doors(store, door_cards, _now),
    )
    dispatcher = dispatching.make_dispatcher(house, memory, "zh")
    await dispatching.ready(dispatcher, bot)
    poller = Poller(bot, partial(dispatching.feed, dispatcher, bot), dispatching.UPDATES)
    async with asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        accounts = range(city.FIRST_ACCOUNT, city.FIRST_ACCOUNT + PEOPLE)
        await _all(host, "sendMessage", 2, [_start(host, a) for a in accounts])
        windows = [await _window(host, account) for account in accounts]
        await _step(host, windows, "more")
        began = perf_counter()
        for number in range(STEPS):
            await _step(host, windows, ("back", "more")[number % 2])
        rate = STEPS * PEOPLE / (perf_counter() - began)
        poller.stop()
    await session.close()
    return rate


async def _step(host: Messenger, windows: list[tuple[int, int, str]], button: str) -> None:
    presses = [
        host.post(
            f"/play/chats/{account}/press",
            {"message_id": message, "data": f"{intent}\x1d{button}"},
        )
        for account, message, intent in windows
    ]
    await _all(host, "editMessageText", 1, presses)


async def _all(host: Messenger, method: str, each: int, deeds: list[Any]) -> None:
    """Do everything at once and wait until the messenger has seen `each` answers to each."""
    calls = await host.get("/play/calls?since=0")
    since = max((call["n"] for call in calls), default=0)
    await asyncio.gather(*deeds)
    async with asyncio.timeout(60):
        while True:
            calls = await host.get(f"/play/calls?since={since}")
            if sum(call["method"] == method for call in calls) >= each * len(deeds):
                return
            await asyncio.sleep(0.005)


async def _start(host: Messenger, account: int) -> None:
    await host.post(f"/play/chats/{account}/text", {"text": "/start"})


async def _window(host: Messenger, account: int) -> tuple[int, int, str]:
    """The home window's message, and the intent that its buttons carry."""
    messages = (await host.get(f"/play/chats/{account}"))["messages"]
    last = messages[-1]
    data: str = last["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    return account, last["message_id"], data.partition("\x1d")[0]
