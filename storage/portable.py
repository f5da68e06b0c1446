"""The few statements that SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite

from storage.prepared import Prepared


@cache
def _ignoring(dialect: str, table: Table) -> Insert:
    make = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return make(table).on_conflict_do_nothing()


@cache
def _one(dialect: str, table: Table, keys: tuple[str, ...]) -> Prepared:
    return Prepared(_ignoring(dialect, table), keys)


def insert_or_ignore(connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Insert one row; False where a unique index says that it is there already."""
    return _one(connection.dialect.name, table, tuple(row)).count(connection, row) == 1


def insert_all_or_ignore(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> int:
    """Insert many rows, each unless a unique index says that it is there already; how many."""
    if not rows:
        return 0
    return _one(connection.dialect.name, table, tuple(rows[0])).many(connection, rows)


@cache
def _replacing(dialect: str, table: Table) -> Insert:
    make: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    statement = make(table)
    keys = [column.name for column in table.primary_key]
    rest = {c.name: statement.excluded[c.name] for c in table.c if c.name not in keys}
    replacing: Insert = statement.on_conflict_do_update(index_elements=keys, set_=rest)
    return replacing


@cache
def _replaces(dialect: str, table: Table, keys: tuple[str, ...]) -> Prepared:
    return Prepared(_replacing(dialect, table), keys)


def insert_or_replace(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert rows; where the primary key exists, the row takes the new values."""
    if rows:
        _replaces(connection.dialect.name, table, tuple(rows[0])).many(connection, rows)


@cache
def _counting(dialect: str, table: Table) -> Any:  # noqa: ANN401 - the dialects' own types
    make: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    statement = make(table).values(name=bindparam("name"), last=bindparam("count"))
    return statement.on_conflict_do_update(
        index_elements=["name"], set_={"last": table.c.last + bindparam("count")}
    ).returning(table.c.last)


def next_number(connection: Connection, table: Table, name: str, count: int = 1) -> int:
    """The last of the next `count` numbers of a series: two who ask never get the same."""
    counting = _counting(connection.dialect.name, table)
    return int(connection.execute(counting, {"name": name, "count": count}).scalar_one())
