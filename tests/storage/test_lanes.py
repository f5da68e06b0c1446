"""Lanes live through busy, missing and broken databases, closed loops, and their own end."""

import asyncio
import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any, Never

import pytest

from core.organisations.actions import register_unit
from core.organisations.model import UnitCategory
from core.people.questions import who_is
from core.shared.actor import Actor
from core.shared.ids import Account
from storage.lanes import Job, NotKeptError, _answer
from storage.migrate import migrate
from storage.store import ClosedError, Store
from storage.work import SqlWork
from tests.contracts.stores import open_store
from tests.contracts.town import OPERATOR, Clock, CountingTokens
from tests.core.samples import FakeWorkdays
from tests.storage.lane import PATIENCE, add_unit, driver, held, locked, units

HOLDER = """
import sqlite3, sys, time
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN IMMEDIATE")
other.execute("INSERT INTO dispatching_unit (name, category) VALUES ('theirs', 'other')")
print("held", flush=True)
time.sleep(1)
other.commit()
other.close()
"""


def store_at(url: str) -> Store:
    return open_store(url, Clock(), CountingTokens(), FakeWorkdays())


def impatient(work: SqlWork) -> None:
    """From here on the writer waits for the lock a tenth of a second and not ten."""
    driver(work).execute("PRAGMA busy_timeout=100")


async def test_a_writer_waits_while_another_process_writes(store: Store, file: Path) -> None:
    """DESIGN 6: the lock of another process is a matter of patience, not an error."""
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLDER, str(file), stdout=asyncio.subprocess.PIPE
    )
    assert other.stdout is not None
    await other.stdout.readline()
    began = monotonic()
    written = store.write(add_unit("ours"))
    meanwhile = await store.read(units)
    answered = monotonic() - began
    await written
    waited = monotonic() - began
    assert await other.wait() == 0

    assert meanwhile == set()
    assert answered < 0.5
    assert 0.5 < waited < 5
    assert await store.read(units) == {"ours", "theirs"}


async def test_a_lock_that_lasts_is_told_and_not_tried_again(store: Store, url: str) -> None:
    """A clear word to everyone who waited, nothing done, and the lane goes on."""
    await store.write(impatient)
    with locked(url):
        waits = [store.write(add_unit(f"unit {n}")) for n in range(5)]
        answers = await asyncio.gather(*waits, return_exceptions=True)

    assert [repr(answer) for answer in answers] == ["NotKeptError('database is locked')"] * 5
    assert await store.read(units) == set()
    assert await store.write(add_unit("next")) == "next"


async def test_readers_answer_while_the_lock_is_held(store: Store, url: str) -> None:
    """DESIGN 6: questions never wait for a writer, whoever it is."""
    with locked(url):
        async with asyncio.timeout(1):
            answers = await asyncio.gather(*(store.read(units) for _ in range(50)))

    assert answers == [set()] * 50


@pytest.mark.parametrize("lane", ["write", "read"])
async def test_without_a_database_everyone_is_told(tmp_path: Path, lane: str) -> None:
    """Nobody waits for ever; as soon as there is a database, the same store serves it."""
    url = f"sqlite:///{tmp_path / 'folder' / 'fuzong.db'}"
    store = store_at(url)
    try:
        for _ in range(2):
            async with asyncio.timeout(PATIENCE):
                answers = await asyncio.gather(
                    *(getattr(store, lane)(units) for _ in range(20)), return_exceptions=True
                )
            assert {repr(a) for a in answers} == {"NotKeptError('unable to open database file')"}
        (tmp_path / "folder").mkdir()
        migrate(url)

        assert await getattr(store, lane)(units) == set()
    finally:
        await store.close()


async def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all,\n" * 1000)
    store = store_at(f"sqlite:///{tmp_path / 'letter.txt'}")
    try:
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(NotKeptError, match="not a database"):
                await store.do(register_unit, OPERATOR, "University", UnitCategory.OTHER)
            with pytest.raises(NotKeptError, match="not a database"):
                await store.ask(who_is, Actor(account=Account(1)))
    finally:
        await store.close()


