"""When a year's table of holidays is whole, as the State Council's notice gives it."""

from collections.abc import Mapping
from datetime import date, timedelta

from core.holidays.model import Source
from core.shared.calendar import ONE_DAY
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import DayKind, Workdays

FRIDAY = 5


class Overlaid:
    """`core.ports.Workdays` with the city's table over it, as it stands in this transaction.

    The calendar of a process learns of an entry a little later; whoever enters it cannot wait.
    """

    def __init__(self, under: Workdays, own: Mapping[date, DayKind]) -> None:
        self._under, self._own = under, own
        self._given = frozenset(day.year for day in own)

    def kind(self, day: date) -> tuple[DayKind, bool]:
        """What the day is, and whether an official table says so."""
        if day in self._own:
            return self._own[day], True
        if day.year in self._given:
            return (DayKind.WEEKEND if _free(day) else DayKind.WORKDAY), True
        return self._under.kind(day)


def check_year(year: int, days: Mapping[date, DayKind], policy: Policy) -> None:
    """A year is given in full: its holidays with their weekends, and every make-up day.

    A statutory holiday on a weekend is compensated by a working day off, and what is made up is
    taken back, so working days off less make-up days are the statutory days. Raises
    Refused(HOLIDAYS_CROSSED) for a make-up day that is a working day anyway or a day of another
    year, Refused(HOLIDAYS_INCOMPLETE) where holidays are missing.
    """
    for day, kind in days.items():
        if day.year != year or (kind is DayKind.MAKE_UP and not _free(day)):
            raise Refused(Refusal.HOLIDAYS_CROSSED, on=day)
    found = balance(days)
    if found < policy.statutory_holidays:
        wanted = policy.statutory_holidays
        raise Refused(Refusal.HOLIDAYS_INCOMPLETE, year=str(year), found=found, wanted=wanted)


def balance(days: Mapping[date, DayKind]) -> int:
    """Working days off less make-up days: the statutory days, in a table that is whole."""
    off = sum(kind is DayKind.HOLIDAY and not _free(day) for day, kind in days.items())
    return off - sum(kind is DayKind.MAKE_UP for kind in days.values())


def named(year: int, workdays: Workdays) -> dict[date, DayKind]:
    """The year's holidays and make-up days."""
    first = date(year, 1, 1)
    all_days = (first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days))
    kinds = {day: workdays.kind(day)[0] for day in all_days}
    plain = {DayKind.WORKDAY, DayKind.WEEKEND}
    return {day: kind for day, kind in kinds.items() if kind not in plain}


def source(year: int, own: Mapping[date, DayKind], workdays: Workdays) -> Source:
    """Where the year's days off are known from."""
    if any(day.year == year for day in own):
        return Source.OWN
    return Source.PACKAGED if workdays.kind(date(year, 1, 1))[1] else Source.GUESS


def missing(today: date, workdays: Workdays, policy: Policy) -> int | None:
    """The year whose official table is wanted by now and not there (DOMAIN 2.6).

    The State Council's notice comes out in the November before; until `holidays_asked_days`
    before the year nobody is asked for it.
    """
    soon = (today + policy.holidays_asked_days * ONE_DAY).year
    years = (year for year in range(today.year, soon + 1))
    return next((year for year in years if not workdays.kind(date(year, 1, 1))[1]), None)


def _free(day: date) -> bool:
    return day.isoweekday() > FRIDAY
