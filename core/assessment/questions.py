"""How reports stand."""

from core.appointments.model import Appointment
from core.assessment import rules
from core.assessment.model import ReportStanding, SummaryReport
from core.desk import Desk, question
from core.notices import rules as timing
from core.shared.actor import Actor, May
from core.shared.calendar import Span, local_day
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused


def standing(desk: Desk, appointment: Appointment) -> ReportStanding:
    """How the report of one appointment stands today (A12)."""
    report: SummaryReport | None = desk.work.reports.get(appointment.id)
    person = desk.work.people.person(appointment.person)
    enterprise = desk.work.organisations.enterprise(appointment.enterprise)
    due = timing.report_schedule(appointment.end, desk.policy).due
    return ReportStanding(
        appointment=appointment.id,
        person=appointment.person,
        name=person.name if person else "",
        enterprise=enterprise.name if enterprise else "",
        county=appointment.county,
        term=Span(first=appointment.start, last=appointment.end),
        due=due,
        days_left=(due - local_day(desk.now)).days,
        handed_in_at=report.handed_in_at if report else None,
        handed_in_by=report.by if report else None,
        undo_until=rules.undo_until(report, desk.policy) if report else None,
    )


@question(May.SEE_REPORTS)
def my_report(desk: Desk, actor: Actor) -> ReportStanding:
    """The appointee's own report. Raises Refused(NO_APPOINTMENT)."""
    appointment = desk.work.appointments.latest_of(actor.person) if actor.person else None
    if appointment is None:
        raise Refused(Refusal.NO_APPOINTMENT)
    return standing(desk, appointment)


@question(May.SEE_REPORTS)
def report_of(desk: Desk, actor: Actor, number: AppointmentId) -> ReportStanding:
    """One report, for its author, the county that receives it, and the city (A13)."""
    appointment = desk.work.appointments.get(number)
    if appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    mine = actor.person == appointment.person or appointment.county in actor.counties()
    if not mine and not actor.of_city():
        raise Refused(Refusal.NOT_YOURS)
    return standing(desk, appointment)


@question(May.SEE_REPORTS)
def reports_awaited(desk: Desk, actor: Actor) -> tuple[ReportStanding, ...]:
    """Reports in their last two months before the deadline or overdue, the most urgent first.

    A county sees its own, the city all (C35).
    """
    counties = None if actor.of_city() else actor.counties()
    until = timing.term_end_with_reminders_by(local_day(desk.now), desk.policy)
    return tuple(
        sorted(
            (standing(desk, a) for a in desk.work.appointments.reports_awaited(counties, until)),
            key=lambda s: (s.due, s.appointment),
        )
    )
