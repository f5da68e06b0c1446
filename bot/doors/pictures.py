"""A door's picture as the messenger wants it."""

import asyncio

from aiogram import Bot
from aiogram.types import BufferedInputFile

from bot.links import door_link
from bot.pictures.qr import qr_png
from bot.pictures.shut import shut_png
from core.doorcode.model import DoorView


async def username(bot: Bot) -> str:
    """The bot's name, asked once. Raises TelegramAPIError."""
    return (await bot.me()).username or ""


async def picture(bot: Bot, view: DoorView) -> BufferedInputFile:
    """The present code, or a picture without any. Drawn off the loop, whom the imports delay."""
    if view.code is None:
        return BufferedInputFile(await asyncio.to_thread(shut_png), "door.png")
    link = door_link(await username(bot), view.code)
    return BufferedInputFile(await asyncio.to_thread(qr_png, link), "door.png")
