"""For whom one speaks, and whose tasks one may look at."""

from core.desk import Desk
from core.expertise.model import Asked
from core.expertise.rules import of_form, of_post
from core.needs.model import NeedKind, NeedView
from core.needs.views import view_of
from core.posts.model import PostView
from core.posts.rules import PUBLIC
from core.shared.actor import Actor
from core.shared.ids import CountyCode, EnterpriseId, NeedId, PostId, UnitId
from core.shared.refusal import Refusal, Refused


def unit_of(actor: Actor, unit: UnitId) -> UnitId:
    """The unit, if the actor is its officer. Raises Refused(NOT_YOURS)."""
    if unit not in actor.units():
        raise Refused(Refusal.NOT_YOURS)
    return unit


def is_party(actor: Actor, enterprise: EnterpriseId, county: CountyCode) -> bool:
    """Whether the task is the actor's: its enterprise's contact, its county, the city."""
    return actor.of_city() or county in actor.counties() or enterprise in actor.enterprises()


def task_of_post(desk: Desk, actor: Actor, number: PostId) -> tuple[PostView, Asked]:
    """A post that is the actor's. Raises Refused(NOT_FOUND), Refused(NOT_YOURS)."""
    view = next(iter(desk.work.posts.views([number])), None)
    if view is None:
        raise Refused(Refusal.NOT_FOUND)
    if not is_party(actor, view.post.enterprise, view.post.county):
        raise Refused(Refusal.NOT_YOURS)
    if view.post.state not in PUBLIC and not actor.of_city():
        raise Refused(Refusal.NOT_FOUND)
    return view, of_post(view)


def task_of_need(desk: Desk, actor: Actor, number: NeedId) -> tuple[NeedView, Asked]:
    """A challenge that the actor may see: a draft is its enterprise's own.

    Raises Refused(NOT_FOUND), Refused(NOT_YOURS).
    """
    view = view_of(desk, actor, number)
    if view.need.kind is not NeedKind.CHALLENGE:
        raise Refused(Refusal.NOT_FOUND)
    return view, of_form(view.need.form, view.chain)
