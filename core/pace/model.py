"""Pace and Silence: how a service year goes along, and since when it has been quiet."""

from datetime import date
from typing import Final

from core.shared.calendar import Span
from core.shared.ids import AppointmentId, PersonId
from core.shared.value import Value

FULL_YEAR: Final = 365
MONTH: Final = 31


class Pace(Value):
    """How one service year stands on one day (A1, A4, A27). It informs; it decides nothing."""

    appointment: AppointmentId
    enterprise: str = ""
    year: Span
    """Ends with the service, where that ends before the year."""
    count: int
    goal: int
    """45; in a last year that the term cuts short its share of them, as a reference only (A1)."""
    short: bool = False
    reference: int
    """What the days gone by ask for, days of suspension left out (A27)."""
    on_duty: int
    """Working days gone by in this year, today included and suspensions left out."""
    days_left: int
    """Days of the year after today on which the person can come."""
    forecast: date | None = None
    """When the goal is reached at the present rhythm; absent where nothing can be said yet."""
    slips: bool = False
    """As things go, the goal is not reached within the year."""
    paused: bool = False
    official: bool = True
    """False where a year was counted in whose holidays have not been announced yet."""

    @property
    def missing(self) -> int:
        return max(self.goal - self.count, 0)

    @property
    def behind(self) -> int:
        """Days behind the reference; negative when ahead of it."""
        return self.reference - self.count

    @property
    def per_month(self) -> int | None:
        """About how many days a month fill the goal; absent in the year's last month.

        Rounded up, but a tenth of a day too many asks for no further day.
        """
        if self.days_left <= MONTH:
            return None
        wanted = self.missing * FULL_YEAR * 10 - 12 * self.days_left
        return max(-(-wanted // (120 * self.days_left)), min(self.missing, 1))


class Silence(Value):
    """Since when an appointment has had no on-site record (DOMAIN 1.8)."""

    appointment: AppointmentId
    person: PersonId
    name: str
    enterprise: str
    since: date
    """The last record's day, or the day on which service began or went on after a suspension."""
    recorded: bool
    """Whether `since` is the day of a record."""
    days: int
