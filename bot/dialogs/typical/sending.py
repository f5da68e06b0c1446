"""Writing a case, or its text anew: whom it is about, four parts, the field, the whole."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Typical
from bot.dialogs.typical.memory import PARTS, case_in, forget, part_of, story_in
from bot.numbers import number_in
from core.shared.fields import Field
from core.shared.ids import AppointmentId, TypicalCaseId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_text, own_words
from core.typical.actions import change_case, propose_case
from core.typical.questions import case_of


async def whom(query: CallbackQuery, select: Any, manager: DialogManager, item: str) -> None:
    """Whom the case is about; what was begun for another one is left."""
    forget(manager.dialog_data)
    manager.dialog_data.update({"appointment": number_in(item), "part": PARTS[0], KEY: 0})
    await manager.switch_to(Typical.write)


async def typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """The part is kept, and the next one is asked for; of a whole text, only this part."""
    me, data = talk(manager), manager.dialog_data
    part, policy = part_of(data), me.store.policy
    if part == "title":
        data[part] = own_words(message.text or "", policy.case_title_signs)
    else:
        data[part] = own_text(message.text or "", policy.case_part_signs)
    missing = next((one for one in PARTS if not data.get(one)), None)
    if data.get("once") or missing is None:
        data.pop("once", None)
        whole = "area" in data or "edits" in data
        await manager.switch_to(Typical.check if whole else Typical.area)
        return
    data["part"] = missing


async def back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The part before it; from the first, whom it is about; else the whole."""
    data = manager.dialog_data
    place = PARTS.index(part_of(data))
    if data.pop("once", None):
        await manager.switch_to(Typical.check)
    elif place == 0:
        await manager.switch_to(Typical.whom)
    else:
        data["part"] = PARTS[place - 1]


async def area_picked(
    query: CallbackQuery, select: Any, manager: DialogManager, item: str
) -> None:
    """The field that the library sorts it by."""
    if item not in set(Field):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data["area"] = item
    await manager.switch_to(Typical.check)


async def again(query: CallbackQuery, select: Any, manager: DialogManager, part: str) -> None:
    """One part is written anew."""
    if part not in PARTS:
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data.update({"part": part, "once": True})
    await manager.switch_to(Typical.write)


async def edit(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The text as it stands, to be changed part by part."""
    me, data = talk(manager), manager.dialog_data
    view = await me.store.ask(case_of, me.actor, case_in(manager))
    forget(data)
    data.update(view.case.story.model_dump())
    data["edits"] = view.case.id
    await manager.switch_to(Typical.check)


async def send(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Both are asked from now on."""
    me, data = talk(manager), manager.dialog_data
    story = story_in(data)
    if "edits" in data:
        number, seen = TypicalCaseId(int(data["edits"])), int(data.get("revision", 0))
        view = await me.store.do(change_case, me.actor, number, story, seen)
    elif "appointment" in data:
        about, field = AppointmentId(int(data["appointment"])), Field(data["area"])
        view = await me.store.do(propose_case, me.actor, about, field, story)
    else:  # a second tap: it is sent already
        await manager.switch_to(Typical.one if "case" in data else Typical.open)
        return
    me.house.nudge()
    forget(data)
    data.update({"case": view.case.id, "from": Typical.open.state})
    me.toast(query, "typical-check-sent")
    await manager.switch_to(Typical.one)
