"""Letting somebody in: the invitation, and what has to be on record before it."""

from dataclasses import dataclass

from bot.commands import lookup
from bot.commands.wish import Unmet, Wish, flag
from core.appointments.actions import open_appointment
from core.appointments.model import Appointment, Level
from core.desk import Desk
from core.organisations.actions import register_enterprise, register_unit
from core.organisations.model import DispatchingUnit, Enterprise
from core.people.actions import invite
from core.people.model import Fresh
from core.people.rules import NEEDS_UNIT
from core.shared.actor import COUNTY, Actor, Holding, Role
from core.shared.calendar import term_end
from core.shared.ids import PersonId


@dataclass(frozen=True, slots=True)
class Admitted:
    """The invitation, and what was entered on the way to it."""

    fresh: Fresh
    enterprise: Enterprise | None = None
    unit: DispatchingUnit | None = None
    appointment: Appointment | None = None


def admit(desk: Desk, actor: Actor, wish: Wish) -> Admitted:
    """All that the wish asks for, in one transaction: an invitation refused enters nothing.

    Raises Unmet for a place that is not in the register, Refused as the actions do.
    """
    enterprise, unit = _enterprise(desk, actor, wish), _unit(desk, actor, wish)
    person = None if wish.person is None else PersonId(wish.person)
    if person is not None and desk.work.people.person(person) is None:
        raise Unmet("cli-invite-not-there", option=flag("person"), typed=str(person), near=[])
    appointment = None
    if wish.start is not None and enterprise is not None and unit is not None:
        years = wish.years or desk.policy.min_term_years
        appointment = open_appointment(
            desk,
            actor,
            name=wish.name or "",
            enterprise=enterprise.id,
            unit=unit.id,
            start=wish.start,
            end=term_end(wish.start, years),
            level=wish.level or Level.CITY,
            person=person,
            exception=wish.exception,
        )
        person = appointment.person
    fresh = invite(desk, actor, _holding(desk, wish, enterprise, unit), wish.name or "", person)
    return Admitted(
        fresh=fresh,
        enterprise=enterprise if wish.new_enterprise else None,
        unit=unit if wish.new_unit else None,
        appointment=appointment,
    )


def _enterprise(desk: Desk, actor: Actor, wish: Wish) -> Enterprise | None:
    register = desk.work.organisations
    if wish.new_enterprise is not None:
        county = lookup.county(register, wish.county or "").code
        return register_enterprise(
            desk, actor, wish.credit_code or "", wish.new_enterprise, county
        )
    return None if wish.enterprise is None else lookup.enterprise(register, wish.enterprise)


def _unit(desk: Desk, actor: Actor, wish: Wish) -> DispatchingUnit | None:
    if wish.new_unit is not None and wish.category is not None:
        return register_unit(desk, actor, wish.new_unit, wish.category)
    return None if wish.unit is None else lookup.unit(desk.work.organisations, wish.unit)


def _holding(
    desk: Desk, wish: Wish, enterprise: Enterprise | None, unit: DispatchingUnit | None
) -> Holding:
    role = wish.role
    county = lookup.county(desk.work.organisations, wish.county or "") if role in COUNTY else None
    return Holding(
        role=role,
        county=county.code if county else None,
        enterprise=enterprise.id if enterprise and role is Role.CONTACT else None,
        unit=unit.id if unit and role in NEEDS_UNIT else None,
    )
