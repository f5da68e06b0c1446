"""Declaring step by step, taking it back, following."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import KEY
from bot.dialogs.expertise.draft import (
    HIMSELF,
    draft,
    keep,
    named_chains,
    on_record,
    party,
    with_chain,
    with_field,
)
from bot.dialogs.states import Browse, Expertise
from bot.numbers import number_in
from core.expertise.actions import declare, follow, withdraw_expertise
from core.expertise.model import Declaration
from core.expertise.questions import my_following
from core.expertise.words import words_of
from core.shared.fields import Field
from core.shared.ids import ChainId
from core.shared.refusal import Refusal, Refused


async def choose_party(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """For oneself, or for one's unit."""
    manager.dialog_data["party"] = number_in(number)


async def begin(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """From the declaration on record; whoever begins is told first what it is for."""
    found = await on_record(manager)
    if found is not None:
        kept = found.model_dump(include=set(Declaration.model_fields))
        offered = await named_chains(manager)
        kept["chains"] = [one for one in found.chains if one in offered]
        keep(manager, Declaration.model_validate(kept))
    else:
        keep(manager, Declaration())
    unit, _ = await party(manager)
    manager.dialog_data[KEY] = 0
    untold = unit is None and found is None
    await manager.switch_to(Expertise.purpose if untold else Expertise.fields)


async def pick_field(query: CallbackQuery, select: Any, manager: DialogManager, name: str) -> None:
    """One more field, or one less."""
    keep(manager, with_field(draft(manager), _field(name)))


async def fields_done(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """On to the chains, where there are any."""
    manager.dialog_data[KEY] = 0
    there = await named_chains(manager)
    await manager.switch_to(Expertise.chains if there else Expertise.words)


async def pick_chain(
    query: CallbackQuery, select: Any, manager: DialogManager, number: str
) -> None:
    """One more chain, or one less."""
    keep(manager, with_chain(draft(manager), ChainId(number_in(number))))


async def to_first_page(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Another list begins at its beginning."""
    manager.dialog_data[KEY] = 0


async def words_typed(message: Message, widget: Any, manager: DialogManager) -> None:
    """They take the place of those before; all is shown once more before it is saved."""
    words = words_of(message.text or "")
    keep(manager, draft(manager).model_copy(update={"words": words}))
    await manager.switch_to(Expertise.check)


async def no_words(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Those before are dropped."""
    keep(manager, draft(manager).model_copy(update={"words": ()}))
    await manager.switch_to(Expertise.check)


async def save_open(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Those entitled may see it."""
    await _save(query, manager, open_=True)


async def save_hidden(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """It only finds posts for oneself."""
    await _save(query, manager, open_=False)


async def _save(query: CallbackQuery, manager: DialogManager, *, open_: bool) -> None:
    me = talk(manager)
    unit, _ = await party(manager)
    said = draft(manager).model_copy(update={"open": open_})
    await me.store.do(declare, me.actor, said, unit)
    manager.dialog_data.pop("draft", None)
    me.toast(query, "expertise-saved")
    await manager.switch_to(Expertise.menu)


async def withdraw(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Deleted at once."""
    me = talk(manager)
    unit, _ = await party(manager)
    await me.store.do(withdraw_expertise, me.actor, unit)
    me.toast(query, "expertise-withdrawn")
    await manager.switch_to(Expertise.menu)


async def fitting(query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The posts that fit, for the same party."""
    unit, _ = await party(manager)
    await manager.start(Browse.fits, data={"unit": unit or HIMSELF})


async def switch_followed(
    query: CallbackQuery, select: Any, manager: DialogManager, what: str
) -> None:
    """A field or a chain is followed, or no more."""
    me = talk(manager)
    mine = await me.store.ask(my_following, me.actor)
    kind, name = what[:1], what[1:]
    if kind == "f":
        field = _field(name)
        await me.store.do(follow, me.actor, field, on=field not in mine.fields)
    else:
        chain = ChainId(number_in(name))
        await me.store.do(follow, me.actor, chain, on=chain not in mine.chains)
    me.toast(query, "settings-saved")


def _field(name: str) -> Field:
    if name not in set(Field):
        raise Refused(Refusal.NOT_FOUND)
    return Field(name)
