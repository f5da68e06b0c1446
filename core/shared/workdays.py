"""Which days are worked on, and counting in them."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Protocol

ONE_DAY: Final = timedelta(days=1)


class DayKind(StrEnum):
    """What the official calendar says of a date; all of them count alike (A2)."""

    WORKDAY = "workday"
    MAKE_UP = "make-up"
    """A weekend day on which work is made up for a holiday (tiaoxiu)."""
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


WORKING: Final = frozenset({DayKind.WORKDAY, DayKind.MAKE_UP})


class Workdays(Protocol):
    """The official calendar."""

    def kind(self, day: date) -> tuple[DayKind, bool]:
        """What the day is, and whether an official table says so (False: a guess)."""
        ...


def is_working(workdays: Workdays, day: date) -> bool:
    """Whether offices are open on the day."""
    return workdays.kind(day)[0] in WORKING


def from_on(workdays: Workdays, day: date) -> date:
    """The first working day from `day` on, itself included."""
    while not is_working(workdays, day):
        day += ONE_DAY
    return day


def after(workdays: Workdays, day: date, count: int) -> date:
    """The last of `count` working days that follow `day`; `day` itself is not one of them."""
    while count > 0:
        day += ONE_DAY
        count -= is_working(workdays, day)
    return day


def waited(workdays: Workdays, since: date, until: date) -> int:
    """Working days after `since`, up to and including `until`."""
    days = (until - since).days
    return sum(is_working(workdays, since + timedelta(days=n)) for n in range(1, days + 1))
