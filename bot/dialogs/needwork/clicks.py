"""What the county does about a need."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.needwork.attachments import send_files
from bot.dialogs.needwork.getters import REASONS, found, number
from bot.dialogs.states import NeedWork
from bot.numbers import number_in
from bot.texts.catalogue import Markup
from core.needwork.actions import see_contacts
from core.needwork.questions import dossier
from core.screening.actions import (
    confirm_need,
    decline_need,
    merge_needs,
    return_need,
    unconfirm,
)
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One need is opened; a refusal must come before the window changes."""
    me = talk(manager)
    case = await me.store.ask(dossier, me.actor, NeedId(number_in(item)))
    manager.dialog_data.clear()
    manager.dialog_data["need"] = case.view.need.id
    await manager.switch_to(NeedWork.one)


async def confirm(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """At once; it can be taken back for ten minutes."""
    me = talk(manager)
    try:
        await me.store.do(confirm_need, me.actor, number(manager), seen=_seen(manager))
    except Refused as refused:
        if refused.code is not Refusal.NEED_MOVED:
            raise
        await _overtaken(query, manager)
        return
    me.house.nudge()
    me.toast(query, "needwork-confirmed", minutes=me.store.policy.undo_minutes)


async def undo(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The confirmation is taken back."""
    me = talk(manager)
    await me.store.do(unconfirm, me.actor, number(manager))
    me.house.nudge()
    me.toast(query, "needwork-unconfirmed")


async def decide(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Returning or declining: the reason is asked next."""
    manager.dialog_data["act"] = button.widget_id
    await manager.switch_to(NeedWork.reason)


async def reason(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """A ready reason."""
    act = str(manager.dialog_data.get("act", ""))
    if code not in REASONS.get(act, ()):
        raise Refused(Refusal.NOT_FOUND)
    await _give_back(query, manager, talk(manager).plain(f"needwork-said-{code}"))


async def sent(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The own words go out."""
    await _give_back(query, manager, str(manager.dialog_data.get("words", "")))


async def contact(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Who speaks for the enterprise, sent below: a name that opens his chat."""
    me, case = talk(manager), await found(manager)
    reached = await me.store.do(see_contacts, me.actor, number(manager))
    lines = [
        Markup(f'<a href="tg://user?id={one.account}">{Markup.of(one.name)}</a>')
        if one.account is not None
        else me.text("needwork-contact-name", name=one.name)
        for one in reached
    ]
    said = me.text(
        "needwork-contact" if lines else "needwork-contact-none",
        enterprise=case.view.enterprise_name,
        reference=case.view.need.reference or "",
        lines=Markup("\n".join(lines)),
    )
    await me.bot.send_message(query.from_user.id, said)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def files(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What the enterprise sent along, sent below."""
    case = await found(manager)
    await send_files(talk(manager), query.from_user.id, case)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def beside(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """A likely duplicate is read beside this one."""
    manager.dialog_data["twin"] = number_in(item)
    await manager.switch_to(NeedWork.twin)


async def merge(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """One of the two goes on as part of the other; the one that stays is shown."""
    me, other = talk(manager), manager.dialog_data.pop("twin", None)
    if other is None:  # a second tap
        raise Refused(Refusal.NOT_FOUND)
    mine, theirs = number(manager), NeedId(int(other))
    into = button.widget_id == "into"
    goes, stays = (mine, theirs) if into else (theirs, mine)
    try:
        await me.store.do(merge_needs, me.actor, goes, stays)
    except Refused:
        manager.dialog_data["twin"] = other
        raise
    me.house.nudge()
    me.toast(query, "needwork-merged")
    manager.dialog_data["need"] = stays
    await manager.switch_to(NeedWork.one)


async def _give_back(query: CallbackQuery, manager: DialogManager, said: str) -> None:
    me, act = talk(manager), manager.dialog_data.get("act")
    if act not in REASONS:
        raise Refused(Refusal.NOT_FOUND)
    do = return_need if act == "return" else decline_need
    try:
        await me.store.do(do, me.actor, number(manager), said, seen=_seen(manager))
    except Refused as refused:
        if refused.code is not Refusal.NEED_MOVED:
            raise
        await _overtaken(query, manager)
        return
    me.house.nudge()
    me.toast(query, f"needwork-done-{act}")
    await manager.switch_to(NeedWork.list)


async def _overtaken(query: CallbackQuery, manager: DialogManager) -> None:
    """A colleague was quicker: who it was, when, and what has become of the need."""
    me, view = talk(manager), (await found(manager)).view
    me.toast(
        query,
        "needwork-overtaken",
        by=view.moved_by or me.plain("needwork-one-nobody"),
        at=view.need.moved_at or view.need.changed_at,
        state=me.plain(f"need-state-{view.need.state}"),
    )
    await manager.switch_to(NeedWork.one)


def _seen(manager: DialogManager) -> int:
    """The version that the officer read on the card; without a card none is right."""
    return int(manager.dialog_data.get("seen", 0))
