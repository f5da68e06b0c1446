"""Adding an entry to one of the profile's lists, question by question; taking one out."""

from datetime import date
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.common.pager import KEY
from bot.dialogs.profile.clicks import member
from bot.dialogs.profile.getters import enterprise_of, listed, mark, viewed
from bot.dialogs.states import Profile
from bot.numbers import number_in
from core.profiles.actions import write_profile
from core.profiles.form import (
    Cooperation,
    Held,
    Part,
    Platform,
    PlatformKind,
    PlatformLevel,
    Qualification,
)
from core.shared.calendar import local_day
from core.shared.words import own_words

NAME: Final = 60
NUMBER: Final = 40


async def begin_qualification(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Which one?"""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Profile.qualification)


async def kind_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, kind: str
) -> None:
    """One of the twelve, or another one, which is said in words."""
    picked = member(Qualification, kind)
    manager.dialog_data.update({"kind": picked.value, "words": "", "number": "", KEY: 0})
    other = picked is Qualification.OTHER
    await manager.switch_to(Profile.other if other else Profile.number)


async def other_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """What it is called. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    manager.dialog_data["words"] = own_words(message.text or "", NAME)
    await manager.switch_to(Profile.number)


async def number_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The certificate's number. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    manager.dialog_data["number"] = own_words(message.text or "", NUMBER)
    await manager.switch_to(Profile.expiry)


async def no_number(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It has none: a place in an official list."""
    await manager.switch_to(Profile.expiry)


async def expiry_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The last day of the certificate; the list then shows how it was read (PRODUCT 10)."""
    me = talk(manager)
    on = read_day(message.text or "", local_day(me.house.clock()), ahead=True)
    if on is None:
        await message.answer(me.text("profile-expiry-unread"))
        return
    await _hold(manager, on)


async def no_expiry(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It holds until further notice."""
    await _hold(manager, None)


async def _hold(manager: DialogManager, on: date | None) -> None:
    data = manager.dialog_data
    if "kind" in data:  # else a second tap
        held = Held(
            kind=member(Qualification, str(data["kind"])),
            words=str(data.get("words", "")),
            number=str(data.get("number", "")),
            expires_on=on,
        )
        form = (await viewed(manager)).profile.form()
        await _write(manager, Part.QUALIFICATIONS, qualifications=(*form.qualifications, held))
        for key in ("kind", "words", "number"):
            data.pop(key, None)
    await manager.switch_to(Profile.qualifications)


async def begin_platform(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Which kind?"""
    await manager.switch_to(Profile.platform)


async def platform_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, kind: str
) -> None:
    """Its kind."""
    manager.dialog_data["platform"] = member(PlatformKind, kind).value
    await manager.switch_to(Profile.level)


async def level_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, level: str
) -> None:
    """Who has recognised it (C15)."""
    manager.dialog_data["level"] = member(PlatformLevel, level).value
    await manager.switch_to(Profile.title)


async def title_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """What it is called. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    await _found(manager, own_words(message.text or "", NAME))


async def no_title(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Kind and level say enough."""
    await _found(manager, "")


async def _found(manager: DialogManager, name: str) -> None:
    data = manager.dialog_data
    if "platform" in data and "level" in data:  # else a second tap
        platform = Platform(
            kind=member(PlatformKind, str(data["platform"])),
            level=member(PlatformLevel, str(data["level"])),
            name=name,
        )
        form = (await viewed(manager)).profile.form()
        await _write(manager, Part.PLATFORMS, platforms=(*form.platforms, platform))
        data.pop("platform")
        data.pop("level")
    await manager.switch_to(Profile.platforms)


async def begin_cooperation(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """With whom?"""
    await manager.switch_to(Profile.partner)


async def partner_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The university or institute. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    manager.dialog_data["partner"] = own_words(message.text or "", NAME)
    await manager.switch_to(Profile.contract)


async def contract_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The contract that proves it (C27). Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    data, number = manager.dialog_data, own_words(message.text or "", NUMBER)
    if "partner" in data:
        made = Cooperation(partner=str(data["partner"]), number=number)
        form = (await viewed(manager)).profile.form()
        await _write(manager, Part.COOPERATIONS, cooperations=(*form.cooperations, made))
        data.pop("partner")
    await manager.switch_to(Profile.cooperations)


async def drop(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """The entry is taken out; one that is gone already changes nothing."""
    part, old = listed(manager, (await viewed(manager)).profile.form())
    kept = tuple(one for one in old if mark(one) != number_in(number))
    if kept != old:
        await _write(manager, part, **{part.value: kept})
    talk(manager).toast(query, "profile-entry-dropped")


async def _write(manager: DialogManager, part: Part, **values: object) -> None:
    me = talk(manager)
    await me.store.do(write_profile, me.actor, enterprise_of(manager), part, values)
