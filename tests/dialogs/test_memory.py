"""Conversation memory: aiogram's contract, one look and write a step, what a crash leaves."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey

from bot.memory import DurableMemory
from bot.texts.catalogue import Markup
from storage.store import Store
from tests.contracts.stores import open_store
from tests.contracts.town import Clock, CountingTokens
from tests.core.samples import FakeWorkdays

KEY = StorageKey(bot_id=42, chat_id=7, user_id=7)
CROWD = 30


class Step(StatesGroup):
    one = State()


class Counting:
    """The store, and how often it was asked."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.reads = self.writes = 0

    def read(self, call: Callable[[Any], Any]) -> Awaitable[Any]:
        self.reads += 1
        return self._store.read(call)

    def write(self, call: Callable[[Any], Any]) -> Awaitable[Any]:
        self.writes += 1
        return self._store.write(call)


@pytest.fixture
async def store(fresh_url: Callable[[], str]) -> AsyncIterator[Store]:
    opened = open_store(fresh_url(), Clock(), CountingTokens(), FakeWorkdays())
    yield opened
    await opened.close()


@pytest.fixture
def counting(store: Store) -> Counting:
    return Counting(store)


@pytest.fixture
def memory(counting: Counting) -> DurableMemory:
    return DurableMemory(counting, Clock())


def again(store: Store) -> DurableMemory:
    """What another process finds."""
    return DurableMemory(store, Clock())


async def test_states(memory: DurableMemory) -> None:
    """A state is kept by its name, and forgotten with None."""
    assert await memory.get_state(KEY) is None
    await memory.set_state(KEY, Step.one)
    assert await memory.get_state(KEY) == "Step:one"
    await memory.set_state(KEY, "else")
    assert await memory.get_state(KEY) == "else"
    await memory.set_state(KEY)
    assert await memory.get_state(KEY) is None


async def test_data(memory: DurableMemory) -> None:
    """Data comes back as it was given; what a reader does to it stays his own."""
    assert await memory.get_data(KEY) == {}
    await memory.set_data(KEY, {"a": [1, {"b": None}], "名": "“长”"})

    found = await memory.get_data(KEY)
    found["a"].append("spoilt")

    assert await memory.get_data(KEY) == {"a": [1, {"b": None}], "名": "“长”"}
    assert await memory.update_data(KEY, {"c": 2}) == {"a": [1, {"b": None}], "名": "“长”", "c": 2}
    assert await memory.get_value(KEY, "c") == 2
    await memory.set_data(KEY, {})
    assert await memory.get_data(KEY) == {}


async def test_what_is_no_json_is_refused_at_once(memory: DurableMemory) -> None:
    """Not after a restart; our own text type is text."""
    await memory.set_data(KEY, {"text": Markup("<b>x</b>")})
    assert await memory.get_data(KEY) == {"text": "<b>x</b>"}
    with pytest.raises(TypeError):
        await memory.set_data(KEY, {"when": Clock()})


@pytest.mark.parametrize(
    "other",
    [
        StorageKey(bot_id=43, chat_id=7, user_id=7),
        StorageKey(bot_id=42, chat_id=8, user_id=8),
        StorageKey(bot_id=42, chat_id=7, user_id=8),
        StorageKey(bot_id=42, chat_id=7, user_id=7, thread_id=1),
        StorageKey(bot_id=42, chat_id=7, user_id=7, business_connection_id="1"),
        StorageKey(bot_id=42, chat_id=7, user_id=7, destiny="aiogd:stack:"),
        StorageKey(bot_id=42, chat_id=7, user_id=7, destiny="aiogd:context:x"),
    ],
)
async def test_keys_are_apart(memory: DurableMemory, other: StorageKey) -> None:
    """Bot, chat, user, thread, business connection and destiny each make another key."""
    await memory.set_data(KEY, {"mine": 1})
    await memory.set_state(KEY, "mine")
    async with memory.chat(7):
        await memory.set_data(KEY, {"mine": 2})

        assert await memory.get_data(other) == {}
        assert await memory.get_state(other) is None
        await memory.set_data(other, {"other": 1})

    assert await memory.get_data(KEY) == {"mine": 2}
    assert await memory.get_data(other) == {"other": 1}


