"""The report's ladder, when it rings (A12, DOMAIN 1.8)."""

from collections.abc import Mapping, Sequence
from datetime import date

from core.desk import Desk
from core.notices import rules
from core.notices.model import Kind, Step
from core.timers.model import Rung


def report_due(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """The person at each step, his county from a fortnight before the deadline on."""
    awaited = desk.work.appointments.terms(subjects)
    officers = desk.work.people.officers_of_many({one.county for one in awaited.values()})
    ladders: dict[date, tuple[Step | None, date, bool]] = {}
    found: dict[int, Rung] = {}
    for number, appointment in awaited.items():
        if appointment.end not in ladders:
            ladders[appointment.end] = _ladder(desk, appointment.end, today)
        step, next_on, for_county = ladders[appointment.end]
        if step is None:
            found[number] = Rung(next_on)
            continue
        letters = [(Kind.REPORT_DUE, appointment.person)]
        if for_county:
            county = officers.get(appointment.county, ())
            letters += [(Kind.REPORT_DUE_COUNTY, officer) for officer in county]
        found[number] = Rung(
            next_on, step=step.name, letters=tuple(letters), subject=f"report:{number}"
        )
    return found


def _ladder(desk: Desk, end: date, today: date) -> tuple[Step | None, date, bool]:
    """Today's step, the next one, and whether the county hears: the same for all of one end."""
    schedule = rules.report_schedule(end, desk.policy)
    county = rules.for_county(schedule, today, desk.policy)
    return schedule.at(today), schedule.after(today), county
