"""Raising a difficulty, step by step; which one, which list."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.enclosed import enclosed, row_of, words_of
from bot.dialogs.common.pager import KEY as PAGE
from bot.dialogs.common.ways import leave
from bot.dialogs.difficulties.chosen import (
    CATEGORY,
    FILES,
    FOR,
    LIST,
    ONE,
    PERIOD,
    SHELF,
    SORT,
    TEXT,
    concerned_of,
    files_of,
    visit_of,
)
from bot.dialogs.states import Difficulties, Feedback
from bot.numbers import number_in
from core.difficulties.actions import open_difficulty, raise_difficulty
from core.difficulties.model import Category, Side
from core.difficulties.questions import choices_of_visit, raise_choices
from core.difficulties.shown import Concerned, Shelf
from core.shared.ids import AppointmentId, DifficultyId, EnterpriseId, UnitId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text


async def new(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Whoever speaks for one enterprise only is not asked for whom."""
    me = talk(manager)
    found = await me.store.ask(raise_choices, me.actor)
    manager.dialog_data.clear()
    if not found:
        raise Refused(Refusal.NO_APPOINTMENT)
    if len(found) > 1:
        await manager.switch_to(Difficulties.whose)
        return
    await _for(manager, found[0])


async def for_whom(query: CallbackQuery, select: Any, manager: DialogManager, turn: str) -> None:
    """One of them."""
    me, visit = talk(manager), visit_of(manager)
    if visit is None:
        found = await me.store.ask(raise_choices, me.actor)
    else:
        found = await me.store.ask(choices_of_visit, me.actor, visit)
    place = number_in(turn)
    if place >= len(found):
        raise Refused(Refusal.NOT_FOUND)
    await _for(manager, found[place])


async def _for(manager: DialogManager, one: Concerned) -> None:
    manager.dialog_data.pop(PAGE, None)
    manager.dialog_data[FOR] = [one.side.value, one.number, one.name, one.whole]
    if one.said:
        manager.dialog_data[TEXT] = one.said
    await manager.switch_to(Difficulties.category)


async def category(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """What it is about."""
    manager.dialog_data[CATEGORY] = Category(item).value
    noted = manager.dialog_data.get(TEXT)
    await manager.switch_to(Difficulties.check if noted else Difficulties.words)


async def told(message: Message, widget: Any, manager: DialogManager) -> None:
    """The words, or a file with or without words. Raises Refused(WORDS_TOO_LONG)."""
    me, data = talk(manager), manager.dialog_data
    policy = me.store.policy
    typed = words_of(message)
    if typed:
        so_far = str(data.get(TEXT, ""))
        data[TEXT] = own_text(f"{so_far}\n{typed}", policy.difficulty_signs)
    came = await enclosed(me, message)
    if came is not None:
        files = list(data.get(FILES, []))
        if len(files) >= policy.difficulty_files:
            raise Refused(Refusal.DIFFICULTY_FILES_FULL, limit=policy.difficulty_files)
        data[FILES] = [*files, row_of(*came)]
    if data.get(TEXT):
        await manager.switch_to(Difficulties.check)


async def again(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The words are thrown away and asked for again; what was sent along stays."""
    manager.dialog_data.pop(TEXT, None)
    await manager.switch_to(Difficulties.words)


async def file(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It is raised; a second tap finds the first one."""
    me, data = talk(manager), manager.dialog_data
    one = concerned_of(data)
    number, service = one.number, one.side is Side.APPOINTEE
    unit = UnitId(number) if one.side is Side.UNIT and one.whole else None
    if one.side is Side.UNIT and not one.whole:
        service = True
    done = await me.store.do(
        raise_difficulty,
        me.actor,
        side=one.side,
        category=Category(str(data.get(CATEGORY))),
        text=str(data.get(TEXT, "")),
        enterprise=EnterpriseId(number) if one.side is Side.ENTERPRISE else None,
        unit=unit,
        appointment=AppointmentId(number) if service else None,
        visit=visit_of(manager),
        files=files_of(data),
    )
    me.house.nudge()
    data.clear()
    data |= {ONE: done.id, LIST: "mine"}
    await manager.switch_to(Difficulties.filed)


async def chosen(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One is opened; whoever has no part in it is refused before the window changes."""
    me = talk(manager)
    found = await me.store.do(open_difficulty, me.actor, DifficultyId(number_in(item)))
    office = manager.current_context().state == Difficulties.office
    manager.dialog_data[ONE] = found.ticket.difficulty.id
    manager.dialog_data[LIST] = "office" if office else "mine"
    manager.dialog_data.pop(PAGE, None)
    await manager.switch_to(Difficulties.one)


async def back_to_list(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """From a difficulty to the list that it was chosen from, or to where it was opened."""
    manager.dialog_data.pop(PAGE, None)
    match manager.dialog_data.get(LIST):
        case "office":
            await manager.switch_to(Difficulties.office)
        case "mine":
            await manager.switch_to(Difficulties.mine)
        case _:
            await leave(query, button, manager)


async def to_begin(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Before anything is written: to one's own list, or to the visit that it came from."""
    if visit_of(manager) is None:
        await manager.switch_to(Difficulties.mine)
    else:
        await leave(query, button, manager)


async def shelf(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Which list is read."""
    manager.dialog_data[SHELF] = Shelf(button.widget_id).value
    manager.dialog_data.pop(PAGE, None)
    await manager.switch_to(Difficulties.office)


async def sort(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """One category alone."""
    manager.dialog_data[SORT] = Category(item).value
    manager.dialog_data.pop(PAGE, None)
    await manager.switch_to(Difficulties.office)


async def every_sort(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """All categories again."""
    manager.dialog_data.pop(SORT, None)
    manager.dialog_data.pop(PAGE, None)
    await manager.switch_to(Difficulties.office)


async def period(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Over how long figures are read."""
    manager.dialog_data[PERIOD] = str(button.widget_id)
    manager.dialog_data.pop(PAGE, None)


async def first_page(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Another list begins at its beginning."""
    manager.dialog_data.pop(PAGE, None)


async def feedback(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """To say something about somebody, past him."""
    await manager.start(Feedback.about)
