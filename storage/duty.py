"""Duty day and signal: the hot path, so its statements are built once."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    Connection,
    Date,
    Index,
    Select,
    and_,
    bindparam,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)
from sqlmodel import Field

from core.appointments.model import Appointment, Suspension
from core.duty.model import DutyDay, Grade, SignalKind, Visitor
from core.duty.rules import DECIDED, ELSEWHERE
from core.organisations.model import Site
from core.ports import Service
from core.shared.actor import Role
from core.shared.calendar import Span
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    DutyDayId,
    EnterpriseId,
    PersonId,
    UnitId,
)
from storage.appointments import APPOINTMENT, SUSPENSION, WHOLE
from storage.organisations import ENTERPRISE, SITE
from storage.people import PERSON, ROLE
from storage.prepared import Prepared
from storage.table import AnyRow, Base, index_where, one_of, table_of, values


class DutyDayRow(Base, table=True):
    __tablename__ = "duty_day"
    __table_args__ = (
        Index("uq_duty_day", "appointment", "on", unique=True),
        Index("ix_duty_day_enterprise", "enterprise", "on"),
        Index("ix_duty_day_on", "on"),
        index_where("ix_duty_day_unconfirmed", "confirmed_at IS NULL", "first_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    appointment: int = Field(foreign_key="appointment.id")
    enterprise: int = Field(foreign_key="enterprise.id")
    on: date
    kinds: str = ""
    grade: str
    why_not: str | None = None
    ring: str | None = None
    distance_m: int | None = None
    accuracy_m: int | None = None
    shift: str | None = None
    first_at: datetime
    confirmed_at: datetime | None = None
    note: str | None = None
    card_message: int | None = None
    needs_county: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    left_at: datetime | None = None
    service: str | None = None
    work: str | None = None
    matched: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    disputed: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


DAY = table_of(DutyDayRow)

_ON: Final = bindparam("on", type_=Date)
_OF_DAY: Final = tuple(c for c in DAY.c if c.name != "enterprise")
_DAY_FIELDS: Final = tuple(c.name for c in _OF_DAY)
COUNTS: Final = and_(DAY.c.grade != Grade.OPEN.value, DAY.c.why_not.is_(None))
_AWAY: Final = tuple(",".join(sorted(kinds)) for kinds in ({SignalKind.OFF_SITE}, ELSEWHERE))
"""The kinds of a day that was spent elsewhere, as they are kept (A3)."""

_UNDECIDED: Final = or_(
    DAY.c.why_not.is_(None), DAY.c.why_not.not_in(sorted(why.value for why in DECIDED))
)
"""Nobody is asked to confirm what was taken back or what the county has decided."""

SERVICE: Final = (
    select(
        *WHOLE,
        ENTERPRISE.c.name.label("enterprise_name"),
        SITE.c.id.label("site"),
        SITE.c.name.label("site_name"),
        SITE.c.latitude,
        SITE.c.longitude,
        SITE.c.ring_m,
        SITE.c.enrolled_at,
        SITE.c.system,
        SITE.c.origin,
        SITE.c.doubt,
        SUSPENSION.c.first.label("pause_first"),
        SUSPENSION.c.last.label("pause_last"),
    )
    .select_from(APPOINTMENT)
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .outerjoin(
        SITE, and_(SITE.c.enterprise == APPOINTMENT.c.enterprise, SITE.c.retired_at.is_(None))
    )
    .outerjoin(
        SUSPENSION,
        and_(
            SUSPENSION.c.appointment == APPOINTMENT.c.id,
            SUSPENSION.c.first <= _ON,
            or_(SUSPENSION.c.last.is_(None), SUSPENSION.c.last >= _ON),
        ),
    )
    .where(APPOINTMENT.c.person == bindparam("person"))
    .order_by(
        # the one that covers the date first, else the latest
        and_(APPOINTMENT.c.start <= _ON, APPOINTMENT.c.last_day >= _ON).desc(),
        APPOINTMENT.c.start.desc(),
        APPOINTMENT.c.id.desc(),
        SITE.c.id,
    )
)

_SERVICES: Final = Prepared(SERVICE)
_APPOINTMENT: Final = tuple(column.name for column in WHOLE)
"""The first columns of SERVICE."""

_COUNT = (
    select(func.count())
    .select_from(DAY)
    .where(
        DAY.c.appointment == bindparam("appointment"),
        DAY.c.on.between(bindparam("first"), bindparam("last")),
        COUNTS,
    )
)
_ALWAYS = select(literal(1).label("one")).subquery()
# one row whether the day exists or not: a statement less on every check-in
_DAY_AND_COUNT: Final = Prepared(
    select(_COUNT.scalar_subquery().label("counted"), *_OF_DAY)
    .select_from(_ALWAYS)
    .outerjoin(DAY, and_(DAY.c.appointment == bindparam("appointment"), DAY.c.on == _ON))
)
_LAST_RECORD: Final = (
    select(DAY.c.on)
    .where(DAY.c.appointment == bindparam("appointment"), DAY.c.why_not.is_(None))
    .order_by(DAY.c.on.desc())
    .limit(1)
)
_LAST_RECORDS: Final = (
    select(DAY.c.appointment, func.max(DAY.c.on).label("last"))
    .where(one_of(DAY.c.appointment, "numbers"), DAY.c.why_not.is_(None))
    .group_by(DAY.c.appointment)
)
_COUNTS_OF_MANY: Final = (
    select(DAY.c.appointment, func.count().label("counted"))
    .where(
        one_of(DAY.c.appointment, "numbers"),
        DAY.c.on.between(bindparam("first"), bindparam("last")),
        COUNTS,
    )
    .group_by(DAY.c.appointment)
)
_DAYS: Final = Prepared(
    select(*_OF_DAY)
    .where(
        DAY.c.appointment == bindparam("appointment"),
        DAY.c.on.between(bindparam("first"), bindparam("last")),
    )
    .order_by(DAY.c.on)
)
_DAY: Final = select(*_OF_DAY).where(DAY.c.id == bindparam("number"))
_SAVED: Final = (
    "kinds",
    "grade",
    "why_not",
    "ring",
    "distance_m",
    "accuracy_m",
    "shift",
    "first_at",
    "confirmed_at",
    "matched",
    "disputed",
    "note",
    "needs_county",
    "left_at",
    "service",
    "work",
)
_ADD_DAY: Final = Prepared(
    insert(DAY).returning(DAY.c.id), (*_SAVED, "appointment", "enterprise", "on")
)
_SAVE_DAY: Final = Prepared(
    update(DAY)
    .where(DAY.c.id == bindparam("number"))
    .values({name: bindparam(name) for name in _SAVED})
)

_REMEMBER: Final = (
    update(DAY)
    .where(
        DAY.c.id == bindparam("number"),
        DAY.c.appointment.in_(
            select(APPOINTMENT.c.id).where(APPOINTMENT.c.person == bindparam("owner"))
        ),
    )
    .values(card_message=bindparam("message"))
)


def _visitors() -> Select[Any]:
    return (
        select(
            DAY.c.id.label("day"),
            APPOINTMENT.c.person,
            PERSON.c.name,
            DAY.c.enterprise,
            ENTERPRISE.c.name.label("enterprise_name"),
            ENTERPRISE.c.county,
            DAY.c.on,
            DAY.c.first_at,
            DAY.c.grade,
            DAY.c.why_not,
            DAY.c.confirmed_at,
            DAY.c.note,
            DAY.c.disputed,
            DAY.c.kinds.in_(_AWAY).label("away"),
        )
        .join(APPOINTMENT, APPOINTMENT.c.id == DAY.c.appointment)
        .join(PERSON, PERSON.c.id == APPOINTMENT.c.person)
        .join(ENTERPRISE, ENTERPRISE.c.id == DAY.c.enterprise)
    )


class DutyInSql:
    """`core.ports.Duty` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def services(self, person: PersonId, on: date) -> tuple[Service, ...]:
        rows = _SERVICES.all(self._connection, {"person": person, "on": on})
        return services_of(rows, on)

    def service(self, person: PersonId, on: date) -> Service | None:
        return next(iter(self.services(person, on)), None)

    def day(self, number: DutyDayId) -> DutyDay | None:
        return _day(self._connection.execute(_DAY, {"number": number}).first())

    def day_and_count(
        self, appointment: AppointmentId, on: date, year: Span
    ) -> tuple[DutyDay | None, int]:
        [row] = _DAY_AND_COUNT.all(
            self._connection,
            {"appointment": appointment, "on": on, "first": year.first, "last": year.last},
        )
        return (None if row.id is None else _day(row)), row.counted

    def days(self, appointment: AppointmentId, span: Span) -> tuple[DutyDay, ...]:
        rows = _DAYS.all(
            self._connection, {"appointment": appointment, "first": span.first, "last": span.last}
        )
        return tuple(day for row in rows if (day := _day(row)) is not None)

    def last_record(self, appointment: AppointmentId) -> date | None:
        return self._connection.execute(_LAST_RECORD, {"appointment": appointment}).scalar()

    def counts(self, appointments: Iterable[int], year: Span) -> Mapping[int, int]:
        facts = {"numbers": sorted(appointments), "first": year.first, "last": year.last}
        rows = self._connection.execute(_COUNTS_OF_MANY, facts)
        return {row.appointment: row.counted for row in rows}

    def last_records(self, appointments: Iterable[int]) -> Mapping[int, date]:
        rows = self._connection.execute(_LAST_RECORDS, {"numbers": sorted(appointments)})
        return {row.appointment: row.last for row in rows}

    def save(self, day: DutyDay, enterprise: EnterpriseId) -> DutyDay:
        row: dict[str, object] = {
            "kinds": ",".join(sorted(day.kinds)),
            "grade": day.grade.value,
            "why_not": day.why_not.value if day.why_not else None,
            "ring": day.ring.value if day.ring else None,
            "distance_m": day.distance_m,
            "accuracy_m": day.accuracy_m,
            "shift": day.shift.value if day.shift else None,
            "first_at": day.first_at,
            "confirmed_at": day.confirmed_at,
            "matched": day.matched,
            "disputed": day.disputed,
            "note": day.note,
            "needs_county": day.needs_county,
            "left_at": day.left_at,
            "service": day.service.value if day.service else None,
            "work": day.work,
        }
        if day.id:
            _SAVE_DAY.count(self._connection, row | {"number": day.id})
            return day
        row |= {
            "appointment": day.appointment,
            "enterprise": enterprise,
            "on": day.on,
        }
        [added] = _ADD_DAY.all(self._connection, row)
        return day.model_copy(update={"id": DutyDayId(added.id)})

    def visitors(self, days: Sequence[DutyDayId]) -> tuple[Visitor, ...]:
        found = _visitors().where(DAY.c.id.in_(days)).order_by(DAY.c.id)
        return values(Visitor, self._connection.execute(found))

    def recent_visitors(self, enterprise: EnterpriseId, since: datetime) -> tuple[Visitor, ...]:
        found = _visitors().where(DAY.c.enterprise == enterprise, DAY.c.first_at >= since)
        return values(Visitor, self._connection.execute(found.order_by(DAY.c.first_at)))

    def hosts_with_visitors(self, since: datetime) -> tuple[tuple[EnterpriseId, PersonId], ...]:
        rows = self._connection.execute(
            select(ROLE.c.enterprise, ROLE.c.person)
            # not a join: it would start from the hosts and look through all days of each
            .where(
                ROLE.c.enterprise.in_(
                    select(DAY.c.enterprise).where(
                        DAY.c.confirmed_at.is_(None),
                        DAY.c.first_at >= since,
                        _UNDECIDED,
                        DAY.c.kinds.not_in(_AWAY),
                    )
                ),
                ROLE.c.role == Role.CONTACT.value,
            )
            .distinct()
        )
        return tuple((row.enterprise, row.person) for row in rows)

    def presence(
        self,
        span: Span,
        *,
        counties: Iterable[CountyCode] | None,
        enterprises: Iterable[EnterpriseId],
        units: Iterable[UnitId],
        county: CountyCode | None,
    ) -> tuple[Visitor, ...]:
        found = _visitors().where(DAY.c.on.between(span.first, span.last))
        if counties is not None:
            found = found.where(
                or_(
                    false(),
                    ENTERPRISE.c.county.in_(sorted(counties)),
                    DAY.c.enterprise.in_(sorted(enterprises)),
                    APPOINTMENT.c.unit.in_(sorted(units)),
                )
            )
        if county is not None:
            found = found.where(ENTERPRISE.c.county == county)
        found = found.order_by(DAY.c.on.desc(), ENTERPRISE.c.id, DAY.c.first_at)
        return values(Visitor, self._connection.execute(found))

    def remember_card(self, number: DutyDayId, message: int, owner: PersonId) -> bool:
        facts = {"number": number, "message": message, "owner": owner}
        return self._connection.execute(_REMEMBER, facts).rowcount == 1

    def card_message(self, number: DutyDayId) -> int | None:
        found = select(DAY.c.card_message).where(DAY.c.id == number)
        return self._connection.execute(found).scalar()


