"""What an enterprise's contact asks about his needs."""

from datetime import datetime

from core.desk import Desk, question
from core.filing.model import FilingDesk, NeedPage
from core.filing.views import page_of
from core.needs.model import NeedState, NeedView
from core.needs.rules import EDITABLE
from core.shared.actor import Actor, May
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused


@question(May.FILE_NEED)
def filing_desk(desk: Desk, actor: Actor) -> FilingDesk:
    """The window, the enterprises he speaks for, and what is half-done."""
    work = desk.work
    mine = work.needs.of_enterprises(actor.enterprises())
    latest = [view.need.enterprise for view in sorted(mine, key=_changed, reverse=True)]
    order = {number: place for place, number in reversed([*enumerate(latest)])}
    found = [work.organisations.enterprise(number) for number in sorted(actor.enterprises())]
    known = [one for one in found if one is not None]
    known.sort(key=lambda one: order.get(one.id, len(order)))
    drafts = [view for view in mine if view.need.state in EDITABLE]
    drafts.sort(key=_changed, reverse=True)
    drafts.sort(key=lambda view: view.need.state is not NeedState.RETURNED)
    return FilingDesk(
        call=work.calls.current(desk.now),
        latest=work.calls.latest(),
        enterprises=tuple((one.id, one.name) for one in known),
        drafts=tuple(drafts),
        others=sum(view.need.state is not NeedState.DRAFT for view in mine),
    )


@question(May.FILE_NEED)
def need_page(desk: Desk, actor: Actor, number: NeedId) -> NeedPage:
    """A need of an enterprise that he speaks for. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    return page_of(desk, _mine(desk, actor, number))


@question(May.FILE_NEED)
def sent_needs(desk: Desk, actor: Actor) -> tuple[NeedView, ...]:
    """All that the actor's enterprises ever sent, the latest first."""
    mine = desk.work.needs.of_enterprises(actor.enterprises())
    return tuple(view for view in mine if view.need.state is not NeedState.DRAFT)


def _mine(desk: Desk, actor: Actor, number: NeedId) -> NeedView:
    view = next(iter(desk.work.needs.views((number,))), None)
    if view is None:
        raise Refused(Refusal.NOT_FOUND)
    if view.need.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    return view


def _changed(view: NeedView) -> datetime:
    return view.need.changed_at
