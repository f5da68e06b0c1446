"""Deciding about a profile; another name, another county."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.profiles.getters import enterprise_of, transfer_of
from bot.dialogs.states import Profiles
from bot.numbers import number_in
from core.profiles.actions import confirm_profile, return_profile
from core.profiles.rules import REASONS
from core.shared.actor import May
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused
from core.transfers.actions import (
    accept_transfer,
    ask_transfer,
    decline_transfer,
    rename_enterprise,
    transfer_enterprise,
)
from core.transfers.rules import WHYS


async def searched(message: Message, widget: Any, manager: DialogManager) -> None:
    """Part of a name or of a credit code."""
    manager.dialog_data.update({"words": (message.text or "").strip()[:40], KEY: 0})


async def everybody(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """No search any more."""
    manager.dialog_data.update({"words": "", "waiting": False, KEY: 0})


async def waiting(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Only those that wait."""
    manager.dialog_data.update({"waiting": True, KEY: 0})


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list."""
    manager.dialog_data.update({"enterprise": number_in(number), KEY: 0})
    await manager.switch_to(Profiles.one)


async def confirm(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What is in the window is confirmed; anything else is refused by the core."""
    me, seen = talk(manager), int(manager.dialog_data.get("seen", 0))
    await me.store.do(confirm_profile, me.actor, enterprise_of(manager), seen)
    me.house.nudge()
    me.toast(query, "profiles-one-confirmed")


async def reason_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, reason: str
) -> None:
    """One of the ready reasons, in the words of the officer's language."""
    if reason not in REASONS:
        raise Refused(Refusal.NOT_FOUND)
    await _give_back(manager, talk(manager).plain(f"profiles-reason-{reason}"))
    talk(manager).toast(query, "profiles-reason-done")


async def reason_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    await _give_back(manager, message.text or "")


async def _give_back(manager: DialogManager, reason: str) -> None:
    me, seen = talk(manager), int(manager.dialog_data.get("seen", 0))
    await me.store.do(return_profile, me.actor, enterprise_of(manager), seen, reason)
    me.house.nudge()
    await manager.switch_to(Profiles.one)


async def renamed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The new name is typed. Raises Refused(NAME_EMPTY)."""
    me = talk(manager)
    await me.store.do(rename_enterprise, me.actor, enterprise_of(manager), message.text or "")
    await manager.switch_to(Profiles.one)


async def place_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """Which county is to look after it."""
    manager.dialog_data["to"] = code
    await manager.switch_to(Profiles.why)


async def why_picked(query: CallbackQuery, select: Any, manager: DialogManager, why: str) -> None:
    """One of the ready reasons."""
    if why not in WHYS:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["reason"] = talk(manager).plain(f"profiles-why-{why}")
    await manager.switch_to(Profiles.check)


async def move(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The city decides, a county proposes; a second tap finds it done."""
    me, data = talk(manager), manager.dialog_data
    if "to" in data:
        city = me.actor.may(May.DECIDE_TRANSFER)
        act = transfer_enterprise if city else ask_transfer
        number, to = enterprise_of(manager), CountyCode(str(data["to"]))
        await me.store.do(act, me.actor, number, to, str(data.get("reason", "")))
        me.house.nudge()
        me.toast(query, "profiles-check-done" if city else "profiles-check-asked")
        data.pop("to")
        data.pop("reason", None)
    await manager.switch_to(Profiles.one)


async def choose_transfer(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One of those that wait."""
    manager.dialog_data["transfer"] = number_in(number)
    await manager.switch_to(Profiles.transfer)


async def accept(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The city follows the proposal."""
    me = talk(manager)
    await me.store.do(accept_transfer, me.actor, transfer_of(manager))
    me.house.nudge()
    me.toast(query, "profiles-check-done")


async def answer_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Why the enterprise stays. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    me = talk(manager)
    await me.store.do(decline_transfer, me.actor, transfer_of(manager), message.text or "")
    me.house.nudge()
    await manager.switch_to(Profiles.transfer)
