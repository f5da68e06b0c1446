"""Broadcast, whom it is for, and how far it has come."""

from datetime import datetime
from enum import StrEnum

from core.keys.model import Key, Standing
from core.mailings.figures import Figures
from core.shared.ids import BroadcastId, CountyCode, PersonId
from core.shared.keys import Department
from core.shared.value import Value


class Readers(StrEnum):
    """To whom a broadcast may go, by what they are in the programme."""

    APPOINTEES = "appointees"
    CONTACTS = "contacts"
    UNITS = "units"
    SCIENTISTS = "scientists"
    COUNTIES = "counties"


class Only(StrEnum):
    """Which of them, where one kind of reader alone is chosen."""

    ALL = "all"
    IN_SERVICE = "in-service"
    SUSPENDED = "suspended"
    OPEN_NEED = "open-need"
    """Contacts whose enterprise has a need that somebody works on."""
    NO_NEED = "no-need"
    """Contacts whose enterprise has sent none in the present call."""


class Audience(Value):
    """Whom a broadcast is for; without counties, whichever county looks after them."""

    readers: tuple[Readers, ...] = ()
    counties: tuple[CountyCode, ...] = ()
    only: Only = Only.ALL


class Counted(Value):
    """How many people an audience is, and how many of them nobody can write to now."""

    people: int
    unreachable: int


class BroadcastState(StrEnum):
    """draft → sending → sent or stopped; draft → dropped."""

    DRAFT = "draft"
    SENDING = "sending"
    SENT = "sent"
    STOPPED = "stopped"
    DROPPED = "dropped"


class Broadcast(Value):
    """One notice ; a signature holds for the version that its signer saw."""

    id: BroadcastId
    text: str
    audience: Audience = Audience()
    urgent: bool = False
    """Beside the two letters a week, and through pauses; quiet hours hold all the same."""
    state: BroadcastState = BroadcastState.DRAFT
    version: int = 1
    created_by: PersonId
    created_at: datetime
    started_at: datetime | None = None
    posted_to: PersonId = PersonId(0)
    """The last person whose letter was posted: they are posted in the order of their numbers."""
    posted: int = 0
    posted_at: datetime | None = None
    """When the last of the letters was posted."""
    ended_at: datetime | None = None
    ended_by: PersonId | None = None


class BroadcastNews(Value):
    """What letters tell of a broadcast: itself, from whom it comes, and how it fares."""

    broadcast: Broadcast
    departments: tuple[Department, ...] = ()
    figures: Figures = Figures()


class BroadcastView(Value):
    """A broadcast as the city's departments see it."""

    news: BroadcastNews
    counted: Counted
    """Of a draft's audience as it is now."""
    narrowing: tuple[Only, ...] = ()
    """What its readers can be narrowed to."""
    standing: Standing | None = None
    signed: tuple[Key, ...] = ()
