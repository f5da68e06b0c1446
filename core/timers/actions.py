"""Ringing the timers of pace and silence: one letter a person, a timer and a step."""

from datetime import date

from core.appointments.model import Appointment
from core.desk import Desk, action
from core.notices.model import Draft, Kind, LetterState, Outcome, TimerKind
from core.notices.rules import at_office_hour, release
from core.pace import rules as rhythm
from core.pace.questions import pace_of
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import PersonId
from core.timers import rules


@action(May.RING)
def begin_timers(desk: Desk, actor: Actor) -> None:
    """Appointments that were made before these timers existed get theirs."""
    today = local_day(desk.now)
    first = rules.first_ring(today, today, desk.policy)
    for kind in (TimerKind.PACE, TimerKind.SILENCE):
        desk.work.timers.begin(kind, today, first)


@action(May.RING)
def ring_pace(desk: Desk, actor: Actor, limit: int = 200) -> int:
    """Once a month a person whose year falls behind hears of it, if it has slipped further (1.8).

    A letter goes out only to who is more than five days behind, whose forecast passes the
    year's end, and who was last told an earlier one. Whoever has caught up finds the old letter
    closed. Returns how many timers rang; ask again while it equals `limit`.
    """
    work, today = desk.work, local_day(desk.now)
    rung = work.timers.due(TimerKind.PACE, today, limit)
    found = work.appointments.many([ring.subject for ring in rung])
    ahead: dict[int, date | None] = dict.fromkeys([ring.subject for ring in rung])
    for number, appointment in found.items():
        ahead[number] = rules.next_pace(appointment, today)
        pace = pace_of(desk, appointment)
        if pace is None or pace.paused:
            continue
        subject = f"pace:{number}"
        if not pace.slips:
            work.letters.close(subject, Outcome.DONE)
            continue
        said = [
            told
            for letter in work.letters.of_subject(subject)
            if letter.state is LetterState.DELIVERED and letter.outcome is None
            for day, told in (rules.told_in(letter.step),)
            if day >= pace.year.first
        ]
        if rhythm.is_behind(pace, desk.policy) and rhythm.slipped_further(
            pace, max(said, default=None)
        ):
            step = rules.pace_step(appointment, today, pace)
            _post(desk, Kind.PACE_BEHIND, subject, step, appointment.person)
    work.timers.advance(TimerKind.PACE, ahead)
    return len(rung)


@action(May.RING)
def ring_silence(desk: Desk, actor: Actor, limit: int = 200) -> int:
    """After thirty days without a record the person is asked, after sixty the county too (1.8).

    Looked up when the timer rings: a visit writes nothing here. Returns how many timers rang;
    ask again while it equals `limit`.
    """
    work, today = desk.work, local_day(desk.now)
    rung = work.timers.due(TimerKind.SILENCE, today, limit)
    found = work.appointments.many([ring.subject for ring in rung])
    officers = work.people.officers_of_many({a.county for a in found.values()})
    ahead: dict[int, date | None] = dict.fromkeys([ring.subject for ring in rung])
    for number, appointment in found.items():
        since = _quiet_since(desk, appointment, today)
        ahead[number] = rules.next_silence(appointment, since, today, desk.policy)
        if since is None:
            continue
        subject, reached = f"silence:{number}", rules.silence_step(since, today, desk.policy)
        if reached is None:
            work.letters.close(subject, Outcome.DONE)
            continue
        step, days = reached
        _post(desk, Kind.SILENCE, subject, step, appointment.person)
        if days >= desk.policy.silence_county_days:
            for officer in officers.get(appointment.county, ()):
                _post(desk, Kind.SILENCE_COUNTY, subject, step, officer)
    work.timers.advance(TimerKind.SILENCE, ahead)
    return len(rung)


def _quiet_since(desk: Desk, appointment: Appointment, today: date) -> date | None:
    last = desk.work.duty.last_record(appointment.id)
    pauses = desk.work.appointments.suspensions(appointment.id)
    return rhythm.quiet_since(appointment, pauses, last, today)


def _post(desk: Desk, kind: Kind, subject: str, step: str, to: PersonId) -> None:
    """The step's letter, once for ever: the same step rung again posts nothing."""
    # a forecast may differ from day to day, and is no occasion of its own
    occasion = step.partition(":")[0] if kind is Kind.PACE_BEHIND else step
    wanted = max(desk.now, at_office_hour(local_day(desk.now), desk.policy))
    desk.work.letters.post(
        [
            Draft(
                key=f"{kind}:{subject}:{occasion}:{to}",
                to=to,
                kind=kind,
                subject=subject,
                step=step,
                due_at=release(wanted, to, desk.workdays, desk.policy),
            )
        ]
    )
