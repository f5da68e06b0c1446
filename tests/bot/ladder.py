"""When the programme's reminders are to ring, reckoned from the calendar alone."""

from datetime import date, timedelta
from itertools import pairwise

from core.shared.calendar import ONE_DAY, months_before, term_end
from tests.bot.stage import an_ordinary_day, is_working

SUNDAY = 6
BEFORE = (14, 7, 3, 0)


def office_day(day: date) -> date:
    """The first day from `day` on that offices are open."""
    while not is_working(day):
        day += ONE_DAY
    return day


def letter_days(end: date, until: date, *, county: bool = False) -> list[date]:
    """The days on which a letter about a report rings, for a term that ends on `end`.

    A step that falls on a day off waits for the next office day, unless the next step has come
    by then: one letter, of the right step.
    """
    due = months_before(end, 1)
    steps = [] if county else [months_before(end, 2)]
    steps += [due - timedelta(days=n) for n in BEFORE]
    steps += [due + timedelta(weeks=n) for n in range(1, 60)]
    return [
        office_day(step)
        for step, following in pairwise(steps)
        if office_day(step) < following and office_day(step) <= until
    ]


def start_with_first_reminder(earliest: date, *, due_on: int | None = None) -> date:
    """The first start of a two-year term whose first reminder is not before `earliest`.

    `due_on` asks for a weekday on which its deadline falls.
    """
    start = earliest - timedelta(days=3 * 366)
    while True:
        end = term_end(start, 2)
        fits = due_on is None or months_before(end, 1).weekday() == due_on
        if fits and months_before(end, 2) >= earliest:
            return start
        start += ONE_DAY


def soon(days: int) -> date:
    """So many days after the day on which stories begin."""
    return an_ordinary_day() + timedelta(days=days)
