"""What the city asks about the counties' reports and the needs in them."""

from typing import Final

from core.collecting.model import CityDesk, CountyReport
from core.collecting.views import reports
from core.desk import Desk, question
from core.needs.model import NeedState, NeedView
from core.posts.model import PostState
from core.shared.actor import Actor, May
from core.shared.ids import CountyCode

REPORTED: Final = frozenset({NeedState.REPORTED})
KEPT: Final = frozenset({NeedState.KEPT})


@question(May.MAKE_POSTS)
def county_reports(desk: Desk, actor: Actor) -> tuple[CountyReport, ...]:
    """All counties of the latest call: which have reported when, and which have not."""
    call = desk.work.calls.latest()
    return reports(desk, call) if call else ()


@question(May.MAKE_POSTS)
def needs_to_post(
    desk: Desk, actor: Actor, county: CountyCode | None = None
) -> tuple[NeedView, ...]:
    """Reported needs that are part of no post yet, by county and reference."""
    call = desk.work.calls.latest()
    found = desk.work.needs.of_call(call.id, REPORTED) if call else ()
    used = desk.work.posts.of_needs([view.need.id for view in found])
    return tuple(
        view for view in found if view.need.id not in used and county in {None, view.need.county}
    )


@question(May.MAKE_POSTS)
def kept_challenges(desk: Desk, actor: Actor) -> tuple[NeedView, ...]:
    """Challenges of the latest call that are kept to be solved without a post (C21)."""
    call = desk.work.calls.latest()
    return desk.work.needs.of_call(call.id, KEPT) if call else ()


@question(May.MAKE_POSTS)
def city_desk(desk: Desk, actor: Actor) -> CityDesk:
    """How many counties have reported, what waits for a post, what waits to be published."""
    work, call = desk.work, desk.work.calls.latest()
    if call is None:
        return CityDesk(year=None)
    posts = work.posts.of_call(call.id, (PostState.DRAFT, PostState.PUBLISHED))
    drafts = sum(view.post.state is PostState.DRAFT for view in posts)
    return CityDesk(
        year=call.year,
        counties=len(work.organisations.counties()),
        reported=len(work.consolidations.reported(call.id)),
        needs=len(needs_to_post(desk, actor)),
        kept=len(kept_challenges(desk, actor)),
        drafts=drafts,
        published=len(posts) - drafts,
    )