async def test_one_look_and_one_write_a_step(counting: Counting, memory: DurableMemory) -> None:
    """Whatever the library does in between, and nothing at all where nothing changed."""
    keys = [
        StorageKey(bot_id=42, chat_id=7, user_id=7, destiny=f"aiogd:context:{n}") for n in range(4)
    ]
    async with memory.lock(KEY):
        for key in keys:
            await memory.get_data(key)
            await memory.set_data(key, {"n": 1})
            await memory.set_data(key, {"n": 2})
            await memory.get_data(key)
    assert (counting.reads, counting.writes) == (1, 1)

    async with memory.lock(KEY):
        for key in keys:
            await memory.set_data(key, await memory.get_data(key))
    assert (counting.reads, counting.writes) == (2, 1)

    async with memory.lock(KEY):
        pass
    assert (counting.reads, counting.writes) == (2, 1)


async def test_durable_when_the_lock_ends(store: Store, memory: DurableMemory) -> None:
    """Another process sees all of a step or nothing of it."""
    async with memory.lock(KEY):
        await memory.set_data(KEY, {"step": 1})
        await memory.set_state(KEY, "one")
        assert await again(store).get_data(KEY) == {}
        assert await memory.get_data(KEY) == {"step": 1}

    assert await again(store).get_data(KEY) == {"step": 1}
    assert await again(store).get_state(KEY) == "one"


async def test_a_crash_leaves_the_former_step(store: Store, memory: DurableMemory) -> None:
    """A process that ends in the middle of an update has written nothing of it."""
    await memory.set_data(KEY, {"step": 1})
    written = asyncio.Event()

    async def dies() -> None:
        async with memory.lock(KEY):
            await memory.set_data(KEY, {"step": 2})
            written.set()
            await asyncio.Event().wait()

    async with asyncio.TaskGroup() as group:
        dying = group.create_task(dies())
        await written.wait()
        successor = again(store)
        assert await successor.get_data(KEY) == {"step": 1}
        dying.cancel()


async def test_one_at_a_time_in_a_chat(memory: DurableMemory) -> None:
    """Steps of a chat follow one another in the order they came; none is lost."""
    order: list[int] = []

    async def step(number: int) -> None:
        async with memory.chat(7):
            order.append(number)
            seen = (await memory.get_data(KEY)).get("n", 0)
            await asyncio.sleep(0)
            await memory.set_data(KEY, {"n": seen + 1})

    async with asyncio.TaskGroup() as group:
        for number in range(CROWD):
            group.create_task(step(number))

    assert order == list(range(CROWD))
    assert await memory.get_data(KEY) == {"n": CROWD}


async def test_chats_do_not_wait_for_each_other(memory: DurableMemory) -> None:
    """A slow chat holds up nobody else."""
    async with memory.chat(7), asyncio.timeout(5), memory.chat(8):
        await memory.set_data(KEY, {"n": 1})

    assert await memory.get_data(KEY) == {"n": 1}


async def test_a_failing_step_gives_the_lock_back(memory: DurableMemory) -> None:
    """The next update of the chat is dealt with."""
    with pytest.raises(RuntimeError):
        async with memory.chat(7):
            raise RuntimeError

    async with asyncio.timeout(5), memory.chat(7):
        await memory.set_data(KEY, {"n": 1})
    assert await memory.get_data(KEY) == {"n": 1}


async def test_whoever_gives_up_waiting_leaves_no_trace(memory: DurableMemory) -> None:
    """A cancelled wait neither keeps the lock nor the memory of it."""
    async with memory.chat(7):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01), memory.chat(7):
                raise AssertionError("the lock is taken")

    async with asyncio.timeout(5), memory.chat(7):
        pass
    assert memory._locks == {}
    assert memory._pages == {}


async def test_a_cancelled_write_is_written(store: Store, memory: DurableMemory) -> None:
    """A stop that comes while a step is being written does not tear it."""

    async def step() -> None:
        async with memory.chat(7):
            await memory.set_data(KEY, {"n": 1})
            task = asyncio.current_task()
            assert task is not None
            task.cancel()

    async with asyncio.TaskGroup() as group:
        group.create_task(step())
    await store.write(lambda _: None)

    assert await again(store).get_data(KEY) == {"n": 1}
