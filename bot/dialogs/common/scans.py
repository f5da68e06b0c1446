"""The scan that was sent: fetched once for its digest, and kept where the messenger keeps it."""

from hashlib import sha256
from io import BytesIO
from typing import Final

from aiogram import Bot
from aiogram.types import Document, Message, PhotoSize, Voice

from core.sheets.model import Scan

MOST_BYTES: Final = 10_000_000
"""A sheet's page at 300 dots an inch; the messenger hands a bot no more than twice this."""


async def scan_of(message: Message, bot: Bot) -> Scan | None:
    """The message's photo, file or voice; None where it is too large. Raises TelegramAPIError."""
    other: Document | Voice | None = message.document or message.voice
    sent: PhotoSize | Document | Voice | None = message.photo[-1] if message.photo else other
    if sent is None or (sent.file_size or 0) > MOST_BYTES:
        return None
    content = BytesIO()
    await bot.download(sent, destination=content)
    return Scan(
        file_id=sent.file_id,
        unique_id=sent.file_unique_id,
        digest=sha256(content.getbuffer()).hexdigest(),
    )
