"""The enterprise confirms who was there."""

from collections.abc import Iterable
from datetime import timedelta

from core.appointments.model import Appointment
from core.desk import Desk, action
from core.duty import rules as duty
from core.duty.crediting import changed, credit
from core.duty.model import Signal, SignalKind, Visitor
from core.gates import visits
from core.hosting.rules import waits
from core.notices.model import Outcome
from core.shared.actor import Actor, May
from core.shared.ids import DutyDayId, EnterpriseId
from core.shared.refusal import Refusal, Refused


@action(May.CONFIRM_VISITORS)
def confirm_visitors(desk: Desk, actor: Actor, days: Iterable[DutyDayId]) -> tuple[Visitor, ...]:
    """The enterprise confirms that the visitors were there: a second signal, or a claim's first.

    Days confirmed before, taken back, or whose 72 hours are over, are passed over, so a double
    tap does nothing twice. Returns the ones confirmed now. Raises Refused(NOT_YOURS) for another
    enterprise's day, Refused(OWN_VISIT) for one's own (PRODUCT 30).
    """
    done = []
    for visitor in desk.work.duty.visitors(tuple(days)):
        _is_ours(actor, visitor)
        late = desk.now > duty.confirm_until(visitor.first_at, desk.policy)
        if late or not waits(visitor):
            continue
        confirmed = _confirm(desk, actor, visitor)
        if confirmed is not None:
            done.append(confirmed)
    visits.confirmed(desk, [visitor.day for visitor in done])
    for enterprise in {visitor.enterprise for visitor in done}:
        _close_card(desk, enterprise)
    return tuple(done)


def _is_ours(actor: Actor, visitor: Visitor) -> None:
    if visitor.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    if visitor.person == actor.known():
        raise Refused(Refusal.OWN_VISIT)


def _confirm(desk: Desk, actor: Actor, visitor: Visitor) -> Visitor | None:
    """None where somebody else was quicker."""
    signal = Signal(
        kind=SignalKind.HOST, at=desk.now, source=f"host:{visitor.day}", by=actor.known()
    )
    appointment = _appointment(desk, visitor.day)
    better = credit(desk, actor, appointment, signal, visitor.on, what="host-confirmed")
    if not better.news:
        return None
    changed(desk, visitor.day, visitor.person, "host")
    return visitor.model_copy(update={"grade": better.day.grade, "confirmed_at": desk.now})


def _appointment(desk: Desk, number: DutyDayId) -> Appointment:
    day = desk.work.duty.day(number)
    appointment = desk.work.appointments.get(day.appointment) if day else None
    if appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    return appointment


def _close_card(desk: Desk, enterprise: EnterpriseId) -> None:
    """Once nobody waits, the cards that still ask are edited to say so (PRODUCT 11)."""
    since = desk.now - timedelta(hours=desk.policy.host_window_hours)
    if not any(waits(v) for v in desk.work.duty.recent_visitors(enterprise, since)):
        desk.work.letters.close(f"visitors:{enterprise}", Outcome.DONE)
