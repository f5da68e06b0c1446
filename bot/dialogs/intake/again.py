"""The table as it was sent, once more: only the messenger keeps it."""

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.intake import files
from bot.dialogs.intake.memory import kind_of
from bot.dialogs.states import Intake
from bot.tables import apart
from bot.tables.opening import UnreadableError
from bot.tables.troubles import trouble_said
from bot.tables.wide import OF_TABLES
from bot.turn import Turn
from core.imports.model import ReadTable

Tell = Callable[[str], Awaitable[None]]


class Found(NamedTuple):
    """The file's content, and what was read of it."""

    content: bytes
    table: ReadTable


async def progress(event: CallbackQuery | Message, me: Turn, first: str) -> Tell:
    """A message below that tells how far things are, and is edited as they go on."""
    chat = event.from_user.id if event.from_user else 0
    told = await me.bot.send_message(chat, me.text(first))

    async def tell(words: str) -> None:
        await me.bot.edit_message_text(words, chat_id=chat, message_id=told.message_id)

    return tell


async def found_again(
    event: CallbackQuery | Message, manager: DialogManager, tell: Tell
) -> Found | None:
    """The file read once more; where it is gone, that is told and it is asked for anew."""
    me, data = talk(manager), manager.dialog_data
    try:
        kept = data.get("file") or {"file_id": "", "digest": ""}
        content = await files.again(me.bot, kept)
        table, _ = await apart.read(content, kind_of(data))
    except UnreadableError as error:
        await tell(said(me, error))
    else:
        return Found(content, table)
    data.clear()
    mode = ShowMode.SEND if isinstance(event, Message) else ShowMode.DELETE_AND_SEND
    await manager.switch_to(Intake.kinds, show_mode=mode)
    return None


def said(me: Turn, error: UnreadableError) -> str:
    """Why the file cannot be read."""
    return str(trouble_said(error.trouble, OF_TABLES, me.text))
