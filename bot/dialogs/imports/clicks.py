"""Importing a sheet, step by step."""

import asyncio
from datetime import date
from functools import partial
from typing import Any, Final

from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from dateutil.relativedelta import relativedelta

from bot.dialogs.common.context import talk
from bot.dialogs.common.scans import MOST_BYTES as MOST_SCAN
from bot.dialogs.common.scans import scan_of
from bot.dialogs.imports import files
from bot.dialogs.imports.getters import county_of, remembered, scan_in
from bot.dialogs.states import Imports
from bot.tables.blank import blank_sheet
from bot.tables.marked import marked_sheet
from bot.tables.opening import MOST_BYTES, MOST_ROWS, Grid, UnreadableError
from bot.turn import Turn
from core.appointments.actions import see_roster
from core.shared.refusal import Refusal, Refused
from core.sheets.actions import import_sheet
from core.sheets.model import SheetTable
from core.sheets.questions import table_plan

MEGA: Final = 1_000_000


async def blank(query: CallbackQuery, select: Any, manager: DialogManager, month: str) -> None:
    """An empty sheet of the month with those who serve in it, sent below."""
    me, chat = talk(manager), query.from_user.id
    first, after = _month(month)
    county, called = await county_of(manager)
    lines = await me.store.do(see_roster, me.actor, county)
    people = [
        (line.name, line.enterprise_name)
        for line in lines
        if line.start < after and line.last_day >= first
    ]
    told = await me.bot.send_message(chat, me.text("imports-blank-making"))
    file = await asyncio.to_thread(
        blank_sheet, me.house.catalogue, me.language, called, first, people
    )
    await me.bot.send_document(chat, BufferedInputFile(file, f"fuzong-{month[:7]}.xlsx"))
    said = me.text("imports-blank-done", count=len(people))
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def sent(message: Message, widget: Any, manager: DialogManager) -> None:
    """The sheet's file: too large is told before it is fetched, all else in words."""
    me, document = talk(manager), message.document
    if document is None or (document.file_size or 0) > MOST_BYTES:
        await message.answer(me.text("imports-trouble-too-large", megabytes=MOST_BYTES // MEGA))
        return
    told = await message.answer(me.text("imports-file-reading"))
    content = await files.fetched(me.bot, document.file_id)
    try:
        table, _ = await files.read(content)
    except UnreadableError as error:
        await told.edit_text(_said(me, error))
        return
    plan = await me.store.ask(table_plan, me.actor, table)
    kept = {"file_id": document.file_id, "digest": files.digest(content)}
    manager.dialog_data.update({"file": kept, "scan": None, "told": remembered(table, plan)})
    await told.edit_text(me.text("imports-file-read", count=len(table.rows)))
    await manager.switch_to(Imports.report, show_mode=ShowMode.SEND)


async def not_a_file(message: Message, widget: Any, manager: DialogManager) -> None:
    """Something else was sent where the sheet is wanted."""
    await message.answer(talk(manager).text("imports-file-wanted"))


async def marked(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The sheet with what becomes of each cell, sent below."""
    me, chat = talk(manager), query.from_user.id
    found = await _again(query, manager)
    if found is None:
        return
    table, grid = found
    plan = await me.store.ask(table_plan, me.actor, table)
    told = await me.bot.send_message(chat, me.text("imports-blank-making"))
    say = partial(me.house.catalogue.plain, me.language)
    file = await asyncio.to_thread(marked_sheet, grid, plan, say)
    await me.bot.send_document(chat, BufferedInputFile(file, "fuzong-checked.xlsx"))
    said = me.text("imports-marked-done")
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def scanned(message: Message, widget: Any, manager: DialogManager) -> None:
    """A photo or a file of the signed sheet; what the table comes to is looked at again."""
    me = talk(manager)
    scan = await scan_of(message, me.bot)
    if scan is None:
        await message.answer(me.text("imports-scan-large", megabytes=MOST_SCAN // MEGA))
        return
    found = await _again(message, manager)
    if found is None:
        return
    plan = await me.store.ask(table_plan, me.actor, found[0], scan)
    manager.dialog_data.update({"scan": scan.model_dump(), "told": remembered(found[0], plan)})
    await manager.switch_to(Imports.check, show_mode=ShowMode.SEND)


async def not_a_scan(message: Message, widget: Any, manager: DialogManager) -> None:
    """Something else was sent where the scan is wanted."""
    await message.answer(talk(manager).text("imports-scan-wanted"))


async def enter(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """All days are entered, or none; the file is read once more, and judged as of now."""
    me, data = talk(manager), manager.dialog_data
    scan = scan_in(data)
    if scan is None:  # a second tap
        await manager.switch_to(Imports.file)
        return
    found = await _again(query, manager)
    if found is None:
        return
    done = await me.store.do(import_sheet, me.actor, found[0], scan)
    me.house.nudge()
    data.clear()
    me.toast(query, "imports-check-done", count=done.taken, people=len(done.days))
    await manager.switch_to(Imports.file)


async def _again(
    event: CallbackQuery | Message, manager: DialogManager
) -> tuple[SheetTable, Grid] | None:
    """The file as it was kept; where it is gone, that is told and it is asked for once more."""
    me, data = talk(manager), manager.dialog_data
    try:
        return await files.again(me.bot, data.get("file") or {"file_id": "", "digest": ""})
    except UnreadableError as error:
        said = _said(me, error)
        if isinstance(event, Message):
            await event.answer(said)
        else:
            await me.bot.send_message(event.from_user.id, said)
    data.clear()
    await manager.switch_to(Imports.file, show_mode=ShowMode.DELETE_AND_SEND)
    return None


def _said(me: Turn, error: UnreadableError) -> str:
    facts = {"megabytes": MOST_BYTES // MEGA, "rows": MOST_ROWS}
    return me.text(f"imports-trouble-{error.trouble}", **facts)


def _month(said: str) -> tuple[date, date]:
    """Its first day, and the next month's. Raises Refused(NOT_FOUND) for a forged one."""
    try:
        first = date.fromisoformat(said).replace(day=1)
        return first, first + relativedelta(months=1)
    except (ValueError, OverflowError):
        raise Refused(Refusal.NOT_FOUND) from None
