"""What letters about needs say, read again when they go out."""

from core.desk import Desk
from core.needs.model import Help, NeedState, NeedView
from core.notices.model import Contents, Letter
from core.shared.ids import CountyCode, NeedId


def waiting(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while something waits for the county; all of it is told at once."""
    county, call = CountyCode(letter.subject.partition(":")[2]), desk.work.calls.latest()
    if call is None:
        return None
    found = desk.work.needs.of_counties({county}, {NeedState.SUBMITTED}, call.id)
    return Contents(needs=found) if found else None


def moved(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the state is the one that was meant: a later one has a letter of its own."""
    found = _view(desk, letter)
    return Contents(need=found) if found and found.need.state == letter.step else None


def withdrawn(desk: Desk, letter: Letter) -> Contents | None:
    """Needed by whoever would have confirmed it."""
    found = _view(desk, letter)
    gone = found is not None and found.need.state is NeedState.WITHDRAWN
    return Contents(need=found) if gone else None


def help_asked(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until a wording is proposed, or the enterprise goes on alone."""
    found = _view(desk, letter)
    return Contents(need=found) if found and found.need.help is Help.ASKED else None


def proposal(desk: Desk, letter: Letter) -> Contents | None:
    """Needed until the enterprise has answered."""
    found = _view(desk, letter)
    return Contents(need=found) if found and found.need.help is Help.PROPOSED else None


def need(desk: Desk, letter: Letter) -> Contents | None:
    """The need, whatever became of it; None once its draft was thrown away."""
    found = _view(desk, letter)
    return Contents(need=found) if found else None


def nothing_waits(_desk: Desk, _letter: Letter) -> Contents | None:
    """What a letter is edited to, once all that it told of was dealt with."""
    return Contents()


def _view(desk: Desk, letter: Letter) -> NeedView | None:
    number = NeedId(int(letter.subject.rpartition(":")[2]))
    return next(iter(desk.work.needs.views([number])), None)
