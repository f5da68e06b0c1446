"""A bare aiogram bot that answers each message: what our own is compared with."""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

from tests.bench.processes import TOKEN


async def answer(message: Message) -> None:
    """The shortest useful bot."""
    await message.answer("ok")


async def main(url: str) -> None:
    """Poll as aiogram does."""
    dispatcher = Dispatcher()
    dispatcher.message.register(answer)
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    await dispatcher.start_polling(Bot(TOKEN, session=session))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
