"""The table of PRODUCT 0 as a child would keep it: what was seen of a date, and whose word.

Written from the table and from DOMAIN 1.7 (A2, A27, A29), and from nothing of ours.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

WINDOW = timedelta(hours=72)
HOST_DAYS, COUNTY_DAYS, A_MONTH = 3, 15, 3


@dataclass
class Day:
    """All that anybody said of one date."""

    since: datetime
    """From when on the host's 72 hours run."""
    location: bool = False
    door: bool = False
    host: bool = False
    county: bool = False
    claim: bool = False
    old: bool = False
    """Claimed more than three days later: the host's word takes the county's beside it."""
    declined: bool = False
    withdrawn: bool = False

    def grade(self) -> str:
        vouched = self.host and (self.county or not self.old)
        kinds = self.location + self.door + vouched
        if kinds > 1:
            return "A"
        if self.location or self.door:
            return "B"
        return "C" if vouched else "open"


@dataclass
class Plain:
    """One appointment from `start` to `last`."""

    start: date
    last: date
    days: dict[date, Day] = field(default_factory=dict)
    pauses: list[tuple[date, date | None]] = field(default_factory=list)
    """First day of each, and the day of the return."""

    def day(self, on: date, since: datetime) -> Day:
        """The date's page; one that was taken back begins anew."""
        if on not in self.days or self.days[on].withdrawn:
            self.days[on] = Day(since)
        return self.days[on]

    def serves(self, on: date) -> bool:
        away = any(first <= on and (back is None or on < back) for first, back in self.pauses)
        return self.start <= on <= self.last and not away

    def counts(self, on: date) -> bool:
        day = self.days[on]
        out = day.declined or day.withdrawn
        return day.grade() != "open" and self.serves(on) and not out

    def count(self, first: date, last: date) -> int:
        return sum(self.counts(on) for on in self.days if first <= on <= last)

    def host_says(self, now: datetime) -> None:
        for day in self.days.values():
            if now <= day.since + WINDOW and not (day.declined or day.withdrawn):
                day.host = True

    def may_claim(self, on: date, today: date) -> bool:
        there = self.days.get(on)
        told = there is not None and (self.counts(on) or there.claim or there.declined)
        of_month = [d for at, d in self.days.items() if at.replace(day=1) == on.replace(day=1)]
        month = sum(day.claim for day in of_month)
        back = (today - on).days
        return 0 <= back <= COUNTY_DAYS and self.serves(on) and not told and month < A_MONTH

    def claim(self, on: date, today: date, now: datetime) -> None:
        day = self.day(on, now)
        day.claim, day.since, day.old = True, now, (today - on).days > HOST_DAYS

    def waiting_for_county(self) -> list[date]:
        return [on for on, day in self.days.items() if day.claim and day.old and not day.county]
