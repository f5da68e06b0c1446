"""When a year's table of holidays is whole, as the State Council's notice gives it."""

from collections.abc import Mapping
from datetime import date

from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import DayKind

FRIDAY = 5


def check_year(year: int, days: Mapping[date, DayKind], policy: Policy) -> None:
    """A year is given in full: its holidays with their weekends, and every make-up day.

    A statutory holiday on a weekend is compensated by a working day off, and what is made up is
    taken back, so working days off less make-up days are the statutory days. Raises
    Refused(HOLIDAYS_CROSSED) for a make-up day that is a working day anyway or a day of another
    year, Refused(HOLIDAYS_INCOMPLETE) where holidays are missing.
    """
    for day, kind in days.items():
        free = day.isoweekday() > FRIDAY
        if day.year != year or (kind is DayKind.MAKE_UP and not free):
            raise Refused(Refusal.HOLIDAYS_CROSSED, on=day)
    off = sum(kind is DayKind.HOLIDAY and d.isoweekday() <= FRIDAY for d, kind in days.items())
    found = off - sum(kind is DayKind.MAKE_UP for kind in days.values())
    if found < policy.statutory_holidays:
        wanted = policy.statutory_holidays
        raise Refused(Refusal.HOLIDAYS_INCOMPLETE, year=str(year), found=found, wanted=wanted)
