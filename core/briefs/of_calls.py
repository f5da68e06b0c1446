"""What the annual call asks of offices: a county's report, the city's look at what came in."""

from core.briefs.model import Item, Line, Urgency
from core.briefs.rules import urgency
from core.briefs.waits import waiting
from core.calls.model import Call
from core.collecting.questions import needs_to_post
from core.consolidation.model import ListState
from core.consolidation.views import standing_of
from core.desk import Desk
from core.needs.rules import last_day
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import CountyCode


def lists(desk: Desk, actor: Actor) -> tuple[Item, ...]:
    """A county's list that is to be reported, or was given back; the city's to read (C20)."""
    call = desk.work.calls.latest()
    if call is None:
        return ()
    own = [one for code in sorted(actor.counties()) for one in _to_report(desk, code, call)]
    return (*own, *_reported(desk, actor, call))


def _to_report(desk: Desk, county: CountyCode, call: Call) -> tuple[Item, ...]:
    """From the window's end on, while the county has confirmed needs or needs to decide about."""
    stands = standing_of(desk, county, call.id)
    back = stands.state is ListState.HANDED_BACK
    if desk.now < call.closes_at and not back:
        return ()
    if not (stands.fresh or stands.ready.waiting or stands.ready.confirmed):
        return ()
    until = last_day(call, desk.workdays, desk.policy)
    days = (until - local_day(desk.now)).days
    pressing = Urgency.TODAY if back and days >= 0 else urgency(days, desk.policy.brief_soon_days)
    item = Item(
        line=Line.LISTS,
        subject=f"list:{call.id}:{county}",
        name=stands.county.name,
        urgency=pressing,
        due=until,
        days=days,
    )
    return (item,)


def _reported(desk: Desk, actor: Actor, call: Call) -> tuple[Item, ...]:
    """Counties whose reported needs have not become posts yet."""
    if not actor.may(May.MAKE_POSTS):
        return ()
    since = desk.work.consolidations.reported(call.id)
    left = {view.need.county for view in needs_to_post(desk, actor)}
    return tuple(
        waiting(desk, Line.LISTS, f"reported:{call.id}:{one.code}", one.name, since[one.code])
        for one in desk.work.organisations.counties()
        if one.code in left and one.code in since
    )
