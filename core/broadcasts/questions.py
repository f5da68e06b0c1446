"""What is asked about broadcasts."""

from core.broadcasts import keeping, sending
from core.broadcasts.model import BroadcastState, BroadcastView, Counted
from core.broadcasts.rules import narrowing_of
from core.broadcasts.views import news_of
from core.desk import Desk, question
from core.keys.turning import standing, turned_by
from core.shared.actor import Actor, May
from core.shared.ids import BroadcastId

LISTED = 50
"""How many of the latest are listed."""


@question(May.BROADCAST)
def broadcasts(desk: Desk, actor: Actor) -> tuple[BroadcastView, ...]:
    """The latest first, drafts among them."""
    found = desk.work.broadcasts.every(LISTED)
    return tuple(
        BroadcastView(news=news_of(desk, one), counted=Counted(people=0, unreachable=0))
        for one in found
        if one.state is not BroadcastState.DROPPED
    )


@question(May.BROADCAST)
def broadcast(desk: Desk, actor: Actor, number: BroadcastId) -> BroadcastView:
    """One with its figures, or as a draft with the number of people it would go to.

    Raises Refused(NOT_FOUND).
    """
    found = keeping.known(desk, number)
    draft = found.state is BroadcastState.DRAFT
    people, unreachable = sending.count(desk, found.audience) if draft else (found.posted, 0)
    return BroadcastView(
        news=news_of(desk, found),
        counted=Counted(people=people, unreachable=unreachable),
        narrowing=narrowing_of(found.audience),
        standing=standing(desk, actor, keeping.lock_for(desk, found)) if draft else None,
        signed=turned_by(desk, keeping.subject_of(number)),
    )
