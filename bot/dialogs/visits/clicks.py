"""Noting a visit: each press changes the card, one press saves it."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.arriving import arrived
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.states import Visits
from bot.dialogs.visits.draft import (
    AMENDS,
    CURRENT,
    KEPT,
    NEAR,
    WORDS,
    amends,
    change,
    current,
    draft_of,
    next_state,
    set_out,
    with_seen,
)
from bot.numbers import number_in
from bot.standing import not_standing_there, point_of
from core.shared.ids import EnterpriseId
from core.shared.words import REMARK, own_words
from core.visits.actions import amend_visit, log_visit
from core.visits.model import Channel, Heading
from core.visits.questions import gates_near

LONGEST_SEARCH = 40
CHANNELS = tuple(Channel)


async def choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    """The enterprise: the card opens with the likeliest answers."""
    await set_out(manager, EnterpriseId(number_in(number)))
    await manager.switch_to(Visits.card)


async def searched(message: Message, widget: Any, manager: DialogManager) -> None:
    """Words out of a name: the list shows what holds them."""
    said = own_words(message.text or "", LONGEST_SEARCH)
    manager.dialog_data.update({WORDS: said, KEY: 0})


async def everything(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The whole list again."""
    manager.dialog_data.update({WORDS: "", KEY: 0})


async def located(message: Message, widget: Any, manager: DialogManager) -> None:
    """Where the official stands: at a gate he is checked in, else what is near comes first."""
    me = talk(manager)
    arrival = await arrived(message, me)
    if arrival is not None:
        await set_out(manager, arrival.enterprise)
        await manager.switch_to(Visits.card)
        return
    point = None if not_standing_there(message) else point_of(message)
    near = await me.store.ask(gates_near, me.actor, point) if point else {}
    # the place itself is not kept: only which gates are how far from it
    manager.dialog_data.update({NEAR: [[one, away] for one, away in near.items()], KEY: 0})


async def located_here(message: Message, widget: Any, manager: DialogManager) -> None:
    """On the card: checked in, where it is the enterprise of the card."""
    me = talk(manager)
    arrival = await arrived(message, me)
    if arrival is not None and arrival.enterprise == draft_of(manager).enterprise:
        change(manager, arrival=arrival.id)
    elif arrival is not None:
        await message.answer(me.text("visits-card-elsewhere"))


async def tick(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Fine, to watch, problem: one press further."""
    draft = draft_of(manager)
    seen = current(manager, draft)
    if seen is not None:
        change(manager, seen=with_seen(draft, next_state(seen, Heading(button.widget_id))))


async def presence(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Whether he was met himself."""
    draft = draft_of(manager)
    seen = current(manager, draft)
    if seen is not None:
        there = seen.model_copy(update={"present": not seen.present})
        change(manager, seen=with_seen(draft, there))


async def channel(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """On site, by phone, by video: one press further."""
    at = CHANNELS.index(draft_of(manager).channel)
    change(manager, channel=CHANNELS[(at + 1) % len(CHANNELS)])


async def said(message: Message, widget: Any, manager: DialogManager) -> None:
    """What is typed on the card is the visit's one line. Raises Refused(WORDS_TOO_LONG)."""
    change(manager, summary=own_words(message.text or "", REMARK))


async def save(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """On record; a second press finds it saved. Refused, the card stays as it is."""
    me, data = talk(manager), manager.dialog_data
    if KEPT not in data:
        await manager.switch_to(Visits.done if "saved" in data else Visits.enterprise)
        return
    draft, changing = draft_of(manager), amends(manager)
    if changing is None:
        visit = await me.store.do(log_visit, me.actor, draft)
    else:
        visit = await me.store.do(amend_visit, me.actor, changing[0], draft, changing[1])
    me.house.nudge()
    for key in (KEPT, AMENDS, CURRENT, WORDS, NEAR):
        data.pop(key, None)
    data["saved"] = visit.id
    await manager.switch_to(Visits.done)


async def another(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The next one."""
    manager.dialog_data.clear()
    await manager.switch_to(Visits.enterprise)
