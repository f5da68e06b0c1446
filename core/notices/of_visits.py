"""What letters about visits say, read again when they go out."""

from typing import Final

from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.shared.ids import AppointmentId, VisitId
from core.visits.model import Visit
from core.visits.shown import VisitView
from core.visits.views import for_appointee, for_enterprise


def _noted(desk: Desk, letter: Letter) -> Contents | None:
    """Needed by the appointee while the visit stands and is about him."""
    view = _own(desk, letter)
    stands = view is not None and view.visit.withdrawn_at is None
    return Contents(visit=view) if stands else None


def _here(desk: Desk, letter: Letter) -> Contents | None:
    """Needed by the enterprise while the visit stands."""
    visit = _visit(desk, letter)
    if visit is None or visit.withdrawn_at is not None:
        return None
    return Contents(visit=for_enterprise(desk, visit))


def _replied(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while something that was added has not been read; the words are in the visit."""
    visit = _visit(desk, letter)
    if visit is None or visit.by != letter.to:
        return None
    unread = [one for one in desk.work.visits.replies([visit.id]) if one.read_at is None]
    return Contents(visit=for_enterprise(desk, visit)) if unread else None


def _noted_once(desk: Desk, letter: Letter) -> Contents | None:
    """The visit that was withdrawn."""
    view = _own(desk, letter)
    return Contents(visit=view) if view else None


def _here_once(desk: Desk, letter: Letter) -> Contents | None:
    visit = _visit(desk, letter)
    return Contents(visit=for_enterprise(desk, visit)) if visit else None


def _own(desk: Desk, letter: Letter) -> VisitView | None:
    visit = _visit(desk, letter)
    if visit is None:
        return None
    terms = desk.work.appointments.many([one.appointment for one in visit.seen])
    mine = next((number for number, term in terms.items() if term.person == letter.to), None)
    return None if mine is None else for_appointee(desk, visit, AppointmentId(mine))


def _visit(desk: Desk, letter: Letter) -> Visit | None:
    return desk.work.visits.get(VisitId(letter.number))


OPEN: Final[Readings] = {
    Kind.VISIT_NOTED: _noted,
    Kind.VISIT_HERE: _here,
    Kind.VISIT_REPLY: _replied,
}
CLOSED: Final[Readings] = {
    Kind.VISIT_NOTED: _noted_once,
    Kind.VISIT_HERE: _here_once,
    Kind.VISIT_REPLY: _here_once,
}
