"""Turning to the other appointment of somebody who serves at two enterprises."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.pager import KEY
from bot.numbers import number_in


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """Its record from the latest day on; whose it is, the core asks when it is shown."""
    manager.dialog_data.update({"appointment": number_in(number), KEY: 0})
