"""The enterprise confirms who was there; an officer who was there himself says so too."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from core.appointments.model import Appointment
from core.desk import Desk, action
from core.disputes import settling
from core.duty import rules as duty
from core.duty.crediting import changed, credit
from core.duty.model import DutyDay, Signal, SignalKind, Visitor
from core.gates import visits
from core.hosting.asking import close_card
from core.hosting.model import Heard
from core.hosting.rules import number_of, offered, shows_number, waits
from core.hosting.witnessing import witness
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, DutyDayId
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
    _follows(desk, done)
    return tuple(done)


@action(May.CONFIRM_VISITORS)
def confirm_visitor(
    desk: Desk, actor: Actor, number: DutyDayId, picked: int | None = None
) -> Heard:
    """The enterprise confirms one visitor, plainly or by the number that his card shows.

    A right number is on record as a meeting face to face; it is no better grade (PRODUCT 0). A
    wrong one is on record once and locks nothing: after `match_tries` different ones, whichever
    phone they came from, only the plain confirmation is left. Raises Refused(NOT_FOUND,
    NOT_YOURS, OWN_VISIT).
    """
    visitor = next(iter(desk.work.duty.visitors((number,))), None)
    if visitor is None:
        raise Refused(Refusal.NOT_FOUND)
    _is_ours(actor, visitor)
    if not waits(visitor):
        return Heard.ALREADY
    if desk.now > duty.confirm_until(visitor.first_at, desk.policy):
        return Heard.LATE
    heard = Heard.CONFIRMED if picked is None else _compared(desk, actor, visitor, picked)
    if heard not in {Heard.CONFIRMED, Heard.MATCHED}:
        return heard
    confirmed = _confirm(desk, actor, visitor, matched=heard is Heard.MATCHED)
    if confirmed is None:
        return Heard.ALREADY
    _follows(desk, [confirmed])
    return heard


@action(May.WITNESS)
def officer_present(desk: Desk, actor: Actor, appointment: AppointmentId, on: date) -> DutyDay:
    """A county officer was at the enterprise on that date and saw the appointee there.

    One of the four kinds of signal (PRODUCT 0; 1, row 10), up to `officer_back_days` back. A
    second press records nothing twice. Raises Refused(NOT_FOUND), Refused(NOT_YOURS) for another
    county's, Refused(OWN_MATTER) for oneself, Refused(WITNESSED_TOO_LATE).
    """
    officer = actor.known()
    found = desk.work.appointments.get(appointment)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    if found.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    if found.person == officer or found.enterprise in actor.enterprises():
        raise Refused(Refusal.OWN_MATTER)
    days, today = desk.policy.officer_back_days, local_day(desk.now)
    if not today - timedelta(days=days) <= on <= today:
        raise Refused(Refusal.WITNESSED_TOO_LATE, days=days)
    source = f"officer:{officer}:{appointment}:{on}"
    return witness(desk, actor, found, on, source)


def _compared(desk: Desk, actor: Actor, visitor: Visitor, picked: int) -> Heard:
    """Whether the number is the day's; a wrong one is counted, the same one twice only once."""
    if not shows_number(visitor.on, desk.now, confirmed=False, why_not=visitor.why_not):
        return Heard.NOT_TODAY
    tries, most = desk.work.hosting, desk.policy.match_tries
    if len(tries.missed(visitor.day)) >= most:
        return Heard.NO_MORE
    if picked not in offered(desk.tokens.seal, visitor.day, visitor.on):
        raise Refused(Refusal.NOT_FOUND)
    if picked == number_of(desk.tokens.seal, visitor.day, visitor.on):
        return Heard.MATCHED
    if tries.miss(visitor.day, picked, actor.known(), desk.now):
        subject = f"appointment:{_appointment(desk, visitor.day).id}"
        desk.work.audit.append(subject, actor, desk.now, "number-missed", {"on": visitor.on})
    return Heard.WRONG if len(tries.missed(visitor.day)) < most else Heard.NO_MORE


def _is_ours(actor: Actor, visitor: Visitor) -> None:
    if visitor.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    if visitor.person == actor.known():
        raise Refused(Refusal.OWN_VISIT)


def _confirm(
    desk: Desk, actor: Actor, visitor: Visitor, *, matched: bool = False
) -> Visitor | None:
    """None where somebody else was quicker."""
    appointment = _appointment(desk, visitor.day)
    kept = desk.work.signals.of_day(appointment.id, visitor.on)
    taken_back = sum(one.signal.kind is SignalKind.HOST for one in kept if one.reversed_at)
    source = f"host:{visitor.day}#{taken_back}" if taken_back else f"host:{visitor.day}"
    signal = Signal(
        kind=SignalKind.HOST,
        at=desk.now,
        source=source,
        by=actor.known(),
        matched=matched,
    )
    better = credit(
        desk,
        actor,
        appointment,
        signal,
        visitor.on,
        what="host-confirmed",
        facts={"matched": True} if matched else None,
    )
    if not better.news:
        return None
    changed(desk, visitor.day, visitor.person, source)
    if visitor.disputed:
        settling.confirmed(desk, actor, visitor.day)
    return visitor.model_copy(update={"grade": better.day.grade, "confirmed_at": desk.now})


def _appointment(desk: Desk, number: DutyDayId) -> Appointment:
    day = desk.work.duty.day(number)
    appointment = desk.work.appointments.get(day.appointment) if day else None
    if appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    return appointment


def _follows(desk: Desk, done: Sequence[Visitor]) -> None:
    """The fence learns of the visits; cards that ask for nobody any more are edited to say so."""
    visits.confirmed(desk, [visitor.day for visitor in done])
    for enterprise in {visitor.enterprise for visitor in done}:
        close_card(desk, enterprise)
