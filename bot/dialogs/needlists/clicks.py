"""Gathering, exporting, reporting, handing back."""

from typing import Any

from aiogram.types import BufferedInputFile, CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.common.context import talk
from bot.dialogs.needlists.whose import mine, named, place_of, theirs
from bot.dialogs.states import NeedLists, NeedWork
from bot.numbers import number_in
from bot.papers.apart import made
from bot.papers.files import county_file
from core.consolidation.actions import (
    export_list,
    gather_list,
    hand_back,
    report_list,
    take_key_back,
)
from core.consolidation.model import Change, ListPaper, ListState
from core.needs.model import NeedKind
from core.screening.actions import take_out
from core.shared.ids import CallId, CountyCode, NeedId
from core.shared.refusal import Refusal, Refused


async def gather(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """All confirmed needs come onto the list."""
    me, (county, call) = talk(manager), await _place(manager)
    done = await me.store.do(gather_list, me.actor, county, call)
    me.house.nudge()
    me.toast(query, "needlists-gathered", count=done)


async def other(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """Another of the officer's counties."""
    manager.dialog_data["county"] = code


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One need of the list."""
    manager.dialog_data["need"] = number_in(item)
    await manager.switch_to(NeedLists.row)


async def out(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The need leaves the list and is confirmed as before."""
    me = talk(manager)
    await me.store.do(take_out, me.actor, NeedId(int(manager.dialog_data.get("need", 0))))
    me.house.nudge()
    me.toast(query, "needlists-took-out")
    await manager.switch_to(NeedLists.rows)


async def card(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The whole need, where it is worked on."""
    need = int(manager.dialog_data.get("need", 0))
    await manager.start(NeedWork.one, data={"need": need})


async def report(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The list is reported, or signed where another department's signature is missing."""
    me, (county, call) = talk(manager), await _place(manager)
    seen = manager.dialog_data.pop("seen", None)
    if seen is None:  # a second tap
        raise Refused(Refusal.NOT_FOUND)
    done = await me.store.do(report_list, me.actor, county, call, seen=int(seen))
    me.house.nudge()
    reported = done.state is ListState.REPORTED and not done.fresh
    me.toast(query, "needlists-reported" if reported else "needlists-signed")
    await manager.switch_to(NeedLists.one)


async def unsign(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The signature is taken back."""
    me, (county, call) = talk(manager), await _place(manager)
    await me.store.do(take_key_back, me.actor, county, call)
    me.house.nudge()
    me.toast(query, "needlists-unsigned")


async def export(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The county's list as an .xlsx, sent below."""
    stands = (await mine(manager)).stands
    await _export(query, manager, stands.county.code, stands.call.id)


async def export_city(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The same for the city: what has been reported."""
    stands = await theirs(manager)
    await _export(query, manager, stands.county.code, stands.call.id)


async def back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The list goes back to its county."""
    me, stands = talk(manager), await theirs(manager)
    if stands.listed is None:
        raise Refused(Refusal.LIST_NOT_REPORTED)
    said = str(manager.dialog_data.get("words", ""))
    await me.store.do(hand_back, me.actor, stands.listed.id, said)
    me.house.nudge()
    manager.dialog_data.pop("words", None)
    me.toast(query, "needlists-handed-back")
    await manager.switch_to(NeedLists.city)


async def _place(manager: DialogManager) -> tuple[CountyCode, CallId]:
    found = await place_of(manager)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found


async def _export(
    query: CallbackQuery, manager: DialogManager, county: CountyCode, call: CallId
) -> None:
    me, chat = talk(manager), query.from_user.id
    told = await me.bot.send_message(chat, me.text("needlists-export-making"))
    paper = await me.store.do(export_list, me.actor, county, call)
    place = named(me, paper.county)
    file = await made(len(paper.rows), county_file, paper, place, me.language)
    name = me.plain("needlists-export-file", county=place, year=str(paper.call.year))
    await me.bot.send_document(chat, BufferedInputFile(file, f"{name}.xlsx"))
    said: str = me.text("needlists-export-done", **_sums(paper))
    if paper.since is not None:
        said += "\n" + me.text("needlists-export-marked", at=paper.since, **_marks(paper))
    await me.bot.edit_message_text(said, chat_id=chat, message_id=told.message_id)
    manager.show_mode = ShowMode.DELETE_AND_SEND


def _sums(paper: ListPaper) -> dict[str, int]:
    kinds = [row.view.need.kind for row in paper.rows if row.number is not None]
    return {"posts": kinds.count(NeedKind.POST), "challenges": kinds.count(NeedKind.CHALLENGE)}


def _marks(paper: ListPaper) -> dict[str, int]:
    changes = [row.change for row in paper.rows]
    return {
        "fresh": changes.count(Change.NEW),
        "changed": changes.count(Change.CHANGED),
        "gone": changes.count(Change.GONE),
    }
