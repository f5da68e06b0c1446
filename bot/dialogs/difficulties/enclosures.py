"""What was sent along with a difficulty, handed on from where the messenger keeps it."""

from aiogram.exceptions import TelegramBadRequest

from bot.turn import Turn
from core.difficulties.thread import DifficultyFile, DifficultyFileKind
from core.difficulties.views import DifficultyView


async def send_files(me: Turn, chat: int, found: DifficultyView) -> None:
    """Each as it was sent, after a line that says whose they are; one that is gone is told."""
    number = found.ticket.difficulty.number
    said = me.text("difficulties-files-title", number=number, count=len(found.files))
    await me.bot.send_message(chat, said)
    lost = 0
    for file in found.files:
        try:
            await _send(me, chat, file)
        except TelegramBadRequest:  # the messenger keeps nothing for ever
            lost += 1
    if lost:
        await me.bot.send_message(chat, me.text("difficulties-files-lost", count=lost))


async def _send(me: Turn, chat: int, file: DifficultyFile) -> None:
    match file.kind:
        case DifficultyFileKind.PHOTO:
            await me.bot.send_photo(chat, file.file_id)
        case DifficultyFileKind.VOICE:
            await me.bot.send_voice(chat, file.file_id)
        case DifficultyFileKind.DOCUMENT:
            await me.bot.send_document(chat, file.file_id)
