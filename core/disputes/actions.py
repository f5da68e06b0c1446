"""The enterprise's remark, the person's answer, the county's decision."""

from core.appointments.model import Appointment
from core.claims.telling import given_up
from core.desk import Desk, action
from core.disputes import deciding, rules
from core.disputes.model import Case, Dispute, DisputeAct
from core.disputes.questions import case_of
from core.disputes.settling import mark, move, note, tell, visitor_of
from core.duty.crediting import changed, take_back
from core.duty.model import SignalKind, Visitor, WhyNot
from core.duty.rules import OWN, confirm_until
from core.hosting.asking import close_card
from core.hosting.rules import waits
from core.notices.model import Kind
from core.people.model import LookKind
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import DisputeId, DutyDayId
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import after


@action(May.CONFIRM_VISITORS)
def not_here(desk: Desk, actor: Actor, number: DutyDayId, words: str) -> Dispute:
    """The enterprise says that the visitor was not there: he is told first, with its words.

    The day keeps what its signals make it until somebody decides; a confirmation that the
    enterprise gave before stands no longer. Raises Refused(NOT_FOUND, NOT_YOURS, OWN_VISIT),
    Refused(WORDS_EMPTY), Refused(HOST_WINDOW_OVER) after the 72 hours, Refused(DISPUTE_OPEN)
    where a colleague said so already, Refused(DISPUTE_OVER) where the county has decided or
    the day was taken back.
    """
    host, visitor = actor.known(), visitor_of(desk, number)
    if visitor.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    if visitor.person == host:
        raise Refused(Refusal.OWN_VISIT)
    if desk.now > confirm_until(visitor.first_at, desk.policy):
        raise Refused(Refusal.HOST_WINDOW_OVER, hours=desk.policy.host_window_hours)
    earlier = desk.work.disputes.latest(number)
    decided = earlier is not None and earlier.state in rules.DECIDED
    if decided or (not waits(visitor) and visitor.confirmed_at is None):
        raise Refused(Refusal.DISPUTE_OVER)
    dispute = desk.work.disputes.add(
        day=number,
        by=host,
        words=rules.words_of(words, desk.policy.remark_signs, *rules.REMARKS),
        at=desk.now,
        answer_until=after(desk.workdays, local_day(desk.now), desk.policy.dispute_answer_days),
    )
    _unsaid(desk, actor, visitor)
    mark(desk, visitor, disputed=True)
    note(desk, actor, dispute, visitor, "said")
    tell(desk, Kind.DISPUTED, f"dispute:{dispute.id}", visitor.person)
    changed(desk, number, visitor.person, f"dispute-{dispute.id}")
    close_card(desk, visitor.enterprise)
    return dispute


@action(May.CONFIRM_VISITORS)
def retract(desk: Desk, actor: Actor, number: DutyDayId) -> Dispute:
    """The enterprise takes its remark back: nothing of it is held against the day.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_VISIT), Refused(DISPUTE_OVER).
    """
    visitor = visitor_of(desk, number)
    if visitor.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    if visitor.person == actor.known():
        raise Refused(Refusal.OWN_VISIT)
    dispute = desk.work.disputes.latest(number)
    if dispute is None:
        raise Refused(Refusal.NOT_FOUND)
    return move(desk, actor, dispute, DisputeAct.RETRACT)


@action(May.SEE_OWN_DUTY)
def answer(desk: Desk, actor: Actor, number: DisputeId, words: str) -> Dispute:
    """The person says what he has to say, and the county gets both sides' words.

    A further answer takes the place of the first until it is decided. Raises
    Refused(NOT_FOUND, NOT_YOURS), Refused(WORDS_EMPTY), Refused(DISPUTE_OVER).
    """
    dispute, _ = _own(desk, actor, number)
    said = rules.words_of(words, desk.policy.remark_signs, rules.HERE)
    rules.after(dispute.state, DisputeAct.ANSWER)
    if said == rules.HERE and dispute.answer is not None:
        return dispute  # a second tap must not take the place of what he wrote
    facts = {"answer": said, "answered_at": desk.now}
    return move(desk, actor, dispute, DisputeAct.ANSWER, facts)