async def test_a_connection_that_breaks_is_replaced(store: Store) -> None:
    """The driver's connection is closed under the writer: one batch hears of it, not the next."""
    await store.write(add_unit("before"))
    with pytest.raises(NotKeptError, match="closed database"):
        await store.write(lambda work: driver(work).close())

    assert await store.write(add_unit("after")) == "after"
    assert await store.read(units) == {"before", "after"}


async def test_close_answers_every_question_that_was_handed_in(url: str) -> None:
    """A stop that comes while questions wait answers them all before it ends."""
    store = store_at(url)
    with held(store):
        last = store.write(add_unit("last"))
        asked = [store.read(units) for _ in range(40)]
        closing = asyncio.gather(store.close())
        await asyncio.sleep(0)
    await closing

    assert asyncio.isfuture(last)
    assert last.done()
    assert all(asyncio.isfuture(question) and question.done() for question in asked)
    assert await last == "last"
    assert all(seen <= {"last"} for seen in await asyncio.gather(*asked))


@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.do(register_unit, OPERATOR, "University", UnitCategory.OTHER),
        lambda store: store.ask(who_is, Actor(account=Account(1))),
        lambda store: store.write(units),
        lambda store: store.read(units),
    ],
    ids=["do", "ask", "write", "read"],
)
async def test_a_closed_store_refuses(url: str, ask: "Callable[[Store], object]") -> None:
    """Whoever comes after the end hears so at once; no thread is left that would answer him."""
    store = store_at(url)
    await store.close()
    async with asyncio.timeout(PATIENCE):
        with pytest.raises(ClosedError):
            await ask(store)  # type: ignore[misc]


async def test_closing_refuses_while_it_finishes(url: str) -> None:
    """From the first word of the stop on: what comes behind the end mark would never be read."""
    store = store_at(url)
    with held(store):
        closing = asyncio.gather(store.close())
        await asyncio.sleep(0)
        with pytest.raises(ClosedError):
            await store.write(add_unit("late"))
    await closing
    with sqlite3.connect(url.removeprefix("sqlite:///")) as other:
        assert other.execute("SELECT count(*) FROM dispatching_unit").fetchone() == (0,)
    other.close()


async def test_close_ends_every_thread_and_may_be_said_twice(url: str) -> None:
    before = threading.active_count()
    stores = [store_at(url) for _ in range(3)]
    for store in stores:
        await store.write(add_unit(f"unit {id(store)}"))
        await asyncio.gather(store.close(), store.close())
        await store.close()

    assert not [t.name for t in threading.enumerate() if t.name.startswith("store-")]
    assert threading.active_count() <= before + 6  # the loop's own, for joining


def test_a_loop_that_was_closed_meanwhile_hurts_no_other(url: str) -> None:
    """Its caller is gone with it: what he asked for stands, and the next loop is served."""
    begun, go_on = threading.Event(), threading.Event()

    def slow(work: SqlWork) -> None:
        add_unit("abandoned")(work)
        begun.set()
        assert go_on.wait(PATIENCE)

    async def leave() -> Store:
        store = store_at(url)
        store.write(slow)
        store.write(add_unit("too"))
        return store

    async def come(store: Store) -> set[str]:
        async with asyncio.timeout(PATIENCE):
            await store.write(add_unit("mine"))
            try:
                return await store.read(units)
            finally:
                await store.close()

    store = asyncio.run(leave())
    assert begun.wait(PATIENCE)
    go_on.set()

    assert asyncio.run(come(store)) == {"abandoned", "too", "mine"}


async def test_a_loop_that_closes_in_the_same_moment_keeps_no_other_waiting() -> None:
    """Two loops in one batch; between the look and the word, the first one closes."""

    class ClosedLoop(asyncio.SelectorEventLoop):
        def call_soon_threadsafe(self, *_call: Any, **_facts: Any) -> Never:  # type: ignore[override]
            raise RuntimeError

    gone = ClosedLoop()
    here = asyncio.get_running_loop()
    mine: asyncio.Future[str] = here.create_future()
    _answer(
        [
            (Job(units, gone, None), "lost", None),
            (Job(units, here, mine), "found", None),
        ]
    )

    gone.close()

    assert await asyncio.wait_for(mine, 1) == "found"
