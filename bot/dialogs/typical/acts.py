"""Searching the library, and taking what was found along."""

from typing import Any

from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Typical
from bot.dialogs.typical.memory import wanted_in
from bot.papers.apart import made
from bot.papers.cases import cases_file
from bot.papers.files import MAKERS
from core.shared.calendar import local_day
from core.shared.fields import Field
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words
from core.typical.actions import export_cases

LONGEST = 60
"""Characters of a search."""


async def field_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, item: str
) -> None:
    """Cases of this field."""
    if item not in set(Field):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data.update({"field": item, KEY: 0})
    await manager.switch_to(Typical.library)


async def words_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Cases in which all these words stand: the text, a name, a county, a year."""
    manager.dialog_data.update({"sought": own_words(message.text or "", LONGEST), KEY: 0})
    await manager.switch_to(Typical.library)


async def clear(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """All cases again."""
    for what in ("field", "sought", KEY):
        manager.dialog_data.pop(what, None)
    await manager.switch_to(Typical.library)


async def export(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was found, as a file below; made beside the conversation."""
    me, chat = talk(manager), query.from_user.id
    ending = str(button.widget_id)
    if ending not in MAKERS:
        raise Refused(Refusal.NOT_FOUND)
    told = await me.bot.send_message(chat, me.text("typical-take-making"))
    found = await me.store.do(export_cases, me.actor, wanted_in(manager.dialog_data))
    on = local_day(me.house.clock())
    file = await made(len(found), cases_file, found, on, ending, me.language)
    name = me.plain("typical-take-file")
    await me.bot.send_document(chat, BufferedInputFile(file, f"{name}.{ending}"))
    said = me.text("typical-take-done", count=len(found))
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND
