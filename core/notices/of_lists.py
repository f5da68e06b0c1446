"""What letters about counties' lists say, read again when they go out (C20)."""

from typing import Final

from core.consolidation.model import ListNews, ListState
from core.consolidation.rules import REPORTED
from core.desk import Desk
from core.needs.model import NeedKind
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.ids import CountyListId


def _reported(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while that report is the latest one, and lies with the city."""
    found = _news(desk, letter)
    if found is None or found.listed.state is not ListState.REPORTED:
        return None
    return Contents(listed=found) if str(found.listed.round) == letter.step else None


def _handed_back(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until the county has reported again."""
    found = _news(desk, letter)
    if found is None or found.listed.state is not ListState.HANDED_BACK:
        return None
    return Contents(listed=found)


def _settled(desk: Desk, letter: Letter) -> Contents | None:
    found = _news(desk, letter)
    return None if found is None else Contents(listed=found)


def _news(desk: Desk, letter: Letter) -> ListNews | None:
    listed = desk.work.consolidations.get(CountyListId(letter.number))
    if listed is None:
        return None
    county = desk.work.organisations.county(listed.county)
    call = desk.work.calls.get(listed.call)
    if county is None or call is None:
        return None
    counted = desk.work.needs.counted(listed.call)
    sums = {
        kind: sum(counted.get((listed.county, kind, state), 0) for state in REPORTED)
        for kind in NeedKind
    }
    return ListNews(
        listed=listed,
        county=county,
        year=call.year,
        posts=sums[NeedKind.POST],
        challenges=sums[NeedKind.CHALLENGE],
    )


OPEN: Final[Readings] = {
    Kind.LIST_REPORTED: _reported,
    Kind.LIST_HANDED_BACK: _handed_back,
}
CLOSED: Final[Readings] = {
    Kind.LIST_REPORTED: _settled,
    Kind.LIST_HANDED_BACK: _settled,
}
