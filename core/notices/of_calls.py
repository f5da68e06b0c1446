"""What letters about the annual call say, read again when they go out (DOMAIN 1.8)."""

from typing import Final

from core.calls.model import Call, CallNews, CallState
from core.calls.rules import LEFT, last_day, step_at
from core.calls.telling import counties_of, enterprises_of, without
from core.calls.views import filed_in
from core.desk import Desk
from core.needs.rules import last_day as consolidated_by
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.calendar import local_day
from core.shared.ids import CallId, CountyCode


def _call(desk: Desk, number: str) -> Call | None:
    return desk.work.calls.get(CallId(int(number)))


def _of(letter: Letter) -> str:
    return letter.subject.rpartition(":")[2]


def _news(desk: Desk, call: Call, **facts: object) -> Contents:
    files = len(desk.work.call_files.of(call.id))
    return Contents(news=CallNews.model_validate({"call": call, "files": files, **facts}))


def _opened(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the call stands and its window has not closed."""
    call = _call(desk, _of(letter))
    if call is None or call.state is not CallState.PUBLISHED or desk.now >= call.closes_at:
        return None
    return _news(desk, call)


def _extended(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the window ends on the day that the letter tells."""
    contents = _opened(desk, letter)
    if contents is None or contents.news is None:
        return None
    return contents if last_day(contents.news.call).isoformat() == letter.step else None


def _unfiled(desk: Desk, letter: Letter) -> Contents | None:
    """Needed on its step, by a contact one of whose enterprises has sent nothing in this call."""
    call = _call(desk, letter.subject.partition("-")[2].partition(":")[0])
    if call is None or not call.is_open(desk.now) or not _is_step(desk, call, letter):
        return None
    lacking = without(desk, call.id, enterprises_of(desk, letter.to))
    names = [desk.work.organisations.enterprise(one) for one in lacking]
    if not names:
        return None
    return _news(desk, call, enterprises=tuple(one.name for one in names if one is not None))


def _filed(desk: Desk, letter: Letter) -> Contents | None:
    call = _call(desk, letter.subject.partition("-")[2].partition(":")[0])
    return None if call is None else _news(desk, call)


def _closing_county(desk: Desk, letter: Letter) -> Contents | None:
    """Needed on its step while the window is open: how many of the county's have filed."""
    call = _call(desk, _of(letter))
    if call is None or not call.is_open(desk.now) or not _is_step(desk, call, letter):
        return None
    filed, bound = filed_in(desk, call.id, counties_of(desk, letter.to))
    return _news(desk, call, filed=filed, bound=bound)


def _consolidation(desk: Desk, letter: Letter) -> Contents | None:
    """Needed on its step while the county has something in hand that it has not reported."""
    found = _of_county(desk, letter)
    if found is None:
        return None
    call, county = found
    left = len(desk.work.needs.of_counties([county], LEFT, call.id))
    is_closed = call.state is CallState.PUBLISHED and desk.now >= call.closes_at
    if not left or not is_closed or not _is_step(desk, call, letter):
        return None
    until = consolidated_by(call, desk.workdays, desk.policy)
    return _news(desk, call, left=left, until=until)


def _reported(desk: Desk, letter: Letter) -> Contents | None:
    found = _of_county(desk, letter)
    return None if found is None else _news(desk, found[0])


def _of_county(desk: Desk, letter: Letter) -> tuple[Call, CountyCode] | None:
    head, _, county = letter.subject.partition(":")
    call = _call(desk, head.partition("-")[2])
    return None if call is None else (call, CountyCode(county))


def _withdrawn(desk: Desk, letter: Letter) -> Contents | None:
    """What a delivered notice turns to once the call is withdrawn."""
    call = _call(desk, _of(letter))
    if call is None or call.state is not CallState.WITHDRAWN:
        return None
    return _news(desk, call)


def _is_step(desk: Desk, call: Call, letter: Letter) -> bool:
    """Whether no later step took over: what waited over a holiday is not told beside it."""
    step = step_at(call, local_day(desk.now), desk.workdays, desk.policy)
    return step is not None and step.name == letter.step


OPEN: Final[Readings] = {
    Kind.CALL_OPENED: _opened,
    Kind.CALL_EXTENDED: _extended,
    Kind.CALL_CLOSING: _unfiled,
    Kind.CALL_CLOSING_COUNTY: _closing_county,
    Kind.CONSOLIDATION_DUE: _consolidation,
}
CLOSED: Final[Readings] = {
    Kind.CALL_OPENED: _withdrawn,
    Kind.CALL_EXTENDED: _withdrawn,
    Kind.CALL_CLOSING: _filed,
    Kind.CALL_CLOSING_COUNTY: _withdrawn,
    Kind.CONSOLIDATION_DUE: _reported,
}
