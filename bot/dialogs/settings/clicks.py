"""Choosing the language, quiet hours, a pause, kinds."""

from datetime import date, time, timedelta
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.cards.keyboards import standing_keyboard
from bot.dialogs.common.context import becomes, talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.settings.getters import HOURS
from bot.dialogs.states import Settings
from bot.numbers import number_in
from core.people.actions import choose_language
from core.preferences.actions import choose_brief_time, choose_mode, pause_letters, set_quiet_hours
from core.preferences.model import Group, Mode
from core.preferences.rules import TIMES
from core.shared.calendar import instant, local_day
from core.shared.refusal import Refusal, Refused

PAUSES: Final = {"day": timedelta(days=1), "week": timedelta(days=7)}


async def choose(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The language of windows and letters; the standing button takes it on too."""
    me = talk(manager)
    language = str(button.widget_id)
    await me.store.do(choose_language, me.actor, language)
    turned = me.speaking(language)
    becomes(manager, turned)
    if query.message is not None and query.bot is not None:
        await query.bot.send_message(
            query.message.chat.id,
            turned.text("settings-menu-changed"),
            reply_markup=standing_keyboard(turned),
            disable_notification=True,
        )
        manager.show_mode = ShowMode.SEND


async def quiet(query: CallbackQuery, select: Any, manager: DialogManager, hours: str) -> None:
    """Own quiet hours, one of those that are offered."""
    if hours not in HOURS:
        raise Refused(Refusal.NOT_FOUND)
    me = talk(manager)
    first, last = (time(int(each[:2]), int(each[2:])) for each in hours.split("-"))
    await me.store.do(set_quiet_hours, me.actor, first, last)
    me.toast(query, "settings-saved")


async def no_quiet(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Only the programme's hours hold again."""
    me = talk(manager)
    await me.store.do(set_quiet_hours, me.actor, None, None)
    me.toast(query, "settings-saved")


async def pause(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """A day or a week from now on."""
    me = talk(manager)
    until = me.house.clock() + PAUSES[str(button.widget_id)]
    await me.store.do(pause_letters, me.actor, until)
    me.toast(query, "settings-pause-set", until=until)


async def pause_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """A date as people write it; the reading is shown before anything is saved (PRODUCT 10)."""
    me = talk(manager)
    today = local_day(me.house.clock())
    day = read_day(message.text or "", today, ahead=True)
    if day is None or not 0 < (day - today).days <= me.store.policy.pause_max_days:
        raise Refused(Refusal.PAUSE_OUT_OF_RANGE, days=me.store.policy.pause_max_days)
    manager.dialog_data["until"] = day.isoformat()
    await manager.switch_to(Settings.pause_check)


async def pause_until(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Until the morning of the date that was read."""
    me = talk(manager)
    until = instant(date.fromisoformat(manager.dialog_data["until"]), time())
    await me.store.do(pause_letters, me.actor, until)
    me.toast(query, "settings-pause-set", until=until)
    await manager.switch_to(Settings.pause)


async def resume(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The pause ends now, and what it held back is due."""
    me = talk(manager)
    await me.store.do(pause_letters, me.actor, None)
    me.house.nudge()
    me.toast(query, "settings-saved")


async def switch(query: CallbackQuery, select: Any, manager: DialogManager, name: str) -> None:
    """A group reaches him as the button says: the same press twice is the same choice."""
    me = talk(manager)
    group, _, mode = name.partition("=")
    if group not in set(Group) or mode not in set(Mode):
        raise Refused(Refusal.NOT_FOUND)
    await me.store.do(choose_mode, me.actor, Group(group), Mode(mode))
    me.toast(query, "settings-saved")


async def brief_at(query: CallbackQuery, select: Any, manager: DialogManager, clock: str) -> None:
    """The brief comes at one of the times that are offered."""
    me = talk(manager)
    at = next((one for one in TIMES if f"{one:%H%M}" == clock), None)
    if at is None:
        raise Refused(Refusal.NOT_FOUND)
    due = await me.store.do(choose_brief_time, me.actor, at)
    me.toast(query, "settings-brief-saved", at=at, next=due)


async def open_held(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One of the withheld letters is read."""
    manager.dialog_data["letter"] = number_in(number)
    await manager.switch_to(Settings.held_one)
