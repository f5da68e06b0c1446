"""Agreeing and taking it back."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import becomes, talk
from core.people.actions import consent_to_location, withdraw_location_consent


async def agree(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Locations may be used from now on."""
    me = talk(manager)
    await me.store.do(consent_to_location, me.actor)
    _remember(manager, agreed=True)
    me.toast(query, "mydata-menu-agreed-now")


async def withdraw(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Locations are neither asked for nor used from now on."""
    me = talk(manager)
    await me.store.do(withdraw_location_consent, me.actor)
    _remember(manager, agreed=False)
    me.toast(query, "mydata-menu-withdrawn-now")


def _remember(manager: DialogManager, *, agreed: bool) -> None:
    me = talk(manager)
    becomes(manager, me.of(me.actor.model_copy(update={"location_consent": agreed})))
