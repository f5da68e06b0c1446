"""Briefs: when each official's next one is due, and what the last one said."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection, insert, literal, select, text, update
from sqlmodel import Field

from core.briefs.model import Told
from core.shared.ids import PersonId
from storage.people import OFFICIAL, ROLE
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
        found = select(BRIEF.c.person).where(BRIEF.c.next_at <= now)
        rows = self._connection.execute(
            found.order_by(BRIEF.c.next_at, BRIEF.c.person).limit(limit)
        )
        return tuple(PersonId(row.person) for row in rows)

    def of(self, person: PersonId) -> Told | None:
        row = self._connection.execute(select(BRIEF).where(BRIEF.c.person == person)).first()
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
        self._connection.execute(
            update(BRIEF)
            .where(BRIEF.c.person == told.person)
            .values(
                told_at=told.told_at, weekly_on=told.weekly_on, said=" ".join(sorted(told.said))
            )
        )
