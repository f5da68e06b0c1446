"""Pace and silence, when they ring: who has slipped further, where nobody came (DOMAIN 1.8)."""

from collections.abc import Mapping, Sequence
from datetime import date

from core.appointments.model import Appointment
from core.desk import Desk
from core.notices.model import Kind, LetterState
from core.pace import rules as rhythm
from core.pace.model import Pace
from core.pace.questions import pace_of
from core.timers import rules
from core.timers.model import Rung


def pace_behind(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """Once a month a person whose year falls behind hears of it, if it has slipped further.

    A letter goes out only to who is more than five days behind, whose forecast passes the
    year's end, and who was last told an earlier one. Whoever has caught up finds the old letter
    closed.
    """
    found: dict[int, Rung] = {}
    for number, appointment in desk.work.appointments.many(subjects).items():
        next_on, subject = rules.next_pace(appointment, today), f"pace:{number}"
        found[number] = Rung(next_on)
        pace = pace_of(desk, appointment)
        if pace is None or pace.paused:
            continue
        if not pace.slips:
            found[number] = Rung(next_on, subject=subject, closes=True)
        elif rhythm.is_behind(pace, desk.policy) and _slipped_further(desk, pace, subject):
            step = rules.pace_step(appointment, today, pace)
            found[number] = Rung(
                next_on,
                step=step,
                letters=((Kind.PACE_BEHIND, appointment.person),),
                subject=subject,
                # a forecast may differ from day to day, and is no occasion of its own
                occasion=step.partition(":")[0],
            )
    return found


def _slipped_further(desk: Desk, pace: Pace, subject: str) -> bool:
    """Beyond what the letters of this year have told that reached him and still hold."""
    said = [
        told
        for letter in desk.work.letters.of_subject(subject)
        if letter.state is LetterState.DELIVERED and letter.outcome is None
        for day, told in (rules.told_in(letter.step),)
        if day >= pace.year.first
    ]
    return rhythm.slipped_further(pace, max(said, default=None))


def silence(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """After thirty days without a record the person is asked, after sixty the county too.

    Looked up when the timer rings: a visit writes nothing here.
    """
    appointments = desk.work.appointments.many(subjects)
    officers = desk.work.people.officers_of_many({a.county for a in appointments.values()})
    found: dict[int, Rung] = {}
    for number, appointment in appointments.items():
        since = _quiet_since(desk, appointment, today)
        next_on = rules.next_silence(appointment, since, today, desk.policy)
        found[number] = Rung(next_on)
        if since is None:
            continue
        subject, reached = f"silence:{number}", rules.silence_step(since, today, desk.policy)
        if reached is None:
            found[number] = Rung(next_on, subject=subject, closes=True)
            continue
        step, days = reached
        letters = [(Kind.SILENCE, appointment.person)]
        if days >= desk.policy.silence_county_days:
            county = officers.get(appointment.county, ())
            letters += [(Kind.SILENCE_COUNTY, officer) for officer in county]
        found[number] = Rung(next_on, step=step, letters=tuple(letters), subject=subject)
    return found


def _quiet_since(desk: Desk, appointment: Appointment, today: date) -> date | None:
    last = desk.work.duty.last_record(appointment.id)
    pauses = desk.work.appointments.suspensions(appointment.id)
    return rhythm.quiet_since(appointment, pauses, last, today)
