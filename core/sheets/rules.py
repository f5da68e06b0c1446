"""What becomes of a date of a sheet, and how a month's days are typed."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final
from unicodedata import normalize

from core.appointments.model import Appointment, Suspension
from core.duty.model import DutyDay
from core.sheets.model import Fate

LONGEST: Final = 200
"""Characters: thirty-one days and what stands between them."""
BETWEEN: Final = re.compile("[\\s,;.\u3001\u65e5\u53f7]+")
"""What people write between days, and after them."""
TO: Final = re.compile("\\s*[-~\u2014\u2013\u81f3\u5230]+\\s*")
"""What they write between the first and the last of several days."""
DAYS: Final = re.compile(r"(\d{1,2})(?:-(\d{1,2}))?")


def fate(
    appointment: Appointment,
    pauses: Iterable[Suspension],
    on: date,
    today: date,
    day: DutyDay | None,
) -> Fate:
    """A sheet speaks for a day of service that has come and does not count yet."""
    if on > today:
        return Fate.AHEAD
    if not appointment.covers(on):
        return Fate.OUTSIDE_TERM
    if any(pause.covers(on) for pause in pauses):
        return Fate.SUSPENDED
    return Fate.ALREADY if day is not None and day.counts() else Fate.TAKEN


def read_days(typed: str, month: date) -> tuple[date, ...] | None:
    """Days of the month as people type them, "3 5 12-14"; None where they cannot be told."""
    said = TO.sub("-", BETWEEN.sub(" ", normalize("NFKC", typed)).strip())
    if len(said) > LONGEST:
        return None
    found = set()
    for word in said.split():
        days = DAYS.fullmatch(word)
        if days is None:
            return None
        first, last = days.groups()
        numbers = range(int(first), int(last or first) + 1)
        if not numbers:
            return None
        try:
            found |= {month.replace(day=number) for number in numbers}
        except ValueError:  # the thirty-first of April
            return None
    return tuple(sorted(found)) or None
