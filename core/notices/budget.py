"""An appointee's two letters a week: what counts, what is apart, who goes first (PRODUCT 10)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from core.notices.model import Kind
from core.notices.rules import SILENT
from core.shared.policy import Policy

APART: Final = frozenset(
    {
        Kind.VISITORS,
        Kind.FENCE_PROPOSAL,
        Kind.REPORT_DUE_COUNTY,
        Kind.SILENCE_COUNTY,
        Kind.CLAIM_FOR_COUNTY,
        Kind.DISPUTE_FOR_COUNTY,
        Kind.REVIEW_DUE,
        Kind.CRS_DOUBT,
        Kind.NEEDS_WAITING,
        Kind.WAITS_LONG,
        Kind.NEED_WITHDRAWN,
        Kind.NEED_HELP,
        Kind.NEED_PROPOSAL,
        Kind.NEED_MOVED,
        Kind.UNREACHABLE,
        Kind.GROUP_BRIEF,
        Kind.KEY_WANTED,
        Kind.CALL_OPENED,
        Kind.CALL_COUNTY,
        Kind.CALL_EXTENDED,
        Kind.CALL_CLOSING,
        Kind.CALL_CLOSING_COUNTY,
        Kind.LIST_REPORTED,
        Kind.LIST_HANDED_BACK,
        Kind.CONSOLIDATION_DUE,
        Kind.PROFILE_WAITING,
        Kind.PROFILES_WAITING,
        Kind.PROFILE_CONFIRMED,
        Kind.PROFILE_RETURNED,
        Kind.QUALIFICATION_ENDS,
        Kind.TRANSFER_ASKED,
        Kind.TRANSFERRED,
        Kind.TRANSFER_DECLINED,
        Kind.VISITS_DUE,
        Kind.VISIT_HERE,
        Kind.VISIT_REPLY,
        Kind.BRIEF,
        Kind.DIFFICULTY_WAITING,
        Kind.DIFFICULTY_ANSWERED,
        Kind.DIFFICULTY_CLOSING,
        Kind.DIFFICULTY_OVERDUE,
        Kind.CASE_CONSENT,
        Kind.CASE_DECIDED,
        Kind.PROCESS_ANSWERED,
    }
)
"""Letters to hosts and officials, which have rules of their own beside an appointee's budget."""

FIRST_SERVED: Final = (Kind.REPORT_DUE, Kind.REPORT_IN)
LAST_SERVED: Final = (Kind.PACE_BEHIND, Kind.SILENCE, Kind.VISIT_NOTED, Kind.NEW_POSTS)

URGENT: Final[frozenset[Kind]] = frozenset(
    {
        Kind.DISPUTED,
        Kind.SUSPENDED,
        Kind.RESUMED,
        Kind.TERMINATED,
        Kind.PROCESS_NOTE,
    }
)
"""Kinds that may not wait, whatever their step: he is asked for his word in time, or from their
date on his days differ."""

ACT_TODAY: Final = frozenset(
    {Kind.KEY_WANTED, Kind.UNREACHABLE, Kind.CALL_COUNTY, Kind.LIST_HANDED_BACK}
)
"""Letters to officials that ring singly, because they need *their* act today (PRODUCT 17).

A signature that another department's work stands still for; somebody to be phoned today, because
what he was to hear has not reached him; a county's report for which the city asks or which it
gave back, so that the whole call waits. All else is as well done after tomorrow's brief: claims,
disputes and needs wait for days by their own rules, and the brief marks those that wait too long.
"""

URGENT_DAYS: Final = 3
URGENT_STEP: Final = "urgent"
"""Of a broadcast that both departments have signed as urgent."""


def is_urgent(kind: Kind, step: str) -> bool:
    """A report that is overdue or due within three days: apart from budget and pause."""
    if kind is Kind.BROADCAST:
        return step == URGENT_STEP
    if kind is not Kind.REPORT_DUE:
        return kind in URGENT
    ladder, _, days = step.partition("-")
    return step.startswith("W+") or (ladder == "D" and int(days) <= URGENT_DAYS)


def takes_a_place(kind: Kind, step: str) -> bool:
    """Whether a letter to an appointee is one of the week's two (PRODUCT 10)."""
    return kind not in SILENT | APART and not is_urgent(kind, step)


def rank(kind: Kind, step: str) -> int:
    """Who goes first where several wait for one place: urgent, report, others, pace, silence."""
    if is_urgent(kind, step):
        return 0
    if kind in FIRST_SERVED:
        return 1
    return 3 + LAST_SERVED.index(kind) if kind in LAST_SERVED else 2


def place_free_at(taken: Iterable[datetime], now: datetime, policy: Policy) -> datetime:
    """When the next letter may go out, so that no week holds more than the budget.

    `taken` are the moments at which the letters of the last days went out.
    """
    week = timedelta(days=policy.push_budget_days)
    latest = sorted((at for at in taken if at > now - week), reverse=True)
    if len(latest) < policy.push_budget:
        return now
    return latest[policy.push_budget - 1] + week
