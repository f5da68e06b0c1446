"""DoorCode, Door, Gate, DoorView, Poster."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from core.shared.ids import Account, DoorId, EnterpriseId, PersonId, SiteId
from core.shared.value import Value


class DoorCode(Value):
    """What a code says: which gate, which slot of time, which screen showed it (PRODUCT 1)."""

    site: SiteId = Field(ge=0, lt=2**32)
    slot: int = Field(ge=0, lt=2**32)
    """Number of the slot since 1970: the code carries the time of its own making."""
    screen: int = Field(ge=0, lt=2**8)
    """Tells two screens at one gate apart."""
    nonce: int = Field(ge=0, lt=2**16)
    """Drawn anew at each opening, and kept in its audit entry: which opening a code came from."""


class Age(StrEnum):
    """What the time in a code says of it when it arrives."""

    FRESH = "fresh"
    LATE = "late"
    """Scanned without a connection, perhaps; or photographed. It does not speak alone."""
    OLD = "old"
    AHEAD = "ahead"
    """From the future: no clock of ours made it."""


class Gate(Value):
    """A gate with the enterprise it belongs to, in words."""

    site: SiteId
    name: str
    enterprise: EnterpriseId
    enterprise_name: str
    retired: bool = False
    """Given up: it shows no code any more; one that was scanned before is still read."""


class Door(Value):
    """A door that somebody holds open in his chat: the picture there is changed until it closes.

    It stays on record until its picture shows no code any more, whatever happens to the process.
    """

    id: DoorId
    person: PersonId
    account: Account
    site: SiteId
    screen: int
    nonce: int
    message: int | None = None
    """The message that shows the picture; none before it was sent."""
    opened_at: datetime
    closes_at: datetime
    closed_at: datetime | None = None


class DoorView(Value):
    """A door as it is to be shown now."""

    door: Door
    gate: Gate
    language: str | None = None
    code: str | None = None
    """The present code; none where the door is closed."""
    until: datetime | None = None
    """When the next code takes its place."""
    news: bool = True
    """False where the same door stood open in the same message already."""


class Poster(Value):
    """A gate's printed code: it leads to the gate and proves nothing."""

    gate: Gate
    code: str


class GateCard(Value):
    """A poster's gate as whoever scans it sees it."""

    gate: Gate
    own: bool
    """Whether it is a gate of the enterprise that the person is appointed to today."""
