"""Timers: what rings next for whom."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy import Connection, bindparam, case, insert, literal, select
from sqlmodel import Field

from core.appointments.model import State
from core.notices.model import TimerKind
from storage.appointments import APPOINTMENT
from storage.portable import insert_or_ignore, insert_or_replace
from storage.prepared import Prepared
from storage.table import Base, index_where, table_of


class TimerRow(Base, table=True):
    __tablename__ = "timer"
    __table_args__ = (index_where("ix_timer_due", "next_on IS NOT NULL", "kind", "next_on"),)

    kind: str = Field(primary_key=True)
    subject: int = Field(primary_key=True)
    next_on: date | None = None


TIMER = table_of(TimerRow)


_DUE: Final = Prepared(
    select(TIMER.c.subject)
    .where(TIMER.c.kind == bindparam("of"), TIMER.c.next_on <= bindparam("today"))
    .order_by(TIMER.c.next_on)
    .limit(bindparam("most"))
)


class TimersInSql:
    """`core.ports.Timers` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def set(self, kind: TimerKind, subject: int, next_on: date | None) -> None:
        self.advance(kind, {subject: next_on})

    def start(self, kind: TimerKind, subject: int, on: date) -> None:
        row = {"kind": kind.value, "subject": subject, "next_on": on}
        insert_or_ignore(self._connection, TIMER, row)

    def due(self, kind: TimerKind, today: date, limit: int) -> tuple[int, ...]:
        facts = {"of": kind.value, "today": today, "most": limit}
        return tuple(row.subject for row in _DUE.all(self._connection, facts))

    def begin(self, kind: TimerKind, today: date, first: date) -> None:
        on = case((APPOINTMENT.c.start > today, APPOINTMENT.c.start), else_=literal(first))
        timer = select(TIMER.c.subject).where(
            TIMER.c.kind == kind.value, TIMER.c.subject == APPOINTMENT.c.id
        )
        without = select(literal(kind.value), APPOINTMENT.c.id, on).where(
            APPOINTMENT.c.state != State.ENDED.value, ~timer.exists()
        )
        self._connection.execute(
            insert(TIMER).from_select(["kind", "subject", "next_on"], without)
        )

    def advance(self, kind: TimerKind, ahead: Mapping[int, date | None]) -> None:
        of = kind.value
        rows = [{"kind": of, "subject": one, "next_on": on} for one, on in ahead.items()]
        insert_or_replace(self._connection, TIMER, rows)
