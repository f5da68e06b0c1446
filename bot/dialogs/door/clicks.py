"""A gate was chosen."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.doors.posters import send
from bot.doors.showing import show
from bot.numbers import number_in
from core.doorcode.questions import poster
from core.shared.ids import SiteId


async def shown(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """Its code appears below."""
    me = talk(manager)
    await show(me, query.from_user.id, SiteId(number_in(number)))
    me.toast(query, "door-gates-below")


async def printed(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """Its poster is drawn and sent below."""
    me = talk(manager)
    found = await me.store.ask(poster, me.actor, SiteId(number_in(number)))
    await send(me, query.from_user.id, found)
