"""Appointment and suspension."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Index, Select, bindparam, insert, select, update
from sqlmodel import Field

from core.appointments.model import Appointment, Level, State, Suspension, Term
from core.organisations.model import Enterprise
from core.shared.ids import AppointmentId, CountyCode, PersonId, UnitId
from storage.assessment import REPORT
from storage.organisations import ENTERPRISE
from storage.prepared import Prepared
from storage.table import Base, one_of, table_of, unique_where, value, values


class AppointmentRow(Base, table=True):
    __tablename__ = "appointment"
    __table_args__ = (
        unique_where(
            "uq_appointment_in_service", "state <> 'ended' AND exception IS NULL", "person"
        ),
        unique_where("uq_appointment_at_enterprise", "state <> 'ended'", "person", "enterprise"),
        Index("ix_appointment_person", "person", "start"),
        Index("ix_appointment_enterprise", "enterprise"),
        Index("ix_appointment_end", "end"),
        Index("ix_appointment_last_day", "state", "last_day"),
    )

    id: int | None = Field(default=None, primary_key=True)
    person: int = Field(foreign_key="person.id")
    enterprise: int = Field(foreign_key="enterprise.id")
    unit: int = Field(foreign_key="dispatching_unit.id")
    level: str
    start: date
    end: date
    last_day: date
    state: str
    ended_because: str | None = None
    """Beside the row and not in the chain: it may be personal, and then it must be erasable."""
    exception: str | None = None
    """Why the city let it stand beside another one (A8); kept where the reason above is."""


class SuspensionRow(Base, table=True):
    __tablename__ = "suspension"
    __table_args__ = (
        unique_where("uq_suspension_open", "last IS NULL", "appointment"),
        Index("ix_suspension_appointment", "appointment", "first"),
    )

    id: int | None = Field(default=None, primary_key=True)
    appointment: int = Field(foreign_key="appointment.id")
    first: date
    last: date | None = None
    reason: str


APPOINTMENT = table_of(AppointmentRow)
SUSPENSION = table_of(SuspensionRow)

_PAUSES: Final = Prepared(
    select(SUSPENSION.c.first, SUSPENSION.c.last, SUSPENSION.c.reason)
    .where(SUSPENSION.c.appointment == bindparam("number"))
    .order_by(SUSPENSION.c.first)
)

WHOLE: Final = (
    *(column for column in APPOINTMENT.c if column.name not in {"ended_because", "exception"}),
    ENTERPRISE.c.county,
)
"""The columns of a domain Appointment: the county is the enterprise's present one (A23)."""


def whole() -> Select[Any]:
    """Appointments with the county that looks after each now."""
    return select(*WHOLE).join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)


_TERMS: Final = (
    select(
        APPOINTMENT.c.id,
        APPOINTMENT.c.person,
        ENTERPRISE.c.county,
        APPOINTMENT.c.start,
        APPOINTMENT.c.end,
        APPOINTMENT.c.last_day,
        APPOINTMENT.c.state,
    )
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .where(one_of(APPOINTMENT.c.id, "numbers"))
)
_PAUSES_OF_MANY: Final = (
    select(SUSPENSION.c.appointment, SUSPENSION.c.first, SUSPENSION.c.last, SUSPENSION.c.reason)
    .where(one_of(SUSPENSION.c.appointment, "numbers"))
    .order_by(SUSPENSION.c.appointment, SUSPENSION.c.first)
)


