"""Chain."""

from datetime import datetime

from core.shared.ids import ChainId, CountyCode
from core.shared.value import Value


class Chain(Value):
    """A key industrial chain, of the city or of one county (C6, C17)."""

    id: ChainId
    name: str
    county: CountyCode | None = None
    """None for the city's own."""
    retired_at: datetime | None = None
    """From then on it is offered to nobody; what names it goes on naming it."""
