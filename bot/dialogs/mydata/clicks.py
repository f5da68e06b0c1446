"""Agreeing and taking it back."""

import asyncio
from typing import Any

from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import becomes, talk
from bot.tables.mydata import MyDataTable
from core.export.actions import export_my_data
from core.people.actions import consent_to_location, withdraw_location_consent
from core.shared.calendar import local_day


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


async def export(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Everything as a table, sent below; meanwhile it is told that it is being made."""
    me, chat = talk(manager), query.from_user.id
    data = await me.store.do(export_my_data, me.actor)
    told = await me.bot.send_message(chat, me.text("mydata-export-making"))
    table = MyDataTable(me.house.catalogue, me.house.cards, me.language)
    file = await asyncio.to_thread(table, data)
    name = f"fuzong-{local_day(data.at).isoformat()}.xlsx"
    await me.bot.send_document(chat, BufferedInputFile(file, name))
    said = me.text("mydata-export-done", days=len(data.days), looks=len(data.looks))
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND


def _remember(manager: DialogManager, *, agreed: bool) -> None:
    me = talk(manager)
    becomes(manager, me.of(me.actor.model_copy(update={"location_consent": agreed})))
