"""A need's lines are written, one or several at once, as long as nobody else was quicker."""

from collections.abc import Mapping

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.needs.chosen import VERSION, number_of
from core.needs.actions import write as write_need
from core.needs.form import Part
from core.shared.refusal import Refusal, Refused


async def write(
    manager: DialogManager, changes: Mapping[Part, object], event: CallbackQuery | Message
) -> bool:
    """Whether they were; where a colleague has changed it meanwhile, that is told instead.

    The window then shows the newest. Raises Refused for all else.
    """
    me = talk(manager)
    number, was = number_of(manager), int(manager.dialog_data.get(VERSION, 0))
    try:
        need = await me.store.do(write_need, me.actor, number, changes, was)
    except Refused as refused:
        if refused.code is not Refusal.NEED_CHANGED:
            raise
        if isinstance(event, Message):
            await event.answer(me.text("refusal-need-changed"))
        else:
            me.toast(event, "refusal-need-changed")
        return False
    manager.dialog_data[VERSION] = need.version
    return True
