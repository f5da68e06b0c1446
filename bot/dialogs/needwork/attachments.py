"""What an enterprise sent along with its need, handed on from where the messenger keeps it."""

from aiogram.exceptions import TelegramBadRequest

from bot.turn import Turn
from core.needs.model import FileKind, NeedFile
from core.needwork.model import Dossier


async def send_files(me: Turn, chat: int, case: Dossier) -> None:
    """Each as it was sent, after a line that says whose they are; one that is gone is told."""
    said = me.text(
        "needwork-files",
        count=len(case.files),
        enterprise=case.view.enterprise_name,
        reference=case.view.need.reference or "",
    )
    await me.bot.send_message(chat, said)
    lost = 0
    for file in case.files:
        try:
            await _send(me, chat, file)
        except TelegramBadRequest:  # the messenger keeps nothing for ever
            lost += 1
    if lost:
        await me.bot.send_message(chat, me.text("needwork-files-lost", count=lost))


async def _send(me: Turn, chat: int, file: NeedFile) -> None:
    match file.kind:
        case FileKind.PHOTO:
            await me.bot.send_photo(chat, file.file_id)
        case FileKind.VOICE:
            await me.bot.send_voice(chat, file.file_id)
        case FileKind.DOCUMENT:
            await me.bot.send_document(chat, file.file_id)
