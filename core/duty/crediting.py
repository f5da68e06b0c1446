"""The one way by which a signal comes to speak for a day, and by which it is taken back."""

from collections.abc import Iterable, Sequence
from datetime import date

from core.appointments.model import Appointment, Suspension
from core.desk import Desk
from core.duty import rules
from core.duty.model import DutyDay, KeptSignal, Signal, SignalKind, WhyNot
from core.notices.model import Draft, Kind
from core.shared.actor import Actor
from core.shared.calendar import Span, service_year
from core.shared.ids import DutyDayId, PersonId
from core.shared.value import Value


class Credited(Value):
    """The day after a signal, with the count of its service year."""

    day: DutyDay
    year: Span
    count: int
    """Days that count in the year, this one included if it does."""
    news: bool
    """False where the signal's source had been recorded before: nothing has changed then."""
    linked: str | None = None
    """Hash of the audit entry that says so: the day's receipt (PRODUCT 2.3)."""


def credit(  # noqa: PLR0913 - a signal, its day, and what the audit shall say of it
    desk: Desk,
    actor: Actor,
    appointment: Appointment,
    signal: Signal,
    on: date,
    *,
    what: str,
    facts: dict[str, object] | None = None,
    pauses: Iterable[Suspension] | None = None,
    needs_county: bool = False,
) -> Credited:
    """The signal is on record for the date `on`, and the day is graded by all that stand.

    `what` and `facts` go into the audit with date and grade; no free text, no coordinates.
    `pauses` saves a look where the caller has the suspensions at hand. `needs_county` marks a
    day that begins with an older claim (A29). Whoever calls has checked that the actor may.
    """
    work = desk.work
    year = service_year(appointment.start, appointment.end, on)
    known, count = work.duty.day_and_count(appointment.id, on, year)
    news = work.signals.record(signal, appointment.id, on)
    linked = None
    day = known or DutyDay(
        id=DutyDayId(0),
        appointment=appointment.id,
        on=on,
        first_at=signal.at,
        needs_county=needs_county,
    )
    if news:
        begins = known is None
        anew = day.why_not in rules.GIVEN_UP and signal.kind in rules.OWN
        # a sheet that the county enters is a later word than its own decision
        entered = day.why_not in rules.DECIDED and signal.kind is SignalKind.PAPER
        claimed = signal.kind in rules.CLAIMS and not day.counts()
        # declined was the claim; whoever comes to the gate afterwards has come
        came = day.why_not in rules.REFUTABLE and rules.proves(day, signal)
        if begins or anew or entered or came:
            if pauses is None:
                pauses = work.appointments.suspensions(appointment.id)
            day = day.model_copy(update={"why_not": rules.why_not(appointment, pauses, on)})
        if anew or claimed:
            day = day.model_copy(update={"first_at": signal.at, "needs_county": needs_county})
        day = work.duty.save(rules.credit(day, signal), appointment.enterprise)
        told = {"on": on, **(facts or {}), "grade": day.grade}
        linked = work.audit.append(f"appointment:{appointment.id}", actor, desk.now, what, told)
    counted = count + day.counts() - (known is not None and known.counts())
    return Credited(day=day, year=year, count=counted, news=news, linked=linked)


def take_back(  # noqa: PLR0913 - what is taken back, by whose decision, and what follows
    desk: Desk,
    actor: Actor,
    appointment: Appointment,
    day: DutyDay,
    signals: Sequence[KeptSignal],
    *,
    reason: str,
    why: WhyNot | None = None,
) -> DutyDay:
    """The signals stand no longer; the day is graded by the rest (A28).

    `reason` stays beside the signals and out of the audit. `why` marks a day that shall not
    count any more whatever stands.
    """
    work = desk.work
    gone = [one.id for one in signals if one.reversed_at is None]
    work.signals.reverse(gone, actor.known(), desk.now, reason)
    left = [
        kept.signal
        for kept in work.signals.of_day(appointment.id, day.on)
        if kept.reversed_at is None
    ]
    after = rules.regrade(day, left)
    if why is not None:
        after = after.model_copy(update={"why_not": why})
    work.duty.save(after, appointment.enterprise)
    told = {"on": day.on, "signals": gone, "grade": after.grade, "why_not": after.why_not}
    work.audit.append(f"appointment:{appointment.id}", actor, desk.now, "reversed", told)
    return after


def changed(desk: Desk, day: DutyDayId, person: PersonId, occasion: str) -> None:
    """The person's card of the day is drawn again in silence; once for each `occasion`."""
    desk.work.letters.post(
        [
            Draft(
                key=f"day-changed:{day}:{occasion}",
                to=person,
                kind=Kind.DAY_CHANGED,
                subject=f"day:{day}",
                due_at=desk.now,
            )
        ]
    )
