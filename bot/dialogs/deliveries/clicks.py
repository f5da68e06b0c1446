"""Leafing through months, opening a sending."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.deliveries.getters import month_of_manager
from bot.dialogs.states import Deliveries
from bot.numbers import number_in
from core.mailings.questions import mailings
from core.mailings.rules import MONTHS, month_before, month_of
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused


async def before(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The month before."""
    _leaf(manager, 1)


async def after(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The month after."""
    _leaf(manager, -1)


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, place: str) -> None:
    """One of the month's sendings, by its place in the list."""
    me = talk(manager)
    found = await me.store.ask(mailings, me.actor, month_of_manager(manager))
    number = number_in(place)
    if not 0 <= number < len(found):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["key"] = found[number].key
    await manager.switch_to(Deliveries.one)


def _leaf(manager: DialogManager, step: int) -> None:
    today = month_of(local_day(talk(manager).house.clock()))
    months = [month_before(today, back) for back in range(MONTHS)]
    now = month_of_manager(manager)
    at = months.index(now) if now in months else 0
    manager.dialog_data["month"] = months[min(max(at + step, 0), MONTHS - 1)]
    manager.dialog_data["page"] = 0
