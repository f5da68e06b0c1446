"""Signals and their reversals: rows that are only ever added (A28)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, Date, Index, bindparam, false, select
from sqlmodel import Field

from core.duty.model import Judgement, KeptSignal, Signal
from core.shared.calendar import Span
from core.shared.ids import AppointmentId, PersonId, SignalId
from storage.portable import insert_all_or_ignore, insert_or_ignore
from storage.table import AnyRow, Base, index_where, table_of


class SignalRow(Base, table=True):
    __tablename__ = "signal"
    __table_args__ = (
        Index("uq_signal_source", "source", unique=True),
        Index("ix_signal_appointment", "appointment", "on", "at"),
        index_where("ix_signal_digest", "digest IS NOT NULL", "digest", "by", "on"),
    )

    id: int | None = Field(default=None, primary_key=True)
    appointment: int = Field(foreign_key="appointment.id")
    on: date
    kind: str
    at: datetime
    source: str
    by: int = Field(foreign_key="person.id")
    ring: str | None = None
    distance_m: int | None = None
    accuracy_m: int | None = None
    site: int | None = None
    shift: str | None = None
    matched: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    digest: str | None = None


class ReversalRow(Base, table=True):
    """One a signal: what was taken back stays on record beside what took it back."""

    __tablename__ = "reversal"

    signal: int = Field(primary_key=True, foreign_key="signal.id")
    at: datetime
    by: int = Field(foreign_key="person.id")
    reason: str


SIGNAL = table_of(SignalRow)
REVERSAL = table_of(ReversalRow)

_KEPT: Final = (
    select(
        *SIGNAL.c,
        REVERSAL.c.at.label("reversed_at"),
        REVERSAL.c.by.label("reversed_by"),
        REVERSAL.c.reason,
    )
    .outerjoin(REVERSAL, REVERSAL.c.signal == SIGNAL.c.id)
    .where(SIGNAL.c.appointment == bindparam("appointment"))
)
_OF_DAY: Final = _KEPT.where(SIGNAL.c.on == bindparam("on", type_=Date)).order_by(SIGNAL.c.id)
_IN: Final = _KEPT.where(
    SIGNAL.c.on.between(bindparam("first", type_=Date), bindparam("last", type_=Date))
).order_by(SIGNAL.c.on, SIGNAL.c.id)


class SignalsInSql:
    """`core.ports.Signals` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(self, signal: Signal, appointment: AppointmentId, on: date) -> bool:
        judged = signal.judgement
        row = {
            "appointment": appointment,
            "on": on,
            "kind": signal.kind.value,
            "at": signal.at,
            "source": signal.source,
            "by": signal.by,
            "ring": judged.ring.value if judged else None,
            "distance_m": judged.distance_m if judged else None,
            "accuracy_m": judged.accuracy_m if judged else None,
            "site": judged.site if judged else None,
            "shift": judged.shift.value if judged and judged.shift else None,
            "matched": signal.matched,
            "digest": signal.digest,
        }
        return insert_or_ignore(self._connection, SIGNAL, row)

    def of_day(self, appointment: AppointmentId, on: date) -> tuple[KeptSignal, ...]:
        rows = self._connection.execute(_OF_DAY, {"appointment": appointment, "on": on})
        return tuple(_kept(row) for row in rows)

    def within(
        self, appointment: AppointmentId, span: Span
    ) -> tuple[tuple[date, KeptSignal], ...]:
        facts = {"appointment": appointment, "first": span.first, "last": span.last}
        return tuple((row.on, _kept(row)) for row in self._connection.execute(_IN, facts))

    def reverse(
        self, signals: Sequence[SignalId], by: PersonId, at: datetime, reason: str
    ) -> None:
        insert_all_or_ignore(
            self._connection,
            REVERSAL,
            [{"signal": one, "at": at, "by": by, "reason": reason} for one in signals],
        )


def _kept(row: AnyRow) -> KeptSignal:
    judged = None if row.ring is None else Judgement.model_validate(row, from_attributes=True)
    signal = Signal(
        kind=row.kind,
        at=row.at,
        source=row.source,
        judgement=judged,
        digest=row.digest,
        by=PersonId(row.by),
        matched=row.matched,
    )
    return KeptSignal(
        id=SignalId(row.id),
        signal=signal,
        reversed_at=row.reversed_at,
        reversed_by=row.reversed_by,
        reason=row.reason,
    )
