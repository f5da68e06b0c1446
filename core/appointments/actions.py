"""Opening, suspending, resuming and ending an appointment."""

from datetime import date
from typing import Final

from core.appointments import rules
from core.appointments.model import Appointment, Level, RosterLine, ServiceFile, State
from core.appointments.opening import open_one
from core.appointments.questions import file_of
from core.appointments.telling import tell
from core.desk import Desk, action
from core.duty import rules as duty
from core.notices.model import Draft, Kind, TimerKind
from core.people.model import LookKind
from core.shared.actor import Actor, May
from core.shared.calendar import ONE_DAY, Span, local_day
from core.shared.ids import AppointmentId, CountyCode, EnterpriseId, PersonId, UnitId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words

EVER: Final = Span(first=date.min, last=date.max)


@action(May.MANAGE_APPOINTMENT)
def open_appointment(  # noqa: PLR0913 - an appointment is these six facts, by keyword
    desk: Desk,
    actor: Actor,
    *,
    name: str,
    enterprise: EnterpriseId,
    unit: UnitId,
    start: date,
    end: date,
    level: Level = Level.CITY,
    person: PersonId | None = None,
    exception: str | None = None,
) -> Appointment:
    """A person is appointed to an enterprise for two years or more (C10, A8, A11).

    One who serves already may serve at a second enterprise only by `exception`: the city's
    decision, with its reason (A8). Somebody not yet on record is put there by `name`; he
    enrols by an invitation later. The report's reminders are set at once (A12). Raises
    Refused(TERM_TOO_SHORT, NOT_FOUND, NAME_EMPTY, ALREADY_APPOINTED, WORDS_EMPTY).
    """
    return open_one(
        desk,
        actor,
        name=name,
        enterprise=enterprise,
        unit=unit,
        start=start,
        end=end,
        level=level,
        person=person,
        exception=exception,
    )


@action(May.MANAGE_APPOINTMENT)
def suspend(
    desk: Desk, actor: Actor, number: AppointmentId, first: date, reason: str
) -> Appointment:
    """Service pauses from `first`; days in the pause do not count (A27).

    The person is told by letter. Raises Refused(NOT_ACTIVE, DATES_CROSSED,
    SUSPENSIONS_OVERLAP, WORDS_EMPTY).
    """
    reason = own_words(reason, desk.policy.reason_signs)
    appointment = _found(desk, number)
    rules.check_move(appointment, State.SUSPENDED)
    rules.check_suspension(appointment, desk.work.appointments.suspensions(number), first)
    desk.work.appointments.suspend(number, first, reason)
    _note(desk, actor, number, "suspended", {"first": first})
    tell(desk, appointment, Kind.SUSPENDED, first)
    return _judged_again(desk, number)


@action(May.MANAGE_APPOINTMENT)
def resume(desk: Desk, actor: Actor, number: AppointmentId, back_on: date) -> Appointment:
    """Service goes on: `back_on` is the first day that counts again (A27)."""
    appointment = _found(desk, number)
    rules.check_move(appointment, State.ACTIVE)
    if any(
        s.last is None and back_on <= s.first for s in desk.work.appointments.suspensions(number)
    ):
        raise Refused(Refusal.DATES_CROSSED)
    desk.work.appointments.resume(number, back_on - ONE_DAY)
    _note(desk, actor, number, "resumed", {"back_on": back_on})
    tell(desk, appointment, Kind.RESUMED, back_on)
    return _judged_again(desk, number)


@action(May.MANAGE_APPOINTMENT)
def end(
    desk: Desk, actor: Actor, number: AppointmentId, last_day: date, reason: str
) -> Appointment:
    """Service is terminated as of `last_day` (C33); until then it goes on as before.

    A date ahead leaves the appointment as it is: `close_finished` ends it the day after. The
    person is told by letter. Raises Refused(NOT_ACTIVE, DATES_CROSSED, WORDS_EMPTY).
    """
    reason = own_words(reason, desk.policy.reason_signs)
    appointment = _found(desk, number)
    rules.check_move(appointment, State.ENDED)
    if not appointment.start <= last_day <= appointment.end:
        raise Refused(Refusal.DATES_CROSSED)
    desk.work.appointments.end(number, last_day, reason, at_once=last_day < local_day(desk.now))
    if last_day < appointment.end:  # a term served to its end still owes its report (C35)
        desk.work.timers.set(TimerKind.REPORT_DUE, number, None)
    _note(desk, actor, number, "ended", {"last_day": last_day})
    tell(desk, appointment, Kind.TERMINATED, last_day)
    return _judged_again(desk, number)


@action(May.SEE_APPOINTMENTS)
def see_roster(desk: Desk, actor: Actor, county: CountyCode) -> tuple[RosterLine, ...]:
    """The county's appointments, those in service first; that somebody looked is recorded.

    A county sees its own, the city all (C33). Raises Refused(NOT_YOURS).
    """
    rules.check_sees(actor, county)
    found = desk.work.rosters.of_county(county)
    people = tuple(sorted({line.person for line in found}))
    desk.work.people.add_look(actor.known(), LookKind.APPOINTMENTS, people, desk.now)
    return tuple(sorted(found, key=lambda line: line.state is State.ENDED))


@action(May.SEE_APPOINTMENTS)
def see_appointment(desk: Desk, actor: Actor, number: AppointmentId) -> ServiceFile:
    """One of them with its suspensions and days; that somebody looked is recorded (PRODUCT 28).

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    appointment = _found(desk, number)
    rules.check_sees(actor, appointment.county)
    people = (appointment.person,)
    desk.work.people.add_look(actor.known(), LookKind.APPOINTMENTS, people, desk.now)
    return file_of(desk, appointment)


@action(May.RING)
def close_finished(desk: Desk, actor: Actor) -> int:
    """Appointments whose last day has passed are ended; how many."""
    return desk.work.appointments.close_finished(local_day(desk.now))


def _found(desk: Desk, number: AppointmentId) -> Appointment:
    appointment = desk.work.appointments.get(number)
    if appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    return appointment


def _judged_again(desk: Desk, number: AppointmentId) -> Appointment:
    """Days on record before a decision was entered follow it, and their owner's cards say so."""
    work, appointment = desk.work, _found(desk, number)
    pauses = work.appointments.suspensions(number)
    changed = [
        day.model_copy(update={"why_not": why})
        for day in work.duty.days(number, EVER)
        if day.why_not not in duty.DECIDED
        and (why := duty.why_not(appointment, pauses, day.on)) is not day.why_not
    ]
    for day in changed:
        work.duty.save(day, appointment.enterprise)
    work.letters.post(
        [
            Draft(
                key=f"day-changed:{day.id}:{desk.now.isoformat()}",
                to=appointment.person,
                kind=Kind.DAY_CHANGED,
                subject=f"day:{day.id}",
                due_at=desk.now,
            )
            for day in changed
        ]
    )
    return appointment


def _note(desk: Desk, actor: Actor, number: AppointmentId, what: str, facts: object) -> None:
    desk.work.audit.append(f"appointment:{number}", actor, desk.now, what, facts)
