"""What is true of everybody, written down as it happens: no rule of the programme's is asked."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final

from tests.year.almanac import DAY, anniversary, works

YEARLY, MONTHS_FIRST, MONTHS_DUE = 45, 2, 1
LADDER: Final = (14, 7, 3, 0)
WAITED: Final = timedelta(hours=72)
FAR: Final = timedelta(days=366)
QUIET: Final = (30, 60)


@dataclass
class Wishes:
    """What somebody has set for himself (PRODUCT 18)."""

    off: set[str] = field(default_factory=set)
    singly: bool = False
    """An official who hears of each thing by itself."""
    paused_until: datetime | None = None
    quiet: tuple[time, time] | None = None

    def paused(self, now: datetime) -> bool:
        return self.paused_until is not None and now < self.paused_until

    def asleep(self, clock: time) -> bool:
        """Whether his own quiet hours cover it."""
        if self.quiet is None:
            return False
        first, last = self.quiet
        return first <= clock < last if first <= last else clock >= first or clock < last


@dataclass
class Visit:
    """A day on site, and whether the enterprise has spoken."""

    at: datetime
    counts: bool
    confirmed: bool = False


@dataclass
class Served:
    """One appointment and its person."""

    number: int
    person: int
    county: str
    enterprise: int
    start: date
    end: date
    entered: date
    wishes: Wishes = field(default_factory=Wishes)
    visits: dict[date, Visit] = field(default_factory=dict)
    pauses: list[list[date | None]] = field(default_factory=list)
    reported: bool = False
    terminated: date | None = None

    def paused_on(self, day: date) -> bool:
        return any(
            first is not None and first <= day and (last is None or day <= last)
            for first, last in self.pauses
        )

    def serves(self, today: date) -> bool:
        return self.start <= today <= (self.terminated or self.end)

    def quiet_since(self, today: date) -> date | None:
        """Since when nobody has come, where somebody is expected (1.8)."""
        if not self.serves(today) or self.paused_on(today):
            return None
        back = [last + DAY for _, last in self.pauses if last is not None and last < today]
        return max([self.start, *self.visits, *back])

    def year_of(self, today: date) -> tuple[date, date]:
        """First and last day of the service year, from anniversary to anniversary (A1)."""
        years = today.year - self.start.year
        if anniversary(self.start, years) > today:
            years -= 1
        return anniversary(self.start, years), anniversary(self.start, years + 1) - DAY

    def count(self, today: date) -> int:
        first, last = self.year_of(today)
        return sum(one.counts for on, one in self.visits.items() if first <= on <= last)

    def behind(self, today: date) -> tuple[bool, bool, date]:
        """Whether the year will pass with days missing, whether by more than five, and when the
        forty-fifth day would come at the rhythm so far: by working days in service (A1, A27)."""
        first, last = self.year_of(today)
        count = self.count(today)
        gone = self._served_days(first, today, office=True)
        if count >= YEARLY or gone < 10 or self.paused_on(today):
            return False, False, date.max
        reference = min(-(-YEARLY * self._served_days(first, today - DAY) // 365), YEARLY)
        forecast = date.max
        if count:
            needed = -(-(YEARLY - count) * gone // count)
            forecast = self._after(today, needed, last + FAR)
        return forecast > last, reference - count > 5, forecast

    def _served_days(self, first: date, last: date, *, office: bool = False) -> int:
        days = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return sum(not self.paused_on(day) and (not office or works(day)) for day in days)

    def _after(self, today: date, needed: int, limit: date) -> date:
        day = today
        while needed and day < limit:
            day += DAY
            needed -= works(day) and not self.paused_on(day)
        return date.max if needed else day