@action(May.SEE_OWN_DUTY)
def agree(desk: Desk, actor: Actor, number: DisputeId) -> Dispute:
    """The person finds that he was wrong: he takes the day back himself (A28).

    What he sent stays on record as taken back. Raises Refused(NOT_FOUND, NOT_YOURS),
    Refused(DISPUTE_OVER).
    """
    dispute, appointment = _own(desk, actor, number)
    moved = move(desk, actor, dispute, DisputeAct.AGREE)
    day = desk.work.duty.day(dispute.day)
    if day is None:
        raise Refused(Refusal.NOT_FOUND)
    mine = [
        kept
        for kept in desk.work.signals.of_day(appointment.id, day.on)
        if kept.signal.kind in OWN
    ]
    take_back(desk, actor, appointment, day, mine, reason="agreed", why=WhyNot.WITHDRAWN)
    given_up(desk, appointment, mine)
    return moved


@action(May.SETTLE_DISPUTES)
def settle(desk: Desk, actor: Actor, number: DisputeId, *, counts: bool, reason: str) -> Dispute:
    """The county decides, with a reason, and both sides are told (A28, PRODUCT 30).

    Where the day counts it stays as its signals make it, or rests on the county's word where
    they did not make it count yet; where not, it is marked and its signals stay untouched. A
    claim for the day is decided with it. Raises Refused(NOT_FOUND), Refused(NOT_YOURS) for
    another county's, Refused(OWN_MATTER) for a party, Refused(WORDS_EMPTY),
    Refused(DISPUTE_TOO_EARLY, DISPUTE_OVER).
    """
    case = _theirs(desk, actor, number)
    ready = rules.REASONS_FOR if counts else rules.REASONS_AGAINST
    said = rules.words_of(reason, desk.policy.remark_signs, *ready)
    act = DisputeAct.DISMISS if counts else DisputeAct.UPHOLD
    facts = {"decided_by": actor.known(), "reason": said}
    moved = move(desk, actor, case.dispute, act, facts)
    day = desk.work.duty.day(case.day.id)
    appointment = desk.work.appointments.get(case.day.appointment)
    if day is None or appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    follows = deciding.stands if counts else deciding.falls
    follows(desk, actor, moved, day, appointment)
    return moved


@action(May.SETTLE_DISPUTES)
def see_case(desk: Desk, actor: Actor, number: DisputeId) -> Case:
    """One dispute of the county, with both sides' words; that one looked is recorded.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER).
    """
    case = _theirs(desk, actor, number)
    people = desk.work.people
    people.add_look(actor.known(), LookKind.DISPUTE, (case.visitor.person,), desk.now)
    return case


def _own(desk: Desk, actor: Actor, number: DisputeId) -> tuple[Dispute, Appointment]:
    dispute = desk.work.disputes.get(number)
    day = desk.work.duty.day(dispute.day) if dispute else None
    appointment = desk.work.appointments.get(day.appointment) if day else None
    if dispute is None or appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    if appointment.person != actor.known():
        raise Refused(Refusal.NOT_YOURS)
    return dispute, appointment


def _theirs(desk: Desk, actor: Actor, number: DisputeId) -> Case:
    case = case_of(desk, number)
    if case is None:
        raise Refused(Refusal.NOT_FOUND)
    if case.visitor.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    if actor.known() in {case.visitor.person, case.dispute.by}:
        raise Refused(Refusal.OWN_MATTER)
    return case


def _unsaid(desk: Desk, actor: Actor, visitor: Visitor) -> None:
    """What the enterprise confirmed before is taken back by its own other word."""
    day = desk.work.duty.day(visitor.day)
    appointment = desk.work.appointments.get(day.appointment) if day else None
    if day is None or appointment is None or SignalKind.HOST not in day.kinds:
        return
    kept = desk.work.signals.of_day(appointment.id, day.on)
    theirs = [one for one in kept if one.signal.kind is SignalKind.HOST]
    take_back(desk, actor, appointment, day, theirs, reason="not-here")
