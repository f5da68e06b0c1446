"""FenceSample, Offset, Proposal, KeptGate."""

from datetime import date, datetime

from core.organisations.model import Enterprise, Site
from core.shared.ids import DutyDayId, SiteId
from core.shared.value import Value


class Offset(Value):
    """Where something lies, seen from a gate, in whole tens of metres."""

    east_m: int
    north_m: int


class FenceSample(Value):
    """Where a visit was recorded, seen from its gate: of use once the host has confirmed it.

    It hangs on its day until the confirmation, or is deleted after `held_until`; confirmed, it
    has neither day nor date and belongs to the gate alone (decision 0006).
    """

    site: SiteId
    day: DutyDayId
    held_until: datetime
    month: date
    """The first of the month of the visit."""
    at: Offset


class Proposal(Value):
    """What the confirmed visits say about a gate: another centre, another radius (PRODUCT 2.6)."""

    site: SiteId
    by: Offset
    """Where the centre should move to, seen from the gate."""
    ring_m: int
    visits: int


class KeptGate(Value):
    """A gate as those see it who keep it."""

    site: Site
    enterprise: Enterprise
    proposal: Proposal | None = None
    """Only for the contact, who decides about it."""
