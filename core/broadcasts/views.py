"""A broadcast as others tell of it."""

from core.broadcasts.keeping import subject_of
from core.broadcasts.model import Broadcast, BroadcastNews, BroadcastState
from core.broadcasts.sending import figures_of
from core.desk import Desk
from core.keys.rules import missing
from core.keys.turning import turned_by
from core.mailings.figures import Figures


def news_of(desk: Desk, broadcast: Broadcast) -> BroadcastNews:
    """The broadcast, the departments that it comes from, and what became of its letters.

    A draft comes from those whose signatures it needs.
    """
    draft = broadcast.state is BroadcastState.DRAFT
    signed = tuple(key.department for key in turned_by(desk, subject_of(broadcast.id)))
    return BroadcastNews(
        broadcast=broadcast,
        departments=missing(desk.policy.keys_broadcast, ()) if draft else signed,
        figures=Figures() if draft else figures_of(desk, broadcast),
    )
