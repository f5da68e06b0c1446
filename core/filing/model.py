"""FilingDesk, NeedPage and NeedStep: what the enterprise sees of its needs."""

from datetime import date, datetime

from core.calls.model import Call
from core.chains.model import Chain
from core.mining.model import Found
from core.needs.model import Move, NeedFile, NeedView, Who
from core.shared.ids import EnterpriseId
from core.shared.value import Value


class FilingDesk(Value):
    """What a contact finds when he comes to file a need."""

    call: Call | None = None
    """The one whose window is open now."""
    latest: Call | None = None
    """Else the last one, which says when the window was or will be."""
    enterprises: tuple[tuple[EnterpriseId, str], ...]
    """Those he speaks for; the one he filed for last comes first."""
    drafts: tuple[NeedView, ...]
    """What is being written: those that were returned first, then the newest."""
    others: int
    """Needs that have been sent."""


class NeedStep(Value):
    """A change of a need's state."""

    what: Move
    at: datetime
    who: Who


class NeedPage(Value):
    """One need with all that its enterprise may know of it."""

    view: NeedView
    call: Call
    files: tuple[NeedFile, ...]
    steps: tuple[NeedStep, ...]
    found: tuple[Found, ...]
    """What its text and the enterprise's profile say of lines that are empty."""
    posts: tuple[NeedView, ...]
    """The enterprise's posts of the same call that a challenge may belong to."""
    chains: tuple[Chain, ...]
    """The city's, and those of the need's county."""
    may_send: bool
    undo_until: datetime | None = None
    confirmed_by: date
    """The last day on which the county can look at it."""
