"""Taking a list along."""

from typing import Any

from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.exports.getters import kind_of
from bot.dialogs.states import Exports
from bot.papers.apart import made
from bot.papers.files import list_file
from core.lists.actions import export_list
from core.shared.ids import CountyCode


async def kind(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """The city's is of all counties, an officer's of his own."""
    manager.dialog_data["kind"] = code
    kind_of(manager)
    actor = talk(manager).actor
    counties = sorted(actor.counties())
    if not actor.of_city() and len(counties) > 1:
        await manager.switch_to(Exports.whose)
        return
    await _send(query, manager, None if actor.of_city() else next(iter(counties), None))


async def county(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """Of one of the officer's counties."""
    await _send(query, manager, CountyCode(code))


async def _send(query: CallbackQuery, manager: DialogManager, county: CountyCode | None) -> None:
    """Made beside the conversation, while it is told that it is being made."""
    me, wanted, chat = talk(manager), kind_of(manager), query.from_user.id
    listed = await me.store.do(export_list, me.actor, wanted, county)
    told = await me.bot.send_message(chat, me.text("exports-making"))
    file = await made(listed.rows(), list_file, listed, me.language)
    name = f"fuzong-{wanted}-{listed.on.isoformat()}.xlsx"
    await me.bot.send_document(chat, BufferedInputFile(file, name))
    said = me.text("exports-done", rows=listed.rows())
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND
