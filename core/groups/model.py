"""WorkGroup: a chat in which a county's office, or the city's, works together."""

from datetime import date, datetime

from core.briefs.model import Line
from core.shared.ids import Account, CountyCode, PersonId, WorkGroupId
from core.shared.value import Value


class WorkGroup(Value):
    """A bound group; nothing that is said in it is kept, not even what it is called."""

    id: WorkGroupId
    chat: Account
    county: CountyCode | None
    """Whose work is told in it; None: the whole city's."""
    bound_by: PersonId
    binder: str = ""
    """The name of whoever bound it."""
    bound_at: datetime
    daily: bool = False
    """Told on every working day on which something waits, beside the weekly brief."""
    told_on: date | None = None
    gone_at: datetime | None = None


class GroupBrief(Value):
    """How much waits, list by list: numbers, and no name of a person or an enterprise."""

    on: date
    weekly: bool
    county: str
    """The county's name; empty for the city."""
    english: str = ""
    counts: tuple[tuple[Line, int], ...] = ()
