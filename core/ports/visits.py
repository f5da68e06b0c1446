"""Campaigns, arrivals and visits with their files and replies."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Protocol

from core.campaigns.model import Campaign
from core.duty.model import Judgement
from core.shared.calendar import Span
from core.shared.ids import (
    AppointmentId,
    ArrivalId,
    CampaignId,
    CountyCode,
    EnterpriseId,
    PersonId,
    VisitFileId,
    VisitId,
)
from core.sheets.model import Scan
from core.visits.model import Arrival, ArrivalBy, Lately, Reply, Side, Visit, VisitFile


class Campaigns(Protocol):
    def get(self, number: CampaignId) -> Campaign | None: ...
    def every(self, *, retired: bool = False) -> tuple[Campaign, ...]:
        """The city's first, then by county and age; retired ones only where they are wanted."""
        ...

    def add(self, name: str, county: CountyCode | None) -> Campaign: ...
    def save(self, campaign: Campaign) -> None: ...


class Arrivals(Protocol):
    def add(
        self,
        *,
        by: PersonId,
        enterprise: EnterpriseId,
        at: datetime,
        on: date,
        how: ArrivalBy,
        source: str,
        judged: Judgement | None = None,
    ) -> Arrival:
        """Kept once for each `source`: a message that comes again finds what it brought."""
        ...

    def get(self, number: ArrivalId) -> Arrival | None: ...
    def latest(self, by: PersonId, on: date) -> Arrival | None:
        """Where the person arrived last on that date."""
        ...


class Visits(Protocol):
    def get(self, number: VisitId) -> Visit | None: ...
    def many(self, numbers: Collection[VisitId]) -> Mapping[VisitId, Visit]: ...
    def by_key(self, key: str) -> Visit | None: ...
    def add(self, visit: Visit) -> Visit:
        """It is noted, and has its number; the one with the same `key` where there is one."""
        ...

    def save(self, visit: Visit, was: int) -> bool:
        """Kept where its version was `was`; else somebody was quicker."""
        ...

    def of_enterprise(self, enterprise: EnterpriseId, limit: int) -> tuple[Visit, ...]:
        """The latest first, withdrawn ones too, as in the next two."""
        ...

    def of_appointment(self, appointment: AppointmentId, limit: int) -> tuple[Visit, ...]: ...
    def of_person(self, by: PersonId, limit: int) -> tuple[Visit, ...]:
        """Those that the person noted."""
        ...

    def of_county(
        self,
        counties: Collection[CountyCode] | None,
        span: Span,
        *,
        campaign: CampaignId | None = None,
        enterprise: EnterpriseId | None = None,
    ) -> tuple[Visit, ...]:
        """Those that stand, by date; `counties=None` means all of them."""
        ...

    def last_by_side(
        self, appointments: Collection[AppointmentId]
    ) -> Mapping[tuple[AppointmentId, Side], Lately]:
        """When each was last asked after, by each side that has done so (A24)."""
        ...

    def add_file(self, visit: VisitId, scan: Scan, by: PersonId, now: datetime) -> VisitFile: ...
    def file(self, number: VisitFileId) -> VisitFile | None: ...
    def files(self, visit: VisitId) -> tuple[VisitFile, ...]: ...
    def reply(
        self,
        visit: VisitId,
        appointment: AppointmentId | None,
        words: str,
        *,
        by: PersonId,
        now: datetime,
    ) -> bool:
        """The word is kept in place of an earlier one; False where that has been read."""
        ...

    def replies(self, visits: Collection[VisitId]) -> tuple[Reply, ...]:
        """In the order in which they were first said."""
        ...

    def read(self, visit: VisitId, by: PersonId, now: datetime) -> None:
        """An official has seen all replies to the visit."""
        ...

    def unread(self, by: PersonId) -> tuple[Reply, ...]:
        """Replies to the person's own visits that no official has seen; the oldest first."""
        ...
