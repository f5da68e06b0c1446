"""What is shown of visits: whom to visit, what a new one begins with, one with its names."""

from datetime import date, datetime

from core.appointments.model import State as ServiceState
from core.campaigns.model import Campaign
from core.shared.ids import (
    AppointmentId,
    CampaignId,
    CountyCode,
    EnterpriseId,
    PersonId,
    UnitId,
)
from core.shared.value import Value
from core.visits.model import Arrival, Reply, Side, Visit, VisitFile


class Served(Value):
    """An appointee in service, and where."""

    appointment: AppointmentId
    person: PersonId
    name: str
    enterprise: EnterpriseId
    enterprise_name: str
    county: CountyCode
    unit: UnitId
    state: ServiceState
    start: date
    """First day of the term; it may lie ahead."""


class Candidate(Value):
    """An enterprise that may be visited, with what speaks for going there."""

    enterprise: EnterpriseId
    name: str
    people: tuple[str, ...] = ()
    """Names of the appointees who serve there."""
    unmet: tuple[str, ...] = ()
    """Names of those whom the actor's side has never met on the spot."""
    last: date | None = None
    """When the actor's side met the one whom it met longest ago; None where one is unmet."""
    asked: bool = True
    """Whether somebody there is in service now; who is away is not due."""
    distance_m: int | None = None
    """From where the actor is; to ten metres, as everywhere."""


class VisitStart(Value):
    """What somebody finds who begins to note a visit to an enterprise."""

    enterprise: EnterpriseId
    name: str
    side: Side
    people: tuple[tuple[AppointmentId, str], ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    here: frozenset[AppointmentId] = frozenset()
    """Those of whom it is likely that they are there: the only one, or who has come today."""
    usual: frozenset[CampaignId] = frozenset()
    """Those that the actor's last visit was counted for."""
    arrival: Arrival | None = None
    """His arrival at this enterprise today."""


class VisitView(Value):
    """A visit with its names, and of what it says only what the reader may know."""

    visit: Visit
    enterprise_name: str
    by_name: str
    people: tuple[tuple[AppointmentId, str], ...] = ()
    """Whom it was about, as far as the reader may know."""
    campaigns: tuple[Campaign, ...] = ()
    files: tuple[VisitFile, ...] = ()
    replies: tuple[Reply, ...] = ()
    amend_until: datetime | None = None
    """Until when the reader may still change it."""
    may_withdraw: bool = False
    own: AppointmentId | None = None
    """The reader's own appointment, where he is the appointee."""
