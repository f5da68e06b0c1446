"""How the own service year goes along."""

from core.appointments.model import Appointment
from core.desk import Desk, question
from core.duty.questions import service_of
from core.pace import rules
from core.pace.model import Pace, Silence
from core.shared.actor import Actor, May
from core.shared.calendar import local_day, service_year
from core.shared.ids import AppointmentId


def pace_of(desk: Desk, appointment: Appointment, enterprise: str = "") -> Pace | None:
    """The pace of one appointment today; None outside its service."""
    today, work = local_day(desk.now), desk.work
    if not rules.serves(appointment, today):
        return None
    year = service_year(appointment.start, appointment.end, today)
    _, count = work.duty.day_and_count(appointment.id, today, year)
    pauses = work.appointments.suspensions(appointment.id)
    found = rules.pace(
        appointment, pauses, count, today, workdays=desk.workdays, policy=desk.policy
    )
    return found.model_copy(update={"enterprise": enterprise}) if found else None


def silence_of(desk: Desk, appointment: Appointment) -> Silence | None:
    """Since when the appointment has had no record; None where none is expected now."""
    today, work = local_day(desk.now), desk.work
    pauses = work.appointments.suspensions(appointment.id)
    last = work.duty.last_record(appointment.id)
    since = rules.quiet_since(appointment, pauses, last, today)
    if since is None:
        return None
    person = work.people.person(appointment.person)
    enterprise = work.organisations.enterprise(appointment.enterprise)
    return Silence(
        appointment=appointment.id,
        person=appointment.person,
        name=person.name if person else "",
        enterprise=enterprise.name if enterprise else "",
        since=since,
        recorded=since == last,
        days=(today - since).days,
    )


@question(May.SEE_OWN_DUTY)
def my_pace(desk: Desk, actor: Actor, wanted: AppointmentId | None = None) -> Pace | None:
    """The pace of the appointment that today falls to; None before and after its service.

    Of the `wanted` one, where there are several (A8). Raises Refused(NO_APPOINTMENT, NOT_YOURS).
    """
    service = service_of(desk, actor.known(), wanted)
    return pace_of(desk, service.appointment, service.enterprise_name)
