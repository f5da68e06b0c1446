"""The calendar as the State Council's notices write it, counted by nobody's library."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

OFF: Final = (
    # 国办发明电〔2024〕12号
    (date(2025, 1, 1), date(2025, 1, 1)),
    (date(2025, 1, 28), date(2025, 2, 4)),
    (date(2025, 4, 4), date(2025, 4, 6)),
    (date(2025, 5, 1), date(2025, 5, 5)),
    (date(2025, 5, 31), date(2025, 6, 2)),
    (date(2025, 10, 1), date(2025, 10, 8)),
    # 国办发明电〔2025〕7号
    (date(2026, 1, 1), date(2026, 1, 3)),
    (date(2026, 2, 15), date(2026, 2, 23)),
    (date(2026, 4, 4), date(2026, 4, 6)),
    (date(2026, 5, 1), date(2026, 5, 5)),
    (date(2026, 6, 19), date(2026, 6, 21)),
    (date(2026, 9, 25), date(2026, 9, 27)),
    (date(2026, 10, 1), date(2026, 10, 7)),
)
MADE_UP: Final = frozenset(
    {
        date(2025, 1, 26),
        date(2025, 2, 8),
        date(2025, 4, 27),
        date(2025, 9, 28),
        date(2025, 10, 11),
        date(2026, 1, 4),
        date(2026, 2, 14),
        date(2026, 2, 28),
        date(2026, 5, 9),
        date(2026, 9, 20),
        date(2026, 10, 10),
    }
)
"""Days of weekends that are worked. 2027 has no notice yet: Monday to Friday are worked."""

DAY: Final = timedelta(days=1)
OPENS, CLOSES = time(8), time(21)
BEIJING: Final = timedelta(hours=8)


def works(day: date) -> bool:
    """Whether offices are open."""
    if any(first <= day <= last for first, last in OFF):
        return False
    return day.weekday() < 5 or day in MADE_UP


def at(day: date, clock: time) -> datetime:
    """That time of that day in Beijing."""
    return datetime.combine(day, clock, UTC) - BEIJING


def day_of(moment: datetime) -> date:
    return (moment + BEIJING).date()


def clock_of(moment: datetime) -> time:
    return (moment + BEIJING).time()


def awake(moment: datetime) -> bool:
    """Whether anything may ring (PRODUCT 16)."""
    return works(day_of(moment)) and OPENS <= clock_of(moment) < CLOSES


def opening(after: date) -> datetime:
    """When offices open next after that day."""
    day = after + DAY
    while not works(day):
        day += DAY
    return at(day, OPENS)


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier; clipped where that month is shorter (A12)."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - DAY).day
    return date(year, month + 1, min(day.day, last))


def anniversary(start: date, years: int) -> date:
    """The first day of the service year so many years on (A1)."""
    return months_before(start, -12 * years)
