"""SummaryReport: whether it was handed in, and how it stands for those who wait for it."""

from datetime import date, datetime

from core.shared.calendar import Span
from core.shared.ids import AppointmentId, CountyCode, PersonId
from core.shared.value import Value


class SummaryReport(Value):
    """The report of one appointment, due one month before the term ends (C35)."""

    appointment: AppointmentId
    handed_in_at: datetime
    by: PersonId


class ReportStanding(Value):
    """How an appointment's report stands today."""

    appointment: AppointmentId
    person: PersonId
    name: str
    enterprise: str
    county: CountyCode
    term: Span
    first: date
    """From when on it can be marked as handed in, and is reminded of (A12)."""
    due: date
    days_left: int
    """Negative when overdue."""
    handed_in_at: datetime | None = None
    handed_in_by: PersonId | None = None
    undo_until: datetime | None = None
