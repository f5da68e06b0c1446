"""What letters about needs say, read again when they go out."""

from typing import Final

from core.desk import Desk
from core.needs.model import Help, NeedState, NeedView
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.ids import CountyCode, NeedId


def _waiting(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while something waits for the county; all of it is told at once."""
    county, call = CountyCode(letter.subject.partition(":")[2]), desk.work.calls.latest()
    if call is None:
        return None
    found = desk.work.needs.of_counties({county}, {NeedState.SUBMITTED}, call.id)
    return Contents(needs=found) if found else None


def _moved(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the state is the one that was meant: a later one has a letter of its own."""
    found = _view(desk, letter)
    return Contents(need=found) if found and found.need.state == letter.step else None


def _withdrawn(desk: Desk, letter: Letter) -> Contents | None:
    """Needed by whoever would have confirmed it."""
    found = _view(desk, letter)
    gone = found is not None and found.need.state is NeedState.WITHDRAWN
    return Contents(need=found) if gone else None


def _help_asked(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until a wording is proposed, or the enterprise goes on alone."""
    found = _view(desk, letter)
    return Contents(need=found) if found and found.need.help is Help.ASKED else None


def _proposal(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until the enterprise has answered."""
    found = _view(desk, letter)
    return Contents(need=found) if found and found.need.help is Help.PROPOSED else None


def _need(desk: Desk, letter: Letter) -> Contents | None:
    """The need, whatever became of it; None once its draft was thrown away."""
    found = _view(desk, letter)
    return Contents(need=found) if found else None


def _nothing_waits(_desk: Desk, _letter: Letter) -> Contents | None:
    """What a letter is edited to, once all that it told of was dealt with."""
    return Contents()


def _view(desk: Desk, letter: Letter) -> NeedView | None:
    return next(iter(desk.work.needs.views([NeedId(letter.number)])), None)


OPEN: Final[Readings] = {
    Kind.NEEDS_WAITING: _waiting,
    Kind.NEED_WITHDRAWN: _withdrawn,
    Kind.NEED_HELP: _help_asked,
    Kind.NEED_PROPOSAL: _proposal,
    Kind.NEED_MOVED: _moved,
}
CLOSED: Final[Readings] = {
    Kind.NEEDS_WAITING: _nothing_waits,
    Kind.NEED_HELP: _need,
    Kind.NEED_PROPOSAL: _need,
}
