"""What is asked about disputes."""

from core.desk import Desk, question
from core.disputes.model import Case, Dispute
from core.disputes.rules import LIVE
from core.shared.actor import Actor, May
from core.shared.ids import DisputeId, DutyDayId
from core.shared.refusal import Refusal, Refused


def case_of(desk: Desk, number: DisputeId) -> Case | None:
    """A dispute with its day, for those who have been let through already."""
    dispute = desk.work.disputes.get(number)
    return None if dispute is None else _case(desk, dispute)


def _case(desk: Desk, dispute: Dispute) -> Case | None:
    visitor = next(iter(desk.work.duty.visitors((dispute.day,))), None)
    day = desk.work.duty.day(dispute.day)
    if visitor is None or day is None:
        return None
    return Case(dispute=dispute, visitor=visitor, day=day)


@question(May.CONFIRM_VISITORS)
def dispute_of_visitor(desk: Desk, actor: Actor, number: DutyDayId) -> Dispute | None:
    """The live dispute of one of the enterprise's days, or the last one, or none.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    visitor = next(iter(desk.work.duty.visitors((number,))), None)
    if visitor is None:
        raise Refused(Refusal.NOT_FOUND)
    if visitor.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    return desk.work.disputes.latest(number)


@question(May.SEE_OWN_DUTY)
def my_dispute(desk: Desk, actor: Actor, number: DisputeId) -> Case:
    """A dispute about one of the person's own days. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    case = case_of(desk, number)
    if case is None:
        raise Refused(Refusal.NOT_FOUND)
    if case.visitor.person != actor.person:
        raise Refused(Refusal.NOT_YOURS)
    return case


@question(May.SEE_OWN_DUTY)
def my_dispute_of(desk: Desk, actor: Actor, day: DutyDayId) -> Case:
    """The live dispute about one of the person's own days.

    Raises Refused(NOT_FOUND, NOT_YOURS), Refused(DISPUTE_OVER).
    """
    dispute = desk.work.disputes.latest(day)
    if dispute is None:
        raise Refused(Refusal.NOT_FOUND)
    case = my_dispute(desk, actor, dispute.id)
    if dispute.state not in LIVE:
        raise Refused(Refusal.DISPUTE_OVER)
    return case


@question(May.SETTLE_DISPUTES)
def cases_waiting(desk: Desk, actor: Actor) -> tuple[Case, ...]:
    """What waits for the county's decision, the oldest first."""
    waiting = desk.work.disputes.waiting(actor.counties())
    return tuple(case for one in waiting if (case := _case(desk, one)) is not None)
