"""Importing a table up to what it comes to."""

import asyncio
from typing import Any, Final

from aiogram.types import BufferedInputFile, CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.intake import files
from bot.dialogs.intake.again import found_again, progress, said
from bot.dialogs.intake.getters import MIXED
from bot.dialogs.intake.memory import answers, kind_of, remembered
from bot.dialogs.states import Intake
from bot.intake.coming import judged
from bot.intake.reasons import why
from bot.tables import apart
from bot.tables.opening import UnreadableError
from bot.tables.templates import blank_table
from bot.tables.wide import OF_TABLES
from core.imports.columns import TableKind
from core.imports.questions import registers
from core.shared.refusal import Refusal, Refused

MEGA: Final = 1_000_000


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, kind: str) -> None:
    """The kind is chosen; Refused(NOT_FOUND) for a forged one."""
    if kind != MIXED and kind not in set(TableKind):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data.clear()
    manager.dialog_data["kind"] = kind
    await manager.switch_to(Intake.file)


async def blank(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """An empty table of the kind, sent below."""
    me, kind = talk(manager), kind_of(manager.dialog_data)
    if kind is None:
        raise Refused(Refusal.NOT_FOUND)
    known = await me.store.ask(registers, me.actor)
    counties = [one.name for one in known.counties if known.reaches(one.code)]
    chains = [one.name for one in known.chains if one.county is None or known.reaches(one.county)]
    tell = await progress(query, me, "intake-file-blank-making")
    file = await asyncio.to_thread(
        blank_table, me.house.catalogue, me.language, kind, counties=counties, chains=chains
    )
    sent_as = BufferedInputFile(file, f"fuzong-{kind}.xlsx")
    await me.bot.send_document(query.from_user.id, sent_as)
    await tell(me.text("intake-file-blank-done"))
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def sent(message: Message, widget: Any, manager: DialogManager) -> None:
    """The table's file: too large is told before it is fetched, all else in words."""
    me, document, data = talk(manager), message.document, manager.dialog_data
    if document is None or (document.file_size or 0) > OF_TABLES.size:
        await message.answer(me.text("intake-file-large", megabytes=OF_TABLES.size // MEGA))
        return
    tell = await progress(message, me, "intake-file-reading")
    content = await files.fetched(me.bot, document.file_id)
    try:
        table, _ = await apart.read(content, kind_of(data))
    except UnreadableError as error:
        await tell(said(me, error))
        return
    count = len(table.rows)
    await tell(me.text("intake-file-judging", count=count))
    found = await judged(me.store, me.actor, table, {})
    kept = {"file_id": document.file_id, "digest": files.digest(content)}
    data.update({"file": kept, "answers": {}, "told": remembered(me, found.plan)})
    await tell(me.text("intake-file-judged", count=count))
    await manager.switch_to(Intake.report, show_mode=ShowMode.SEND)


async def not_a_file(message: Message, widget: Any, manager: DialogManager) -> None:
    """Something else was sent where the table is wanted."""
    await message.answer(talk(manager).text("intake-file-wanted"))


async def marked(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The table with what becomes of each cell, sent below."""
    me, data = talk(manager), manager.dialog_data
    tell = await progress(query, me, "intake-report-marking")
    found = await found_again(query, manager, tell)
    if found is None:
        return
    judgement = await judged(me.store, me.actor, found.table, answers(data))
    file = await apart.marked(
        found.content, kind_of(data), judgement.plan, me.plain, why(me.plain)
    )
    await me.bot.send_document(query.from_user.id, BufferedInputFile(file, "fuzong-checked.xlsx"))
    await tell(me.text("intake-report-marked-done"))
    manager.show_mode = ShowMode.DELETE_AND_SEND
