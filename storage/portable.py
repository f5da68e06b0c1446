"""The few statements that SQLite and PostgreSQL spell alike but SQLAlchemy keeps apart."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Insert,
    Select,
    Table,
    TextualSelect,
    bindparam,
    column,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite


@cache
def _ignoring(dialect: str, table: Table) -> Insert:
    make = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return make(table).on_conflict_do_nothing()


def insert_or_ignore(connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    """Insert one row; False where a unique index says that it is there already."""
    return connection.execute(_ignoring(connection.dialect.name, table), row).rowcount == 1


def insert_all_or_ignore(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert many rows, each unless a unique index says that it is there already."""
    if rows:
        connection.execute(_ignoring(connection.dialect.name, table), rows)


def spelt(statement: Select[Any]) -> TextualSelect:
    """The same statement by its words, for the hot path.

    SQLAlchemy finds a compiled statement by the hash of its whole structure, anew at each call;
    of a large one that takes longer than the database does. Words are hashed once.
    """
    compiled = statement.compile()
    named = {name: bind for bind, name in compiled.bind_names.items()}
    binds = [
        bindparam(name, value=compiled.params[name], type_=bind.type, required=bind.required)
        for name, bind in named.items()
    ]
    found = [
        one if isinstance(one, Column) else column(str(one.key), one.type)
        for one in statement.selected_columns
    ]
    return text(str(compiled)).bindparams(*binds).columns(*found)


@cache
def _replacing(dialect: str, table: Table) -> Insert:
    make: Any = postgresql.insert if dialect == "postgresql" else sqlite.insert
    statement = make(table)
    keys = [column.name for column in table.primary_key]
    rest = {c.name: statement.excluded[c.name] for c in table.c if c.name not in keys}
    replacing: Insert = statement.on_conflict_do_update(index_elements=keys, set_=rest)
    return replacing


def insert_or_replace(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert rows; where the primary key exists, the row takes the new values."""
    if rows:
        connection.execute(_replacing(connection.dialect.name, table), rows)
