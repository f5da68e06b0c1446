"""What the county does about a need."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.needwork.attachments import send_files
from bot.dialogs.needwork.getters import REASONS, found, number
from bot.dialogs.needwork.wording import changed
from bot.dialogs.states import NeedWork
from bot.numbers import number_in
from bot.texts.catalogue import Markup
from core.needs.completeness import LIMITS
from core.needs.form import Part
from core.needs.moving import REASON_LONGEST
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
from core.shared.words import own_text, own_words
from core.wording.actions import propose_wording


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
    await me.store.do(confirm_need, me.actor, number(manager))
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
    await _give_back(manager, talk(manager).plain(f"needwork-said-{code}"))
    talk(manager).toast(query, f"needwork-done-{act}")
    await manager.switch_to(NeedWork.list)


async def written(message: Message, widget: Any, manager: DialogManager) -> None:
    """A reason in own words is shown once more before it goes out."""
    manager.dialog_data["words"] = own_words(message.text or "", REASON_LONGEST)
    await manager.switch_to(NeedWork.check)


async def sent(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The own words go out."""
    act = str(manager.dialog_data.get("act", ""))
    await _give_back(manager, str(manager.dialog_data.get("words", "")))
    talk(manager).toast(query, f"needwork-done-{act}")
    await manager.switch_to(NeedWork.list)


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


async def line(query: CallbackQuery, select: Any, manager: DialogManager, part: str) -> None:
    """A line is to be put into other words."""
    if part not in {known.value for known in LIMITS}:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["part"] = part
    await manager.switch_to(NeedWork.line)


async def worded(message: Message, widget: Any, manager: DialogManager) -> None:
    """The line's new words; too many are told with their number, nothing is cut."""
    part = Part(str(manager.dialog_data.get("part")))
    fit = own_words if part is Part.TITLE else own_text
    said = fit(message.text or "", LIMITS[part])
    manager.dialog_data["changes"] = {
        **manager.dialog_data.get("changes", {}),
        part.value: said,
    }
    await manager.switch_to(NeedWork.wording)


async def propose(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The enterprise is shown old and new, and decides."""
    me, changes = talk(manager), changed(manager)
    if not changes:  # a second tap
        raise Refused(Refusal.NOT_FOUND)
    was = int(manager.dialog_data.get("was", 0))
    await me.store.do(propose_wording, me.actor, number(manager), changes, was)
    me.house.nudge()
    _forget(manager)
    me.toast(query, "needwork-proposed")
    await manager.switch_to(NeedWork.one)


async def forget(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was worded and not sent is thrown away."""
    _forget(manager)


def _forget(manager: DialogManager) -> None:
    for kept in ("changes", "was", "part"):
        manager.dialog_data.pop(kept, None)


async def _give_back(manager: DialogManager, said: str) -> None:
    me, act = talk(manager), manager.dialog_data.get("act")
    if act == "return":
        await me.store.do(return_need, me.actor, number(manager), said)
    elif act == "decline":
        await me.store.do(decline_need, me.actor, number(manager), said)
    else:
        raise Refused(Refusal.NOT_FOUND)
    me.house.nudge()
