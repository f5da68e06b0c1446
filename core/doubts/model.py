"""Doubt, what it rests on, and the step-up that may settle it (PRODUCT 1, 2.13)."""

from datetime import date, datetime
from enum import StrEnum

from core.shared.ids import AppointmentId, DoubtId, DutyDayId, PersonId, SignalId, SiteId
from core.shared.value import Value


class DoubtKind(StrEnum):
    """What is odd about a location; each has an honest cause as well, which its words name."""

    REPEATED_POINT = "repeated-point"
    """The same to six decimals as a point that he sent on an earlier day (PRODUCT 1, row 4)."""
    SHARED_POINT = "shared-point"
    """The same as a point of somebody else; never said whose."""
    FAST_TRAVEL = "fast-travel"
    """Too far from where his last location was, for the time between (row 9)."""
    REGULAR_JITTER = "regular-jitter"
    """Points of a live location that neither move nor change their accuracy (row 9)."""
    CALL_BACK = "call-back"
    """The day was drawn, and the enterprise did not tell the same of it (PRODUCT 2.12)."""


class Finding(Value):
    """A doubt before it is on record: its kind and its numbers."""

    kind: DoubtKind
    facts: dict[str, int | str]
    """Numbers and dates that the words mention; no names, no coordinates."""


class Doubt(Value):
    """A fact with numbers that a person may explain; it lowers no grade and refuses nothing."""

    id: DoubtId
    day: DutyDayId
    kind: DoubtKind
    facts: dict[str, int | str]
    at: datetime
    answered_at: datetime | None = None
    answer: str | None = None
    """A ready answer's code, `live` for a live location that settled it, or own words."""
    expires_on: date
    """Unexplained, it is shown until this date and to nobody after it (PRODUCT 2.13)."""


class StepUp(Value):
    """The request for a live location: at most one a day; without an answer nothing is lost."""

    asked_at: datetime
    until: datetime
    answered_at: datetime | None = None


class Notes(Value):
    """What lies beside a day: its doubts, and its step-up if one was asked for."""

    doubts: tuple[Doubt, ...] = ()
    step_up: StepUp | None = None


class LastPlace(Value):
    """Where the person's last location was, as far as that is kept: a gate and a distance."""

    at: datetime
    site: SiteId
    distance_m: int


class Hints(Value):
    """What a new location is compared with."""

    own: date | None = None
    """The first earlier day on which he sent the very same point."""
    others: bool = False
    """Whether anybody else ever sent it."""
    last: LastPlace | None = None
    noted: bool = False
    """Whether a day of that date has doubts or a step-up already."""


class LiveShare(Value):
    """A live location that is under way, found by the message that began it."""

    signal: SignalId
    by: PersonId
    appointment: AppointmentId
    on: date
    at: datetime


class LivePoint(Value):
    """One further point of a live location, as it was judged; rows are only ever added."""

    at: datetime
    inside: bool
    distance_m: int | None = None
    accuracy_m: int | None = None
    digest: str
