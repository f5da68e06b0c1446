"""Lists of appointments with names, for those who look after them."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, bindparam, extract, func, or_, select

from core.appointments.model import Level, RosterLine, State
from core.lists.model import ListedAppointment, ListedPerson
from core.overview.model import Tally
from core.shared.actor import Role
from core.shared.ids import CountyCode, UnitId
from core.visits.shown import Served
from storage.appointments import APPOINTMENT
from storage.organisations import COUNTY, ENTERPRISE, UNIT
from storage.people import BINDING, PERSON, ROLE
from storage.table import values

_OF_COUNTY: Final = (
    select(
        APPOINTMENT.c.id.label("appointment"),
        APPOINTMENT.c.person,
        PERSON.c.name,
        ENTERPRISE.c.name.label("enterprise_name"),
        APPOINTMENT.c.start,
        APPOINTMENT.c.end,
        APPOINTMENT.c.last_day,
        APPOINTMENT.c.state,
    )
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .join(PERSON, PERSON.c.id == APPOINTMENT.c.person)
    .where(ENTERPRISE.c.county == bindparam("county"))
    .order_by(ENTERPRISE.c.name, PERSON.c.name, APPOINTMENT.c.start.desc())
)
_IN_SERVICE: Final = (
    select(ENTERPRISE.c.county, func.count().label("number"))
    .select_from(APPOINTMENT)
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .where(APPOINTMENT.c.state.in_((State.ACTIVE.value, State.SUSPENDED.value)))
    .group_by(ENTERPRISE.c.county)
)

_SERVING: Final = (
    select(
        APPOINTMENT.c.id.label("appointment"),
        APPOINTMENT.c.person,
        PERSON.c.name,
        APPOINTMENT.c.enterprise,
        ENTERPRISE.c.name.label("enterprise_name"),
        ENTERPRISE.c.county,
        APPOINTMENT.c.unit,
        APPOINTMENT.c.state,
        APPOINTMENT.c.start,
    )
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .join(PERSON, PERSON.c.id == APPOINTMENT.c.person)
    .where(APPOINTMENT.c.state.in_((State.ACTIVE.value, State.SUSPENDED.value)))
    .order_by(ENTERPRISE.c.name, ENTERPRISE.c.id, PERSON.c.name, APPOINTMENT.c.id)
)

_YEAR: Final = extract("year", APPOINTMENT.c.start).label("year")
_TALLIES: Final = (
    select(
        ENTERPRISE.c.county,
        APPOINTMENT.c.enterprise,
        _YEAR,
        func.count(func.distinct(APPOINTMENT.c.person)).label("people"),
    )
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .where(APPOINTMENT.c.level == Level.CITY.value)
    .group_by(ENTERPRISE.c.county, APPOINTMENT.c.enterprise, _YEAR)
    .order_by(ENTERPRISE.c.county, APPOINTMENT.c.enterprise, _YEAR)
)
_EVERY: Final = (
    select(
        APPOINTMENT.c.id.label("appointment"),
        APPOINTMENT.c.person,
        PERSON.c.name,
        ENTERPRISE.c.name.label("enterprise_name"),
        ENTERPRISE.c.county,
        UNIT.c.name.label("unit_name"),
        APPOINTMENT.c.level,
        APPOINTMENT.c.start,
        APPOINTMENT.c.end,
        APPOINTMENT.c.last_day,
        APPOINTMENT.c.state,
    )
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .join(PERSON, PERSON.c.id == APPOINTMENT.c.person)
    .join(UNIT, UNIT.c.id == APPOINTMENT.c.unit)
    .order_by(ENTERPRISE.c.county, ENTERPRISE.c.name, APPOINTMENT.c.start, APPOINTMENT.c.id)
)


_LAST: Final = (
    select(APPOINTMENT.c.person, func.max(APPOINTMENT.c.id).label("appointment"))
    .group_by(APPOINTMENT.c.person)
    .subquery()
)
_SERVED: Final = APPOINTMENT.alias("served")
_AT: Final = func.coalesce(func.nullif(ROLE.c.enterprise, 0), _SERVED.c.enterprise)
_WHERE: Final[ColumnElement[Any]] = func.coalesce(
    func.nullif(ROLE.c.county, ""), ENTERPRISE.c.county
)
_PEOPLE: Final = (
    select(
        PERSON.c.id.label("person"),
        PERSON.c.name,
        ROLE.c.role,
        func.coalesce(ENTERPRISE.c.name, UNIT.c.name, COUNTY.c.name, "").label("place"),
        _WHERE.label("county"),
        BINDING.c.id.is_not(None).label("bound"),
    )
    .select_from(ROLE)
    .join(PERSON, PERSON.c.id == ROLE.c.person)
    .outerjoin(_LAST, and_(_LAST.c.person == PERSON.c.id, ROLE.c.role == Role.APPOINTEE.value))
    .outerjoin(_SERVED, _SERVED.c.id == _LAST.c.appointment)
    .outerjoin(ENTERPRISE, ENTERPRISE.c.id == _AT)
    .outerjoin(UNIT, UNIT.c.id == func.nullif(ROLE.c.unit, 0))
    .outerjoin(COUNTY, COUNTY.c.code == ROLE.c.county)
    .outerjoin(BINDING, and_(BINDING.c.person == PERSON.c.id, BINDING.c.ended_at.is_(None)))
    .order_by(ROLE.c.role, _WHERE, PERSON.c.name, PERSON.c.id)
)


class RostersInSql:
    """`core.ports.Rosters` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_county(self, county: CountyCode) -> tuple[RosterLine, ...]:
        return values(RosterLine, self._connection.execute(_OF_COUNTY, {"county": county}))

    def tallies(self) -> tuple[Tally, ...]:
        return values(Tally, self._connection.execute(_TALLIES))

    def every(self, county: CountyCode | None) -> tuple[ListedAppointment, ...]:
        found = _EVERY if county is None else _EVERY.where(ENTERPRISE.c.county.in_([county]))
        return values(ListedAppointment, self._connection.execute(found))

    def people(self, county: CountyCode | None) -> tuple[ListedPerson, ...]:
        found = _PEOPLE if county is None else _PEOPLE.where(_WHERE.in_([county]))
        return values(ListedPerson, self._connection.execute(found))

    def served(
        self, counties: Iterable[CountyCode] | None, units: Iterable[UnitId]
    ) -> tuple[Served, ...]:
        found = _SERVING
        if counties is not None:
            found = found.where(
                or_(
                    ENTERPRISE.c.county.in_(sorted(counties)),
                    APPOINTMENT.c.unit.in_(sorted(units)),
                )
            )
        return values(Served, self._connection.execute(found))

    def in_service(self) -> Mapping[CountyCode, int]:
        rows = self._connection.execute(_IN_SERVICE)
        return {CountyCode(row.county): row.number for row in rows}
