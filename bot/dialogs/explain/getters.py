"""Which day it is about."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from core.duty.questions import my_day
from core.shared.ids import DutyDayId


async def day(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The date."""
    me = talk(dialog_manager)
    data: Any = dialog_manager.start_data
    card = await me.store.ask(my_day, me.actor, DutyDayId(int(data["day"])))
    return {"on": card.day.on}
