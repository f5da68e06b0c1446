"""What letters about days reported later say, read again when they go out."""

from typing import Final

from core.claims.rules import waits_for_county
from core.claims.views import claim_view
from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.ids import ClaimId


def _claim_for_county(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the claim waits and the county has not decided."""
    found = claim_view(desk, ClaimId(letter.number))
    if found is None or not waits_for_county(found.claim, found.state):
        return None
    return Contents(claim=found)


def _claim(desk: Desk, letter: Letter) -> Contents | None:
    found = claim_view(desk, ClaimId(letter.number))
    return Contents(claim=found) if found else None


OPEN: Final[Readings] = {
    Kind.CLAIM_FOR_COUNTY: _claim_for_county,
    Kind.CLAIM_DECIDED: _claim,
}
CLOSED: Final[Readings] = {
    Kind.CLAIM_FOR_COUNTY: _claim,
}
