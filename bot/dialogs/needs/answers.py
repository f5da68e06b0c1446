"""Answers to the questions of the form, and what was sent along."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.common.pager import KEY as PAGE
from bot.dialogs.common.scans import MOST_BYTES, scan_of
from bot.dialogs.needs.chosen import (
    FLOWS,
    PART,
    PASSED,
    READ,
    number_of,
    page_of,
    part_of,
)
from bot.dialogs.needs.clicks import keep_text, onward
from bot.dialogs.needs.lines import NOTHING, TICKED, TYPED, options
from bot.dialogs.needs.writing import write
from bot.dialogs.states import Needs
from bot.numbers import number_in
from core.needs.actions import attach, belong, detach
from core.needs.completeness import LIMITS
from core.needs.form import Part
from core.needs.model import FileKind
from core.shared.calendar import local_day
from core.shared.ids import NeedFileId, NeedId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words

MEGA = 1_000_000


async def picked(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the answers; of several, one more or one less."""
    page, part = await page_of(manager), part_of(manager)
    offered = options(page, part, local_day(talk(manager).house.clock()))
    at = number_in(number)
    if at >= len(offered):
        raise Refused(Refusal.NOT_FOUND)
    chosen = offered[at]
    if part in TICKED:
        now: tuple[object, ...] = getattr(page.view.need.form, part)
        ticked = {*now} ^ {chosen}
        await write(manager, {part: tuple(one for one in offered if one in ticked)}, query)
    elif await write(manager, {part: chosen}, query):
        await _answered(manager)


async def answered(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """All that fit are ticked."""
    await _answered(manager)


async def passed(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The question is passed over; the card says what it would have helped."""
    skipped = manager.dialog_data.setdefault(PASSED, [])
    skipped.append(part_of(manager).value)
    await onward(manager)


async def cleared(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The line is emptied."""
    part = part_of(manager)
    if await write(manager, {part: NOTHING.get(part)}, query):
        await _answered(manager)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """A line in own words, or a date (PRODUCT 10). Raises Refused(WORDS_TOO_LONG)."""
    me, part = talk(manager), part_of(manager)
    said = message.text or ""
    value: object
    if part is Part.DEADLINE:
        today = local_day(me.house.clock())
        value = read_day(said, today, ahead=True)
        if value is None or value <= today:
            await message.answer(me.text("needs-ask-day-unread"))
            return
    elif part not in TYPED:
        await message.answer(me.text("needs-ask-pick"))
        return
    else:
        words = own_text if part is Part.TEXT else own_words
        value = words(said, LIMITS[part])
    if part is Part.TEXT:
        manager.dialog_data[READ] = False
    if await write(manager, {part: value}, message):
        await _answered(manager)


async def _answered(manager: DialogManager) -> None:
    again = part_of(manager) is Part.TEXT and not manager.dialog_data.get(READ)
    if manager.dialog_data.get(FLOWS) or again:
        await onward(manager)
    else:
        await manager.switch_to(Needs.check)


async def line(query: CallbackQuery, select: Any, manager: DialogManager, part: str) -> None:
    """A line is to be changed."""
    if part not in set(Part):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data.update({PART: part, FLOWS: False})
    manager.dialog_data.pop(PAGE, None)
    await manager.switch_to(Needs.ask)


async def sent(message: Message, widget: Any, manager: DialogManager) -> None:
    """A photo, a voice message or a file, at whatever step; its caption belongs to the text.

    Raises Refused(NEED_FILES_FULL).
    """
    me = talk(manager)
    scan = await scan_of(message, me.bot)
    if scan is None:
        await message.answer(me.text("needs-tell-large", megabytes=MOST_BYTES // MEGA))
        return
    kind = (
        FileKind.PHOTO if message.photo else FileKind.VOICE if message.voice else FileKind.DOCUMENT
    )
    await me.store.do(attach, me.actor, number_of(manager), scan, kind)
    state = manager.current_context().state
    if state != Needs.tell or not message.caption:
        return
    if await keep_text(manager, message.caption, message):
        await onward(manager)


async def not_this(message: Message, widget: Any, manager: DialogManager) -> None:
    """A sticker, a video, a place: nothing that a need is told with."""
    await message.answer(talk(manager).text("needs-tell-not-this"))


async def words_here(message: Message, widget: Any, manager: DialogManager) -> None:
    """Words where buttons are waited for."""
    await message.answer(talk(manager).text("needs-check-words"))


async def dropped(query: CallbackQuery, select: Any, manager: DialogManager, file: str) -> None:
    """A file is taken out."""
    me = talk(manager)
    await me.store.do(detach, me.actor, NeedFileId(number_in(file)))
    me.toast(query, "needs-files-dropped")


async def post_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, post: str
) -> None:
    """The challenge belongs to this post."""
    me = talk(manager)
    await me.store.do(belong, me.actor, number_of(manager), NeedId(number_in(post)))
    await manager.switch_to(Needs.check)


async def no_post(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It stands by itself."""
    me = talk(manager)
    await me.store.do(belong, me.actor, number_of(manager), None)
    await manager.switch_to(Needs.check)
