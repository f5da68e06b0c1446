"""How long a person is heard, and when a note may be made."""

from datetime import date, datetime
from typing import Final

from core.appointments.model import Appointment
from core.process.model import Hearing, ProcessNote
from core.shared.calendar import local_day
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import Workdays, after

SUBJECT: Final = "process"


def subject(note: ProcessNote) -> str:
    """What its letters are about."""
    return f"{SUBJECT}:{note.id}"


def hearing_until(shown: datetime | None, workdays: Workdays, policy: Policy) -> date | None:
    """The last day for an answer: so many working days after he has seen it (C33)."""
    if shown is None:
        return None
    return after(workdays, local_day(shown), policy.hearing_workdays)


def hearing(note: ProcessNote, until: date | None, today: date) -> Hearing:
    """Whether the person was heard about the note."""
    if note.answered_at is not None:
        return Hearing.ANSWERED
    if until is None:
        return Hearing.NOT_SHOWN
    return Hearing.OPEN if today <= until else Hearing.OVER


def check_date(on: date, today: date, appointment: Appointment) -> None:
    """Facts lie in the service and not ahead. Raises Refused(NOTE_DATE)."""
    if not appointment.start <= on <= min(today, appointment.last_day):
        raise Refused(Refusal.NOTE_DATE, first=appointment.start, last=appointment.last_day)
