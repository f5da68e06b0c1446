"""What durability asks of SQLite is really in force, in every lane."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from storage.engine import BUSY_MS, make_engine, transaction
from storage.store import Store
from storage.work import SqlWork
from tests.storage.lane import add_unit, units

WANTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": BUSY_MS,
}
FULL = 2


def pragmas(work: SqlWork) -> dict[str, object]:
    return {
        name: work._connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in WANTED
    }


async def test_every_lane_has_a_durable_journal_and_its_keys(store: Store) -> None:
    """DESIGN 6: a write-ahead log, flushed at each commit, foreign keys, ten seconds' patience."""
    assert WANTED["synchronous"] == FULL
    assert await store.write(pragmas) == WANTED
    assert await store.read(pragmas) == WANTED


async def test_the_journal_is_a_write_ahead_log_on_the_disk(store: Store, file: Path) -> None:
    """The mode is asked of the file and not of the connection that set it."""
    await store.write(add_unit("University"))

    with sqlite3.connect(file) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()
    assert file.with_name(file.name + "-wal").stat().st_size > 0


async def test_rows_that_hang_on_nothing_are_refused_by_the_database(store: Store) -> None:
    """Foreign keys are enforced where actions run, both ways."""
    orphan = text("INSERT INTO enterprise (credit_code, name, county) VALUES ('1', 'A', '000')")
    housed = text("INSERT INTO enterprise (credit_code, name, county) VALUES ('1', 'A', '410702')")
    homeless = text("DELETE FROM county WHERE code = '410702'")
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        await store.write(lambda work: work._connection.execute(orphan))
    await store.write(lambda work: work._connection.execute(housed))
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        await store.write(lambda work: work._connection.execute(homeless))


async def test_a_reader_sees_only_what_is_committed(store: Store) -> None:
    """DESIGN 3: a question asked while an action is under way answers as of before it."""
    written, go_on = threading.Event(), threading.Event()

    def half(work: SqlWork) -> None:
        add_unit("University")(work)
        written.set()
        assert go_on.wait(5)

    under_way = store.write(half)
    before = await store.read(lambda work: (written.wait(5), units(work)))
    go_on.set()
    await under_way
    after = await store.read(units)

    assert before == (True, set())
    assert after == {"University"}


async def test_a_question_sees_one_state_from_its_first_look_to_its_last(store: Store) -> None:
    """Two looks within one question agree, whatever is committed between them."""
    looked, changed = threading.Event(), threading.Event()

    def twice(work: SqlWork) -> tuple[set[str], set[str]]:
        first = units(work)
        looked.set()
        assert changed.wait(5)
        return first, units(work)

    asked = store.read(twice)
    await store.write(lambda work: (looked.wait(5), add_unit("University")(work)))
    changed.set()

    assert await asked == (set(), set())
    assert await store.read(units) == {"University"}


async def test_a_reader_cannot_write_and_answers_on(store: Store) -> None:
    """DESIGN 3: a slip in a question is an error, changes nothing and hurts no other question."""
    for _ in range(4):
        with pytest.raises(OperationalError, match="readonly"):
            await store.read(add_unit("University"))

    assert await store.read(units) == set()
    await store.write(add_unit("University"))
    assert await store.read(units) == {"University"}


def test_a_transaction_without_a_statement_leaves_no_lock(url: str) -> None:
    """The lock is taken at the beginning, so it must go at the end whatever lay between."""
    with make_engine(url).connect() as one, make_engine(url).connect() as other:
        for connection in (one, other, one, other):
            connection.exec_driver_sql("PRAGMA busy_timeout=0")
            connection.rollback()
            with transaction(connection):
                pass
            assert not connection.connection.driver_connection.in_transaction  # type: ignore[union-attr]


def test_a_failing_commit_leaves_no_lock(url: str) -> None:
    """A COMMIT that SQLite refuses leaves its transaction open; nobody else could write then."""
    with make_engine(url).connect() as one, make_engine(url).connect() as other:
        for connection in (one, other):
            with pytest.raises(IntegrityError), transaction(connection):  # noqa: PT012 - at its end
                connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
                connection.exec_driver_sql(
                    "INSERT INTO enterprise (credit_code, name, county) VALUES ('1', 'A', '000')"
                )
        with transaction(one):
            left = one.exec_driver_sql("SELECT count(*) FROM enterprise").scalar_one()

    assert left == 0
