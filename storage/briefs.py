"""Briefs: when each official's next one is due, and what the last one said."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, and_, bindparam, func, insert, literal, select, text, update
from sqlmodel import Field

from core.briefs.model import Told
from core.shared.ids import PersonId
from storage.people import OFFICIAL, ROLE
from storage.prepared import Prepared
from storage.table import Base, index_where, table_of


class BriefRow(Base, table=True):
    """`said` are the marks of what was told, with blanks between them."""

    __tablename__ = "brief"
    __table_args__ = (index_where("ix_brief_due", "next_at IS NOT NULL", "next_at"),)

    person: int = Field(primary_key=True, foreign_key="person.id")
    next_at: datetime | None = None
    told_at: datetime | None = None
    weekly_on: date | None = None
    said: str = ""


BRIEF = table_of(BriefRow)


_OF: Final = Prepared(select(BRIEF).where(BRIEF.c.person == bindparam("of")))

_KEEP: Final = Prepared(
    update(BRIEF)
    .where(BRIEF.c.person == bindparam("of"))
    .values(told_at=bindparam("told"), weekly_on=bindparam("week"), said=bindparam("marks"))
)


class BriefsInSql:
    """`core.ports.Briefs` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, at: datetime, on: date) -> int:
        row = select(BRIEF.c.person).where(BRIEF.c.person == ROLE.c.person)
        without = (
            select(ROLE.c.person, literal(at, BRIEF.c.next_at.type), literal(on), literal(""))
            .where(text(OFFICIAL), ~row.exists())
            .distinct()
        )
        names = ["person", "next_at", "weekly_on", "said"]
        return self._connection.execute(insert(BRIEF).from_select(names, without)).rowcount

    def due(self, now: datetime, limit: int) -> tuple[PersonId, ...]:
        # colleagues beside each other: those who are read together share what they see
        place = (func.min(ROLE.c.county), func.min(ROLE.c.unit), func.min(ROLE.c.role))
        found = (
            select(BRIEF.c.person)
            .outerjoin(ROLE, and_(ROLE.c.person == BRIEF.c.person, text(OFFICIAL)))
            .where(BRIEF.c.next_at <= now)
            .group_by(BRIEF.c.next_at, BRIEF.c.person)
            .order_by(BRIEF.c.next_at, *place, BRIEF.c.person)
            .limit(limit)
        )
        return tuple(PersonId(row.person) for row in self._connection.execute(found))

    def of(self, person: PersonId) -> Told | None:
        row = _OF.first(self._connection, {"of": person})
        if row is None:
            return None
        return Told(
            person=row.person,
            next_at=row.next_at,
            told_at=row.told_at,
            weekly_on=row.weekly_on,
            said=frozenset(row.said.split()),
        )

    def advance(self, ahead: Mapping[PersonId, datetime | None]) -> None:
        for person, next_at in ahead.items():
            self._connection.execute(
                update(BRIEF).where(BRIEF.c.person == person).values(next_at=next_at)
            )

    def keep(self, told: Told) -> None:
        said = {"told": told.told_at, "week": told.weekly_on, "marks": " ".join(sorted(told.said))}
        _KEEP.count(self._connection, {"of": told.person, **said})
