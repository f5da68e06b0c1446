"""What letters of a broadcast say, read again when they go out."""

from typing import Final

from core.broadcasts.model import BroadcastNews
from core.broadcasts.rules import goes_out
from core.desk import Desk
from core.keys.turning import turned_by
from core.notices.model import Contents, Kind, Letter, LetterState
from core.notices.reading import Readings
from core.shared.ids import BroadcastId


def _told(desk: Desk, letter: Letter) -> Contents | None:
    """Needed unless it was stopped meanwhile."""
    found = desk.work.broadcasts.get(BroadcastId(letter.number))
    if found is None or not goes_out(found):
        return None
    signed = turned_by(desk, letter.subject)
    departments = tuple(key.department for key in signed)
    return Contents(broadcast=BroadcastNews(broadcast=found, departments=departments))


def _progress(desk: Desk, letter: Letter) -> Contents | None:
    """As it stands now, over the message that told it before; an older state is told no more."""
    found = desk.work.broadcasts.get(BroadcastId(letter.number))
    if found is None:
        return None
    of_reader = [
        one for one in desk.work.letters.of_subject(letter.subject) if one.to == letter.to
    ]
    if any(one.id > letter.id for one in of_reader):
        return None
    before = (one.message for one in of_reader if one.state is LetterState.DELIVERED)
    figures = desk.work.mailings.of_subject(f"broadcast:{found.id}")
    news = BroadcastNews(broadcast=found, figures=figures)
    return Contents(broadcast=news, edits=next(before, None))


OPEN: Final[Readings] = {Kind.BROADCAST: _told, Kind.BROADCAST_PROGRESS: _progress}
