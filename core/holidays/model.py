"""A year's table of holidays as it stands, where it is from, and who entered it last."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from core.shared.ids import HolidayEntryId, PersonId
from core.shared.value import Value
from core.shared.workdays import DayKind


class Source(StrEnum):
    """Where a year's days off are known from (DOMAIN 2.6)."""

    OWN = "own"
    """The city has entered the official notice."""
    PACKAGED = "packaged"
    """The packaged table carries the official notice."""
    GUESS = "guess"
    """Nobody knows it yet: Monday to Friday is assumed, and a warning says so."""


class HolidayEntry(Value):
    """A year's table was entered: by whom, when, and what stood in the city's table before."""

    id: HolidayEntryId
    year: int
    by: PersonId | None
    """None: at the command line."""
    by_name: str
    at: datetime
    before: Mapping[date, DayKind]
    undone_at: datetime | None = None


class HolidayYear(Value):
    """A year as the city sees it."""

    year: int
    source: Source
    days: Mapping[date, DayKind]
    """Holidays and make-up days; weekends that belong to no holiday are not named."""
    entry: HolidayEntry | None = None
    """The last one that stands."""
    undo_until: datetime | None = None
    """Until when whoever looks may take the last entry back."""
