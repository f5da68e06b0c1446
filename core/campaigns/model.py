"""Campaign."""

from datetime import datetime
from enum import StrEnum

from core.shared.ids import CampaignId, CountyCode
from core.shared.value import Value


class Layout(StrEnum):
    """In which columns a campaign's ledger of visits is asked for."""

    TRACKING = "tracking"
    """How appointees do: the three headings, internal remarks."""
    HELP = "help"
    """What enterprises asked for and what became of it."""
    RESEARCH = "research"
    """What research enterprises do."""


class Campaign(Value):
    """A special action that visits are counted for, of the city or of one county (C5)."""

    id: CampaignId
    name: str
    county: CountyCode | None = None
    """None for the city's own, which every county's visits may be counted for."""
    layout: Layout = Layout.TRACKING
    retired_at: datetime | None = None
    """From then on it is offered to nobody; visits that were counted for it still are."""
