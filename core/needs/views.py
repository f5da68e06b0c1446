"""Who may see a need."""

from core.desk import Desk
from core.needs.model import Help, Need, NeedState, NeedView
from core.shared.actor import Actor
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused


def view_of(desk: Desk, actor: Actor, number: NeedId) -> NeedView:
    """The need with its names. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    found = next(iter(desk.work.needs.views([number])), None)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    if not may_see(actor, found.need):
        raise Refused(Refusal.NOT_YOURS)
    return found


def may_see(actor: Actor, need: Need) -> bool:
    """Its enterprise always; its county what was sent or needs help; the city what was sent."""
    if need.enterprise in actor.enterprises():
        return True
    sent = need.state is not NeedState.DRAFT
    if need.county in actor.counties():
        return sent or need.help is not Help.NONE
    return sent and actor.of_city()
