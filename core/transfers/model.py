"""Transfer with its states, and what is shown of an enterprise's past."""

from datetime import datetime
from enum import StrEnum

from core.organisations.model import County
from core.shared.ids import CountyCode, EnterpriseId, PersonId, TransferId
from core.shared.value import Value


class TransferState(StrEnum):
    """asked → done or declined; done at once where the city decides by itself (A23)."""

    ASKED = "asked"
    DONE = "done"
    DECLINED = "declined"


class Transfer(Value):
    """An enterprise passes from one county's care to another's; every one stays on record."""

    id: TransferId
    enterprise: EnterpriseId
    old: CountyCode
    new: CountyCode
    state: TransferState
    reason: str
    asked_by: PersonId
    asked_at: datetime
    decided_by: PersonId | None = None
    decided_at: datetime | None = None
    answer: str = ""


class TransferView(Value):
    """A transfer with the names to show."""

    transfer: Transfer
    enterprise: str
    old: County
    new: County


class PastKind(StrEnum):
    """What happened to an enterprise, as its chain of entries tells it."""

    REGISTERED = "registered"
    RENAMED = "renamed"
    TRANSFERRED = "transferred"
    CONFIRMED = "profile-confirmed"
    RETURNED = "profile-returned"


class Past(Value):
    """One line of an enterprise's past."""

    at: datetime
    kind: PastKind
    old: str = ""
    """The earlier name, or the earlier county's code."""
    new: str = ""
