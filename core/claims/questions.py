"""What is asked about claims: what may be claimed, how one's own stand."""

from datetime import date, timedelta
from typing import Final

from core.appointments.model import Appointment, Suspension
from core.claims.model import (
    ClaimChoice,
    ClaimKind,
    ClaimPlan,
    ClaimView,
)
from core.claims.views import claim_view, plan, quota, view, waiting
from core.desk import Desk, question
from core.duty.model import WhyNot
from core.shared.actor import Actor, May
from core.shared.calendar import ONE_DAY, Span, local_day
from core.shared.ids import AppointmentId, ClaimId
from core.shared.refusal import Refusal, Refused

OFFERED: Final = 4
"""Dates offered as buttons, today among them."""
SHOWN: Final = 3
"""Own claims shown beside them."""


@question(May.FILE_CLAIM)
def claim_choice(desk: Desk, actor: Actor) -> ClaimChoice:
    """The latest dates that could be claimed, and how the latest claims stand.

    With two appointments (A8) a date is offered that is free in one of them, and no quota is
    shown: each has its own. Raises Refused(NO_APPOINTMENT).
    """
    today = local_day(desk.now)
    served = [one.appointment for one in desk.work.duty.services(actor.known(), today)]
    if not served:
        raise Refused(Refusal.NO_APPOINTMENT)
    free = {day for one in served for day in _free(desk, one, today)}
    mine = [one for each in served for one in desk.work.claims.latest(each.id, SHOWN)]
    mine.sort(key=lambda one: one.claim.id, reverse=True)
    return ClaimChoice(
        days=tuple(sorted(free, reverse=True))[:OFFERED],
        quota=quota(desk, served[0].id, today) if len(served) == 1 else None,
        mine=tuple(view(desk, one) for one in mine[:SHOWN]),
        back_days=desk.policy.claim_county_days,
    )


def _free(desk: Desk, appointment: Appointment, today: date) -> list[date]:
    work = desk.work
    pauses = work.appointments.suspensions(appointment.id)
    first = max(today - timedelta(days=desk.policy.claim_county_days), appointment.start)
    last = min(today, appointment.last_day)
    span = Span(first=first, last=last)
    taken = {
        day.on
        for day in work.duty.days(appointment.id, span)
        if day.counts() or day.why_not is WhyNot.NOT_ACCEPTED
    } | work.claims.dates(appointment.id, span)
    return [day for day in _back(last, first) if day not in taken and not _paused(pauses, day)]


def _back(last: date, first: date) -> list[date]:
    return [last - ONE_DAY * step for step in range((last - first).days + 1)]


def _paused(pauses: tuple[Suspension, ...], on: date) -> bool:
    return any(pause.covers(on) for pause in pauses)


@question(May.FILE_CLAIM)
def claim_plan(
    desk: Desk, actor: Actor, on: date, kind: ClaimKind, wanted: AppointmentId | None = None
) -> ClaimPlan:
    """What filing a claim for `on` would mean, before a reason is asked for.

    Raises whatever filing it would be refused with (core.claims.actions.file_claim).
    """
    return plan(desk, actor, on, kind, wanted)


@question(May.FILE_CLAIM)
def claim_enterprises(desk: Desk, actor: Actor, on: date) -> tuple[tuple[AppointmentId, str], ...]:
    """The appointments that the date falls to, each with its enterprise: two by exception (A8)."""
    found = desk.work.duty.services(actor.known(), on)
    return tuple((one.appointment.id, one.enterprise_name) for one in found)


@question(May.FILE_CLAIM)
def my_claim(desk: Desk, actor: Actor, number: ClaimId) -> ClaimView:
    """One of one's own. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    found = claim_view(desk, number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    if found.person != actor.person:
        raise Refused(Refusal.NOT_YOURS)
    return found


@question(May.DECIDE_CLAIM)
def count_claims(desk: Desk, actor: Actor) -> int:
    """How many claims wait for the actor's decision."""
    return len(waiting(desk, actor))
