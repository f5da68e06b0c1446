"""Enrolling a gate, step by step."""

from typing import Any

from aiogram.types import CallbackQuery, Message, ReplyKeyboardMarkup
from aiogram_dialog import DialogManager, ShowMode

from bot.cards.keyboards import location_once, standing_keyboard
from bot.dialogs.common.context import talk
from bot.dialogs.sites.getters import NAMES
from bot.dialogs.states import Sites
from bot.numbers import number_in
from core.organisations.actions import enrol_site
from core.organisations.model import Point
from core.organisations.questions import my_sites
from core.shared.ids import EnterpriseId
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused

LONGEST_NAME = 30
"""Characters of a gate's name: it shares its line with the ring and the date."""


async def begin(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A contact of one enterprise is not asked which."""
    me = talk(manager)
    found = await me.store.ask(my_sites, me.actor)
    if len(found) == 1:
        await _locate(query, manager, found[0][0].id)
    else:
        await manager.switch_to(Sites.enterprise)


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """A contact of several chooses."""
    await _locate(query, manager, EnterpriseId(number_in(number)))


async def _locate(query: CallbackQuery, manager: DialogManager, enterprise: EnterpriseId) -> None:
    manager.dialog_data["enterprise"] = enterprise
    await manager.switch_to(Sites.locate)
    if query.message is not None and query.bot is not None:
        me = talk(manager)
        keyboard: ReplyKeyboardMarkup = location_once(me.plain("sites-locate-button"))
        await query.bot.send_message(
            query.message.chat.id, me.text("sites-locate-press"), reply_markup=keyboard
        )


async def leave(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Nothing was sent: the keyboard that asked for a place gives way to the person's own."""
    me = talk(manager)
    if query.message is not None and query.bot is not None:
        await query.bot.send_message(
            query.message.chat.id,
            me.text("sites-locate-left"),
            reply_markup=standing_keyboard(me),
            disable_notification=True,
        )
        manager.show_mode = ShowMode.SEND


async def located(message: Message, widget: Any, manager: DialogManager) -> None:
    """The location has arrived; a forwarded or placed one is not where somebody stands."""
    me = talk(manager)
    if message.venue or message.forward_origin or message.via_bot or message.location is None:
        await message.answer(me.text("sites-locate-not-here"))
        return
    accuracy = message.location.horizontal_accuracy
    limit = me.store.policy.site_max_accuracy_m
    if accuracy is not None and accuracy > limit:
        await message.answer(me.text("sites-locate-coarse", accuracy=round(accuracy), limit=limit))
        return
    manager.dialog_data.update(
        latitude=message.location.latitude,
        longitude=message.location.longitude,
        accuracy_m=accuracy,
    )
    await message.answer(
        me.text("sites-locate-taken"),
        reply_markup=standing_keyboard(me),
    )
    await manager.switch_to(Sites.name, show_mode=ShowMode.SEND)


async def not_a_place(message: Message, widget: Any, manager: DialogManager) -> None:
    """Something else was sent where a location is wanted."""
    await message.answer(talk(manager).text("sites-locate-wanted"))


async def name_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, name: str
) -> None:
    """One of the usual names."""
    if name not in NAMES:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["name"] = talk(manager).plain(f"sites-name-{name}")
    await manager.switch_to(Sites.check)


async def name_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """A name of one's own. Raises Refused(NAME_EMPTY) where nobody could read it."""
    manager.dialog_data["name"] = clean_name(message.text or "")[:LONGEST_NAME]
    await manager.switch_to(Sites.check)


async def enrol(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The gate is enrolled; where the core refuses, the step stays and nothing is lost."""
    me, drafted = talk(manager), manager.dialog_data
    if "latitude" not in drafted:  # a second phone was quicker
        await manager.switch_to(Sites.list)
        return
    point = Point(
        latitude=drafted["latitude"],
        longitude=drafted["longitude"],
        accuracy_m=drafted["accuracy_m"],
    )
    await me.store.do(
        enrol_site, me.actor, EnterpriseId(drafted["enterprise"]), drafted["name"], point
    )
    drafted.clear()
    me.toast(query, "sites-check-done")
    await manager.switch_to(Sites.list)
