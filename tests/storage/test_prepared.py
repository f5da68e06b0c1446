"""What goes straight to the driver means what it meant, and fails as it failed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, cast

import pytest
from sqlalchemy import (
    Column,
    Connection,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import IntegrityError, OperationalError

from storage.clashes import name_of
from storage.duty import DAY
from storage.engine import make_engine, transaction
from storage.organisations import UNIT
from storage.prepared import Prepared
from tests.storage.tour import Interpreter

AT = datetime(2026, 5, 6, 4, 0, 1, 250_000, tzinfo=UTC)
ROW: dict[str, Any] = {
    "appointment": 1,
    "enterprise": 2,
    "on": date(2026, 5, 6),
    "kinds": "location",
    "grade": "B",
    "ring": None,
    "distance_m": 0,
    "first_at": AT,
    "confirmed_at": None,
    "matched": True,
    "needs_county": False,
    "disputed": False,
}
ADD = Prepared(insert(DAY).returning(DAY.c.id), tuple(ROW))
OPEN = select(DAY).where(DAY.c.grade != "open", DAY.c.on == bindparam("on")).limit(5)
ADD_UNIT = Prepared(insert(UNIT), ("name", "category"))


@pytest.fixture
def connection(url: str) -> Iterator[Connection]:
    with make_engine(url).connect() as opened:
        driver: Any = opened.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=OFF")  # a day alone, without its town
        yield opened


def test_rows_are_the_same_either_way(connection: Connection) -> None:
    """Dates, moments in UTC, truths and nothing: each is read back as it was handed in."""
    [added] = ADD.all(connection, ROW)
    [ours] = Prepared(OPEN).all(connection, {"on": ROW["on"]})
    theirs = connection.execute(OPEN, {"on": ROW["on"]}).one()

    assert tuple(ours) == tuple(theirs)
    assert ours._fields == tuple(theirs._fields)
    assert ours._asdict() | ROW == ours._asdict()
    assert (ours.id, type(ours.matched), ours.first_at.tzinfo) == (added.id, bool, UTC)
    assert Prepared(OPEN).first(connection, {"on": date(2026, 5, 7)}) is None


def test_a_change_tells_how_many_rows_it_met(connection: Connection) -> None:
    ADD.all(connection, ROW)
    note = Prepared(
        update(DAY).where(DAY.c.on == bindparam("day")).values(note=bindparam("words"))
    )

    assert note.count(connection, {"day": ROW["on"], "words": "'; DROP TABLE duty_day"}) == 1
    assert note.count(connection, {"day": date(2026, 5, 7), "words": ""}) == 0
    assert Prepared(OPEN).first(connection, {"on": ROW["on"]}).note == "'; DROP TABLE duty_day"


def test_what_the_database_refuses_is_told_as_ever_and_without_the_values(
    connection: Connection,
) -> None:
    """Clashes find the index's name in it; a log that shows it shows no names of people."""
    ADD_UNIT.count(connection, {"name": "Somebody", "category": "other"})
    with pytest.raises(IntegrityError, match="UNIQUE") as clash:
        ADD_UNIT.count(connection, {"name": "Somebody", "category": "other"})
    with pytest.raises(IntegrityError, match="NOT NULL"):
        ADD_UNIT.count(connection, {"name": "Somebody", "category": None})
    connection.connection.driver_connection.execute("PRAGMA query_only=ON")  # type: ignore[union-attr]
    with pytest.raises(OperationalError, match="readonly"):
        ADD_UNIT.count(connection, {"name": "Else", "category": "other"})

    assert name_of(clash.value) == "uq_dispatching_unit_name"
    assert "Somebody" not in str(clash.value)


def test_it_is_part_of_the_transaction(connection: Connection) -> None:
    """DESIGN 3: what fails half-way leaves nothing, whichever way its statements went."""

    def half_way() -> None:
        with transaction(connection):
            ADD.all(connection, ROW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_way()
    assert Prepared(OPEN).all(connection, {"on": ROW["on"]}) == []
    with transaction(connection):
        ADD.all(connection, ROW)
    connection.connection.driver_connection.rollback()  # type: ignore[union-attr]
    assert len(Prepared(OPEN).all(connection, {"on": ROW["on"]})) == 1


def test_what_its_words_do_not_say_is_not_prepared(connection: Connection) -> None:
    """A default that Python works out, or a list, would silently be left out."""
    made = Table("made", MetaData(), Column("id", Integer), Column("a", String, default=str))
    listed = select(DAY.c.id).where(DAY.c.id.in_(bindparam("days", expanding=True)))

    with pytest.raises(ValueError, match="not all of it"):
        Prepared(insert(made), ("id",)).count(connection, {"id": 1})
    with pytest.raises(ValueError, match="not all of it"):
        Prepared(listed).all(connection, {"days": [1]})
    with pytest.raises(ValueError, match="not what is asked for"):
        ADD_UNIT.count(connection, {"name": "without its category"})
    with pytest.raises(ValueError, match="not what is asked for"):
        ADD_UNIT.count(connection, {"name": "U", "category": "other", "country": "one too many"})


def test_another_store_is_served_by_sqlalchemy_itself(connection: Connection) -> None:
    """DESIGN 6: PostgreSQL by address is the same code."""
    there = Interpreter(connection, postgresql.dialect())  # type: ignore[no-untyped-call]
    store = cast("Connection", there)
    ADD_UNIT.count(store, {"name": "University", "category": "other"})
    found = Prepared(select(UNIT.c.name)).all(store, {})

    assert [row.name for row in found] == ["University"]
    assert [said.split()[0] for said in there.said] == ["INSERT", "SELECT"]
