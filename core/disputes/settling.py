"""What follows from a dispute's next state, whoever caused it: the one place that moves it."""

from collections.abc import Mapping

from core.desk import Desk
from core.disputes import rules
from core.disputes.model import Dispute, DisputeAct, DisputeState
from core.duty.crediting import changed
from core.duty.model import DutyDay, Visitor, WhyNot
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.actor import Actor
from core.shared.ids import DutyDayId, PersonId
from core.shared.refusal import Refusal, Refused


def visitor_of(desk: Desk, day: DutyDayId) -> Visitor:
    """The day as others see it. Raises Refused(NOT_FOUND)."""
    found = next(iter(desk.work.duty.visitors((day,))), None)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def move(
    desk: Desk,
    actor: Actor,
    dispute: Dispute,
    act: DisputeAct,
    facts: Mapping[str, object] | None = None,
) -> Dispute:
    """The dispute after `act`, on record, with everything that others must learn of it.

    Once it has ended, the day no longer says that opinions differ, and letters that asked for
    an act are edited to the outcome. Raises Refused(DISPUTE_OVER, DISPUTE_TOO_EARLY), also
    where somebody else was quicker.
    """
    state = rules.after(dispute.state, act)
    ended = state not in rules.LIVE
    changes = {**(facts or {}), "state": state, "ended_at": desk.now if ended else None}
    moved = dispute.model_copy(update=changes)
    if not desk.work.disputes.save(moved, dispute.state):
        raise Refused(Refusal.DISPUTE_OVER)
    visitor = visitor_of(desk, dispute.day)
    note(desk, actor, moved, visitor, act)
    if ended:
        mark(desk, visitor, disputed=False)
        for side in ("dispute", "case"):
            desk.work.letters.close(f"{side}:{dispute.id}", Outcome.DONE)
        changed(desk, dispute.day, visitor.person, f"dispute-{dispute.id}-{state}")
    elif dispute.state is DisputeState.TOLD:
        desk.work.letters.close(f"dispute:{dispute.id}", Outcome.DONE)
        officers = desk.work.people.officers_of(visitor.county)
        tell(desk, Kind.DISPUTE_FOR_COUNTY, f"case:{dispute.id}", *officers)
    if state in rules.TOLD_OF:
        both = {visitor.person, dispute.by} if state in rules.DECIDED else {dispute.by}
        tell(desk, Kind.DISPUTE_ENDED, f"ended:{dispute.id}", *both)
    return moved


def mark(desk: Desk, visitor: Visitor, *, disputed: bool) -> None:
    """Whether the day says that opinions differ; its signals and its grade stay as they are."""
    day = desk.work.duty.day(visitor.day)
    if day is not None and day.disputed is not disputed:
        kept = day.model_copy(update={"disputed": disputed})
        desk.work.duty.save(kept, visitor.enterprise)


def note(desk: Desk, actor: Actor, dispute: Dispute, visitor: Visitor, what: str) -> None:
    """The audit's entry: which dispute, which date, which state; nobody's words."""
    day = desk.work.duty.day(dispute.day)
    if day is None:
        raise Refused(Refusal.NOT_FOUND)
    told = {"dispute": dispute.id, "on": visitor.on, "state": dispute.state}
    subject = f"appointment:{day.appointment}"
    desk.work.audit.append(subject, actor, desk.now, f"dispute-{what}", told)


def tell(desk: Desk, kind: Kind, subject: str, *to: PersonId) -> None:
    """One letter each; each kind is told of a dispute once."""
    post(desk, kind, to, subject=subject, occasion="once")


def confirmed(desk: Desk, actor: Actor, day: DutyDayId) -> None:
    """The enterprise has confirmed a day that it had doubted: its remark is no more."""
    _ends(desk, actor, day, DisputeAct.CONFIRM)


def taken_back(desk: Desk, actor: Actor, day: DutyDay) -> DutyDay:
    """Whoever takes a day back has given way where the enterprise differed about it."""
    if not (day.disputed and day.why_not is WhyNot.WITHDRAWN):
        return day
    _ends(desk, actor, day.id, DisputeAct.AGREE)
    return day.model_copy(update={"disputed": False})


def _ends(desk: Desk, actor: Actor, day: DutyDayId, act: DisputeAct) -> None:
    dispute = desk.work.disputes.latest(day)
    if dispute is not None and dispute.state in rules.LIVE:
        move(desk, actor, dispute, act)
