"""What is done to a difficulty that is open: by its raiser, by its owner, by the city."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.enclosed import enclosed, words_of
from bot.dialogs.common.pager import KEY as PAGE
from bot.dialogs.difficulties.chosen import ACT, TO, act_of, number
from bot.dialogs.difficulties.enclosures import send_files
from bot.dialogs.states import Difficulties
from bot.numbers import number_in
from core.difficulties.actions import (
    answer,
    ask_in,
    attach,
    confirm,
    confirmed_by_phone,
    extend,
    hand_on,
    not_yet,
    propose,
    remark,
    reopen,
    withdraw,
    write,
)
from core.difficulties.model import Act, Difficulty
from core.difficulties.owner import Owner
from core.difficulties.questions import hand_targets, one_difficulty
from core.difficulties.thread import DifficultyFileKind
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused
from core.shared.workdays import after

CALLS: Final[Mapping[Act, Callable[..., Difficulty]]] = {
    Act.WRITE: write,
    Act.ANSWER: answer,
    Act.REMARK: remark,
    Act.PROPOSE: propose,
    Act.NOT_YET: not_yet,
    Act.BY_PHONE: confirmed_by_phone,
    Act.REOPEN: reopen,
}
"""What is called for each act of `core.difficulties.rules.SAYING`."""


async def begin(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What is to be said; for whom it is meant is asked first where it is meant for somebody."""
    act = Act(button.widget_id.replace("_", "-"))
    manager.dialog_data[ACT] = act.value
    manager.dialog_data.pop(PAGE, None)
    steps = {
        Act.HAND_ON: Difficulties.target,
        Act.ASK: Difficulties.target,
        Act.EXTEND: Difficulties.until,
    }
    await manager.switch_to(steps.get(act, Difficulties.say))


async def target(query: CallbackQuery, select: Any, manager: DialogManager, turn: str) -> None:
    """To whom, or who is asked."""
    me, act = talk(manager), act_of(manager)
    asking = act is Act.ASK
    offered = await me.store.ask(hand_targets, me.actor, number(manager), asking=asking)
    place = number_in(turn)
    if place >= len(offered):
        raise Refused(Refusal.NOT_FOUND)
    manager.dialog_data[TO] = offered[place].owner.key()
    await manager.switch_to(Difficulties.say)


async def until(query: CallbackQuery, select: Any, manager: DialogManager, days: str) -> None:
    """By how many working days."""
    manager.dialog_data[TO] = str(number_in(days))
    await manager.switch_to(Difficulties.say)


async def said(message: Message, widget: Any, manager: DialogManager) -> None:
    """The word itself, and what came with it. Raises whatever the act is refused with."""
    me, data = talk(manager), manager.dialog_data
    act, one = act_of(manager), number(manager)
    typed, came = words_of(message), await enclosed(me, message)
    if came is not None and act is Act.REMARK:
        # files belong to the whole thread, and its raiser may fetch them
        await message.answer(me.text("difficulties-say-kept-out"))
        return
    if came is not None:
        scan, kind = came
        await me.store.do(attach, me.actor, one, scan, DifficultyFileKind(kind))
    if not typed:
        if came is not None:
            await message.answer(me.text("difficulties-say-enclosed"))
        return
    if act in CALLS:
        await me.store.do(CALLS[act], me.actor, one, typed)
    elif act is Act.EXTEND:
        found = await me.store.ask(one_difficulty, me.actor, one)
        due = found.ticket.difficulty.due_on
        first = max(due, local_day(me.house.clock()))
        moved = after(me.store.workdays, first, number_in(str(data.get(TO, "0"))))
        await me.store.do(extend, me.actor, one, moved, typed)
    else:
        call = ask_in if act is Act.ASK else hand_on
        await me.store.do(call, me.actor, one, _owner(data), typed)
    me.house.nudge()
    data.pop(ACT, None)
    data.pop(TO, None)
    data.pop(PAGE, None)
    await manager.switch_to(Difficulties.one)


async def solved(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The raiser says so; it can be opened again."""
    me = talk(manager)
    await me.store.do(confirm, me.actor, number(manager))
    me.house.nudge()
    me.toast(query, "difficulties-one-solved")


async def take_back(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The raiser withdraws it."""
    me = talk(manager)
    await me.store.do(withdraw, me.actor, number(manager))
    me.house.nudge()
    me.toast(query, "difficulties-withdraw-done")
    await manager.switch_to(Difficulties.one)


async def files(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """What was sent along, below the window."""
    me = talk(manager)
    found = await me.store.ask(one_difficulty, me.actor, number(manager))
    await send_files(me, query.from_user.id, found)


def _owner(data: Mapping[str, Any]) -> Owner:
    try:
        return Owner.from_key(str(data.get(TO, "")))
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None
