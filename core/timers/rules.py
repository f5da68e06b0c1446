"""Steps of the pace's and the silence's letters, and when each timer rings next (DOMAIN 1.8)."""

from datetime import date, timedelta
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from core.appointments.model import Served, State
from core.notices.model import TimerKind
from core.pace.model import Pace
from core.shared.calendar import ONE_DAY
from core.shared.policy import Policy

OF_SERVICE = (
    TimerKind.PACE,
    TimerKind.SILENCE,
    TimerKind.VISIT_DUE,
    TimerKind.VISIT_DUE_UNIT,
)
"""Timers that every appointment has from its first day on."""
NEVER = date.max
"""Told as a forecast where no date is in sight."""


def first_ring(start: date, today: date, policy: Policy) -> date:
    """When both timers of an appointment ring first.

    Service that began before it was entered has thirty days in which to be recorded.
    """
    return start if start > today else today + timedelta(days=min(policy.silence_days))


@lru_cache(maxsize=4096)
def _monthly(start: date, today: date) -> tuple[date, date]:
    """The latest monthly day up to `today`, and the next one."""
    months = (today.year - start.year) * 12 + today.month - start.month
    day = start + relativedelta(months=months)
    if day > today:
        return start + relativedelta(months=months - 1), day
    return day, start + relativedelta(months=months + 1)


def pace_day(start: date, today: date) -> date:
    """The latest monthly day, counted from the first day of service, up to `today`."""
    return _monthly(start, today)[0]


def next_pace(appointment: Served, today: date) -> date | None:
    """When the pace is looked at again: a month on, from the start on; never after the end."""
    if is_over(appointment, today):
        return None
    start = appointment.start
    return _monthly(start, max(start, today))[1]


def pace_step(appointment: Served, today: date, found: Pace) -> str:
    """Which month's letter it is, and which forecast it tells."""
    told = found.forecast or NEVER
    return f"{pace_day(appointment.start, today).isoformat()}:{told.isoformat()}"


def told_in(step: str) -> tuple[date, date]:
    """The month's day and the forecast that a pace letter's step names."""
    day, _, told = step.partition(":")
    return date.fromisoformat(day), date.fromisoformat(told)


def silence_step(since: date, today: date, policy: Policy) -> tuple[str, int] | None:
    """The step of a silence that has lasted since `since`; after a downtime the latest one."""
    reached = [days for days in sorted(policy.silence_days) if (today - since).days >= days]
    return (f"{since.isoformat()}:{reached[-1]}", reached[-1]) if reached else None


def next_silence(
    appointment: Served, since: date | None, today: date, policy: Policy
) -> date | None:
    """When a silence is looked at again.

    Nobody writes the timer when a visit is recorded: it rings when the silence would be long
    enough, and daily once it is, so that what was asked is closed the day after somebody came.
    """
    if is_over(appointment, today):
        return None
    first = timedelta(days=min(policy.silence_days))
    return max((since or max(today, appointment.start)) + first, today + ONE_DAY)


def is_over(appointment: Served, today: date) -> bool:
    """Whether nothing will ever ring for it again."""
    return appointment.state is State.ENDED or today > appointment.last_day
