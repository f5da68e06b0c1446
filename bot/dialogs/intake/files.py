"""The table's file: fetched, and fetched again from where the messenger keeps it."""

from hashlib import sha256
from io import BytesIO
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNotFound

from bot.tables.opening import Trouble, UnreadableError


async def fetched(bot: Bot, file_id: str) -> bytes:
    """Its content. Raises TelegramAPIError."""
    content = BytesIO()
    await bot.download(file_id, destination=content)
    return content.getvalue()


async def again(bot: Bot, kept: Any) -> bytes:  # noqa: ANN401 - as remembered
    """The content of the file that was sent earlier, as long as it is there and the same.

    Raises UnreadableError where it must be sent again.
    """
    try:
        content = await fetched(bot, str(kept["file_id"]))
    except (TelegramBadRequest, TelegramNotFound) as error:
        raise UnreadableError(Trouble.GONE) from error
    if digest(content) != kept["digest"]:
        raise UnreadableError(Trouble.GONE)
    return content


def digest(content: bytes) -> str:
    """By which the same content is known again."""
    return sha256(content).hexdigest()
