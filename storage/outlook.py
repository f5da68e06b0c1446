"""Lists of a place that only briefs read."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, func, or_, select

from core.appointments.model import Appointment, State
from core.briefs.model import Doubted, Served
from core.shared.ids import CountyCode, UnitId
from storage.appointments import APPOINTMENT, WHOLE
from storage.duty import DAY
from storage.organisations import ENTERPRISE, SITE
from storage.people import PERSON
from storage.table import AnyRow, values

IN_SERVICE: Final = APPOINTMENT.c.state.in_((State.ACTIVE.value, State.SUSPENDED.value))

_LAST: Final = (
    select(func.max(DAY.c.on))
    .where(DAY.c.appointment == APPOINTMENT.c.id, DAY.c.why_not.is_(None))
    .scalar_subquery()
)
_SERVED: Final = (
    select(*WHOLE, PERSON.c.name, ENTERPRISE.c.name.label("enterprise_name"), _LAST.label("last"))
    .join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise)
    .join(PERSON, PERSON.c.id == APPOINTMENT.c.person)
    .where(IN_SERVICE)
    .order_by(ENTERPRISE.c.county, APPOINTMENT.c.id)
)


class OutlookInSql:
    """`core.ports.Outlook` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def served(
        self, counties: Iterable[CountyCode] | None, units: Iterable[UnitId] = ()
    ) -> tuple[Served, ...]:
        found = _SERVED
        if counties is not None:
            of_place = ENTERPRISE.c.county.in_(sorted(counties))
            found = found.where(or_(of_place, APPOINTMENT.c.unit.in_(sorted(units))))
        return tuple(map(_served, self._connection.execute(found)))

    def doubted(self, counties: Iterable[CountyCode]) -> tuple[Doubted, ...]:
        found = (
            select(
                SITE.c.id.label("site"),
                SITE.c.name.label("gate"),
                ENTERPRISE.c.name.label("enterprise_name"),
            )
            .join(ENTERPRISE, ENTERPRISE.c.id == SITE.c.enterprise)
            .where(
                SITE.c.doubt.is_not(None),
                SITE.c.retired_at.is_(None),
                ENTERPRISE.c.county.in_(sorted(counties)),
            )
            .order_by(SITE.c.id)
        )
        return values(Doubted, self._connection.execute(found))


def _served(row: AnyRow) -> Served:
    facts = row._asdict()
    beside = {name: facts.pop(name) for name in ("name", "enterprise_name", "last")}
    return Served(appointment=Appointment.model_validate(facts), **beside)
