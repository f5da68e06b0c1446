"""What the city's call to a county says, read again when it goes out (C20)."""

from typing import Final

from core.calls.model import CallNews
from core.collecting.views import reports
from core.desk import Desk
from core.needs.rules import last_day
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.ids import CallId


def _called(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the county has not reported."""
    _, number, code = letter.subject.split(":", 2)
    call = desk.work.calls.get(CallId(int(number)))
    if call is None:
        return None
    found = next((one for one in reports(desk, call) if one.county.code == code), None)
    if found is None or found.reported_at is not None:
        return None
    until = last_day(call, desk.workdays, desk.policy)
    return Contents(news=CallNews(call=call, left=found.underway, until=until))


def _reported(desk: Desk, letter: Letter) -> Contents | None:
    """What it is edited to once the county has reported."""
    call = desk.work.calls.get(CallId(int(letter.subject.split(":", 2)[1])))
    return None if call is None else Contents(news=CallNews(call=call))


OPEN: Final[Readings] = {Kind.CALL_COUNTY: _called}
CLOSED: Final[Readings] = {Kind.CALL_COUNTY: _reported}
