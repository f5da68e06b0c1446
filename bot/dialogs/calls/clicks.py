"""Preparing a call: year, dates, words, files."""

from datetime import date
from hashlib import sha256
from io import BytesIO
from typing import Any, Final

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.calls.drafting import GUIDED, usual
from bot.dialogs.calls.getters import number_of, view_of
from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.common.scans import MOST_BYTES
from bot.dialogs.states import Calls
from bot.numbers import number_in
from core.calls.actions import add_call_file, change_call, drop_call_file, prepare_call
from core.calls.questions import call_file
from core.calls.rules import PARTS
from core.shared.calendar import local_day
from core.shared.ids import CallFileId
from core.shared.refusal import Refusal, Refused
from core.sheets.model import Scan

DAYS: Final = frozenset({"first", "last", "born"})


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of the list is opened."""
    manager.dialog_data["call"] = number_in(number)
    await manager.switch_to(Calls.one)


async def year_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, year: str
) -> None:
    """A draft for the year: a new one is asked for part by part, one that is there is shown."""
    me, number = talk(manager), number_in(year)
    title, text = (me.plain(f"calls-usual-{part}", year=year) for part in ("title", "text"))
    call = await me.store.do(prepare_call, me.actor, number, title, text)
    manager.dialog_data["call"] = call.id
    if call.version > 1:
        await manager.switch_to(Calls.one)
        return
    manager.dialog_data.update({"part": GUIDED[0], "guided": True})
    await manager.switch_to(Calls.part)


async def change(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """One part is to be changed, without going through the others."""
    manager.dialog_data["guided"] = False
    await manager.switch_to(Calls.change)


async def part_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, part: str
) -> None:
    """Which one."""
    if part not in PARTS:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["part"] = part
    await manager.switch_to(Calls.part)


async def offer_taken(
    query: CallbackQuery, select: Any, manager: DialogManager, offer: str
) -> None:
    """What is usual, or a date that was offered."""
    me, part = talk(manager), _part(manager)
    if part in DAYS:
        try:
            await _keep(manager, part, date.fromisoformat(offer))
        except ValueError:
            raise Refused(Refusal.NOT_FOUND) from None
    elif offer == "usual":
        call = (await view_of(manager)).call
        await _keep(manager, part, usual(me, call, part))
    await _next(manager, part)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """Own words, or a date as people write it; where it is refused the step stays."""
    me, part, said = talk(manager), _part(manager), message.text or ""
    if part not in DAYS:
        await _keep(manager, part, said)
    else:
        day = read_day(said, local_day(me.house.clock()), ahead=part != "born")
        if day is None:
            await message.answer(me.text("calls-part-unread"))
            return
        await _keep(manager, part, day)
    await _next(manager, part)


async def file_sent(message: Message, widget: Any, manager: DialogManager) -> None:
    """A file is attached; the messenger keeps it, we keep how to ask for it."""
    me, sent = talk(manager), message.document
    if sent is None or (sent.file_size or 0) > MOST_BYTES:
        await message.answer(me.text("calls-files-large", megabytes=MOST_BYTES // 1_000_000))
        return
    content = BytesIO()
    await me.bot.download(sent, destination=content)
    digest = sha256(content.getbuffer()).hexdigest()
    scan = Scan(file_id=sent.file_id, unique_id=sent.file_unique_id, digest=digest)
    name = (sent.file_name or me.plain("calls-files-nameless"))[-100:]
    await me.store.do(add_call_file, me.actor, number_of(manager), scan, name)
    await manager.switch_to(Calls.files, show_mode=ShowMode.SEND)


async def not_a_file(message: Message, widget: Any, manager: DialogManager) -> None:
    """A picture loses its sharpness on the way: it is asked for as a file."""
    await message.answer(talk(manager).text("calls-files-wanted"))


async def file_wanted(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """The file itself, below; the window goes on under it."""
    me = talk(manager)
    found = await me.store.ask(call_file, me.actor, CallFileId(number_in(number)))
    try:
        await me.bot.send_document(query.from_user.id, found.file_id)
    except TelegramBadRequest:
        me.toast(query, "calls-files-gone", name=found.name)
        return
    manager.show_mode = ShowMode.SEND


async def last_dropped(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The latest file is taken off."""
    me, found = talk(manager), await view_of(manager)
    if found.files:
        await me.store.do(drop_call_file, me.actor, found.files[-1].id)


async def _keep(manager: DialogManager, part: str, to: str | date) -> None:
    me, number = talk(manager), number_of(manager)
    match part, to:
        case "title", str():
            await me.store.do(change_call, me.actor, number, title=to)
        case "text", str():
            await me.store.do(change_call, me.actor, number, text=to)
        case "first", date():
            await me.store.do(change_call, me.actor, number, first=to)
        case "last", date():
            await me.store.do(change_call, me.actor, number, last=to)
        case "born", date():
            await me.store.do(change_call, me.actor, number, born=to)
        case _:
            raise Refused(Refusal.NOT_FOUND)


async def _next(manager: DialogManager, part: str) -> None:
    """A new call goes on to its next part, then to the files; a change goes back to the call."""
    if not manager.dialog_data.get("guided"):
        await manager.switch_to(Calls.one)
    elif part == GUIDED[-1]:
        manager.dialog_data["guided"] = False
        await manager.switch_to(Calls.files)
    else:
        manager.dialog_data["part"] = GUIDED[GUIDED.index(part) + 1]
        await manager.switch_to(Calls.part)


def _part(manager: DialogManager) -> str:
    part = str(manager.dialog_data.get("part"))
    if part not in PARTS:
        raise Refused(Refusal.NOT_FOUND)
    return part
