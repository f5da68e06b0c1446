"""Answering the profile's questions, sending it, taking it back."""

from enum import StrEnum
from typing import Any, Final, TypeVar

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.profile.getters import STEPS, enterprise_of, viewed
from bot.dialogs.states import Profile
from bot.numbers import number_in
from core.needs.form import Offer
from core.profiles.actions import (
    discard_profile,
    send_profile,
    take_back_profile,
    write_profile,
)
from core.profiles.form import Ownership, Part
from core.profiles.model import ProfileState
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words

BUSINESS: Final = 120
WORDS: Final = 120


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the contact's enterprises."""
    manager.dialog_data["enterprise"] = number_in(number)
    await manager.switch_to(Profile.card)


async def go_on(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The first question that is open, then the next one."""
    manager.dialog_data["walks"] = True
    await onwards(manager)


async def pick_part(query: CallbackQuery, select: Any, manager: DialogManager, part: str) -> None:
    """One part alone."""
    manager.dialog_data["walks"] = False
    await manager.switch_to(STEPS[member(Part, part)])
    manager.dialog_data[KEY] = 0


async def onwards(manager: DialogManager) -> None:
    """To the next open question, or back to the card."""
    data = manager.dialog_data
    found = await viewed(manager)
    waits = found.profile.state is ProfileState.WAITING
    walks = data.get("walks") and found.missing and not waits
    data[KEY] = 0
    await manager.switch_to(STEPS[found.missing[0]] if walks else Profile.card)


async def finished(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The list is complete, or the question is left as it is."""
    await onwards(manager)


async def none(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """There is nothing of the kind: an answer as well."""
    state = manager.current_context().state
    part = next(one for one, step in STEPS.items() if step == state)
    await _write(manager, part, None)
    await onwards(manager)


async def business_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG, TELEPHONE_IN_WORDS), and the step stays."""
    await _write(manager, Part.BUSINESS, {"business": own_words(message.text or "", BUSINESS)})
    await onwards(manager)


async def pick_chain(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One of the chains on offer."""
    await _write(manager, Part.CHAIN, {"chain": number_in(number)})
    await onwards(manager)


async def pick_ownership(
    query: CallbackQuery, select: Any, manager: DialogManager, value: str
) -> None:
    """Whether the state owns or controls it, as the enterprise declares (A21)."""
    await _write(manager, Part.OWNERSHIP, {"ownership": member(Ownership, value)})
    await onwards(manager)


async def toggle_offer(
    query: CallbackQuery, select: Any, manager: DialogManager, value: str
) -> None:
    """One of the conditions is ticked, or not any more."""
    one, form = member(Offer, value), (await viewed(manager)).profile.form()
    offers = tuple({*form.offers} ^ {one})
    await _write(manager, Part.OFFERS, {"offers": offers})


async def offers_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """A sentence beside the ticks."""
    await _write(manager, Part.OFFERS, {"offer_words": own_words(message.text or "", WORDS)})


async def send(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """To the county; a second tap finds it there."""
    me = talk(manager)
    if (await viewed(manager)).profile.state is not ProfileState.WAITING:
        await me.store.do(send_profile, me.actor, enterprise_of(manager))
        me.house.nudge()
    me.toast(query, "profile-card-sent")


async def take_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Back to be changed, while the county has not decided."""
    me = talk(manager)
    await me.store.do(take_back_profile, me.actor, enterprise_of(manager))
    me.house.nudge()
    me.toast(query, "profile-card-taken-back")


async def discard(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was not sent is thrown away."""
    me = talk(manager)
    await me.store.do(discard_profile, me.actor, enterprise_of(manager))
    me.toast(query, "profile-discard-done")
    await manager.switch_to(Profile.card)


async def _write(manager: DialogManager, part: Part, values: dict[str, Any] | None) -> None:
    me = talk(manager)
    await me.store.do(write_profile, me.actor, enterprise_of(manager), part, values)


M = TypeVar("M", bound=StrEnum)


def member(kind: type[M], value: str) -> M:
    """What a button named. Raises Refused(NOT_FOUND) where none of ours says so."""
    try:
        return kind(value)
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
