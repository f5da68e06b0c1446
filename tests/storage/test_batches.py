"""Group commit: what waits is one transaction, and each stands or falls alone (DESIGN 3)."""

import asyncio
from collections.abc import Awaitable

import pytest
from sqlalchemy.exc import IntegrityError

from core.shared.refusal import Refused
from storage.lanes import MOST_AT_ONCE, NotKeptError
from storage.store import Store
from storage.work import SqlWork
from tests.storage.lane import add_unit, driver, held, statements_of, units


class PulledPlugError(Exception):
    """What no action expects."""


def fail_after_writing(work: SqlWork) -> None:
    add_unit("never")(work)
    raise PulledPlugError


def dangle(work: SqlWork) -> None:
    """Breaks a foreign key in a way that shows at the COMMIT only."""
    driver(work).execute("PRAGMA defer_foreign_keys=ON")
    driver(work).execute(
        "INSERT INTO enterprise (credit_code, name, county) VALUES ('1', 'A', '000')"
    )


def fill_the_disk(work: SqlWork) -> None:
    """The database may grow by two pages and no more, and this asks for more."""
    pages = driver(work).execute("PRAGMA page_count").fetchone()[0]
    driver(work).execute(f"PRAGMA max_page_count={pages + 2}")
    for number in range(200):
        add_unit(f"{number}" + "x" * 2000)(work)


@pytest.mark.parametrize(("waiting", "commits"), [(1, 1), (200, 1), (2 * MOST_AT_ONCE + 1, 3)])
async def test_what_waits_shares_one_commit(store: Store, waiting: int, commits: int) -> None:
    """DESIGN 3: a flush of the disk is paid once for all who wait, up to a batch's size."""
    said = await statements_of(store)
    with held(store):
        waits = [store.write(add_unit(f"unit {n}")) for n in range(waiting)]
    names = await asyncio.gather(*waits)

    # one more of each for the hand that held the writer
    assert said.count("COMMIT") == said.count("BEGIN IMMEDIATE") == commits + 1
    assert said.count("SAVEPOINT one") == said.count("RELEASE one") == waiting + 1
    assert names == [f"unit {n}" for n in range(waiting)]
    assert await store.read(units) == set(names)


async def test_nobody_is_answered_before_the_commit(store: Store) -> None:
    """DESIGN 3: done means durable: the first of a batch waits for the batch."""
    with held(store):
        first = store.write(add_unit("first"))
        rest = [store.write(add_unit(f"unit {n}")) for n in range(20)]
        seen = asyncio.gather(_then_look(store, first))
    await asyncio.gather(*rest)

    [at_once] = await seen
    assert at_once == {"first"} | {f"unit {n}" for n in range(20)}


async def _then_look(store: Store, first: Awaitable[str]) -> set[str]:
    await first
    return await store.read(units)


async def test_one_that_fails_takes_nobody_with_it(store: Store) -> None:
    """DESIGN 3: its own rows go, those before and after it in the same transaction stay."""
    said = await statements_of(store)
    with held(store):
        waits = [
            store.write(add_unit("before")),
            store.write(fail_after_writing),
            store.write(add_unit("before")),
            store.write(add_unit("after")),
        ]
    answers = await asyncio.gather(*waits, return_exceptions=True)

    assert [type(answer) for answer in answers[1:3]] == [PulledPlugError, Refused]
    assert (answers[0], answers[3]) == ("before", "after")
    assert await store.read(units) == {"before", "after"}
    assert said.count("COMMIT") == 2
    assert "ROLLBACK" not in said


async def test_a_batch_of_failures_leaves_nothing(store: Store) -> None:
    """An empty transaction is no trouble to the next one."""
    with held(store):
        waits = [store.write(fail_after_writing) for _ in range(10)]
    answers = await asyncio.gather(*waits, return_exceptions=True)

    assert [type(answer) for answer in answers] == [PulledPlugError] * 10
    assert await store.read(units) == set()
    assert await store.write(add_unit("next")) == "next"


async def test_a_commit_that_fails_is_told_to_every_caller(store: Store) -> None:
    """DESIGN 3: who is answered can rely on it; so all of a lost batch hear that it is lost."""
    with held(store):
        waits = [store.write(call) for call in (add_unit("one"), dangle, add_unit("two"))]
    answers = await asyncio.gather(*waits, return_exceptions=True)
    errors = [answer for answer in answers if isinstance(answer, NotKeptError)]

    assert len(errors) == 3
    assert len({id(error) for error in errors}) == 3
    assert {str(error) for error in errors} == {"FOREIGN KEY constraint failed"}
    assert {type(error.__cause__) for error in errors} == {IntegrityError}
    assert await store.read(units) == set()
    assert await asyncio.wait_for(store_writes(store, "next"), 5) == "next"
    assert await store.read(units) == {"next"}


async def store_writes(store: Store, name: str) -> str:
    return await store.write(add_unit(name))


async def test_a_full_disk_is_told_in_so_many_words(store: Store) -> None:
    """SQLite undoes the whole transaction by itself then: nobody's part of it may count as kept,
    and the reason must not hide behind a savepoint that is gone."""
    with held(store):
        waits = [store.write(call) for call in (add_unit("one"), fill_the_disk, add_unit("two"))]
    answers = await asyncio.gather(*waits, return_exceptions=True)

    assert [str(answer) for answer in answers] == ["database or disk is full"] * 3
    assert {type(answer) for answer in answers} == {NotKeptError}
    assert await store.read(units) == set()
    assert await asyncio.wait_for(store_writes(store, "next"), 5) == "next"


async def test_callers_that_go_away_leave_the_rest_in_order(store: Store) -> None:
    """Cancelled while the batch waits: what they asked for stands, the others get their own."""
    with held(store):
        waits = [asyncio.ensure_future(store.write(add_unit(f"unit {n}"))) for n in range(30)]  # noqa: TID251 - some are cancelled
        for wait in waits[::3]:
            wait.cancel()
    answers = await asyncio.gather(*waits, return_exceptions=True)

    assert [n for n, a in enumerate(answers) if isinstance(a, asyncio.CancelledError)] == list(
        range(0, 30, 3)
    )
    assert [a for a in answers if isinstance(a, str)] == [f"unit {n}" for n in range(30) if n % 3]
    assert await store.read(units) == {f"unit {n}" for n in range(30)}


@pytest.mark.parametrize("lane", ["write", "read"])
async def test_an_error_that_no_future_carries_keeps_nobody_waiting(
    store: Store, lane: str
) -> None:
    """A stray `next()` in an action raises StopIteration, which asyncio would not pass on."""

    def stop(_work: SqlWork) -> None:
        next(iter(()))

    calls = (units, stop, units)
    with held(store):
        waits = [getattr(store, lane)(call) for call in calls]
    async with asyncio.timeout(5):
        answers = await asyncio.gather(*waits, return_exceptions=True)

    assert (answers[0], answers[2]) == (set(), set())
    assert isinstance(answers[1], RuntimeError)
    assert isinstance(answers[1].__cause__, StopIteration)
