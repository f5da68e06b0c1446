"""Marking the summary report as handed in, taking the mark back, looking at how they stand."""

from core.appointments.model import Appointment
from core.assessment import rules
from core.assessment.model import ReportStanding, SummaryReport
from core.assessment.questions import awaited, seen_by, standing
from core.desk import Desk, action
from core.notices import rules as timing
from core.notices.model import Kind, Outcome, TimerKind
from core.notices.posting import post
from core.people.model import LookKind
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused


@action(May.HAND_IN_REPORT)
def hand_in_report(desk: Desk, actor: Actor, number: AppointmentId) -> SummaryReport:
    """The report is in the county's hands: by the appointee's word or the county's own (C35, A13).

    The reminders stop, the ones already in chats turn into "done", and the other side is told.
    Raises Refused(NOT_FOUND, NOT_YOURS, REPORT_TOO_EARLY, REPORT_ALREADY_IN).
    """
    work, person = desk.work, actor.known()
    appointment = _allowed(desk, actor, number)
    schedule = timing.report_schedule(appointment.end, desk.policy)
    rules.check_time(schedule.first, local_day(desk.now))
    report = SummaryReport(appointment=number, handed_in_at=desk.now, by=person)
    work.reports.add(report)
    work.timers.set(TimerKind.REPORT_DUE, number, None)
    subject = f"report:{number}"
    work.letters.close(subject, Outcome.DONE)
    told = {appointment.person, *work.people.officers_of(appointment.county)} - {person}
    occasion = desk.now.isoformat()
    post(desk, Kind.REPORT_IN, sorted(told), subject=subject, occasion=occasion)
    work.audit.append(f"appointment:{number}", actor, desk.now, "report-handed-in")
    return report


@action(May.HAND_IN_REPORT)
def take_back_report(desk: Desk, actor: Actor, number: AppointmentId) -> None:
    """The mark was a slip: within ten minutes it is undone and the reminders go on (PRODUCT 6).

    Only who set it may take it back. Raises Refused(REPORT_NOT_IN, WINDOW_CLOSED, NOT_YOURS).
    """
    work = desk.work
    appointment = _allowed(desk, actor, number)
    report = rules.check_undo(work.reports.get(number), desk.now, desk.policy)
    if report.by != actor.person:
        raise Refused(Refusal.NOT_YOURS)
    work.reports.remove(number)
    if appointment.last_day == appointment.end:
        schedule = timing.report_schedule(appointment.end, desk.policy)
        work.timers.set(TimerKind.REPORT_DUE, number, schedule.after(local_day(desk.now)))
    work.audit.append(f"appointment:{number}", actor, desk.now, "report-taken-back")


@action(May.SEE_REPORTS)
def see_report(desk: Desk, actor: Actor, number: AppointmentId) -> ReportStanding:
    """One report, for its author, the county that receives it, and the city (A13).

    That an official looked is recorded (PRODUCT 28). Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    appointment = desk.work.appointments.get(number)
    if appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    mine = actor.person == appointment.person or appointment.county in actor.counties()
    if not mine and not actor.of_city():
        raise Refused(Refusal.NOT_YOURS)
    _looked(desk, actor, (appointment,))
    return standing(desk, appointment)


@action(May.SEE_REPORTS)
def see_reports(desk: Desk, actor: Actor) -> tuple[ReportStanding, ...]:
    """Reports awaited, the most urgent first; that an official looked is recorded."""
    found = awaited(desk, seen_by(actor))
    _looked(desk, actor, found)
    return tuple(
        sorted(
            (standing(desk, appointment) for appointment in found),
            key=lambda stands: (stands.due, stands.appointment),
        )
    )


def _looked(desk: Desk, actor: Actor, at: tuple[Appointment, ...]) -> None:
    people = tuple(sorted({appointment.person for appointment in at}))
    desk.work.people.add_look(actor.known(), LookKind.REPORTS, people, desk.now)


def _allowed(desk: Desk, actor: Actor, number: AppointmentId) -> Appointment:
    appointment = desk.work.appointments.get(number)
    if appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    if actor.person != appointment.person and appointment.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    return appointment
