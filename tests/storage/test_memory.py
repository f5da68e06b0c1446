"""The memory of a conversation: a chat's texts, kept like everything else."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from storage.memory import MEMORY
from storage.store import Store
from storage.work import SqlWork
from tests.contracts.stores import open_store
from tests.contracts.town import Clock, CountingTokens
from tests.core.samples import FakeWorkdays

NOW = datetime(2026, 5, 6, 4, tzinfo=UTC)
WANG, LI = 7_000_000_001, -1_001_234_567_890
"""Chats have more than thirty-two bits, and those of groups are below zero."""


async def put(store: Store, chat: int, **texts: str | None) -> None:
    await store.write(lambda work: work.memory.put(chat, texts, NOW))


async def texts_of(store: Store, chat: int) -> dict[str, str]:
    return await store.read(lambda work: work.memory.of_chat(chat))


async def test_what_is_put_is_remembered_by_chat(store: Store) -> None:
    await put(store, WANG, stack="[1]", context="{}")
    await put(store, LI, stack="[2]")

    assert await texts_of(store, WANG) == {"stack": "[1]", "context": "{}"}
    assert await texts_of(store, LI) == {"stack": "[2]"}
    assert await texts_of(store, 3) == {}


async def test_one_step_sets_and_forgets_at_once(store: Store) -> None:
    """None forgets; what is not named stays; forgetting what is not there is nothing."""
    await put(store, WANG, a="1", b="2", c="3")
    await put(store, WANG, a="4", b=None, d="5", never=None)
    await put(store, LI, a=None)
    await put(store, WANG)

    assert await texts_of(store, WANG) == {"a": "4", "c": "3", "d": "5"}


async def test_an_empty_text_is_a_text(store: Store) -> None:
    """It differs from one that was forgotten."""
    await put(store, WANG, a="")

    assert await texts_of(store, WANG) == {"a": ""}


async def test_any_text_comes_back_as_it_was(store: Store) -> None:
    """Drafts are people's words: quotes, other scripts, emoji, line ends, and very long ones."""
    texts = {"quotes": 'it\'s "so"; --', "script": "到岗 ✅ 👩‍🔬\r\n\t", "long": "字" * 200_000}
    await put(store, WANG, **texts)

    assert await texts_of(store, WANG) == texts


async def test_when_it_changed_is_on_record(store: Store) -> None:
    """Forgotten conversations can be told from live ones."""
    later = NOW + timedelta(days=1)
    await store.write(lambda work: work.memory.put(WANG, {"a": "1", "b": "1"}, NOW))
    await store.write(lambda work: work.memory.put(WANG, {"b": "2"}, later))

    def changes(work: SqlWork) -> dict[str, datetime]:
        found = work._connection.execute(select(MEMORY.c.key, MEMORY.c.changed_at))
        return {row.key: row.changed_at for row in found}

    assert await store.read(changes) == {"a": NOW, "b": later}


async def test_it_outlives_the_process(store: Store, url: str) -> None:
    """Losing it would be losing work: another opener reads it while the first is still open."""
    await put(store, WANG, draft="half a report")
    second = open_store(url, Clock(), CountingTokens(), FakeWorkdays())
    try:
        assert await texts_of(second, WANG) == {"draft": "half a report"}
    finally:
        await second.close()
