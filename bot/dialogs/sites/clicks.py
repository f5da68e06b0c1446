"""Giving a gate its place, step by step."""

from typing import Any

from aiogram.types import CallbackQuery, Message, ReplyKeyboardMarkup
from aiogram_dialog import DialogManager, ShowMode

from bot.cards.keyboards import location_once, standing_keyboard
from bot.dialogs.common.context import talk
from bot.dialogs.sites.getters import NAMES, chooses, enterprise_of, moving, stands
from bot.dialogs.states import Gates, Sites
from bot.numbers import number_in
from core.gates.actions import enter_site, move_site
from core.gates.questions import places
from core.gates.reading import read_place
from core.organisations.actions import enrol_site
from core.organisations.coordinates import CoordinateSystem
from core.organisations.model import Origin, Point
from core.shared.ids import EnterpriseId
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused

LONGEST_NAME = 30
"""Characters of a gate's name: it shares its line with the ring and the date."""


async def begin(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A contact of one enterprise is not asked which; an officer has said it in the list."""
    me = talk(manager)
    drafted = manager.dialog_data
    if chooses(manager):
        if drafted.get("enterprise"):
            await _give_place(query, manager, enterprise_of(manager))
        else:
            await manager.switch_to(Sites.enterprise)
        return
    found = await me.store.ask(places, me.actor)
    if len(found) == 1:
        await _give_place(query, manager, found[0].id)
    else:
        await manager.switch_to(Sites.enterprise)


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """A contact of several goes on to the place; an officer sees the enterprise's gates."""
    chosen = EnterpriseId(number_in(number))
    if chooses(manager):
        manager.dialog_data["enterprise"] = chosen
        await manager.switch_to(Sites.list)
    else:
        await _give_place(query, manager, chosen)


async def change(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """To the gates that are there."""
    chosen = enterprise_of(manager) if chooses(manager) else 0
    await manager.start(Gates.pick, data={"enterprise": int(chosen)})


async def _give_place(
    query: CallbackQuery, manager: DialogManager, enterprise: EnterpriseId
) -> None:
    """The contact stands at the gate; whoever is elsewhere types it in."""
    if enterprise in talk(manager).actor.enterprises():
        await _locate(query, manager, enterprise)
    else:
        manager.dialog_data["enterprise"] = enterprise
        await manager.switch_to(Sites.typed)


async def _locate(query: CallbackQuery, manager: DialogManager, enterprise: EnterpriseId) -> None:
    manager.dialog_data["enterprise"] = enterprise
    await _ask_location(query, manager)


async def _ask_location(query: CallbackQuery, manager: DialogManager) -> None:
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


async def type_instead(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The place is read off a map: the keyboard that asked for it gives way."""
    me = talk(manager)
    if query.message is not None and query.bot is not None:
        await query.bot.send_message(
            query.message.chat.id,
            me.text("sites-locate-typing"),
            reply_markup=standing_keyboard(me),
            disable_notification=True,
        )
    await manager.switch_to(Sites.typed, show_mode=ShowMode.SEND)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Degrees were typed. Raises Refused(PLACE_UNREADABLE, PLACE_OUTSIDE), and the step stays."""
    read = read_place(message.text or "", talk(manager).store.policy)
    manager.dialog_data.update(
        latitude=read.latitude, longitude=read.longitude, accuracy_m=None, coarse=read.coarse_m
    )
    await manager.switch_to(Sites.system)


async def system_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, system: str
) -> None:
    """In which system the map shows its degrees."""
    if system not in set(CoordinateSystem):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["system"] = system
    await manager.switch_to(Sites.name if moving(manager) is None else Sites.move)


async def unsure(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A guess would be 500 to 1,300 m off: whoever can stands at the gate instead."""
    me = talk(manager)
    me.toast(query, "sites-system-stand" if stands(manager) else "sites-system-ask")
    if stands(manager):
        await _ask_location(query, manager)


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
        system=None,
    )
    await message.answer(
        me.text("sites-locate-taken"),
        reply_markup=standing_keyboard(me),
    )
    step = Sites.name if moving(manager) is None else Sites.move
    await manager.switch_to(step, show_mode=ShowMode.SEND)


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
    enterprise, system = enterprise_of(manager), drafted.get("system")
    if system is None:
        await me.store.do(enrol_site, me.actor, enterprise, drafted["name"], _point(manager))
    else:
        given = CoordinateSystem(system)
        await me.store.do(
            enter_site, me.actor, enterprise, drafted["name"], _point(manager), given
        )
    drafted.clear()
    if chooses(manager):  # the list goes on about the same enterprise
        drafted["enterprise"] = enterprise
    me.toast(query, "sites-check-done")
    await manager.switch_to(Sites.list)


async def move(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The gate is where it was said to be; back to the gate."""
    me, drafted, site = talk(manager), manager.dialog_data, moving(manager)
    if site is None or "latitude" not in drafted:
        await manager.switch_to(Sites.list)
        return
    system = drafted.get("system")
    await me.store.do(
        move_site,
        me.actor,
        site,
        _point(manager),
        CoordinateSystem(system or CoordinateSystem.WGS84),
        origin=Origin.STOOD if system is None else Origin.TYPED,
    )
    me.toast(query, "sites-move-done")
    me.house.nudge()
    await manager.done()


def _point(manager: DialogManager) -> Point:
    drafted = manager.dialog_data
    return Point(
        latitude=drafted["latitude"],
        longitude=drafted["longitude"],
        accuracy_m=drafted["accuracy_m"],
    )
