"""Claim, its kinds, routes and states, and what is shown of it."""

from datetime import date, datetime
from enum import StrEnum

from core.shared.ids import (
    AppointmentId,
    ClaimId,
    CountyCode,
    DutyDayId,
    PersonId,
)
from core.shared.value import Value


class ClaimKind(StrEnum):
    """What a claim says: a day on site that was not recorded, or one spent elsewhere."""

    FORGOTTEN = "forgotten"
    OFF_SITE = "off-site"
    """Travel, a customer's plant, a test in a laboratory, for the enterprise (A3)."""


class ClaimReason(StrEnum):
    """The ready reasons: three for a forgotten day, three for a day elsewhere."""

    FORGOT = "forgot"
    NO_SIGNAL = "no-signal"
    PHONE = "phone"
    CUSTOMER = "customer"
    LABORATORY = "laboratory"
    TRAVEL = "travel"


class Ground(StrEnum):
    """The ready grounds of the county's decision: two for it, three against it."""

    VERIFIED = "verified"
    TASK = "task"
    NOT_THERE = "not-there"
    UNCLEAR = "unclear"
    WRONG_DAY = "wrong-day"


class Route(StrEnum):
    """Whose word a claim needs (A29, A3)."""

    HOST = "host"
    BOTH = "both"
    """The enterprise's and the county's, in whichever order."""
    COUNTY = "county"
    """The county's: the enterprise's word is shown, and is not enough."""


class ClaimState(StrEnum):
    """waiting-host → waiting-county → accepted; waiting → declined or withdrawn, for good."""

    WAITING_HOST = "waiting-host"
    WAITING_COUNTY = "waiting-county"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class ClaimDraft(Value):
    """A claim about to be filed."""

    appointment: AppointmentId
    on: date
    kind: ClaimKind
    route: Route
    reason: str
    """A known code, or own words; beside the day and never in the audit."""
    filed_at: datetime
    filed_by: PersonId


class Claim(ClaimDraft):
    """A claim as it stays on record for ever (A28). Its state follows from it and the day."""

    id: ClaimId
    withdrawn_at: datetime | None = None
    accepted_at: datetime | None = None
    declined_at: datetime | None = None
    decided_by: PersonId | None = None
    decision: str = ""
    """Why the county decided so: a known code, or own words."""


class Quota(Value):
    """How many forgotten days of a calendar month have been claimed, of how many."""

    month: date
    """The month's first day."""
    used: int
    most: int


class Claimed(Value):
    """A claim with the day that it is about, as the store knows both."""

    claim: Claim
    day: DutyDayId
    person: PersonId
    name: str
    enterprise_name: str
    county: CountyCode
    confirmed_at: datetime | None = None
    """When the enterprise confirmed, if it did."""
    ring: str | None = None
    """Where a location of the day lay, a `core.duty.model.Ring`; None where there is none."""
    distance_m: int | None = None
    counts: bool
    """Whether the day counts, by this claim or by something else."""


class ClaimView(Claimed):
    """A claim as it is shown to whoever filed it or decides about it (PRODUCT 30)."""

    state: ClaimState
    quota: Quota
    waited: int = 0
    """Working days since it was filed."""
    pressing: bool = False
    """Whether it has waited longer than it should."""
    passed: bool = False
    """Whether the host has let his time go by, so that the county decides alone (A29)."""
    confirm_until: datetime
    """Until when the enterprise may confirm."""
    undo_until: datetime | None = None
    """Until when the person may take it back; None once somebody acted."""


class ClaimPlan(Value):
    """What filing a claim for a date would mean: shown before anything is saved."""

    appointment: AppointmentId
    enterprise_name: str
    on: date
    kind: ClaimKind
    route: Route
    quota: Quota


class ClaimChoice(Value):
    """What an appointee may claim now: the latest dates that do not count, his latest claims."""

    days: tuple[date, ...]
    quota: Quota | None
    """None for somebody with two appointments: each has its own."""
    mine: tuple[ClaimView, ...]
    back_days: int
    """How far back a claim may reach."""
