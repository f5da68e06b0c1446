"""Call and its states."""

from datetime import date, datetime
from enum import StrEnum

from core.shared.ids import CallId, PersonId
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

    def is_open(self, now: datetime) -> bool:
        """Whether needs may be filed now."""
        published = self.state is CallState.PUBLISHED
        return published and self.opens_at <= now < self.closes_at
