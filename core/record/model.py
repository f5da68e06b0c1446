"""DayPage, YearPage and what they are made of."""

from datetime import date, datetime

from core.duty.model import DayCard, DutyDay, KeptSignal, Visitor
from core.shared.calendar import Span
from core.shared.ids import AppointmentId
from core.shared.value import Value


class Source(Value):
    """A signal as it is shown: what it says, and the name of the host who gave it."""

    kept: KeptSignal
    host: str | None = None
    """Only the host's name: officers speak for their office (PRODUCT 28)."""


class DayPage(Value):
    """One day with everything that was ever recorded for it (A28)."""

    card: DayCard
    sources: tuple[Source, ...]
    undo_until: datetime | None = None
    """Until when the last record can be undone; None where it cannot (PRODUCT 6)."""
    reversible: bool = False
    """Whether something of the person's own still stands, which he may take back (A28)."""
    minutes: int | None = None
    """From the first signal on site to the departure; None without a departure."""


class SeenDay(Value):
    """A day as an official sees it: no note, no work, no coordinates."""

    visitor: Visitor
    day: DutyDay
    sources: tuple[Source, ...]


class Month(Value):
    """A calendar month within a year: what counts, what waits, and how it lay."""

    first: date
    days: int
    open: int
    minutes: int
    weeks: str
    """A sign for each seven days: `#` with a day that counts, `?` with open ones only, `.` with
    none, a blank outside the year or still to come."""


class YearPage(Value):
    """A service year (A1) or a calendar year of one appointment, by months and days."""

    appointment: AppointmentId
    enterprise: str
    span: Span
    service_year: Span
    calendar: bool
    count: int
    open: int
    minutes: int
    without_departure: int
    """Days that count and add no hours, for nobody said when they ended."""
    days: tuple[DutyDay, ...]
    months: tuple[Month, ...]


class YearChoice(Value):
    """A service year that can be looked at."""

    appointment: AppointmentId
    enterprise: str
    year: Span
