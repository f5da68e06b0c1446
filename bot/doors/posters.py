"""A poster is drawn and sent, while somebody is told that it is being made."""

import asyncio

from aiogram.types import BufferedInputFile

from bot.cards.door import named
from bot.doors.pictures import username
from bot.links import gate_link
from bot.pictures.poster import PosterWords, poster_files
from bot.turn import Turn
from core.doorcode.model import Poster


async def send(turn: Turn, chat: int, found: Poster) -> None:
    """The gate's poster as a picture and for the printer."""
    link = gate_link(await username(turn.bot), found.code)
    told = await turn.bot.send_message(chat, turn.text("door-poster-making"))
    words = PosterWords(
        enterprise=found.gate.enterprise_name,
        gate=found.gate.name,
        title=turn.plain("door-poster-heading"),
        steps=(
            turn.plain("door-poster-step-scan"),
            turn.plain("door-poster-step-press"),
            turn.plain("door-poster-step-here"),
        ),
    )
    # a second's work on a slow machine, for which nobody else shall wait
    png, pdf = await asyncio.to_thread(poster_files, words, link)
    for name, data in ((f"gate-{found.gate.site}.png", png), (f"gate-{found.gate.site}.pdf", pdf)):
        await turn.bot.send_document(chat, BufferedInputFile(data, name))
    await turn.bot.edit_message_text(
        turn.text("door-poster-done", **named(found.gate)),
        chat_id=chat,
        message_id=told.message_id,
    )
