"""What a claim looks like, and what filing one would mean: for whoever was let through already."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from core.claims import rules
from core.claims.model import Claimed, ClaimKind, ClaimPlan, ClaimState, ClaimView, Quota
from core.desk import Desk
from core.duty.model import Visitor
from core.duty.rules import confirm_until
from core.ports import Service
from core.shared.actor import Actor
from core.shared.calendar import local_day, service_year
from core.shared.ids import AppointmentId, ClaimId, CountyCode
from core.shared.refusal import Refusal, Refused

DECIDABLE: Final = frozenset({ClaimState.WAITING_HOST, ClaimState.WAITING_COUNTY})


def view(desk: Desk, claimed: Claimed) -> ClaimView:
    """The claim with all that follows from it and from its day."""
    claim, policy = claimed.claim, desk.policy
    host = claimed.confirmed_at is not None
    passed = rules.passed(claim, desk.now, policy, host=host)
    state = rules.state(claim, host=host, counts=claimed.counts, passed=passed)
    waits = state in DECIDABLE
    waited = rules.working_days(claim.filed_at, desk.now, desk.workdays) if waits else 0
    return ClaimView(
        **claimed.model_dump(),
        state=state,
        quota=quota(desk, claim.appointment, claim.on),
        waited=waited,
        pressing=waited > policy.escalation_workdays[0],
        passed=passed and waits,
        confirm_until=confirm_until(claim.filed_at, policy),
        undo_until=rules.undo_until(claim, host=host, policy=policy),
    )


def claim_view(desk: Desk, number: ClaimId) -> ClaimView | None:
    """Any claim, for those who have been let through already."""
    found = desk.work.claims.claimed(number)
    return view(desk, found) if found else None


def quota(desk: Desk, appointment: AppointmentId, on: date) -> Quota:
    """What is used of the quota of the claimed day's month (A29)."""
    month = rules.month_of(on)
    used = desk.work.claims.used(appointment, month)
    return Quota(month=month, used=used, most=desk.policy.claims_per_month)


def plan(
    desk: Desk, actor: Actor, on: date, kind: ClaimKind, wanted: AppointmentId | None
) -> ClaimPlan:
    """What filing would mean. Raises whatever filing would be refused with."""
    today = local_day(desk.now)
    route = rules.route_of(kind, on, today, desk.policy)
    service = service_of(desk, actor, on, wanted)
    appointment = service.appointment
    year = service_year(appointment.start, appointment.end, on)
    day, _ = desk.work.duty.day_and_count(appointment.id, on, year)
    rules.check_day(appointment, service.suspensions, on, day)
    if desk.work.claims.live(appointment.id, on):
        raise Refused(Refusal.CLAIM_ALREADY, on=on)
    found = quota(desk, appointment.id, on)
    if kind is ClaimKind.FORGOTTEN and found.used >= found.most:
        raise Refused(Refusal.CLAIM_QUOTA, most=found.most)
    return ClaimPlan(
        appointment=appointment.id,
        enterprise_name=service.enterprise_name,
        on=on,
        kind=kind,
        route=route,
        quota=found,
    )


def service_of(desk: Desk, actor: Actor, on: date, wanted: AppointmentId | None) -> Service:
    """The appointment that the date falls to, or the wanted one of several (A8).

    Raises Refused(NO_APPOINTMENT, NOT_YOURS), and WHICH_ENTERPRISE where none is wanted.
    """
    services = desk.work.duty.services(actor.known(), on)
    if not services:
        raise Refused(Refusal.NO_APPOINTMENT)
    if wanted is not None:
        services = tuple(one for one in services if one.appointment.id == wanted)
    if len(services) != 1:
        raise Refused(Refusal.WHICH_ENTERPRISE if services else Refusal.NOT_YOURS)
    return services[0]


def with_claims(desk: Desk, visitors: Iterable[Visitor]) -> tuple[Visitor, ...]:
    """The visitors, and of those who claimed the day what they claimed and why."""
    found = tuple(visitors)
    claims = desk.work.claims.of_days([visitor.day for visitor in found])
    return tuple(
        visitor.model_copy(update={"claimed": claim.kind, "reason": claim.reason})
        if (claim := claims.get(visitor.day))
        else visitor
        for visitor in found
    )


def of_counties(desk: Desk, counties: Iterable[CountyCode]) -> tuple[Claimed, ...]:
    """Claims that wait for these counties, the oldest first; those that a host let pass too."""
    before = rules.passed_before(desk.now, desk.policy)
    return desk.work.claims.waiting(counties, before)


def waiting(desk: Desk, actor: Actor) -> tuple[Claimed, ...]:
    """Claims of the actor's counties that wait for the county, the oldest first; not his own."""
    found = of_counties(desk, actor.counties())
    return tuple(one for one in found if one.person != actor.person)
