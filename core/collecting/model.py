"""How far a county has come with its report, and what waits at the city's."""

from datetime import datetime

from core.organisations.model import County
from core.shared.value import Value


class CountyReport(Value):
    """One county in the city's list."""

    county: County
    reported_at: datetime | None = None
    needs: int = 0
    """Reported in this call, without those that were declined."""
    underway: int = 0
    """Sent by enterprises, and with the county still."""
    called_at: datetime | None = None
    """When the city called it last about this call."""
    may_call: bool = False
    """Not reported, and not called for this working day yet."""


class CityDesk(Value):
    """What lies before the city: the first page of its work on posts."""

    year: int | None
    """Of the call; None where none was published yet."""
    counties: int = 0
    reported: int = 0
    needs: int = 0
    """Reported, and part of no post yet."""
    kept: int = 0
    """Challenges to be solved without a post."""
    drafts: int = 0
    published: int = 0
