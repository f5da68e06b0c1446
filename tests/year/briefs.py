"""When an official's brief must come, and what it must say of reports and silences."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import Final

from core.briefs.model import Brief, Line
from tests.year import ladders
from tests.year.almanac import at, awake, clock_of, day_of
from tests.year.post import Officer, Post

TIME: Final = time(8, 40)
A_WEEK: Final = timedelta(days=7)


class Briefs:
    """The week's longer one on its first working day; others where there is anything new."""

    def __init__(self, post: Post, entered: date) -> None:
        """Whoever becomes an official in the middle of a week has its longer one next week."""
        self._post = post
        monday = entered - timedelta(days=entered.weekday())
        self._week: dict[int, date] = {one.person: monday for one in post.officers}
        self._day: dict[int, date] = {}

    def expected(self, now: datetime) -> set[int]:
        """Who must have the week's brief now: everybody who has not had it and can be rung."""
        today = day_of(now)
        monday = today - timedelta(days=today.weekday())
        return {
            one.person
            for one in self._post.officers
            if awake(now)
            and now >= at(today, TIME)
            and not one.wishes.paused(now)
            and not one.wishes.asleep(clock_of(now))
            and self._week.get(one.person) != monday
        }

    def agree(self, wanted: set[int], came: dict[int, Brief], now: datetime) -> None:
        today = day_of(now)
        monday = today - timedelta(days=today.weekday())
        weekly = {person for person, brief in came.items() if brief.weekly}
        assert weekly <= wanted, (now, weekly - wanted)
        missing = {one for one in wanted - weekly if not self._later(one, now)}
        assert not missing, (now, missing)
        for one in self._post.officers:
            brief = came.get(one.person)
            if brief is None:
                continue
            assert self._day.get(one.person) != today, (now, one)
            self._day[one.person] = today
            if brief.weekly:
                self._week[one.person] = monday
            else:
                assert not one.wishes.singly, (now, one)
                assert not brief.nothing, (now, one)
            self._true(one, brief, today)

    def _later(self, _person: int, now: datetime) -> bool:
        """A brief is posted in the morning: whoever could not be rung then has tomorrow's."""
        return clock_of(now) > time(9)

    def _true(self, officer: Officer, brief: Brief, today: date) -> None:
        """Exactly the reports that are due and not in; weekly exactly those who are silent."""
        counts = Counter(dict(brief.counts))
        mine = [one for one in self._post.served.values() if one.county == officer.county]
        reports = sum(
            not one.reported and not one.terminated and ladders.county_hears(one.end, today)
            for one in mine
        )
        assert counts[Line.REPORTS] == reports, (today, officer, counts, reports)
        if brief.weekly:
            silent = [one.quiet_since(today) for one in mine]
            long = sum(since is not None and (today - since).days >= 30 for since in silent)
            assert counts[Line.SILENT] == long, (today, officer, counts, long)
