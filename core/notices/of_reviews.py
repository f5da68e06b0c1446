"""What letters about drawn days say, read again when they go out (PRODUCT 2.12, 2.13)."""

from typing import Final

from core.desk import Desk
from core.notices.model import Contents, Kind, Letter
from core.notices.reading import Readings
from core.reviews.model import ReviewView
from core.reviews.views import views_of, waiting_of
from core.shared.ids import CountyCode, ReviewId


def _due(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the county has calls to make; all of them are told at once."""
    found = waiting_of(desk, CountyCode(letter.subject.partition(":")[2]))
    return Contents(calls=found) if found else None


def _all_called(_desk: Desk, _letter: Letter) -> Contents | None:
    return Contents()


def _noted(desk: Desk, letter: Letter) -> Contents | None:
    """Needed while the person's word is wanted; what lapsed unexplained is told no more."""
    found = _view(desk, letter)
    if found is None or found.note is None or found.note.answered_at is not None:
        return None
    return Contents(review=found)


def _view(desk: Desk, letter: Letter) -> ReviewView | None:
    review = desk.work.reviews.get(ReviewId(letter.number))
    return next(iter(views_of(desk, (review,))), None) if review else None


OPEN: Final[Readings] = {Kind.REVIEW_DUE: _due, Kind.REVIEW_NOTED: _noted}
CLOSED: Final[Readings] = {Kind.REVIEW_DUE: _all_called}
