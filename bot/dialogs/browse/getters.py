"""What the windows of the published posts show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.browse.search import conditions, county_name, wanted
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY, page_of
from bot.dialogs.common.reasoned import why_fits
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.expertise.questions import fitting_posts, search_lists
from core.posts.model import PostView
from core.posts.questions import browse
from core.shared.actor import May
from core.shared.fields import Field
from core.shared.ids import UnitId

PER_PAGE: Final = 6
FITS_PER_PAGE: Final = 5
LABEL: Final = 12


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A page of what the search finds, the newest first."""
    me = talk(dialog_manager)
    asked = int(dialog_manager.dialog_data.get(KEY, 0))
    shelf = await me.store.ask(browse, me.actor, wanted(dialog_manager), asked)
    dialog_manager.dialog_data[KEY] = shelf.page
    said = await conditions(dialog_manager)
    return {
        "lines": Markup("\n".join(line(me, view) for view in shelf.posts)),
        "count": shelf.found,
        "none": not shelf.found,
        "conditions": said,
        "page": shelf.page + 1,
        "pages": shelf.pages,
        "many": shelf.pages > 1,
        "earlier": shelf.page < shelf.pages - 1,
        "later": shelf.page > 0,
        "may_declare": me.actor.may(May.DECLARE_EXPERTISE),
        "choices": [label(view) for view in shelf.posts],
    }


async def filters(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The conditions so far."""
    said = await conditions(dialog_manager)
    return {"conditions": said, "all": not said}


async def fields(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Every field."""
    me = talk(dialog_manager)
    page, leaf = page_of(dialog_manager, tuple(Field), PER_PAGE)
    return leaf | {"choices": [(me.plain(f"field-{one}"), one.value) for one in page]}


async def chains(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Every chain, the city's first."""
    me = talk(dialog_manager)
    offered, _counties = await me.store.ask(search_lists, me.actor)
    page, leaf = page_of(dialog_manager, offered, PER_PAGE)
    return leaf | {
        "some": bool(offered),
        "choices": [(chain.name, chain.id) for chain in page],
    }


async def counties(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Every county and zone."""
    me = talk(dialog_manager)
    _chains, offered = await me.store.ask(search_lists, me.actor)
    page, leaf = page_of(dialog_manager, offered, PER_PAGE)
    return leaf | {"choices": [(county_name(me, one)[:24], one.code) for one in page]}


async def fits(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Posts that fit what one has declared, each with the reasons; no score."""
    me = talk(dialog_manager)
    start: Any = dialog_manager.start_data or {}
    unit = UnitId(int(start["unit"])) if start.get("unit") else None
    found = await me.store.ask(fitting_posts, me.actor, unit)
    page, leaf = page_of(dialog_manager, found, FITS_PER_PAGE)
    lines = (
        me.text("browse-fits-line", line=line(me, one.post), why=why_fits(me, one.reasons))
        for one in page
    )
    return leaf | {
        "lines": Markup("\n".join(lines)),
        "choices": [label(one.post) for one in page],
    }


def line(me: Turn, view: PostView) -> Markup:
    """A post in two lines of a list."""
    post = view.post
    return me.text(
        "browse-list-line",
        number=post.number or "",
        title=post.title,
        enterprise=view.enterprise_name,
        county=county_name(me, view.county),
        field=me.text(f"field-{post.field or Field.OTHER}"),
    )


def label(view: PostView) -> tuple[str, int]:
    """A post as a button."""
    return f"{(view.post.number or '')[-3:]} {view.post.title[:LABEL]}", view.post.id
