"""Brief, its items and lines, and what is kept of each person's last one."""

from datetime import date, datetime
from enum import IntEnum, StrEnum

from core.appointments.model import Appointment
from core.shared.ids import LetterId, PersonId, SiteId
from core.shared.value import Value


class Line(StrEnum):
    """One list that can need an official; its texts and its button are named after it."""

    KEYS = "keys"
    """Signatures that the other department waits for (A25)."""
    UNREACHABLE = "unreachable"
    """People to be phoned, because nothing reaches them (PRODUCT 21)."""
    DISPUTES = "disputes"
    CLAIMS = "claims"
    REPORTS = "reports"
    """Summary reports that are due (C35)."""
    DIFFICULTIES = "difficulties"
    FEEDBACK = "feedback"
    REVIEWS = "reviews"
    VISITS = "visits"
    NEEDS = "needs"
    LISTS = "lists"
    """The county's report in a call; for the city, what counties have reported."""
    HEARINGS = "hearings"
    """Notes whose person has let the time to answer pass (C33)."""
    CASES = "cases"
    """Typical cases that wait for the reader (C34)."""
    CALENDAR = "calendar"
    """The city: next year's official holidays are not entered (DOMAIN 2.6)."""
    PROFILES = "profiles"
    TRANSFERS = "transfers"
    GATES = "gates"
    """Gates whose coordinate system is in doubt (PRODUCT 2.6)."""
    SILENT = "silent"
    """Who has had no record for long (1.8)."""
    BEHIND = "behind"
    AGREEMENTS = "agreements"
    """Terms that end soon."""


class Urgency(IntEnum):
    """How pressing an item is; the greater goes first."""

    WAITS = 0
    """Needed, and no date is set."""
    SOON = 1
    """A date is set, and near."""
    TODAY = 2
    LATE = 3
    """Its date has passed, or it has waited longer than it should."""
    ESCALATED = 4
    """It was passed upward because nobody acted (PRODUCT 19)."""


class Item(Value):
    """One thing that needs the reader."""

    line: Line
    subject: str
    """What it is about ("claim:17"): an item is told anew when its urgency has changed."""
    name: str
    """The person, or whatever else it is called by."""
    place: str = ""
    """The enterprise or the county, where the name alone does not say which."""
    urgency: Urgency = Urgency.WAITS
    since: date | None = None
    due: date | None = None
    days: int = 0
    """Days left until `due`, negative when late; without `due`, days waited since `since`."""
    person: PersonId | None = None
    """Whose data a reader sees (PRODUCT 28)."""
    only_for: PersonId | None = None
    """The one of the place that it waits for; None: any of those who may act."""
    not_for: PersonId | None = None
    """The one of the place that it does not wait for: he has done his part."""


class Brief(Value):
    """What needs somebody now."""

    on: date
    at: datetime
    """When it was read."""
    weekly: bool = False
    """The longer one, on a week's first working day."""
    items: tuple[Item, ...] = ()
    """The most urgent ones, told by name."""
    folded: tuple[tuple[Line, int], ...] = ()
    """How many more there are of each list."""
    counts: tuple[tuple[Line, int], ...] = ()
    """How many there are of each list, the most urgent list first: a button for each."""
    news: tuple[LetterId, ...] = ()
    """Letters gathered since the last brief, that no list tells (Held.GATHERED)."""
    marks: frozenset[str] = frozenset()
    """What the brief says, item by item: the next one is sent if it says something new."""

    @property
    def nothing(self) -> bool:
        return not self.counts and not self.news


class Told(Value):
    """What is kept of the last brief that reached somebody, and when the next one is due."""

    person: PersonId
    next_at: datetime | None = None
    told_at: datetime | None = None
    weekly_on: date | None = None
    """When the last weekly one was told."""
    said: frozenset[str] = frozenset()
    """The marks of all that was told."""


class Served(Value):
    """An appointment in service, as a brief looks at it."""

    appointment: Appointment
    name: str
    enterprise_name: str
    last: date | None = None
    """The last day with a record that was not taken back."""


class Doubted(Value):
    """A gate whose coordinate system is in doubt."""

    site: SiteId
    gate: str
    enterprise_name: str
