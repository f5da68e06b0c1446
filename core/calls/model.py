"""Call, its states and files."""

from datetime import date, datetime
from enum import StrEnum

from core.keys.model import Key, Standing
from core.shared.ids import CallFileId, CallId, PersonId
from core.shared.value import Value


class CallState(StrEnum):
    """Whether a published call's window is open follows from the time."""

    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Call(Value):
    """The annual notice of the two city departments: needs are collected in its window (C19)."""

    id: CallId
    year: int
    title: str
    text: str
    opens_at: datetime
    closes_at: datetime
    """The first moment at which it is closed."""
    born_since: date
    """A first appointment is for whoever was born on this day or later (C9, A5)."""
    state: CallState = CallState.DRAFT
    version: int = 1
    """One more with every change: a key turned for an older one turns nothing."""
    created_by: PersonId | None = None
    published_at: datetime | None = None
    withdrawn_at: datetime | None = None
    reason: str | None = None
    """Why it was withdrawn."""
    extend_to: date | None = None
    """A later last day that one department has signed, and the other has not."""

    def is_open(self, now: datetime) -> bool:
        """Whether needs may be filed now."""
        published = self.state is CallState.PUBLISHED
        return published and self.opens_at <= now < self.closes_at


class CallFile(Value):
    """A file that belongs to a call, kept where the messenger keeps it."""

    id: CallFileId
    call: CallId
    file_id: str
    unique_id: str
    digest: str
    name: str
    added_by: PersonId
    added_at: datetime


class CallView(Value):
    """A call as somebody may see it; signatures are shown to the city's departments."""

    call: Call
    files: tuple[CallFile, ...]
    keeps: bool
    """Whether the reader prepares and signs calls."""
    standing: Standing | None = None
    """How far the signatures have come, where any are awaited."""
    signed: tuple[Key, ...] = ()
    """With whose signatures it was published."""


class CallNews(Value):
    """What a letter tells of a call; the counts are set where its kind needs them."""

    call: Call
    files: int = 0
    enterprises: tuple[str, ...] = ()
    """Names of the reader's enterprises that have sent nothing."""
    filed: int = 0
    """Enterprises of the county that have sent a need, of `bound` with a contact."""
    bound: int = 0
    left: int = 0
    """Needs that the county has in hand and has not reported."""
    until: date | None = None
    """The county's last day to report."""
