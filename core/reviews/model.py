"""Draw, Ballot, Review: the month's random choice and what a call-back brought (PRODUCT 2.12)."""

from datetime import date, datetime
from enum import StrEnum

from core.doubts.model import Doubt
from core.duty.model import DutyDay, Visitor
from core.shared.ids import DutyDayId, PersonId, ReviewId
from core.shared.value import Value


class Outcome(StrEnum):
    """What the call to the enterprise brought; none of them changes the day by itself."""

    AS_RECORDED = "as-recorded"
    NOT_CONFIRMED = "not-confirmed"
    """The enterprise could not confirm the day: the person is asked for a word."""
    UNREACHED = "unreached"
    """Nobody answered: the try is counted, and the call is still wanted."""
    OTHER = "other"
    """Something else, in the officer's own words."""


class Draw(Value):
    """A month's draw: promised by a digest while the month runs, held on a working day after."""

    month: date
    """Its first day."""
    commitment: str
    """SHA-256 (hexadecimal) of the secret, on record before the draw."""
    committed_at: datetime
    secret: str = ""
    """Told with the draw and never before."""
    root: str = ""
    """SHA-256 over the sorted references of all days that took part."""
    percent: int = 0
    drawn_at: datetime | None = None
    days: int = 0
    """How many took part."""
    picked: int = 0


class Ballot(Value):
    """A day that takes part in a draw, under a reference that says nothing of whose it is."""

    day: DutyDayId
    reference: str
    picked: bool = False


class Published(Value):
    """All that is needed to repeat a draw; no names, no dates of days, no enterprises."""

    month: date
    commitment: str
    committed_on: date
    secret: str
    percent: int
    references: tuple[str, ...]


class Repeated(Value):
    """What repeating a draw has shown."""

    month: date
    seed: str
    root: str
    kept: bool
    """Whether the secret is the one that was promised."""
    days: int
    picked: tuple[str, ...]
    """References, sorted."""


class Review(Value):
    """A drawn day: the county calls the enterprise and writes down what it says."""

    id: ReviewId
    month: date
    day: DutyDayId
    reference: str
    due_on: date
    outcome: Outcome | None = None
    words: str | None = None
    """The officer's, where he wrote any; the person reads them."""
    by: PersonId | None = None
    called_at: datetime | None = None
    tries: int = 0
    """Calls that nobody answered."""

    def is_open(self) -> bool:
        """Whether a call is still wanted."""
        return self.outcome is None


class ReviewView(Value):
    """A drawn day as the county and its person see it."""

    review: Review
    visitor: Visitor
    day: DutyDay
    note: Doubt | None = None
    """The word that the person was asked for, while it is shown."""
    contacts: tuple[str, ...] = ()
    """Whom the county may call: the enterprise's contacts as of now."""
    undo_until: datetime | None = None
    """Until when the officer who called may take the outcome back."""


class OwnReviews(Value):
    """What a person sees of the latest draw: his days in it, and which of his were ever drawn."""

    draw: Draw | None = None
    mine: tuple[tuple[date, str], ...] = ()
    """Dates of his days that took part, each with its reference."""
    drawn: tuple[ReviewView, ...] = ()


class Waiting(Value):
    """What a county has to call about, as a letter tells it."""

    month: date
    count: int
    due_on: date
