"""Local days, months and service years. Every day in the programme is a day in Shanghai."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from core.shared.value import Value

SHANGHAI: Final = ZoneInfo("Asia/Shanghai")
ONE_DAY: Final = timedelta(days=1)


class Span(Value):
    """An inclusive range of local days."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def days(self) -> int:
        """Length in days, both ends counted."""
        return (self.last - self.first).days + 1


def local_day(at: datetime) -> date:
    """The day in Shanghai at the instant `at`, whatever zone a phone is set to (A2)."""
    return at.astimezone(SHANGHAI).date()


def local_time(at: datetime) -> time:
    """Wall-clock time in Shanghai at the instant `at`."""
    return at.astimezone(SHANGHAI).time()


def instant(day: date, clock: time) -> datetime:
    """The instant (UTC) at which Shanghai's clocks show `clock` on `day`."""
    return datetime.combine(day, clock, SHANGHAI).astimezone(UTC)


def months_before(day: date, months: int) -> date:
    """`months` calendar months before `day`, clipped to the end of a shorter month (A12)."""
    return day - relativedelta(months=months)


def term_end(start: date, years: int) -> date:
    """Last day of a term of `years` whole years that begins on `start` (A11)."""
    return start + relativedelta(years=years) - ONE_DAY


@lru_cache(maxsize=4096)
def service_year(start: date, end: date, on: date) -> Span:
    """The service year of the term `start`..`end` in which `on` falls (A1).

    It runs from the anniversary to the day before the next one; a last year that the term cuts
    short ends with the term. Days before the term belong to its first year, days after to its
    last. A term that starts on 29 February has its anniversaries on 28 February.
    """
    day = min(max(on, start), end)
    passed = day.year - start.year
    if start + relativedelta(years=passed) > day:
        passed -= 1
    first = start + relativedelta(years=passed)
    return Span(first=first, last=min(start + relativedelta(years=passed + 1) - ONE_DAY, end))
