"""Places that roles are held for: found by what a button names, with their people."""

from typing import Final

from core.desk import Desk
from core.organisations.model import County, DispatchingUnit, Enterprise
from core.people import rules
from core.people.model import Place, PlaceKind, PlaceView
from core.shared.actor import COUNTY, Actor, Holding, Role
from core.shared.ids import CountyCode, EnterpriseId, PersonId, UnitId
from core.shared.refusal import Refusal, Refused

LARGEST: Final = 10**18
"""A number that a button names is made up where it is not below this."""


def place_of(desk: Desk, kind: PlaceKind, key: str) -> Place:
    """The place that is named so. Raises Refused(NOT_FOUND)."""
    register = desk.work.organisations
    found: County | Enterprise | DispatchingUnit | None = None
    if kind is PlaceKind.COUNTY:
        found = register.county(CountyCode(key))
    elif key.isascii() and key.isdecimal() and int(key[:20]) < LARGEST:
        number = int(key)
        if kind is PlaceKind.ENTERPRISE:
            found = register.enterprise(EnterpriseId(number))
        else:
            found = register.unit(UnitId(number))
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return as_place(found)


def as_place(found: County | Enterprise | DispatchingUnit, people: int = 0) -> Place:
    """What the register holds, as a place of people."""
    match found:
        case Enterprise():
            return Place(
                kind=PlaceKind.ENTERPRISE,
                name=found.name,
                county=found.county,
                enterprise=found.id,
                roles=rules.ROLES_AT[PlaceKind.ENTERPRISE],
                people=people,
            )
        case County():
            return Place(
                kind=PlaceKind.COUNTY,
                name=found.name,
                english=found.english,
                county=found.code,
                roles=_departments(found),
                people=people,
            )
        case DispatchingUnit():
            return Place(
                kind=PlaceKind.UNIT,
                name=found.name,
                unit=found.id,
                roles=rules.ROLES_AT[PlaceKind.UNIT],
                people=people,
            )


def people_at(desk: Desk, actor: Actor, place: Place) -> PlaceView:
    """Its people and open invitations. Raises Refused(NOT_YOURS) for whom it does not concern."""
    invites = tuple(
        role for role in place.roles if rules.may_invite(actor, place.held(role), place.county)
    )
    if not invites:
        raise Refused(Refusal.NOT_YOURS)
    members = tuple(
        member.model_copy(
            update={"ends": rules.may_invite(actor, place.held(member.role), place.county)}
        )
        for member in desk.work.people.members_of(place)
    )
    invited = tuple(
        one for one in desk.work.people.invited_to(place, desk.now) if one.holding.role in invites
    )
    return PlaceView(place=place, members=members, invited=invited, invites=invites)


def county_of_role(desk: Desk, holding: Holding, person: PersonId | None) -> CountyCode | None:
    """The county in which the role is held. Raises Refused(NOT_FOUND) for no such place."""
    if holding.enterprise is not None:
        enterprise = desk.work.organisations.enterprise(holding.enterprise)
        if enterprise is None:
            raise Refused(Refusal.NOT_FOUND)
        return enterprise.county
    if holding.role is Role.APPOINTEE and person is not None:
        appointment = desk.work.appointments.latest_of(person)
        return appointment.county if appointment else None
    register = desk.work.organisations
    if holding.unit is not None and register.unit(holding.unit) is None:
        raise Refused(Refusal.NOT_FOUND)
    if holding.county is not None and register.county(holding.county) is None:
        raise Refused(Refusal.NOT_FOUND)
    return holding.county


def _departments(county: County) -> tuple[Role, ...]:
    """A zone may have no organisation department (DOMAIN 1)."""
    if county.has_organisation_department:
        return rules.ROLES_AT[PlaceKind.COUNTY]
    return tuple(sorted(COUNTY - {Role.COUNTY_ORGANISATION}))
