"""When a report may be marked and unmarked."""

from datetime import date, datetime, timedelta

from core.assessment.model import SummaryReport
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused


def undo_until(report: SummaryReport, policy: Policy) -> datetime:
    """Until when marking the report as handed in can be undone (PRODUCT 6)."""
    return report.handed_in_at + timedelta(minutes=policy.undo_minutes)


def check_time(first: date, today: date) -> None:
    """A report is marked from the first reminder's day on: before it, a tap is a slip.

    Raises Refused(REPORT_TOO_EARLY).
    """
    if today < first:
        raise Refused(Refusal.REPORT_TOO_EARLY, first=first)


def check_undo(report: SummaryReport | None, now: datetime, policy: Policy) -> SummaryReport:
    """The report, if the mark can still be taken back."""
    if report is None:
        raise Refused(Refusal.REPORT_NOT_IN)
    if now > undo_until(report, policy):
        raise Refused(Refusal.WINDOW_CLOSED, minutes=policy.undo_minutes)
    return report
