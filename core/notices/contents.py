"""What each kind of letter says, read again when it goes out; None where nobody needs it now."""

from typing import Final

from core.desk import Desk
from core.notices import (
    of_briefs,
    of_broadcasts,
    of_calls,
    of_claims,
    of_collecting,
    of_days,
    of_difficulties,
    of_disputes,
    of_followup,
    of_gates,
    of_groups,
    of_keys,
    of_lists,
    of_needs,
    of_posts,
    of_profiles,
    of_reports,
    of_reviews,
    of_rhythm,
    of_rounds,
    of_service,
    of_visits,
    of_waiting,
)
from core.notices.model import Contents, Letter
from core.notices.readers import concerns
from core.notices.reading import Readings


def contents_of(desk: Desk, letter: Letter, *, closed: bool = False) -> Contents | None:
    """The contents as of now; `closed` asks for those of a letter whose matter is settled.

    Nothing for a reader who is no longer what the letter was posted to him for.
    """
    if not concerns(desk, letter):
        return None
    if closed:
        settled = CLOSED.get(letter.kind)
        return settled(desk, letter) if settled else None
    return OPEN[letter.kind](desk, letter)


OPEN: Final[Readings] = {
    **of_broadcasts.OPEN,
    **of_briefs.OPEN,
    **of_calls.OPEN,
    **of_claims.OPEN,
    **of_collecting.OPEN,
    **of_days.OPEN,
    **of_difficulties.OPEN,
    **of_disputes.OPEN,
    **of_followup.OPEN,
    **of_gates.OPEN,
    **of_groups.OPEN,
    **of_keys.OPEN,
    **of_lists.OPEN,
    **of_needs.OPEN,
    **of_rhythm.OPEN,
    **of_posts.OPEN,
    **of_profiles.OPEN,
    **of_reports.OPEN,
    **of_reviews.OPEN,
    **of_rounds.OPEN,
    **of_service.OPEN,
    **of_waiting.OPEN,
    **of_visits.OPEN,
}

CLOSED: Final[Readings] = {
    **of_calls.CLOSED,
    **of_claims.CLOSED,
    **of_collecting.CLOSED,
    **of_days.CLOSED,
    **of_difficulties.CLOSED,
    **of_disputes.CLOSED,
    **of_followup.CLOSED,
    **of_gates.CLOSED,
    **of_keys.CLOSED,
    **of_lists.CLOSED,
    **of_needs.CLOSED,
    **of_rhythm.CLOSED,
    **of_profiles.CLOSED,
    **of_reports.CLOSED,
    **of_waiting.CLOSED,
    **of_service.CLOSED,
    **of_visits.CLOSED,
    **of_reviews.CLOSED,
}
