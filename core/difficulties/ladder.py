"""Whom a difficulty that waits is told to, and when: known beforehand (DOMAIN 1.8, PRODUCT 19)."""

from datetime import date
from typing import Final

from core.difficulties.model import Difficulty, DifficultyState
from core.notices.model import Step
from core.shared.calendar import ONE_DAY, local_day
from core.shared.policy import Policy
from core.shared.workdays import Workdays, after
from core.timers import escalation
from core.timers.escalation import Level

DUE: Final = "due"
"""On its last day: the owner."""
OVERDUE: Final = "overdue"
"""On the working day after: the owner, both departments of the county, the city."""

_WAITS: Final = frozenset({DifficultyState.OPEN, DifficultyState.ANSWERED})


def steps(difficulty: Difficulty, workdays: Workdays, policy: Policy) -> tuple[Step, ...]:
    """The days on which it is told to somebody, the earliest first.

    Until the owner has answered it climbs by its waiting time; what has a first answer is told
    of when its date has come. A step's name holds the day that it counts from, so that a second
    round has steps of its own.
    """
    if difficulty.state not in _WAITS:
        return ()
    due = difficulty.due_on
    found = [
        Step(name=f"{DUE}:{due.isoformat()}", on=due),
        Step(name=f"{OVERDUE}:{due.isoformat()}", on=after(workdays, due, 1)),
    ]
    if difficulty.state is DifficultyState.OPEN:
        since = local_day(difficulty.waiting_since)
        found += [
            Step(name=f"{step.name}:{since.isoformat()}", on=step.on)
            for step in escalation.steps(since, workdays, policy)
            if step.on < due
        ]
    return tuple(sorted(found, key=lambda step: step.on))


def stage(difficulty: Difficulty, today: date, workdays: Workdays, policy: Policy) -> Step | None:
    """The step that it has come to; after a downtime the latest one."""
    reached = [one for one in steps(difficulty, workdays, policy) if one.on <= today]
    return reached[-1] if reached else None


def next_on(
    difficulty: Difficulty, today: date, workdays: Workdays, policy: Policy
) -> date | None:
    """The day of the next step after `today`."""
    ahead = (one.on for one in steps(difficulty, workdays, policy) if one.on > today)
    return min(ahead, default=None)


def climbs(step: str) -> str:
    """What a step's name begins with: a `Level`, or one of the two of its date."""
    return step.partition(":")[0]


def reaches(step: str) -> frozenset[Level]:
    """Who is told at the step."""
    return {
        DUE: frozenset({Level.OWNER}),
        OVERDUE: frozenset(Level),
        Level.OWNER.value: frozenset({Level.OWNER}),
        Level.COUNTY.value: frozenset({Level.OWNER, Level.COUNTY}),
        Level.CITY.value: frozenset(Level),
    }[climbs(step)]


def reminders(proposed_on: date, workdays: Workdays, policy: Policy) -> tuple[Step, ...]:
    """On which days a raiser who says nothing is reminded (C34)."""
    return tuple(
        Step(name=f"{count}:{proposed_on.isoformat()}", on=after(workdays, proposed_on, count))
        for count in policy.difficulty_reminder_workdays
        if count < policy.difficulty_silence_workdays
    )


def waits_until(proposed_on: date, workdays: Workdays, policy: Policy) -> date:
    """The last day on which the raiser is waited for."""
    return after(workdays, proposed_on, policy.difficulty_silence_workdays)


def settles_on(proposed_on: date, workdays: Workdays, policy: Policy) -> date:
    """The day after it: what nobody has confirmed by then is closed."""
    return waits_until(proposed_on, workdays, policy) + ONE_DAY
