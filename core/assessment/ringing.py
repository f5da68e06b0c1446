"""The report's ladder, when it rings (A12, DOMAIN 1.8)."""

from collections.abc import Mapping, Sequence
from datetime import date

from core.desk import Desk
from core.notices import rules
from core.notices.model import Kind
from core.timers.model import Rung


def report_due(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """The person at each step, his county from a fortnight before the deadline on."""
    awaited = desk.work.appointments.many(subjects)
    officers = desk.work.people.officers_of_many({one.county for one in awaited.values()})
    found: dict[int, Rung] = {}
    for number, appointment in awaited.items():
        schedule = rules.report_schedule(appointment.end, desk.policy)
        step = schedule.at(today)
        letters = [(Kind.REPORT_DUE, appointment.person)] if step else []
        if step and rules.for_county(schedule, today, desk.policy):
            county = officers.get(appointment.county, ())
            letters += [(Kind.REPORT_DUE_COUNTY, officer) for officer in county]
        found[number] = Rung(
            next_on=schedule.after(today),
            step=step.name if step else "",
            letters=tuple(letters),
            subject=f"report:{number}",
        )
    return found
