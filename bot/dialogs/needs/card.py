"""The card to check, and what follows once it is sent."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.needcards import county_name, titled, written
from bot.dialogs.needs.chosen import shown_page, words_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.needs.completeness import missing, needed
from core.needs.form import Part
from core.needs.model import Help, NeedKind, NeedState
from core.needs.rules import last_open_day
from core.shared.calendar import local_day

ADVICE: Final = 3
"""Empty lines of which the card says why they would help."""


async def check(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Every line that is filled, what is missing and why it would help (DOMAIN 2.2)."""
    page = await shown_page(dialog_manager)
    me, need, words = talk(dialog_manager), page.view.need, words_of(dialog_manager, page)
    form, now = need.form, me.house.clock()
    without = needed(need.kind, form)
    advice = [part for part in missing(need.kind, form) if part not in without]
    editable = need.state in {NeedState.DRAFT, NeedState.RETURNED}
    post = next((one for one in page.posts if one.need.id == need.of_post), None)
    return {
        "kind": me.text(f"need-kind-{need.kind}"),
        "enterprise": page.view.enterprise_name,
        "card": written(me, words, form, need.kind),
        "files": len(page.files),
        "post": titled(post) if post else "",
        "belongs": post is not None,
        "reason": need.reason or "",
        "returned": need.state is NeedState.RETURNED,
        "lacking": me.text("common-list-comma").join(words.called(part) for part in without),
        "lacks": bool(without),
        "advice": Markup("\n".join(_advice(me, part) for part in advice[:ADVICE])),
        "advised": bool(advice),
        "complete": not without and not advice,
        "asked": need.help is Help.ASKED,
        "proposed": need.help is Help.PROPOSED,
        "sends": editable and not without and page.may_send,
        "ahead": editable and now < page.call.opens_at,
        "shut": editable and not page.may_send and now >= page.call.opens_at,
        "opens": local_day(page.call.opens_at),
        "closes": last_open_day(page.call),
        "editable": editable,
        "may_ask": editable and need.help is Help.NONE,
        "draft": need.state is NeedState.DRAFT,
        "may_belong": editable and need.kind is NeedKind.CHALLENGE and bool(page.posts),
    }


async def leaving(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What becomes of a draft that is given up: one that was sent once has its number."""
    reference = (await shown_page(dialog_manager)).view.need.reference
    return {
        "reference": reference or "",
        "numbered": reference is not None,
        "unsent": reference is None,
    }


async def done(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The reference, who has it now, what happens next and when (PRODUCT 13)."""
    page = await shown_page(dialog_manager)
    me, need, now = talk(dialog_manager), page.view.need, talk(dialog_manager).house.clock()
    return {
        "kind": me.text(f"need-kind-{need.kind}"),
        "title": titled(page.view),
        "reference": need.reference or "",
        "state": me.text(f"need-state-{need.state}"),
        "county": county_name(me, page.view.county),
        "by": page.confirmed_by,
        "sent": need.state is NeedState.SUBMITTED,
        "undo": page.undo_until is not None
        and need.state is NeedState.SUBMITTED
        and now <= page.undo_until,
        "undo_until": page.undo_until or now,
    }


def _advice(me: Turn, part: Part) -> Markup:
    key = part.replace("_", "-")
    called, why = me.text(f"need-part-{key}"), me.text(f"needs-why-{key}")
    return me.text("needs-check-advice", line=called, why=why)
