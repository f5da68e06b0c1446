"""What waits for somebody rises: to him again, to his county, to the city (PRODUCT 19).

The days are known beforehand, so that whoever waits can be told whom will hear of it, and when.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from core.notices.model import Step
from core.shared.calendar import local_day
from core.shared.policy import Policy
from core.shared.workdays import Workdays, after


class Level(StrEnum):
    """Who hears of it: the one it waits for, his county with both departments, the city."""

    OWNER = "owner"
    COUNTY = "county"
    CITY = "city"


LEVELS: Final = tuple(Level)


def steps(since: datetime | date, workdays: Workdays, policy: Policy) -> tuple[Step, ...]:
    """The three days on which something that waits since then is told of, the earliest first.

    A step is named after its level; working days are those that follow the day of `since`.
    """
    day = local_day(since) if isinstance(since, datetime) else since
    return tuple(
        Step(name=level.value, on=after(workdays, day, count))
        for level, count in zip(LEVELS, policy.escalation_workdays, strict=True)
    )


def stage(since: datetime | date, today: date, workdays: Workdays, policy: Policy) -> Step | None:
    """The step that it has come to: after a downtime the latest, never an older one."""
    reached = [step for step in steps(since, workdays, policy) if step.on <= today]
    return reached[-1] if reached else None


def next_on(
    since: datetime | date, today: date, workdays: Workdays, policy: Policy
) -> date | None:
    """The day of the next step after `today`; None once the city has been told."""
    ahead = (step.on for step in steps(since, workdays, policy) if step.on > today)
    return min(ahead, default=None)
