"""What most visits leave out: another day, who was met, a line, a remark, campaigns."""

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.dates import read_day
from bot.dialogs.states import Visits
from bot.dialogs.visits.draft import (
    CURRENT,
    change,
    current,
    draft_of,
    today_of,
    with_line,
    with_seen,
)
from bot.dialogs.visits.getters import READY_MET, READY_WHY
from bot.numbers import number_in
from core.shared.calendar import local_day
from core.shared.ids import AppointmentId, CampaignId
from core.shared.refusal import Refusal, Refused
from core.shared.words import LINE, REMARK, own_words
from core.visits.model import Heading, Seen
from core.visits.questions import visit_start
from core.visits.rules import check_day


async def pick_day(query: CallbackQuery, select: Any, manager: DialogManager, on: str) -> None:
    """One of the dates offered."""
    try:
        await _on(manager, date.fromisoformat(on))
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None


async def type_day(message: Message, widget: Any, manager: DialogManager) -> None:
    """A date as people write it."""
    me = talk(manager)
    on = read_day(message.text or "", local_day(me.house.clock()))
    if on is None:
        await message.answer(me.text("visits-day-unread"))
        return
    await _on(manager, on)


async def _on(manager: DialogManager, on: date) -> None:
    """Told at once where the date cannot be; a reason is asked for where it is past."""
    me = talk(manager)
    check_day(on, local_day(me.house.clock()), "later", me.store.policy)
    change(manager, on=on)
    late = on.isoformat() != today_of(manager)
    await manager.switch_to(Visits.why if late else Visits.card)


async def ready_why(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """One of the ready reasons, in the words that it is read in."""
    if code not in READY_WHY:
        raise Refused(Refusal.NOT_FOUND)
    change(manager, why_late=talk(manager).plain(f"visits-why-{code}"))
    await manager.switch_to(Visits.card)


async def type_why(message: Message, widget: Any, manager: DialogManager) -> None:
    """A reason of one's own."""
    change(manager, why_late=own_words(message.text or "", LINE))
    await manager.switch_to(Visits.card)


async def ready_met(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """One of the functions."""
    if code not in READY_MET:
        raise Refused(Refusal.NOT_FOUND)
    change(manager, met=talk(manager).plain(f"visits-met-{code}"))
    await manager.switch_to(Visits.card)


async def type_met(message: Message, widget: Any, manager: DialogManager) -> None:
    """Somebody else."""
    change(manager, met=own_words(message.text or "", LINE))
    await manager.switch_to(Visits.card)


async def type_remark(message: Message, widget: Any, manager: DialogManager) -> None:
    """For officials only."""
    change(manager, remark=own_words(message.text or "", REMARK))
    await manager.switch_to(Visits.card)


async def choose_heading(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """Under which heading the line is written."""
    if code not in set(Heading):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["heading"] = code
    await manager.switch_to(Visits.line)


async def type_line(message: Message, widget: Any, manager: DialogManager) -> None:
    """The line itself."""
    draft = draft_of(manager)
    seen = current(manager, draft)
    heading = Heading(str(manager.dialog_data.get("heading", Heading.THINKING)))
    line = own_words(message.text or "", LINE)
    if seen is not None:
        change(manager, seen=with_seen(draft, with_line(seen, heading, line)))
    await manager.switch_to(Visits.card)


async def choose_person(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """His rows are the card's; whoever was left out is in again."""
    me, draft = talk(manager), draft_of(manager)
    person = AppointmentId(number_in(number))
    there = await me.store.ask(visit_start, me.actor, draft.enterprise)
    if person not in {one for one, _ in there.people}:
        raise Refused(Refusal.NOT_FOUND)
    if person not in {one.appointment for one in draft.seen}:
        change(manager, seen=(*draft.seen, Seen(appointment=person)))
    manager.dialog_data[CURRENT] = person
    await manager.switch_to(Visits.card)


async def leave_out(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The visit was not about the one whose rows are shown."""
    draft = draft_of(manager)
    seen = current(manager, draft)
    if seen is not None:
        change(manager, seen=tuple(one for one in draft.seen if one != seen))
        manager.dialog_data.pop(CURRENT, None)
    await manager.switch_to(Visits.card)


async def mark_campaign(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """Counted for it, or not any more."""
    draft = draft_of(manager)
    change(manager, campaigns=draft.campaigns ^ {CampaignId(number_in(number))})
