"""A call's dates: what may be set, and which reminders they lead to (DOMAIN 1.8, A5)."""

from datetime import date, datetime, time, timedelta
from typing import Final

from core.calls.model import Call
from core.needs.model import NeedState
from core.needs.rules import last_day as consolidated_by
from core.notices.model import Step
from core.shared.calendar import ONE_DAY, instant, local_day
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import Workdays

SUBJECT: Final = "call"
WINDOW: Final = "call-window"
"""What is signed: the call itself, and a longer window of a published one."""

PARTS: Final = ("title", "first", "last", "born", "text")
"""What of a draft is changed one by one."""

TITLE_LONGEST: Final = 80
TEXT_LONGEST: Final = 2500
"""Characters: with its dates the notice fits one message in both languages."""
FILES_MOST: Final = 4
NAME_LONGEST: Final = 120
USUAL_WINDOW: Final = timedelta(days=29)

UNSENT: Final = frozenset({NeedState.DRAFT, NeedState.WITHDRAWN})
SENT: Final = frozenset(NeedState) - UNSENT
"""States of a need that its enterprise has sent, whatever became of it since."""
LEFT: Final = frozenset({NeedState.SUBMITTED, NeedState.CONFIRMED, NeedState.CONSOLIDATED})
"""What a county still has in hand before it reports."""

CLOSED: Final = "closed"
DUE: Final = "due"
"""The counties' two steps: the morning after the window, and the last day to report."""


def default_born(year: int, policy: Policy) -> date:
    """The reference date of a year's call: born then or later is not over the age (C9, A5)."""
    return date(year - policy.call_age, 1, 1)


def window(first: date, last: date) -> tuple[datetime, datetime]:
    """The instants of a window of whole local days. Raises Refused(CALL_DATES_CROSSED)."""
    if last < first:
        raise Refused(Refusal.CALL_DATES_CROSSED, first=first, last=last)
    return instant(first, time()), instant(last + ONE_DAY, time())


def first_day(call: Call) -> date:
    """The first local day of the window."""
    return local_day(call.opens_at)


def last_day(call: Call) -> date:
    """The last local day on which needs may be filed."""
    return local_day(call.closes_at - timedelta(microseconds=1))


def check_year(year: int, today: date) -> int:
    """Calls are for about now. Raises Refused(CALL_YEAR_FAR)."""
    if abs(year - today.year) > 1:
        raise Refused(Refusal.CALL_YEAR_FAR, year=year)
    return year


def check_born(born: date, year: int, policy: Policy) -> date:
    """A date that nobody could mean is a slip. Raises Refused(CALL_BORN_UNLIKELY)."""
    usual = default_born(year, policy)
    if abs(born.year - usual.year) > policy.call_age_slip:
        raise Refused(Refusal.CALL_BORN_UNLIKELY, born=born, usual=usual)
    return born


def steps(call: Call, workdays: Workdays, policy: Policy) -> tuple[Step, ...]:
    """The reminders of a published call, the earliest first (DOMAIN 1.8)."""
    last = last_day(call)
    before = [
        Step(name=f"D-{days}", on=last - timedelta(days=days)) for days in policy.call_steps_days
    ]
    after = [
        Step(name=CLOSED, on=last + ONE_DAY),
        Step(name=DUE, on=consolidated_by(call, workdays, policy)),
    ]
    return tuple(sorted([*before, *after], key=lambda step: step.on))


def step_at(call: Call, today: date, workdays: Workdays, policy: Policy) -> Step | None:
    """The step that `today` stands on: after a downtime the latest, never an older one.

    A reminder whose day lay before the window opened is none: nobody could have filed yet. Once
    the counties' last day is past nothing more is told.
    """
    ladder = steps(call, workdays, policy)
    reached = [step for step in ladder if first_day(call) < step.on <= today]
    if not reached or today > ladder[-1].on:
        return None
    return reached[-1]


def next_ring(call: Call, today: date, workdays: Workdays, policy: Policy) -> date | None:
    """The day of the next step after `today`."""
    return min((s.on for s in steps(call, workdays, policy) if s.on > today), default=None)


def is_before_close(step: str) -> bool:
    """Whether a step asks enterprises to file, rather than counties to report."""
    return step.startswith("D-")
