"""The sheet's file: fetched and read, and read again from where the messenger keeps it."""

import asyncio
from hashlib import sha256
from io import BytesIO
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNotFound

from bot.tables.opening import Grid, Trouble, UnreadableError
from bot.tables.reading import read_sheet
from core.sheets.model import SheetTable


async def fetched(bot: Bot, file_id: str) -> bytes:
    """Its content. Raises TelegramAPIError."""
    content = BytesIO()
    await bot.download(file_id, destination=content)
    return content.getvalue()


async def read(content: bytes) -> tuple[SheetTable, Grid]:
    """Read in a thread, for others wait meanwhile. Raises UnreadableError."""
    return await asyncio.to_thread(read_sheet, content)


async def again(bot: Bot, kept: Any) -> tuple[SheetTable, Grid]:  # noqa: ANN401 - as remembered
    """The file that was sent earlier, as long as it is there and the same.

    Raises UnreadableError where it must be sent again.
    """
    try:
        content = await fetched(bot, str(kept["file_id"]))
    except (TelegramBadRequest, TelegramNotFound) as error:
        raise UnreadableError(Trouble.GONE) from error
    if digest(content) != kept["digest"]:
        raise UnreadableError(Trouble.GONE)
    return await read(content)


def digest(content: bytes) -> str:
    """By which the same content is known again."""
    return sha256(content).hexdigest()
