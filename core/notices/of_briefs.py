"""Whether a brief is still wanted when it goes out; what it says is read apart (PRODUCT 17)."""

from typing import Final

from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.actor import OFFICIALS
from core.shared.calendar import local_day


def _wanted(desk: Desk, letter: Letter) -> Contents | None:
    """On its own day, by somebody who is an official still: the next day's takes it over."""
    if letter.step != local_day(desk.now).isoformat():
        return None
    held = desk.work.people.holdings_of(letter.to)
    return Contents() if any(one.role in OFFICIALS for one in held) else None


OPEN: Final[Readings] = {Kind.BRIEF: _wanted}
