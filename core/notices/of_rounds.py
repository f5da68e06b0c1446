"""What letters about visits that are due say, read again when they go out (A24)."""

from typing import Final

from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.rounds.views import of_counties, of_units, pending
from core.shared.ids import CountyCode, UnitId


def _due(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while anybody of the place wants a visit; all of them are told at once."""
    what, _, place = letter.subject.partition(":")
    if what == "visits-due":
        turns = of_counties(desk, {CountyCode(place)})
    else:
        turns = of_units(desk, {UnitId(int(place))})
    found = pending(turns)
    return Contents(pending=found) if found else None


OPEN: Final[Readings] = {Kind.VISITS_DUE: _due}
