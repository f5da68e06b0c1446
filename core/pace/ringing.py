"""Pace and silence, when they ring: who has slipped further, where nobody came (DOMAIN 1.8)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from core.appointments.model import Term
from core.desk import Desk
from core.notices.model import Kind, LetterState
from core.pace import rules as rhythm
from core.pace.almanac import Almanac
from core.pace.model import Pace
from core.shared.calendar import Span, service_year
from core.timers import rules
from core.timers.model import Rung


def pace_behind(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """Once a month a person whose year falls behind hears of it, if it has slipped further.

    A letter goes out only to who is more than five days behind, whose forecast passes the
    year's end, and who was last told an earlier one. Whoever has caught up finds the old letter
    closed.
    """
    appointments = desk.work.appointments.terms(subjects)
    paces = paces_of(desk, appointments, today)
    told = _told(desk, [number for number, one in paces.items() if one.slips])
    found: dict[int, Rung] = {}
    for number, appointment in appointments.items():
        next_on, pace = rules.next_pace(appointment, today), paces.get(number)
        subject = f"pace:{number}"
        found[number] = Rung(next_on)
        if pace is None or pace.paused:
            continue
        if not pace.slips:
            found[number] = Rung(next_on, subject=subject, closes=True)
        elif rhythm.is_behind(pace, desk.policy) and rhythm.slipped_further(
            pace, max((said for day, said in told[number] if day >= pace.year.first), default=None)
        ):
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


def paces_of(desk: Desk, appointments: Mapping[int, Term], today: date) -> Mapping[int, Pace]:
    """The pace of each that is in service, with one look at the store for each service year."""
    pauses = desk.work.appointments.pauses(appointments)
    years: dict[Span, list[Term]] = defaultdict(list)
    for one in appointments.values():
        years[service_year(one.start, one.end, today)].append(one)
    almanac = Almanac(desk.workdays)
    found: dict[int, Pace] = {}
    for year, served in years.items():
        counts = desk.work.duty.counts([one.id for one in served], year)
        for one in served:
            pace = rhythm.pace(
                one,
                pauses.get(one.id, ()),
                counts.get(one.id, 0),
                today,
                workdays=almanac,
                policy=desk.policy,
            )
            if pace is not None:
                found[one.id] = pace
    return found


def _told(desk: Desk, numbers: Iterable[int]) -> Mapping[int, list[tuple[date, date]]]:
    """The months and forecasts that letters have told that reached their reader and still hold."""
    said: dict[int, list[tuple[date, date]]] = defaultdict(list)
    for letter in desk.work.letters.of_subjects([f"pace:{number}" for number in numbers]):
        if letter.state is LetterState.DELIVERED and letter.outcome is None:
            said[letter.number].append(rules.told_in(letter.step))
    return said


def silence(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """After thirty days without a record the person is asked, after sixty the county too.

    Looked up when the timer rings: a visit writes nothing here.
    """
    appointments = desk.work.appointments.terms(subjects)
    officers = desk.work.people.officers_of_many({a.county for a in appointments.values()})
    pauses = desk.work.appointments.pauses(appointments)
    last = desk.work.duty.last_records(appointments)
    found: dict[int, Rung] = {}
    for number, appointment in appointments.items():
        since = rhythm.quiet_since(appointment, pauses.get(number, ()), last.get(number), today)
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
