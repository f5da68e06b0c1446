"""Who may invite whom, and what makes an invitation good."""

from datetime import datetime
from typing import Final

from core.people.model import Invitation
from core.shared.actor import CITY, COUNTY, Actor, Holding, Role
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused

NEEDS_COUNTY: Final = COUNTY
NEEDS_ENTERPRISE: Final = frozenset({Role.CONTACT})
NEEDS_UNIT: Final = frozenset({Role.UNIT_OFFICER, Role.SCIENTIST})

BY_COUNTY: Final = frozenset({Role.CONTACT, Role.APPOINTEE})
"""Whom a county department may invite: people at the enterprises that it looks after (C33)."""


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


def check_inviter(actor: Actor, role: Role, county: CountyCode | None) -> None:
    """City and operator invite anyone, a county those at its own enterprises (C33).

    Only the operator invites an operator. Raises Refused(NOT_YOURS) otherwise.
    """
    roles = actor.roles()
    if Role.OPERATOR in roles:
        return
    if roles & CITY and role is not Role.OPERATOR:
        return
    if role in BY_COUNTY and county is not None and county in actor.counties():
        return
    raise Refused(Refusal.NOT_YOURS)


def check_usable(invitation: Invitation | None, now: datetime) -> Invitation:
    """The invitation, if it exists, has not been used and has not expired."""
    if invitation is None:
        raise Refused(Refusal.INVITATION_UNKNOWN)
    if invitation.used_at is not None:
        raise Refused(Refusal.INVITATION_USED)
    if invitation.expires_at <= now:
        raise Refused(Refusal.INVITATION_EXPIRED, expired=invitation.expires_at)
    return invitation
