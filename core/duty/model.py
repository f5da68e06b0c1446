"""Signal, Grade, DutyDay, HostConfirmation and what is shown of them."""

from datetime import date, datetime
from enum import StrEnum

from core.appointments.model import ServiceType
from core.claims.model import ClaimKind
from core.doubts.model import Doubt, StepUp
from core.organisations.coordinates import CoordinateSystem
from core.shared.calendar import Span
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    DutyDayId,
    EnterpriseId,
    PersonId,
    SignalId,
    SiteId,
)
from core.shared.value import Value
from core.shared.workdays import DayKind


class SignalKind(StrEnum):
    """What speaks for a person's having been on site (PRODUCT 0)."""

    LOCATION = "location"
    DOOR_CODE = "door-code"
    HOST = "host"
    OFFICER = "officer"
    CLAIM = "claim"
    PAPER = "paper"
    OFFLINE_CODE = "offline-code"
    """A door code that arrived late: it tells when it was scanned, and proves nothing alone."""
    OFF_SITE = "off-site"
    """Served the enterprise elsewhere: it counts once the county accepts it (A3)."""
    COUNTY = "county"
    """The county accepted what the host's word alone is not enough for (A3, A29)."""


class Ring(StrEnum):
    """Where a location lies with regard to the enterprise's gates."""

    INSIDE = "inside"
    NEAR = "near"
    BEYOND = "beyond"
    ELSEWHERE = "elsewhere"
    """Inside the ring of another enterprise's gate."""
    NO_SITE = "no-site"
    """The enterprise has enrolled no gate yet, so nothing can be said."""


class Grade(StrEnum):
    """What a duty day rests on; A, B and C count alike (PRODUCT 0)."""

    A = "A"
    B = "B"
    C = "C"
    OPEN = "open"


class WhyNot(StrEnum):
    """Why a recorded day does not count however well it is evidenced (PRODUCT 0)."""

    BEFORE_TERM = "before-term"
    AFTER_TERM = "after-term"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    """The person took the record back."""
    NOT_ACCEPTED = "not-accepted"
    """The county decided so, with a reason (A28)."""
    VISIT_WITHDRAWN = "visit-withdrawn"
    """An officer withdrew the visit that alone had spoken for the day."""


class Judgement(Value):
    """What a location says: the ring, and the distance (metres, to ten) to the nearest gate."""

    ring: Ring
    distance_m: int | None = None
    accuracy_m: int | None = None
    site: SiteId | None = None
    shift: CoordinateSystem | None = None
    """The point would fit, had the gate been entered in another system: see `core.gates`."""


class Signal(Value):
    """One piece of evidence for one day. The coordinates are not in it: the judgement is."""

    kind: SignalKind
    at: datetime
    source: str
    """What brought it, unique for ever (chat and message): a redelivery adds nothing."""
    judgement: Judgement | None = None
    digest: str | None = None
    """What stands for the point of a location, so that the same one is known again."""
    by: PersonId
    matched: bool = False
    """The host's: he picked the number on the person's card, so they stood face to face."""


class KeptSignal(Value):
    """A signal as it stays on record for ever, and whether it was taken back (A28)."""

    id: SignalId
    signal: Signal
    reversed_at: datetime | None = None
    reversed_by: PersonId | None = None
    reason: str | None = None
    """Why it was taken back: a known code, or own words."""


class DutyDay(Value):
    """One local date of one appointment, with the best that its signals allow (A2)."""

    id: DutyDayId
    appointment: AppointmentId
    on: date
    kinds: frozenset[SignalKind] = frozenset()
    """The signals that speak for the day; a location outside the ring is on record, not here."""
    grade: Grade = Grade.OPEN
    why_not: WhyNot | None = None
    ring: Ring | None = None
    distance_m: int | None = None
    accuracy_m: int | None = None
    shift: CoordinateSystem | None = None
    """Of the same location: where set, its distance speaks about the gate and not the person."""
    first_at: datetime
    confirmed_at: datetime | None = None
    matched: bool = False
    """The host confirmed face to face, by the number on the card; the grade is the same."""
    disputed: bool = False
    """The enterprise says otherwise, and nothing is decided: the grade stays what it is."""
    card_message: int | None = None
    """Number of the message in the person's chat that shows the day."""
    note: str | None = None
    """What the person said about a location outside the ring: a known code, or own words."""
    needs_county: bool = False
    """An older claim: the host's word leaves the day open until the county's (A29)."""
    left_at: datetime | None = None
    """When the person left, if he said so: it adds hours and is never needed (PRODUCT 0)."""
    service: ServiceType | None = None
    work: str | None = None
    """One line of what was done, in the person's own words; optional."""

    def counts(self) -> bool:
        """Whether the day is one of the 45."""
        return self.grade is not Grade.OPEN and self.why_not is None


class Raise(StrEnum):
    """What would raise the grade of a day."""

    HOST_CONFIRMS = "host-confirms"
    LOCATE_AT_GATE = "locate-at-gate"
    LOCATE_TOO = "locate-too"
    """A door code was scanned; a location would be the second kind of signal."""


class DayCard(Value):
    """A day as its owner sees it, with the count of his service year."""

    day: DutyDay
    enterprise: str
    count: int
    """Days that count in the service year, this one included if it does."""
    year: Span
    days_per_year: int
    kind: DayKind
    official: bool
    """False where no official holiday table covers the date: the mark is then a guess."""
    raises: tuple[Raise, ...] = ()
    confirm_until: datetime | None = None
    doubts: tuple[Doubt, ...] = ()
    """What wants a word of the person, and what he has explained."""
    step_up: StepUp | None = None
    """The request for a live location, while it can be answered or once it was."""
    news: bool = True
    """False where the message had been recorded before."""
    number: int | None = None
    """The two digits that the host may compare, while the day is today's and unconfirmed."""
    elsewhere: str | None = None
    """The other enterprise whose door code was scanned just now."""
    receipt: str | None = None
    """Ten characters out of the hash of the day's latest audit entry (PRODUCT 2.3)."""
    undoable: bool = False
    """Whether it can be undone with one tap just now; the record itself decides (PRODUCT 6)."""


class YearRecord(Value):
    """A person's record of one service year, with the calendar year beside it (A1)."""

    appointment: AppointmentId
    enterprise: str
    year: Span
    term: Span
    count: int
    open: int
    days_per_year: int
    calendar_year: int
    calendar_count: int
    days: tuple[DutyDay, ...]


class Visitor(Value):
    """A day as the host, the county or the city sees it."""

    day: DutyDayId
    person: PersonId
    name: str
    enterprise: EnterpriseId
    enterprise_name: str
    county: CountyCode
    on: date
    first_at: datetime
    grade: Grade
    why_not: WhyNot | None = None
    confirmed_at: datetime | None = None
    note: str | None = None
    claimed: ClaimKind | None = None
    """What the person claimed of the day, where the host is asked about a claim."""
    reason: str | None = None
    """Why the day was claimed: a known code, or own words."""
    doubts: tuple[Doubt, ...] = ()
    """Facts about the day's location, with the person's word where he gave one."""
    disputed: bool = False
    """The enterprise says that he was not there, and nothing is decided."""
    away: bool = False
    """Nothing but the person's word that he worked for the enterprise elsewhere (A3)."""
