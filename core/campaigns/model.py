"""Campaign."""

from datetime import datetime

from core.shared.ids import CampaignId, CountyCode
from core.shared.value import Value


class Campaign(Value):
    """A special action that visits are counted for, of the city or of one county (C5)."""

    id: CampaignId
    name: str
    county: CountyCode | None = None
    """None for the city's own, which every county's visits may be counted for."""
    retired_at: datetime | None = None
    """From then on it is offered to nobody; visits that were counted for it still are."""
