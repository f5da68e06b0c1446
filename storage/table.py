"""The base of every table, and the generic passage between rows and values."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final, TypeAlias, TypeVar, cast

from pydantic import BaseModel
from sqlalchemy import Column, ColumnElement, Index, MetaData, Row, Table, bindparam, text
from sqlmodel import SQLModel

NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Constraints have names from day one: SQLite cannot alter what it cannot name."""


class Base(SQLModel):
    """Declares tables; hot paths read and write them through SQLAlchemy Core."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)


M = TypeVar("M", bound=BaseModel)
AnyRow: TypeAlias = Row[*tuple[Any, ...]]


def table_of(row: type[SQLModel]) -> Table:
    """The Core table behind a declared row."""
    return cast("Table", row.__table__)  # type: ignore[attr-defined]


def value(model: type[M], row: AnyRow | None) -> M | None:
    """The row as a domain value: same field names, validated, never the row itself."""
    return None if row is None else model.model_validate(row._asdict())


def values(model: type[M], rows: Iterable[AnyRow]) -> tuple[M, ...]:
    """Several rows as domain values."""
    return tuple(model.model_validate(row._asdict()) for row in rows)


def columns(source: BaseModel, *leave_out: str) -> Mapping[str, Any]:
    """A domain value as the columns of its row."""
    return source.model_dump(exclude=set(leave_out))


def one_of(column: "Column[Any]", name: str) -> ColumnElement[bool]:
    """Whether the column is one of the values that are bound under the name, however many.

    `column.in_(values)` would look at each of thousands of values before it binds them.
    """
    return column.in_(bindparam(name, expanding=True))


def unique_where(name: str, condition: str, *on: str) -> Index:
    """A unique index over the rows that meet `condition`: an invariant of live rows only."""
    return Index(
        name, *on, unique=True, sqlite_where=text(condition), postgresql_where=text(condition)
    )


def index_where(name: str, condition: str, *on: str) -> Index:
    """An index over the rows that meet `condition`, so that a look costs what is waiting."""
    return Index(name, *on, sqlite_where=text(condition), postgresql_where=text(condition))
