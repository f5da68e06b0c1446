"""An invitation as it is handed on: a picture with the link beneath it, in one message."""

import asyncio

from aiogram import Bot
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

from bot.links import invitation_link
from bot.pictures.qr import qr_png
from bot.turn import Turn
from core.people.model import Fresh


async def username(bot: Bot) -> str:
    """The bot's name, asked once. Raises TelegramAPIError."""
    return (await bot.me()).username or ""


async def send_invitation(turn: Turn, chat: int, name: str, fresh: Fresh, place: str) -> None:
    """The card below, to be forwarded: the link is seen here and nowhere else afterwards.

    `name` is the bot's, asked before the invitation was made.
    """
    invitation = fresh.invitation
    link = invitation_link(name, fresh.token)
    words = (
        turn.text(
            "people-card-title",
            name=invitation.name,
            role=turn.text(f"role-{invitation.holding.role}"),
            place=place,
            until=invitation.expires_at,
        ),
        turn.text("people-card-how", link=link),
    )
    copy = InlineKeyboardButton(
        text=turn.plain("people-card-copy"), copy_text=CopyTextButton(text=link)
    )
    await turn.bot.send_photo(
        chat,
        BufferedInputFile(await asyncio.to_thread(qr_png, link), "invitation.png"),
        caption="\n\n".join(words),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[copy]]),
    )
