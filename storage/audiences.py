"""Whom a broadcast is for, found in the roles and appointments as they are now."""

from typing import Any, Final

from sqlalchemy import (
    Connection,
    Select,
    Subquery,
    and_,
    func,
    literal_column,
    select,
    true,
    union,
)

from core.appointments.model import State
from core.broadcasts.model import Audience, Only, Readers
from core.needs.model import NeedState
from core.shared.actor import Role
from core.shared.ids import CallId, CountyCode, PersonId
from storage.appointments import APPOINTMENT
from storage.need_rows import NEED
from storage.organisations import ENTERPRISE
from storage.people import BINDING, ROLE

STATES: Final = {
    Only.IN_SERVICE: (State.ACTIVE.value,),
    Only.SUSPENDED: (State.SUSPENDED.value,),
}
IN_HAND: Final = tuple(
    sorted(
        {
            NeedState.SUBMITTED,
            NeedState.RETURNED,
            NeedState.CONFIRMED,
            NeedState.CONSOLIDATED,
            NeedState.REPORTED,
        }
    )
)
"""A need in one of these states is worked on by somebody."""
UNSENT: Final = (NeedState.DRAFT.value, NeedState.WITHDRAWN.value)
ROLES: Final = {
    Readers.UNITS: (Role.UNIT_OFFICER,),
    Readers.SCIENTISTS: (Role.SCIENTIST,),
    Readers.COUNTIES: (Role.COUNTY_ORGANISATION, Role.COUNTY_SCIENCE),
}


class AudiencesInSql:
    """`core.ports.broadcasts.Audiences` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, audience: Audience, call: CallId | None) -> tuple[int, int]:
        found = _people(audience, call)
        if found is None:
            return 0, 0
        answers = and_(
            BINDING.c.person == found.c.person,
            BINDING.c.ended_at.is_(None),
            BINDING.c.reachable.is_(true()),
        )
        asked = select(
            func.count().label("people"), func.count(BINDING.c.id).label("reached")
        ).select_from(found.outerjoin(BINDING, answers))
        row = self._connection.execute(asked).one()
        return row.people, row.people - row.reached

    def after(
        self, audience: Audience, call: CallId | None, person: PersonId, limit: int
    ) -> tuple[PersonId, ...]:
        found = _people(audience, call)
        if found is None:
            return ()
        asked = (
            select(found.c.person)
            .where(found.c.person > person)
            .order_by(found.c.person)
            .limit(limit)
        )
        return tuple(PersonId(row.person) for row in self._connection.execute(asked))


def _people(audience: Audience, call: CallId | None) -> Subquery | None:
    """Each person once; None for an audience of nobody."""
    found = [_of(one, audience, call) for one in audience.readers]
    if not found:
        return None
    # a union of one is no union: it would not make its people different
    return union(*found, select(ROLE.c.person).where(literal_column("1 = 0"))).subquery("people")


def _of(readers: Readers, audience: Audience, call: CallId | None) -> Select[Any]:
    match readers:
        case Readers.APPOINTEES:
            return _appointees(audience)
        case Readers.CONTACTS:
            return _contacts(audience, call)
        case _:
            return _officers(readers, audience.counties)


def _appointees(audience: Audience) -> Select[Any]:
    found = select(APPOINTMENT.c.person).where(APPOINTMENT.c.state != State.ENDED.value)
    if audience.only in STATES:
        found = found.where(APPOINTMENT.c.state.in_(STATES[audience.only]))
    if audience.counties:
        found = found.join(ENTERPRISE, ENTERPRISE.c.id == APPOINTMENT.c.enterprise).where(
            ENTERPRISE.c.county.in_(audience.counties)
        )
    return found


def _contacts(audience: Audience, call: CallId | None) -> Select[Any]:
    found = (
        select(ROLE.c.person)
        .join(ENTERPRISE, ENTERPRISE.c.id == ROLE.c.enterprise)
        .where(ROLE.c.role == Role.CONTACT.value)
    )
    if audience.counties:
        found = found.where(ENTERPRISE.c.county.in_(audience.counties))
    its = select(NEED.c.id).where(NEED.c.enterprise == ROLE.c.enterprise)
    if audience.only is Only.OPEN_NEED:
        found = found.where(its.where(NEED.c.state.in_(IN_HAND)).exists())
    if audience.only is Only.NO_NEED:
        sent = its.where(NEED.c.call == call, NEED.c.state.not_in(UNSENT))
        found = found.where(~sent.exists())
    return found


def _officers(readers: Readers, counties: tuple[CountyCode, ...]) -> Select[Any]:
    """Of counties, or of units, who have no county: a choice of counties leaves them out."""
    roles = [role.value for role in ROLES[readers]]
    found = select(ROLE.c.person).where(ROLE.c.role.in_(roles))
    return found.where(ROLE.c.county.in_(counties)) if counties else found
