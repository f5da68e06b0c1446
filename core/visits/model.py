"""Visit, whom it was about and how he does, Arrival, Reply."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from core.duty.model import Ring
from core.shared.actor import Role
from core.shared.ids import (
    AppointmentId,
    ArrivalId,
    CampaignId,
    CountyCode,
    EnterpriseId,
    PersonId,
    VisitFileId,
    VisitId,
    VisitReplyId,
)
from core.shared.value import Value
from core.sheets.model import Scan


class Channel(StrEnum):
    """How somebody was met; only the first is a visit on the spot."""

    ON_SITE = "on-site"
    PHONE = "phone"
    VIDEO = "video"


class Heading(StrEnum):
    """The three things that are asked after (C34)."""

    THINKING = "thinking"
    WORK = "work"
    LIFE = "life"


class State(StrEnum):
    """How somebody does under one heading."""

    FINE = "fine"
    WATCH = "watch"
    PROBLEM = "problem"


class Side(StrEnum):
    """For whom the visitor came; how often each is to come is A24."""

    COUNTY = "county"
    UNIT = "unit"
    CITY = "city"


class Mark(Value):
    """What was found under one heading, with a line in own words where there was one."""

    heading: Heading
    state: State = State.FINE
    line: str = ""


ALL_FINE: Final = tuple(Mark(heading=heading) for heading in Heading)


class Seen(Value):
    """An appointee whom the visit was about: what is noted of him is shown to him alone."""

    appointment: AppointmentId
    present: bool = True
    """Whether he was met himself; else the others spoke of him."""
    marks: tuple[Mark, ...] = ALL_FINE
    """One for each heading, in the order of `Heading`."""


class ArrivalBy(StrEnum):
    """By what an official was checked in at an enterprise."""

    DOOR_CODE = "door-code"
    LOCATION = "location"


class Arrival(Value):
    """An official was at an enterprise; ring and distance stay, the point does not."""

    id: ArrivalId
    by: PersonId
    enterprise: EnterpriseId
    at: datetime
    on: date
    how: ArrivalBy
    ring: Ring | None = None
    """None for a door code, which is inside by itself."""
    distance_m: int | None = None


class Visit(Value):
    """One visit or call as it was noted: who, where, whom about, and what was found (C34)."""

    id: VisitId
    key: str
    """Given by whoever begins to note it, so that a double tap notes it once."""
    enterprise: EnterpriseId
    county: CountyCode
    """Which looked after the enterprise on that day (A23)."""
    by: PersonId
    side: Side
    role: Role
    """In which the visitor came: it tells the department."""
    on: date
    channel: Channel = Channel.ON_SITE
    seen: tuple[Seen, ...] = ()
    """Empty where it was about the enterprise only."""
    met: str = ""
    """Who else was met, by function rather than by name."""
    summary: str = ""
    remark: str = ""
    """Internal: it is shown to officials only."""
    campaigns: frozenset[CampaignId] = frozenset()
    arrival: Arrival | None = None
    why_late: str = ""
    """Why it was noted on a later day."""
    created_at: datetime
    version: int = 1
    withdrawn_at: datetime | None = None
    withdrawn_by: PersonId | None = None
    withdrawn_why: str = ""

    def of(self, appointment: AppointmentId) -> Seen | None:
        """What it says of one appointee."""
        return next((one for one in self.seen if one.appointment == appointment), None)

    def met_on_site(self, appointment: AppointmentId) -> bool:
        """Whether it was a visit on the spot at which he was met, and still stands."""
        seen = self.of(appointment)
        there = self.channel is Channel.ON_SITE and self.withdrawn_at is None
        return there and seen is not None and seen.present


class VisitFile(Scan):
    """A photo of a visit, kept where the messenger keeps it; nobody has to take one."""

    id: VisitFileId
    visit: VisitId
    added_by: PersonId
    added_at: datetime


class Reply(Value):
    """What an appointee or an enterprise adds to a visit, once, in own words."""

    id: VisitReplyId
    visit: VisitId
    appointment: AppointmentId | None = None
    """Whose word it is; None for the enterprise's."""
    by: PersonId
    words: str
    at: datetime
    read_at: datetime | None = None
    """Once an official has seen it, it is changed no more."""
    read_by: PersonId | None = None


class VisitDraft(Value):
    """What somebody is about to note; nothing of it is believed before it was looked at."""

    key: str
    enterprise: EnterpriseId
    on: date
    channel: Channel = Channel.ON_SITE
    seen: tuple[Seen, ...] = ()
    met: str = ""
    summary: str = ""
    remark: str = ""
    campaigns: frozenset[CampaignId] = frozenset()
    arrival: ArrivalId | None = None
    why_late: str = ""
    photos: tuple[Scan, ...] = ()


class Lately(Value):
    """When somebody was last asked after, by one side (A24)."""

    met: date | None = None
    """The last visit on the spot at which he was met."""
    contact: date | None = None
    """The last visit or call of any kind that was about him."""
