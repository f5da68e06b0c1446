"""Rows for any table, made from nothing but its columns."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    MetaData,
    Table,
    TypeDecorator,
    insert,
    select,
)

Content = dict[str, list[tuple[Any, ...]]]


def cell(column: "Column[Any]", number: int) -> object:
    """A value that fits the column; another one for another number."""
    kind = column.type
    if isinstance(kind, TypeDecorator):
        kind = kind.impl_instance
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, Integer):
        return 1000 + number
    if isinstance(kind, Float):
        return number / 8
    if isinstance(kind, DateTime):
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=number)
    if isinstance(kind, Date):
        return date(2026, 1, 1) + timedelta(days=number)
    return f"{column.name}-{number}"


def row_of(
    table: Table, numbers: Iterator[int], given: Mapping[str, object], *, whole: bool = False
) -> dict[str, object]:
    """A row unlike any other but for `given`; what may be absent is absent, unless `whole`."""
    row = {
        c.name: None if c.nullable and not whole else cell(c, next(numbers)) for c in table.columns
    }
    return row | dict(given)


def fill(connection: Connection, metadata: MetaData, each: int = 3) -> None:
    """So many rows in each table, each hanging on rows that are there."""
    numbers = count(1)
    keys: dict[str, list[dict[str, object]]] = {}
    for table in metadata.sorted_tables:
        rows: list[dict[str, object]] = []
        for turn in range(each):
            hangs_on = {
                key.parent.name: keys[key.column.table.name][turn][key.column.name]
                for key in table.foreign_keys
                if key.column.table is not table
            }
            # a row that hangs on one of its own table hangs on none, or on the one before it
            own = {key.parent.name for key in table.foreign_keys if key.column.table is table}
            hangs_on |= dict.fromkeys(own, rows[-1].get("id") if rows else None)
            rows.append(row_of(table, numbers, hangs_on, whole=turn > 0))
        connection.execute(insert(table), rows)
        keys[table.name] = rows


def content(connection: Connection, kept: MetaData | None = None) -> Content:
    """Every row of every table that there is, Alembic's own aside; or those columns of it only."""
    found = MetaData()
    found.reflect(connection)
    wanted = kept.tables if kept is not None else found.tables
    return {
        name: [
            tuple(row)
            for row in connection.execute(
                select(*(found.tables[name].c[c.name] for c in table.c)).order_by(
                    *(found.tables[name].c[c.name] for c in table.c)
                )
            )
        ]
        for name, table in sorted(wanted.items())
        if name != "alembic_version"
    }


def reflected(connection: Connection) -> MetaData:
    """The tables as the database itself declares them."""
    found = MetaData()
    found.reflect(connection)
    found.remove(found.tables["alembic_version"])
    return found
