"""Timers: what rings next for whom."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, case, insert, literal, select
from sqlmodel import Field

from core.appointments.model import State
from core.notices.model import TimerKind
from storage.appointments import APPOINTMENT
from storage.portable import insert_or_replace
from storage.table import Base, index_where, table_of


class TimerRow(Base, table=True):
    __tablename__ = "timer"
    __table_args__ = (index_where("ix_timer_due", "next_on IS NOT NULL", "kind", "next_on"),)

    kind: str = Field(primary_key=True)
    subject: int = Field(primary_key=True)
    next_on: date | None = None


TIMER = table_of(TimerRow)


class TimersInSql:
    """`core.ports.Timers` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def set(self, kind: TimerKind, subject: int, next_on: date | None) -> None:
        self.advance(kind, {subject: next_on})

    def due(self, kind: TimerKind, today: date, limit: int) -> tuple[int, ...]:
        rows = self._connection.execute(
            select(TIMER.c.subject)
            .where(TIMER.c.kind == kind.value, TIMER.c.next_on <= today)
            .order_by(TIMER.c.next_on)
            .limit(limit)
        )
        return tuple(row.subject for row in rows)

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
        insert_or_replace(
            self._connection,
            TIMER,
            [
                {"kind": kind.value, "subject": subject, "next_on": next_on}
                for subject, next_on in ahead.items()
            ],
        )
