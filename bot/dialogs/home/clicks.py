"""Where the buttons of home lead."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import Reports
from core.shared.actor import May


async def open_reports(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """An appointee's own report; everybody else's list."""
    actor = talk(manager).actor
    await manager.start(Reports.mine if actor.may(May.CHECK_IN) else Reports.list)
