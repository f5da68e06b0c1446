"""What waits for a county, what it sees of one need, how it reaches the enterprise."""

from datetime import datetime

from core.calls.model import Call
from core.needs.duplicates import Duplicate
from core.needs.model import NeedFile, NeedView
from core.profiles.model import Flags
from core.shared.ids import Account
from core.shared.value import Value


class WaitingNeed(Value):
    """A need that waits for its county."""

    view: NeedView
    waited: int
    """Working days since it was sent, or since the enterprise asked for help."""
    late: int = 0
    """How many steps of the ladder it has climbed (PRODUCT 19)."""
    help: bool = False
    """The enterprise asks for help with the wording."""


class Dossier(Value):
    """One need with what the county looks at before it decides."""

    view: NeedView
    call: Call
    files: tuple[NeedFile, ...] = ()
    flags: Flags
    reachable: bool
    """Whether the enterprise has a contact; without one nobody hears of what is decided."""
    waited: int = 0
    late: int = 0
    twins: tuple[Duplicate, ...] = ()
    undo_until: datetime | None = None
    """Until when the county's own confirmation can be taken back (PRODUCT 6)."""


class Reach(Value):
    """A contact of the enterprise, and the account to write to, if he has one."""

    name: str
    account: Account | None = None
