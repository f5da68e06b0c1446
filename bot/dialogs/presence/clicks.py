"""Choosing days and county."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.presence.getters import DAY, SPANS
from bot.dialogs.states import Presence
from bot.numbers import number_in
from core.hosting.actions import officer_present
from core.organisations.questions import counties
from core.record.actions import see_day
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal, Refused


async def choose_span(
    query: CallbackQuery, select: Any, manager: DialogManager, name: str
) -> None:
    """Today, a week, a month."""
    if name not in SPANS:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data.update({"span": name, KEY: 0})


async def to_days(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The days of the list begin with their own first page."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Presence.pick)


async def choose_day(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One day; whether it may be seen, the core decides."""
    manager.dialog_data[DAY] = number_in(number)
    await manager.switch_to(Presence.day)


async def witness(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The officer was there himself."""
    me = talk(manager)
    seen = await me.store.do(see_day, me.actor, DutyDayId(int(manager.dialog_data[DAY])))
    await me.store.do(officer_present, me.actor, seen.day.appointment, seen.day.on)
    me.house.nudge()
    me.toast(query, "presence-day-witnessed")


async def to_counties(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The list of counties begins with its own first page."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Presence.county)


async def choose_county(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """One county, or all of them."""
    me = talk(manager)
    found = {county.code: county for county in await me.store.ask(counties, me.actor)}
    county = found.get(code)  # type: ignore[call-overload]
    manager.dialog_data.update(
        {
            "county": county.code if county else None,
            "county_name": "" if county is None else _called(county, me.language),
            KEY: 0,
        }
    )
    await manager.switch_to(Presence.list)


def _called(county: Any, language: str | None) -> str:
    return str(county.english if language == "en" else county.name)
