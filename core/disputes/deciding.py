"""What the county's decision does to the day, and to a claim for the same day (A28, A29)."""

from core.appointments.model import Appointment
from core.claims.model import Ground
from core.claims.telling import nobody_asked
from core.desk import Desk
from core.disputes.model import Dispute
from core.disputes.rules import REASONS_AGAINST, REASONS_FOR
from core.duty.crediting import credit, take_back
from core.duty.model import DutyDay, Grade, Signal, SignalKind, WhyNot
from core.shared.actor import Actor


def stands(
    desk: Desk, actor: Actor, dispute: Dispute, day: DutyDay, appointment: Appointment
) -> None:
    """The day counts: by what it rests on, or else by the county's own word.

    A day that waited for the enterprise would otherwise wait for ever, for its 72 hours are
    over by now; the county has heard both sides.
    """
    if day.grade is Grade.OPEN:
        if day.needs_county:
            heard = day.model_copy(update={"needs_county": False})
            desk.work.duty.save(heard, appointment.enterprise)
        signal = Signal(
            kind=SignalKind.COUNTY,
            at=desk.now,
            source=f"dispute-county:{dispute.id}",
            by=actor.known(),
        )
        facts: dict[str, object] = {"dispute": dispute.id}
        credit(desk, actor, appointment, signal, day.on, what="dispute-counted", facts=facts)
    _claim(desk, actor, dispute, day, appointment, accepted=True)


def falls(
    desk: Desk, actor: Actor, dispute: Dispute, day: DutyDay, appointment: Appointment
) -> None:
    """The day does not count; what it rests on stays on record."""
    said = dispute.reason or ""
    take_back(desk, actor, appointment, day, (), reason=said, why=WhyNot.NOT_ACCEPTED)
    _claim(desk, actor, dispute, day, appointment, accepted=False)


def _claim(  # noqa: PLR0913 - a decision, its day, and which way it went
    desk: Desk,
    actor: Actor,
    dispute: Dispute,
    day: DutyDay,
    appointment: Appointment,
    *,
    accepted: bool,
) -> None:
    """One day is decided about once: nobody is asked about its claim any more."""
    claim = desk.work.claims.of_days([day.id]).get(day.id)
    if claim is None:
        return
    ready: dict[str, str] = dict.fromkeys(REASONS_FOR, Ground.VERIFIED)
    ready |= dict.fromkeys(REASONS_AGAINST, Ground.NOT_THERE)
    said = dispute.reason or ""
    reason = str(ready.get(said, said))
    desk.work.claims.decide(claim.id, actor.known(), desk.now, reason, accepted=accepted)
    nobody_asked(desk, claim.id, appointment.enterprise)
