"""How reports stand."""

from core.appointments.model import Appointment
from core.assessment import rules
from core.assessment.model import ReportStanding, SummaryReport
from core.desk import Desk, question
from core.notices import rules as timing
from core.shared.actor import Actor, May
from core.shared.calendar import Span, local_day
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused


def standing(desk: Desk, appointment: Appointment) -> ReportStanding:
    """How the report of one appointment stands today (A12)."""
    report: SummaryReport | None = desk.work.reports.get(appointment.id)
    person = desk.work.people.person(appointment.person)
    enterprise = desk.work.organisations.enterprise(appointment.enterprise)
    schedule = timing.report_schedule(appointment.end, desk.policy)
    return ReportStanding(
        appointment=appointment.id,
        person=appointment.person,
        name=person.name if person else "",
        enterprise=enterprise.name if enterprise else "",
        county=appointment.county,
        term=Span(first=appointment.start, last=appointment.end),
        first=schedule.first,
        due=schedule.due,
        days_left=(schedule.due - local_day(desk.now)).days,
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


def awaited(desk: Desk, counties: frozenset[CountyCode] | None) -> tuple[Appointment, ...]:
    """Appointments whose report's reminders have begun and which has not come in (C35).

    Those of the counties, or all where None is given.
    """
    until = timing.term_end_with_reminders_by(local_day(desk.now), desk.policy)
    return desk.work.appointments.reports_awaited(counties, until)


def seen_by(actor: Actor) -> frozenset[CountyCode] | None:
    """Whose reports an official sees: a county its own, the city all (None)."""
    return None if actor.of_city() else actor.counties()


@question(May.SEE_REPORTS)
def count_awaited(desk: Desk, actor: Actor) -> int:
    """How many reports are awaited: a number shows nobody's data, so no look is recorded."""
    return len(awaited(desk, seen_by(actor)))
