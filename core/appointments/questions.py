"""What is asked about appointments by those who look after them."""

from core.appointments import rules
from core.appointments.model import Appointment, ServiceFile
from core.desk import Desk, question
from core.organisations.model import County
from core.shared.actor import Actor, May
from core.shared.calendar import local_day, service_year


@question(May.SEE_APPOINTMENTS)
def counties_served(desk: Desk, actor: Actor) -> tuple[tuple[County, int], ...]:
    """The counties that the actor looks after, each with its number of people in service.

    Numbers show nobody's data, so no look is recorded; the order is that of the codes.
    """
    serving = desk.work.rosters.in_service()
    all_of_them = bool(actor.roles() & rules.SEE_ALL)
    return tuple(
        (county, serving.get(county.code, 0))
        for county in desk.work.organisations.counties()
        if all_of_them or county.code in actor.counties()
    )


def file_of(desk: Desk, appointment: Appointment) -> ServiceFile:
    """All about one appointment, for those who have been let through already."""
    work, today = desk.work, local_day(desk.now)
    person = work.people.person(appointment.person)
    enterprise = work.organisations.enterprise(appointment.enterprise)
    unit = work.organisations.unit(appointment.unit)
    year = service_year(appointment.start, appointment.end, today)
    _, count = work.duty.day_and_count(appointment.id, today, year)
    return ServiceFile(
        appointment=appointment,
        name=person.name if person else "",
        enterprise=enterprise.name if enterprise else "",
        unit=unit.name if unit else "",
        pauses=work.appointments.suspensions(appointment.id),
        year=year,
        count=count,
        days_per_year=desk.policy.days_per_year,
        exception=work.appointments.exception_of(appointment.id),
        ended_because=work.appointments.why_ended(appointment.id),
    )
