"""One post as everybody may read it, and those who could solve it."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.browse.search import county_name
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.common.reasoned import why_fits
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.expertise.actions import who_can_solve, who_can_solve_need
from core.expertise.model import Solver, Solvers
from core.expertise.parties import is_party
from core.expertise.questions import my_following
from core.needs.form import Degree, Rank
from core.posts.model import Post, PostState
from core.posts.questions import post_card
from core.shared.actor import May
from core.shared.ids import NeedId, PostId
from core.shared.refusal import Refusal, Refused

TITLE: Final = 40


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The public card: no contact data, no name of a person."""
    me = talk(dialog_manager)
    view = await me.store.ask(post_card, me.actor, number_of(dialog_manager))
    post = view.post
    follows = me.actor.may(May.FOLLOW_POSTS) and post.field is not None
    following = await me.store.ask(my_following, me.actor) if follows else None
    followed = following is not None and post.field in following.fields
    mine = me.actor.may(May.FIND_EXPERTISE) and is_party(me.actor, post.enterprise, post.county)
    open_ = post.state is PostState.PUBLISHED
    return {
        "number": post.number or "",
        "title": post.title,
        "enterprise": view.enterprise_name,
        "county": county_name(me, view.county),
        "field": me.text(f"field-{post.field}") if post.field else "",
        "chain": view.chain or "",
        "wanted": _wanted(me, post),
        "modes": Markup(
            me.text("common-list-comma").join(me.text(f"need-mode-{mode}") for mode in post.modes)
        ),
        "text": post.text,
        "on": post.published_at,
        "open": open_,
        "closed": post.state is PostState.CLOSED,
        "withdrawn": post.state is PostState.WITHDRAWN,
        "may_follow": follows and not followed,
        "may_unfollow": followed,
        "may_find": mine and open_,
        "applies": open_ and me.actor.may(May.FOLLOW_POSTS),
    }


async def solvers(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Who could solve it, each with the reasons. That one looked is recorded."""
    me = talk(dialog_manager)
    found = await _found(me, dialog_manager)
    dialog_manager.dialog_data[KEY] = found.page
    return {
        "title": found.title[:TITLE],
        "lines": Markup("\n".join(_line(me, one) for one in found.solvers)),
        "count": found.found,
        "none": not found.found,
        "page": found.page + 1,
        "pages": found.pages,
        "many": found.pages > 1,
        "earlier": found.page < found.pages - 1,
        "later": found.page > 0,
    }


def number_of(manager: DialogManager) -> PostId:
    """The post that the window was opened for."""
    start: Any = manager.start_data or {}
    if not start.get("post"):
        raise Refused(Refusal.NOT_FOUND)
    return PostId(int(start["post"]))


async def _found(me: Turn, manager: DialogManager) -> Solvers:
    start: Any = manager.start_data or {}
    page = int(manager.dialog_data.get(KEY, 0))
    if start.get("need"):
        return await me.store.do(who_can_solve_need, me.actor, NeedId(int(start["need"])), page)
    return await me.store.do(who_can_solve, me.actor, number_of(manager), page)


def _wanted(me: Turn, post: Post) -> Markup:
    """Degree, title, specialty, years: those that are asked for."""
    said = []
    if post.degree not in {None, Degree.ANY}:
        said.append(me.text(f"need-degree-{post.degree}"))
    if post.rank not in {None, Rank.ANY}:
        said.append(me.text(f"need-rank-{post.rank}"))
    if post.specialty:
        said.append(Markup.of(post.specialty))
    if post.years is not None:
        said.append(me.text("browse-one-years", years=post.years))
    return Markup(me.text("common-list-comma").join(said))


def _line(me: Turn, found: Solver) -> Markup:
    who, why = found.candidate, why_fits(me, found.reasons)
    if who.expertise.unit is not None:
        return me.text("browse-solvers-unit", name=who.name, why=why)
    if who.unit_name is None:
        return me.text("browse-solvers-alone", name=who.name, why=why)
    return me.text("browse-solvers-person", name=who.name, unit=who.unit_name, why=why)
