"""The moments of a simulated year at which the clock stops."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random
from typing import Final

from core.shared.calendar import ONE_DAY, instant
from tests.bot.ladder import office_day
from tests.bot.stage import is_working

WORKDAYS_A_WEEK: Final = 2
WEEKEND: Final = 0.3
ODD: Final = 0.3
"""How often a week has a visit on a day off, and a look at an hour when nothing may ring."""


class Hour(StrEnum):
    """What happens at a moment."""

    VISITS = "visits"
    MORNING = "morning"
    EVENING = "evening"
    ODD = "odd"


AT: Final = {
    Hour.VISITS: time(10, 0),
    Hour.MORNING: time(10, 40),
    Hour.EVENING: time(18, 0),
    Hour.ODD: time(23, 15),
}
APART: Final = timedelta(minutes=4)
"""Later by so much on each day of the week: never are two moments 72 hours apart to the second,
where nobody could say whether the contact may still confirm."""


@dataclass(frozen=True)
class Moment:
    """One stop of the clock."""

    at: datetime
    on: date
    hour: Hour


def moments(first: date, weeks: int, chance: Random) -> Iterator[Moment]:
    """So many weeks, in order, each moment once."""
    found = {(first, Hour.VISITS), (first, Hour.EVENING)}
    end = first + timedelta(weeks=weeks)
    for week in range(weeks):
        days = [first + timedelta(weeks=week, days=n) for n in range(7)]
        off = [day for day in days if not is_working(day)]
        busy = chance.sample([day for day in days if is_working(day)] or off, WORKDAYS_A_WEEK)
        if off and chance.random() < WEEKEND:
            busy.append(chance.choice(off))
        if chance.random() < ODD:
            found.add((chance.choice(days), Hour.ODD))
        for day in busy:
            found |= {(day, Hour.VISITS), (day, Hour.EVENING)}
            if not is_working(day):
                found.add((office_day(day + ONE_DAY), Hour.MORNING))
    for day, hour in sorted(found, key=lambda one: (one[0], AT[one[1]])):
        if day < end:
            yield Moment(instant(day, AT[hour]) + day.weekday() * APART, day, hour)
