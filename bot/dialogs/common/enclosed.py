"""Photos, voice messages and files that come with what somebody writes."""

from typing import Any, Final

from aiogram.enums import ContentType
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Message

from bot.dialogs.common.scans import MOST_BYTES, scan_of
from bot.turn import Turn
from core.sheets.model import Scan

SENT: Final = [
    ContentType.TEXT,
    ContentType.PHOTO,
    ContentType.VOICE,
    ContentType.DOCUMENT,
]
"""What a step takes that asks for words and whatever belongs to them."""


def words_of(message: Message) -> str:
    """The words of a message, or those beneath its picture."""
    return message.text or message.caption or ""


async def enclosed(me: Turn, message: Message) -> tuple[Scan, str] | None:
    """The file that came, and what sort it is; None where there is none or it cannot be kept.

    Whoever sent one that cannot be kept is told so.
    """
    if not (message.photo or message.voice or message.document):
        return None
    try:
        scan = await scan_of(message, me.bot)
    except TelegramAPIError:
        scan = None
    if scan is None:
        await message.answer(me.text("enclosed-too-large", most=MOST_BYTES // 1_000_000))
        return None
    kind = "photo" if message.photo else "voice" if message.voice else "document"
    return scan, kind


def row_of(scan: Scan, kind: str) -> list[Any]:
    """As a dialog's data keeps it until it is sent."""
    return [scan.file_id, scan.unique_id, scan.digest, kind]
