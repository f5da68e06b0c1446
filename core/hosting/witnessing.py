"""An officer saw the appointee at the enterprise: the signal comes, and goes again (PRODUCT 0)."""

from collections.abc import Collection
from datetime import date

from core.appointments.model import Appointment
from core.desk import Desk
from core.disputes import settling
from core.duty.crediting import changed, credit, take_back
from core.duty.model import DutyDay, Signal, SignalKind, WhyNot
from core.shared.actor import Actor
from core.shared.calendar import Span


def witness(desk: Desk, actor: Actor, appointment: Appointment, on: date, source: str) -> DutyDay:
    """The officer's signal speaks for the day, and the appointee's card tells him so.

    Whoever calls has checked that the actor may. The same `source` records nothing twice.
    """
    signal = Signal(kind=SignalKind.OFFICER, at=desk.now, source=source, by=actor.known())
    done = credit(desk, actor, appointment, signal, on, what="officer-present")
    if done.news:
        changed(desk, done.day.id, appointment.person, source)
    return done.day


def unwitness(  # noqa: PLR0913, PLR0917 - whose day, which of its signals, and why
    desk: Desk,
    actor: Actor,
    appointment: Appointment,
    on: date,
    sources: Collection[str],
    reason: str,
) -> None:
    """The officer's signals of these sources stand no longer; what else there is still speaks.

    A day that rested on nothing else counts no more, and nobody is asked about it.
    """
    day = next(iter(desk.work.duty.days(appointment.id, _only(on))), None)
    kept = desk.work.signals.of_day(appointment.id, on)
    gone = [one for one in kept if one.signal.source in sources and one.reversed_at is None]
    if day is None or not gone:
        return
    left = [one for one in kept if one not in gone and one.reversed_at is None]
    why = None if left else WhyNot.VISIT_WITHDRAWN
    after = take_back(desk, actor, appointment, day, gone, reason=reason, why=why)
    settling.taken_back(desk, actor, after)
    changed(desk, day.id, appointment.person, f"{gone[-1].signal.source}:gone")


def _only(on: date) -> Span:
    return Span(first=on, last=on)
