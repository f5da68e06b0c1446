"""Who may note a visit where, of which day, until when it may be changed, what it speaks for."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from core.appointments.model import Appointment
from core.organisations.model import Enterprise
from core.shared.actor import CITY, COUNTY, Actor, Role
from core.shared.ids import CountyCode
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.value import Value
from core.shared.words import LINE, REMARK, own_words
from core.visits.model import ALL_FINE, Channel, Heading, Mark, Seen, Side, Visit

DUE_SHOWN: Final = 4
"""Enterprises that come first because nobody was there for longest; then the recent ones."""
RECENT_SHOWN: Final = 2


class Capacity(Value):
    """In which role, and for which side, somebody comes to an enterprise."""

    role: Role
    side: Side


def capacity(actor: Actor, enterprise: Enterprise, there: Iterable[Appointment]) -> Capacity:
    """The nearest office first: the enterprise's county, the city, then the appointee's unit.

    Raises Refused(OWN_MATTER) for a contact or an appointee of the very enterprise (PRODUCT 30),
    Refused(NOT_YOURS) for everybody else's.
    """
    served = tuple(there)
    if enterprise.id in actor.enterprises() or any(one.person == actor.person for one in served):
        raise Refused(Refusal.OWN_MATTER)
    for held in actor.holdings:
        if held.role in COUNTY and held.county == enterprise.county:
            return Capacity(role=held.role, side=Side.COUNTY)
    for held in actor.holdings:
        if held.role in CITY:
            return Capacity(role=held.role, side=Side.CITY)
    if any(one.unit in actor.units() for one in served):
        return Capacity(role=Role.UNIT_OFFICER, side=Side.UNIT)
    raise Refused(Refusal.NOT_YOURS)


def check_day(on: date, today: date, why_late: str, policy: Policy) -> None:
    """Never ahead; up to `visit_back_days` back, and then with a reason.

    Raises Refused(VISIT_AHEAD, VISIT_TOO_OLD, VISIT_WHY_LATE).
    """
    if on > today:
        raise Refused(Refusal.VISIT_AHEAD, on=on)
    if on < today - timedelta(days=policy.visit_back_days):
        raise Refused(Refusal.VISIT_TOO_OLD, days=policy.visit_back_days)
    if on < today and not why_late:
        raise Refused(Refusal.VISIT_WHY_LATE, on=on)


def optional(typed: str, limit: int) -> str:
    """Own words, or none at all. Raises Refused(WORDS_TOO_LONG)."""
    return own_words(typed, limit) if typed.strip() else ""


def tidy(seen: Iterable[Seen]) -> tuple[Seen, ...]:
    """Each appointee once, each with one mark for each heading, their lines tidied."""
    found: dict[int, Seen] = {}
    for one in seen:
        given = {mark.heading: mark for mark in (*ALL_FINE, *one.marks)}
        marks = tuple(
            Mark(
                heading=heading,
                state=given[heading].state,
                line=optional(given[heading].line, LINE),
            )
            for heading in Heading
        )
        found.setdefault(one.appointment, one.model_copy(update={"marks": marks}))
    return tuple(found.values())


def words(met: str, summary: str, remark: str) -> dict[str, str]:
    """The visit's own words, tidied. Raises Refused(WORDS_TOO_LONG)."""
    return {
        "met": optional(met, LINE),
        "summary": optional(summary, REMARK),
        "remark": optional(remark, REMARK),
    }


def is_signal(visit: Visit, seen: Seen) -> bool:
    """Whether it speaks for the appointee's duty day: the county was there, and so was he."""
    there = visit.channel is Channel.ON_SITE and visit.withdrawn_at is None
    return there and visit.side is Side.COUNTY and seen.present


def amend_until(visit: Visit, policy: Policy) -> datetime:
    """Until when whoever noted it may change it (PRODUCT 6)."""
    return visit.created_at + timedelta(minutes=policy.undo_minutes)


def may_withdraw(actor: Actor, visit: Visit) -> bool:
    """Whoever noted it; for a county's, his colleagues there too, for he may have left."""
    if visit.withdrawn_at is not None:
        return False
    colleague = visit.side is Side.COUNTY and visit.county in actor.counties()
    return visit.by == actor.person or colleague


def may_read(actor: Actor, visit: Visit, now_in: CountyCode, units: Iterable[int]) -> bool:
    """Officials of the counties, of the city, and of the units whose appointees it was about."""
    return sees_all(actor, visit, now_in) or bool(actor.units() & frozenset(units))


def sees_all(actor: Actor, visit: Visit, now_in: CountyCode) -> bool:
    """Everything, internal remarks too, is for the offices: of the county that noted it, of the
    one that looks after the enterprise now (A23), of the city; a unit's for its own officer."""
    offices = {visit.county, now_in}
    return actor.of_city() or bool(offices & actor.counties()) or visit.by == actor.person
