"""The official calendar as lists: a batch of forecasts looks each year through once."""

from bisect import bisect_left, bisect_right
from datetime import date, timedelta

from core.shared.calendar import ONE_DAY
from core.shared.workdays import WORKING, DayKind, Workdays

Days = tuple[list[date], list[date]]


class Almanac:
    """`Workdays`, read year by year as it is needed, for as long as one batch lasts."""

    def __init__(self, workdays: Workdays) -> None:
        self._workdays = workdays
        self._years: dict[int, Days] = {}

    def kind(self, day: date) -> tuple[DayKind, bool]:
        """As the calendar says itself."""
        return self._workdays.kind(day)

    def working(self, first: date, last: date) -> list[date]:
        """The working days of a span, the earliest first."""
        found: list[date] = []
        for year in range(first.year, last.year + 1):
            days, _ = self._year(year)
            found += days[bisect_left(days, first) : bisect_right(days, last)]
        return found

    def is_official(self, first: date, last: date) -> bool:
        """Whether no day of the span is a guess."""
        for year in range(first.year, last.year + 1):
            _, guesses = self._year(year)
            if bisect_left(guesses, first) < bisect_right(guesses, last):
                return False
        return True

    def _year(self, year: int) -> Days:
        found = self._years.get(year)
        if found is None:
            first = date(year, 1, 1)
            length = (date(year + 1, 1, 1) - first) // ONE_DAY
            working, guesses = [], []
            for day in (first + timedelta(days=n) for n in range(length)):
                kind, official = self._workdays.kind(day)
                if kind in WORKING:
                    working.append(day)
                if not official:
                    guesses.append(day)
            found = self._years[year] = working, guesses
        return found
