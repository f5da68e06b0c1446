"""Finding visits again, changing one at once, withdrawing one."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Difficulties, Visits
from bot.dialogs.visits.browsing import number_of
from bot.dialogs.visits.draft import amend
from bot.dialogs.visits.troubles import FOUND, TOLD, found_of, problems, saved_of
from bot.numbers import number_in
from core.concerns.actions import raise_from_visit
from core.difficulties.model import Category
from core.shared.ids import AppointmentId, VisitId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text
from core.visits.actions import withdraw_visit
from core.visits.model import Mark
from core.visits.questions import my_visit


async def to_troubles(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was found: where it is one thing only, it is not asked which."""
    me = talk(manager)
    found = problems(await me.store.ask(my_visit, me.actor, saved_of(manager)))
    if len(found) == 1:
        await _take(manager, *found[0])
    else:
        await manager.switch_to(Visits.trouble)


async def choose_trouble(
    query: CallbackQuery, select: Any, manager: DialogManager, code: str
) -> None:
    """One of several."""
    me = talk(manager)
    view = await me.store.ask(my_visit, me.actor, saved_of(manager))
    for number, mark in problems(view):
        if code == f"{number}-{mark.heading}":
            await _take(manager, number, mark)
            return
    raise Refused(Refusal.NOT_FOUND)


async def _take(manager: DialogManager, number: AppointmentId, mark: Mark) -> None:
    """The line is its text; where there was none, it is asked for."""
    manager.dialog_data.update({FOUND: [number, mark.heading.value], TOLD: ""})
    await manager.switch_to(Visits.category if mark.line else Visits.tell)


async def tell(message: Message, widget: Any, manager: DialogManager) -> None:
    """What the difficulty is."""
    most = talk(manager).store.policy.difficulty_signs
    manager.dialog_data[TOLD] = own_text(message.text or "", most)
    await manager.switch_to(Visits.category)


async def raise_it(query: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    """The category is chosen: it has a number, an owner and a date from now on."""
    me, data = talk(manager), manager.dialog_data
    if code not in set(Category):
        raise Refused(Refusal.NOT_FOUND)
    number, heading = found_of(manager)
    raised = await me.store.do(
        raise_from_visit,
        me.actor,
        saved_of(manager),
        number,
        heading,
        Category(code),
        str(data.get(TOLD, "")),
    )
    me.house.nudge()
    for key in (FOUND, TOLD):
        data.pop(key, None)
    me.toast(query, "visits-category-raised", number=raised.number, on=raised.due_on)
    await manager.switch_to(Visits.done)


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """One of a list."""
    manager.dialog_data["one"] = number_in(number)
    await manager.switch_to(Visits.one)


async def to_mine(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The list begins with its first page."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Visits.mine)


async def to_others(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The enterprise's earlier visits."""
    manager.dialog_data[KEY] = 0
    await manager.switch_to(Visits.at)


async def change_one(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The card again, with what was noted. Raises Refused(VISIT_AMEND_OVER)."""
    me, data = talk(manager), manager.dialog_data
    saved = button.widget_id == "amend_saved"
    number = VisitId(int(data["saved"])) if saved and "saved" in data else number_of(manager)
    view = await me.store.ask(my_visit, me.actor, number)
    if view.amend_until is None:
        raise Refused(Refusal.VISIT_AMEND_OVER, minutes=me.store.policy.undo_minutes)
    amend(manager, view)
    await manager.switch_to(Visits.card)


async def to_difficulty(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What came up is raised as a difficulty of whom it hinders (C34)."""
    await manager.start(Difficulties.whose, data={"visit": number_of(manager)})


async def type_reason(message: Message, widget: Any, manager: DialogManager) -> None:
    """Withdrawn with a reason (A28)."""
    me = talk(manager)
    await me.store.do(withdraw_visit, me.actor, number_of(manager), message.text or "")
    me.house.nudge()
    await manager.switch_to(Visits.one)
