"""Lists of appointments with names, for those who look after them."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, bindparam, func, select

from core.appointments.model import RosterLine, State
from core.shared.ids import CountyCode
from storage.appointments import APPOINTMENT
from storage.organisations import ENTERPRISE
from storage.people import PERSON
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


class RostersInSql:
    """`core.ports.Rosters` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_county(self, county: CountyCode) -> tuple[RosterLine, ...]:
        return values(RosterLine, self._connection.execute(_OF_COUNTY, {"county": county}))

    def in_service(self) -> Mapping[CountyCode, int]:
        rows = self._connection.execute(_IN_SERVICE)
        return {CountyCode(row.county): row.number for row in rows}
