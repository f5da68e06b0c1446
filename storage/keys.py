"""Signatures: at most one that holds for a department, and one for a person, in each matter."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Index, bindparam, insert, select, update
from sqlmodel import Field

from core.keys.model import Key, KeyEnd, Lock
from core.shared.ids import CountyCode, KeyId, PersonId
from core.shared.keys import Department
from storage.people import PERSON
from storage.table import AnyRow, Base, index_where, table_of, unique_where


class KeyRow(Base, table=True):
    """The city's have no county: "" here, as with roles."""

    __tablename__ = "key"
    __table_args__ = (
        unique_where("uq_key_department", "ended_at IS NULL", "subject", "department"),
        unique_where("uq_key_person", "ended_at IS NULL", "subject", "by"),
        index_where("ix_key_waiting", "ended_at IS NULL", "county"),
        Index("ix_key_subject", "subject", "end"),
    )

    id: int | None = Field(default=None, primary_key=True)
    subject: str
    version: int
    name: str
    county: str = ""
    department: str
    by: int = Field(foreign_key="person.id")
    at: datetime
    end: str | None = None
    ended_at: datetime | None = None


KEY = table_of(KeyRow)

_HOLDS: Final = KEY.c.ended_at.is_(None)
_KEY: Final = (
    select(KEY, PERSON.c.name.label("by_name"))
    .join(PERSON, PERSON.c.id == KEY.c.by)
    .order_by(KEY.c.id)
)
_ONE: Final = _KEY.where(KEY.c.id == bindparam("number"))
_OF: Final = _KEY.where(KEY.c.subject == bindparam("of"), _HOLDS)
_USED: Final = _KEY.where(KEY.c.subject == bindparam("of"), KEY.c.end == KeyEnd.USED.value)


class KeysInSql:
    """`core.ports.keys.KeyRing` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, lock: Lock, department: Department, by: PersonId, now: datetime) -> None:
        row = {
            "subject": lock.subject,
            "version": lock.version,
            "name": lock.name,
            "county": lock.county or "",
            "department": department.value,
            "by": by,
            "at": now,
        }
        self._connection.execute(insert(KEY).values(row))

    def get(self, number: KeyId) -> Key | None:
        row = self._connection.execute(_ONE, {"number": number}).first()
        return None if row is None else _key(row)

    def of(self, subject: str) -> tuple[Key, ...]:
        return tuple(_key(row) for row in self._connection.execute(_OF, {"of": subject}))

    def used(self, subject: str) -> tuple[Key, ...]:
        return tuple(_key(row) for row in self._connection.execute(_USED, {"of": subject}))

    def end(
        self,
        subject: str,
        how: KeyEnd,
        now: datetime,
        *,
        by: PersonId | None = None,
        other_than: int | None = None,
    ) -> None:
        ending = update(KEY).where(KEY.c.subject == subject, _HOLDS)
        if by is not None:
            ending = ending.where(KEY.c.by == by)
        if other_than is not None:
            ending = ending.where(KEY.c.version != other_than)
        self._connection.execute(ending.values(end=how.value, ended_at=now))

    def waiting(self, counties: Iterable[CountyCode], *, city: bool) -> tuple[Key, ...]:
        places = [*sorted(counties), *([""] if city else [])]
        found = _KEY.where(KEY.c.county.in_(places), _HOLDS)
        return tuple(_key(row) for row in self._connection.execute(found))


def _key(row: AnyRow) -> Key:
    facts = row._asdict()
    return Key.model_validate(facts | {"county": facts["county"] or None})
