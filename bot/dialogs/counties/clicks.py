"""Changing what is known of a county."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.states import Counties
from core.organisations.actions import edit_county
from core.shared.ids import CountyCode


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """One of them is opened."""
    manager.dialog_data["code"] = code
    await manager.switch_to(Counties.one)


async def toggle(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Whether the unit has an organisation department (a zone may have none)."""
    me = talk(manager)
    await me.store.do(
        edit_county, me.actor, _code(manager), has_organisation_department=button.widget_id == "on"
    )
    me.toast(query, "counties-one-saved")


async def rename(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The Chinese or the English name is to be typed."""
    manager.dialog_data["which"] = button.widget_id
    await manager.switch_to(Counties.rename)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The new name has arrived."""
    me = talk(manager)
    name = message.text or ""
    if manager.dialog_data.get("which") == "english":
        await me.store.do(edit_county, me.actor, _code(manager), english=name)
    else:
        await me.store.do(edit_county, me.actor, _code(manager), name=name)
    await manager.switch_to(Counties.one)


def _code(manager: DialogManager) -> CountyCode:
    return CountyCode(str(manager.dialog_data["code"]))
