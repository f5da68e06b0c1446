"""When a county may be called again."""

from datetime import date, datetime
from typing import Final

from core.needs.model import NeedState
from core.shared.calendar import local_day
from core.shared.workdays import Workdays, from_on

REPORTED: Final = frozenset({NeedState.REPORTED, NeedState.PUBLISHED, NeedState.KEPT})
"""With the city. What was declined does not say by whom: the county may never have reported it."""
REASONS: Final = ("duplicate", "unclear", "outside", "no-match")
"""Ready reasons for not taking a need up; own words do as well."""
UNDERWAY: Final = frozenset({NeedState.SUBMITTED, NeedState.CONFIRMED, NeedState.CONSOLIDATED})


def called_for(workdays: Workdays, at: datetime) -> date:
    """The working day that a call is for: on a free day the next one, when it will be read."""
    return from_on(workdays, local_day(at))


def may_call(workdays: Workdays, last: datetime | None, now: datetime) -> bool:
    """At most once a working day: a second reminder before anybody could act only annoys."""
    return last is None or called_for(workdays, last) < called_for(workdays, now)