class AppointmentsInSql:
    """`core.ports.Appointments` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        person: PersonId,
        enterprise: Enterprise,
        unit: UnitId,
        level: Level,
        start: date,
        end: date,
        exception: str | None = None,
    ) -> Appointment:
        row = {
            "person": person,
            "enterprise": enterprise.id,
            "unit": unit,
            "level": level.value,
            "start": start,
            "end": end,
            "last_day": end,
            "state": State.ACTIVE.value,
        }
        number = self._connection.execute(
            insert(APPOINTMENT).values(row | {"exception": exception}).returning(APPOINTMENT.c.id)
        ).scalar_one()
        return Appointment.model_validate(row | {"id": number, "county": enterprise.county})

    def get(self, number: AppointmentId) -> Appointment | None:
        found = whole().where(APPOINTMENT.c.id == number)
        return value(Appointment, self._connection.execute(found).first())

    def many(self, numbers: Iterable[int]) -> Mapping[int, Appointment]:
        found = whole().where(APPOINTMENT.c.id.in_(sorted(numbers)))
        return {a.id: a for a in values(Appointment, self._connection.execute(found))}

    def terms(self, numbers: Iterable[int]) -> Mapping[int, Term]:
        rows = self._connection.execute(_TERMS, {"numbers": sorted(numbers)})
        return {row[0]: Term(*row[:-1], state=State(row[-1])) for row in rows}

    def latest_of(self, person: PersonId) -> Appointment | None:
        found = whole().where(APPOINTMENT.c.person == person)
        latest = found.order_by(APPOINTMENT.c.start.desc(), APPOINTMENT.c.id.desc()).limit(1)
        return value(Appointment, self._connection.execute(latest).first())

    def all_of(self, person: PersonId) -> tuple[Appointment, ...]:
        found = whole().where(APPOINTMENT.c.person == person)
        found = found.order_by(APPOINTMENT.c.start.desc(), APPOINTMENT.c.id.desc())
        return values(Appointment, self._connection.execute(found))

    def suspensions(self, number: AppointmentId) -> tuple[Suspension, ...]:
        return values(Suspension, _PAUSES.all(self._connection, {"number": number}))

    def pauses(self, numbers: Iterable[int]) -> Mapping[int, Sequence[Suspension]]:
        rows = self._connection.execute(_PAUSES_OF_MANY, {"numbers": sorted(numbers)})
        found: dict[int, list[Suspension]] = defaultdict(list)
        for number, first, last, reason in rows:
            found[number].append(Suspension(first=first, last=last, reason=reason))
        return found

    def suspend(self, number: AppointmentId, first: date, reason: str) -> None:
        self._connection.execute(
            insert(SUSPENSION).values(appointment=number, first=first, reason=reason)
        )
        self._set(number, state=State.SUSPENDED.value)

    def resume(self, number: AppointmentId, last: date) -> None:
        self._connection.execute(
            update(SUSPENSION)
            .where(SUSPENSION.c.appointment == number, SUSPENSION.c.last.is_(None))
            .values(last=last)
        )
        self._set(number, state=State.ACTIVE.value)

    def end(self, number: AppointmentId, last_day: date, reason: str, *, at_once: bool) -> None:
        state = {"state": State.ENDED.value} if at_once else {}
        self._set(number, last_day=last_day, ended_because=reason, **state)

    def close_finished(self, today: date) -> int:
        closed = self._connection.execute(
            update(APPOINTMENT)
            .where(
                APPOINTMENT.c.state.in_((State.ACTIVE.value, State.SUSPENDED.value)),
                APPOINTMENT.c.last_day < today,
            )
            .values(state=State.ENDED.value)
        )
        return closed.rowcount

    def why_ended(self, number: AppointmentId) -> str | None:
        found = select(APPOINTMENT.c.ended_because).where(APPOINTMENT.c.id == number)
        return self._connection.execute(found).scalar()

    def exception_of(self, number: AppointmentId) -> str | None:
        found = select(APPOINTMENT.c.exception).where(APPOINTMENT.c.id == number)
        return self._connection.execute(found).scalar()

    def reports_awaited(
        self, counties: Iterable[CountyCode] | None, until: date
    ) -> tuple[Appointment, ...]:
        found = (
            whole()
            .outerjoin(REPORT, REPORT.c.appointment == APPOINTMENT.c.id)
            .where(
                APPOINTMENT.c.end <= until,
                APPOINTMENT.c.last_day == APPOINTMENT.c.end,
                REPORT.c.appointment.is_(None),
            )
        )
        if counties is not None:
            found = found.where(ENTERPRISE.c.county.in_(sorted(counties)))
        return values(Appointment, self._connection.execute(found))

    def _set(self, number: AppointmentId, **changes: object) -> None:
        self._connection.execute(
            update(APPOINTMENT).where(APPOINTMENT.c.id == number).values(**changes)
        )
