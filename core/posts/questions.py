"""What is asked about posts."""

from typing import Final

from core.chains.model import Chain
from core.desk import Desk, question
from core.keys.model import Standing
from core.keys.turning import standing
from core.needs.model import NeedState, NeedView
from core.posts import rules
from core.posts.model import PostState, PostView, Search, Shelf
from core.posts.views import lock_of_posts
from core.shared.actor import Actor, May
from core.shared.ids import NeedId, PostId
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 5


@question(May.BROWSE_POSTS)
def browse(desk: Desk, actor: Actor, search: Search, page: int = 0) -> Shelf:
    """One page of the published posts that meet the search, the newest first (C21).

    There is no contact data in them and no person's name. A page beyond the last is the last.
    """
    posts = desk.work.posts
    found = posts.count(search)
    last = max((found - 1) // PER_PAGE, 0)
    page = min(max(page, 0), last)
    shown = posts.published(search, page * PER_PAGE, PER_PAGE)
    return Shelf(posts=shown, found=found, page=page, pages=last + 1)


@question(May.BROWSE_POSTS)
def post_card(desk: Desk, actor: Actor, number: PostId) -> PostView:
    """One post that has been published, also where it was closed or withdrawn since.

    Raises Refused(NOT_FOUND) for a draft: what the city has not published is nobody's yet.
    """
    view = next(iter(desk.work.posts.views([number])), None)
    if view is None or view.post.state not in rules.PUBLIC:
        raise Refused(Refusal.NOT_FOUND)
    return view


@question(May.MAKE_POSTS)
def post_of(desk: Desk, actor: Actor, number: PostId) -> PostView:
    """One post, whatever its state. Raises Refused(NOT_FOUND)."""
    view = next(iter(desk.work.posts.views([number])), None)
    if view is None:
        raise Refused(Refusal.NOT_FOUND)
    return view


@question(May.MAKE_POSTS)
def posts_of_call(desk: Desk, actor: Actor, states: tuple[PostState, ...]) -> tuple[PostView, ...]:
    """The latest call's posts in these states, by number."""
    call = desk.work.calls.latest()
    return desk.work.posts.of_call(call.id, states) if call else ()


@question(May.MAKE_POSTS)
def needs_beside(desk: Desk, actor: Actor, number: NeedId) -> tuple[NeedView, ...]:
    """The enterprise's other reported needs of the same call that are part of no post yet."""
    need = desk.work.needs.get(number)
    if need is None:
        raise Refused(Refusal.NOT_FOUND)
    others = [
        view
        for view in desk.work.needs.of_enterprises({need.enterprise})
        if view.need.state is NeedState.REPORTED
        and view.need.call == need.call
        and view.need.id != number
    ]
    used = desk.work.posts.of_needs([view.need.id for view in others])
    return tuple(view for view in others if view.need.id not in used)


@question(May.MAKE_POSTS)
def signed_for(desk: Desk, actor: Actor, seen: tuple[PostId, ...]) -> Standing:
    """Whose signatures publishing these has, and whose it still needs (A25)."""
    posts = [view.post for view in desk.work.posts.views(seen)]
    if not posts:
        raise Refused(Refusal.NOT_FOUND)
    return standing(desk, actor, lock_of_posts(desk, posts))


@question(May.MAKE_POSTS)
def chains_to_name(desk: Desk, actor: Actor) -> tuple[Chain, ...]:
    """Chains that a post may name, the city's first."""
    return desk.work.chains.every()
