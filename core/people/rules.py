"""Who may invite whom, and what makes an invitation good."""

from datetime import datetime
from typing import Final

from core.people.model import Invitation, PlaceKind
from core.shared.actor import CITY, COUNTY, Actor, Holding, Role
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused

NEEDS_COUNTY: Final = COUNTY
NEEDS_ENTERPRISE: Final = frozenset({Role.CONTACT})
NEEDS_UNIT: Final = frozenset({Role.UNIT_OFFICER, Role.SCIENTIST})

BY_COUNTY: Final = frozenset({Role.CONTACT, Role.APPOINTEE})
"""Whom a county department may invite: people at the enterprises that it looks after (C33)."""


BY_UNIT: Final = frozenset({Role.SCIENTIST})
"""Whom a dispatching unit's officer may invite: the scientists of his own unit (C7)."""

ROLES_AT: Final = {
    PlaceKind.ENTERPRISE: (Role.CONTACT,),
    PlaceKind.COUNTY: (Role.COUNTY_ORGANISATION, Role.COUNTY_SCIENCE),
    PlaceKind.UNIT: (Role.UNIT_OFFICER, Role.SCIENTIST),
}
"""What people may be at each kind of place."""


def kinds_for(actor: Actor) -> tuple[PlaceKind, ...]:
    """Places of which kinds the actor looks after the people of."""
    if actor.of_city() or Role.OPERATOR in actor.roles():
        return tuple(PlaceKind)
    kinds = {PlaceKind.ENTERPRISE: actor.counties(), PlaceKind.UNIT: actor.units()}
    return tuple(kind for kind, mine in kinds.items() if mine)


def check_place(holding: Holding) -> None:
    """A role comes with the place that it is held for, and with no other.

    Raises Refused(INVITATION_NEEDS_PLACE) otherwise.
    """
    given = (holding.county is not None, holding.enterprise is not None, holding.unit is not None)
    wanted = (
        holding.role in NEEDS_COUNTY,
        holding.role in NEEDS_ENTERPRISE,
        holding.role in NEEDS_UNIT,
    )
    if given != wanted or holding.role is Role.SYSTEM:
        raise Refused(Refusal.INVITATION_NEEDS_PLACE, role=holding.role.value)


def check_inviter(actor: Actor, holding: Holding, county: CountyCode | None) -> None:
    """Who may not invite into the role, or end it: Refused(NOT_YOURS). `county` is the place's."""
    if not may_invite(actor, holding, county):
        raise Refused(Refusal.NOT_YOURS)


def may_invite(actor: Actor, holding: Holding, county: CountyCode | None) -> bool:
    """City and operator invite anyone, a county those at its own enterprises, a unit its own
    scientists (C33, C7). Only the operator invites an operator.
    """
    roles, role = actor.roles(), holding.role
    if Role.OPERATOR in roles:
        return True
    if roles & CITY:
        return role is not Role.OPERATOR
    if role in BY_COUNTY and county is not None and county in actor.counties():
        return True
    return role in BY_UNIT and holding.unit in actor.units()


def check_usable(invitation: Invitation | None, now: datetime) -> Invitation:
    """The invitation, if it exists, has not been used and has not expired."""
    if invitation is None:
        raise Refused(Refusal.INVITATION_UNKNOWN)
    if invitation.used_at is not None:
        raise Refused(Refusal.INVITATION_USED)
    if invitation.expires_at <= now:
        raise Refused(Refusal.INVITATION_EXPIRED, expired=invitation.expires_at)
    return invitation
