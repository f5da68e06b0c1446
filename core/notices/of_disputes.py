"""What letters about contradicted days say, read again when they go out."""

from typing import Final

from core.desk import Desk
from core.disputes.model import DisputeState
from core.disputes.questions import case_of
from core.disputes.rules import LIVE
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.ids import DisputeId


def _disputed(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until the person has answered, or the matter has ended."""
    case = case_of(desk, DisputeId(letter.number))
    if case is None or case.dispute.state not in LIVE or case.dispute.answered_at is not None:
        return None
    return Contents(case=case)


def _for_county(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the county has not decided, and neither side has given way."""
    case = case_of(desk, DisputeId(letter.number))
    if case is None or case.dispute.state is not DisputeState.WITH_COUNTY:
        return None
    return Contents(case=case)


def _case(desk: Desk, letter: Letter) -> Contents | None:
    case = case_of(desk, DisputeId(letter.number))
    return None if case is None else Contents(case=case)


OPEN: Final[Readings] = {
    Kind.DISPUTED: _disputed,
    Kind.DISPUTE_FOR_COUNTY: _for_county,
    Kind.DISPUTE_ENDED: _case,
}
CLOSED: Final[Readings] = {
    Kind.DISPUTED: _case,
    Kind.DISPUTE_FOR_COUNTY: _case,
}