def services_of(rows: Sequence[AnyRow], on: date) -> tuple[Service, ...]:
    """The appointments that cover the date, else the latest one; rows as SERVICE orders them."""
    grouped: dict[int, list[AnyRow]] = {}
    for row in rows:
        grouped.setdefault(row.id, []).append(row)
    found = tuple(_service(of_one) for of_one in grouped.values())
    covering = tuple(one for one in found if one.appointment.covers(on))
    return covering or found[:1]


def _service(rows: Sequence[AnyRow]) -> Service:
    """One appointment's rows: as many as its enterprise has gates."""
    first = rows[0]
    pause = () if first.pause_first is None else (first,)
    return Service(
        appointment=Appointment.model_validate(dict(zip(_APPOINTMENT, first, strict=False))),
        enterprise_name=first.enterprise_name,
        sites=tuple({row.site: _site(row) for row in rows if row.site is not None}.values()),
        suspensions=tuple(Suspension(first=p.pause_first, last=p.pause_last) for p in pause),
    )


def _site(row: AnyRow) -> Site:
    return Site(
        id=row.site,
        enterprise=row.enterprise,
        name=row.site_name,
        latitude=row.latitude,
        longitude=row.longitude,
        ring_m=row.ring_m,
        enrolled_at=row.enrolled_at,
        system=row.system,
        origin=row.origin,
        doubt=row.doubt,
    )


def _day(row: AnyRow | None) -> DutyDay | None:
    if row is None:
        return None
    fields = {name: getattr(row, name) for name in _DAY_FIELDS}
    fields["kinds"] = frozenset(SignalKind(kind) for kind in row.kinds.split(",") if kind)
    return DutyDay.model_validate(fields)
