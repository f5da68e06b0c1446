"""What the windows of one's own needs show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.needcards import changes, history, side, titled, written
from bot.dialogs.common.pager import page_of as leaf_of
from bot.dialogs.common.rising import ahead_of
from bot.dialogs.common.solving import solvable
from bot.texts.catalogue import Markup
from bot.texts.forms import FormWords
from bot.turn import Turn
from core.filing.model import NeedPage
from core.filing.questions import need_page, sent_needs
from core.needs import rules
from core.needs.model import Help, Move, NeedState, NeedView
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused

PER_PAGE: Final = 6
NEED: Final = "need"
VERSION: Final = "version"
WITHDRAWABLE: Final = rules.MOVES[Move.WITHDRAW].begins


async def mine(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All that were ever sent, the latest first, with who has each of them now."""
    me = talk(dialog_manager)
    views = await me.store.ask(sent_needs, me.actor)
    shown, leaf = leaf_of(dialog_manager, views, PER_PAGE)
    return leaf | {
        "lines": Markup("\n\n".join(_line(me, view) for view in shown)),
        "count": len(views),
        "some": bool(views),
        "none": not views,
        "choices": [(view.need.reference or "—", view.need.id) for view in shown],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The whole card, with how it came to where it is."""
    page = await page_of(dialog_manager)
    me, view, need = talk(dialog_manager), page.view, page.view.need
    words = FormWords(me.house.catalogue, me.language, view.chain)
    return {
        "kind": me.text(f"need-kind-{need.kind}"),
        "reference": need.reference or "",
        "numbered": need.reference is not None,
        "enterprise": view.enterprise_name,
        "state": me.text(f"need-state-{need.state}"),
        "since": need.moved_at or need.changed_at,
        "holder": _holder(me, view),
        "held": rules.holder(need.state) is not None,
        "waits": need.state is NeedState.SUBMITTED,
        "ahead": ahead_of(me, need.moved_at or need.changed_at),
        "reason": need.reason or "",
        "reasoned": bool(need.reason) and need.state in {NeedState.RETURNED, NeedState.DECLINED},
        "card": written(me, words, need.form, need.kind),
        "files": view.files,
        "steps": history(me, page.steps, view.county),
        "undo": page.undo_until is not None
        and need.state is NeedState.SUBMITTED
        and me.house.clock() <= page.undo_until,
        "undo_until": page.undo_until or me.house.clock(),
        "returned": need.state is NeedState.RETURNED,
        "withdraws": need.state in WITHDRAWABLE,
        "proposed": need.help is Help.PROPOSED,
        "asked": need.help is Help.ASKED,
        "solvable": solvable(need),
    }


async def proposal(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the county proposes, line by line; nothing is changed yet."""
    page = await page_of(dialog_manager)
    me, need = talk(dialog_manager), page.view.need
    dialog_manager.dialog_data[VERSION] = need.version
    words = FormWords(me.house.catalogue, me.language, page.view.chain)
    proposed = need.proposal if need.help is Help.PROPOSED else None
    return {
        "title": titled(page.view),
        "lines": changes(me, words, need.form, proposed) if proposed else Markup(""),
        "some": proposed is not None,
        "edits": proposed is not None and need.state in rules.EDITABLE,
        "none": proposed is None,
    }


async def page_of(manager: DialogManager) -> NeedPage:
    """The need that was opened."""
    me = talk(manager)
    return await me.store.ask(need_page, me.actor, number_of(manager))


def number_of(manager: DialogManager) -> NeedId:
    """Which one. Raises Refused(NOT_FOUND) for none."""
    start: Any = manager.start_data or {}
    number = manager.dialog_data.get(NEED, start.get(NEED))
    if number is None:
        raise Refused(Refusal.NOT_FOUND)
    return NeedId(int(number))


def _line(me: Turn, view: NeedView) -> Markup:
    need = view.need
    return me.text(
        "myneeds-list-line",
        reference=need.reference or "—",
        kind=me.text(f"need-kind-{need.kind}"),
        title=titled(view),
        state=me.text(f"need-state-{need.state}"),
        holder=_holder(me, view),
        since=(need.moved_at or need.changed_at),
    )


def _holder(me: Turn, view: NeedView) -> str:
    who = rules.holder(view.need.state)
    return me.text("myneeds-one-ended") if who is None else side(me, who, view.county)
