"""The county puts lines of a need into other words, for the enterprise to agree to."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.needwork.getters import number
from bot.dialogs.needwork.wording import changed
from bot.dialogs.states import NeedWork
from core.needs.completeness import LIMITS
from core.needs.form import Part
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words
from core.wording.actions import propose_wording


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
