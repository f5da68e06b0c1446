"""Which needs a county sees."""

from core.desk import Desk
from core.needs.model import NeedView
from core.needwork import rules
from core.shared.actor import Actor
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused


def theirs(desk: Desk, actor: Actor, number: NeedId) -> NeedView:
    """A need of the actor's county. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    view = next(iter(desk.work.needs.views([number])), None)
    if view is None:
        raise Refused(Refusal.NOT_FOUND)
    if view.need.county not in actor.counties() or not rules.seen(view.need):
        raise Refused(Refusal.NOT_YOURS)
    return view
