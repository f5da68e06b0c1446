"""Choosing what the numbers are told by, and drawing them."""

import asyncio
from typing import Any

from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.overview.getters import by_of, called
from bot.pictures.bars import Bars, bars_png
from core.overview.model import By
from core.overview.questions import overview


async def by(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """By county, chain, field or qualification."""
    manager.dialog_data["by"] = code


async def chart(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The same numbers as bars; the window beneath says them in words (PRODUCT 23)."""
    me, told_by, chat = talk(manager), by_of(manager), query.from_user.id
    seen = await me.store.ask(overview, me.actor, told_by)
    series = ["needs", "posts", "people"]
    if told_by is By.FIELD:
        series.remove("people")
    bars = Bars(
        title=me.plain(
            "overview-chart-title",
            year=str(seen.year or ""),
            by=me.plain(f"overview-by-{told_by}"),
        ),
        series=tuple(me.plain(f"overview-series-{one}") for one in series),
        rows=tuple(
            (called(me, seen, line), tuple(getattr(line, one) for one in series))
            for line in seen.lines
        ),
    )
    told = await me.bot.send_message(chat, me.text("exports-making"))
    png = await asyncio.to_thread(bars_png, bars)
    caption = me.text("overview-chart-caption", people=seen.people, target=seen.target)
    await me.bot.send_photo(chat, BufferedInputFile(png, "overview.png"), caption=caption)
    await me.bot.delete_message(chat, told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND
