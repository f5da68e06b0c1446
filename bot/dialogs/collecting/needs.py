"""What the city sees of reported needs."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.need import lines
from bot.dialogs.collecting.getters import called
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.common.solving import solvable
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.collecting.questions import (
    county_reports,
    kept_challenges,
    needs_to_post,
)
from core.collecting.rules import REASONS
from core.needs.model import NeedKind, NeedState, NeedView
from core.needs.questions import need_of
from core.organisations.model import County
from core.posts.questions import needs_beside
from core.shared.ids import CountyCode, NeedId
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 6
COUNTIES_PER_PAGE: Final = 8
LONGEST_LABEL: Final = 24


async def needs(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Reported needs that are part of no post, of one county or of all; or what is kept."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    code, kept = data.get("of"), bool(data.get("kept"))
    if kept:
        found = await me.store.ask(kept_challenges, me.actor)
    else:
        found = await me.store.ask(needs_to_post, me.actor, CountyCode(code) if code else None)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    place = await _county(me, code)
    return leaf | {
        "county": called(me, place) if place else "",
        "whole": place is None and not kept,
        "kept": kept,
        "none": not found and not kept,
        "lines": Markup("\n".join(_need_line(me, view) for view in page)),
        "choices": [(_label(view), view.need.id) for view in page],
    }


async def need(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The whole of one need, as it was reported."""
    me = talk(dialog_manager)
    view = await _view(me, dialog_manager)
    free = view.need.state is NeedState.REPORTED
    kept = view.need.state is NeedState.KEPT
    told = lines(me.plain, view.need.kind, view.need.form, view.chain)
    return {
        "reference": view.need.reference or "",
        "enterprise": view.enterprise_name,
        "county": called(me, view.county),
        "lines": Markup(
            "\n".join(
                me.text("collecting-need-line", heading=heading, said=said)
                for _, heading, said in told
            )
        ),
        "free": free,
        "kept": kept,
        "gone": not free and not kept,
        "solvable": solvable(view.need),
        "challenge": free and view.need.kind is NeedKind.CHALLENGE,
    }


async def join(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The enterprise's other needs, to be made one post of."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    view = await _view(me, dialog_manager)
    others = await me.store.ask(needs_beside, me.actor, view.need.id)
    picked = [number for number in data.get("joined", []) if number != view.need.id]
    page, leaf = page_of(dialog_manager, others, PER_PAGE)
    return leaf | {
        "enterprise": view.enterprise_name,
        "picked": len(picked) + 1,
        "choices": [
            (
                me.plain(
                    "collecting-join-on" if one.need.id in picked else "collecting-join-off",
                    name=one.need.form.title[:LONGEST_LABEL],
                ),
                one.need.id,
            )
            for one in page
        ],
    }


async def reason(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Why the need is not taken up."""
    me = talk(dialog_manager)
    view = await _view(me, dialog_manager)
    return {
        "reference": view.need.reference or "",
        "reasons": [(me.plain(f"collecting-reason-{one}"), one) for one in REASONS],
        "words": str(dialog_manager.dialog_data.get("words", "")),
    }


async def _view(me: Turn, manager: DialogManager) -> NeedView:
    number = manager.dialog_data.get("need")
    if number is None:
        raise Refused(Refusal.NOT_FOUND)
    return await me.store.ask(need_of, me.actor, NeedId(int(number)))


async def _county(me: Turn, code: str | None) -> County | None:
    if not code:
        return None
    found = await me.store.ask(county_reports, me.actor)
    return next((report.county for report in found if report.county.code == code), None)


def _label(view: NeedView) -> str:
    return (view.need.form.title or view.need.reference or "")[:LONGEST_LABEL]


def _need_line(me: Turn, view: NeedView) -> str:
    return me.text(
        "collecting-needs-line",
        reference=view.need.reference or "",
        enterprise=view.enterprise_name,
        title=view.need.form.title,
        kind=me.text(f"need-kind-{view.need.kind}"),
        county=called(me, view.county),
    )
