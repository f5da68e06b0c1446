"""What is being declared: kept in the dialog until it is saved, and for whom."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from core.expertise.model import Declaration, Expertise
from core.expertise.questions import my_expertise, my_units, search_lists
from core.expertise.rules import declares_for_himself
from core.shared.fields import Field
from core.shared.ids import ChainId, UnitId

HIMSELF: Final = 0
"""Stands for the person where a unit's number would."""


async def parties(manager: DialogManager) -> dict[int, str]:
    """For whom one declares: oneself without a name, and one's units."""
    me = talk(manager)
    found = {HIMSELF: ""} if declares_for_himself(me.actor) else {}
    return found | dict(await me.store.ask(my_units, me.actor))


async def party(manager: DialogManager) -> tuple[UnitId | None, str]:
    """For whom it is now: as chosen, else the first."""
    found = await parties(manager)
    chosen = int(manager.dialog_data.get("party", -1))
    number = chosen if chosen in found else next(iter(found), HIMSELF)
    return UnitId(number) if number != HIMSELF else None, found.get(number, "")


async def on_record(manager: DialogManager) -> Expertise | None:
    """What is declared for that party."""
    me = talk(manager)
    unit, _ = await party(manager)
    return await me.store.ask(my_expertise, me.actor, unit)


async def named_chains(manager: DialogManager) -> Mapping[ChainId, str]:
    """The chains that are offered."""
    me = talk(manager)
    offered, _ = await me.store.ask(search_lists, me.actor)
    return {chain.id: chain.name for chain in offered}


def draft(manager: DialogManager) -> Declaration:
    """What has been picked and typed so far."""
    kept: Any = manager.dialog_data.get("draft")
    return Declaration.model_validate(kept) if kept else Declaration()


def keep(manager: DialogManager, said: Declaration) -> None:
    """It survives a restart with the dialog."""
    manager.dialog_data["draft"] = said.model_dump(mode="json")


def with_field(said: Declaration, field: Field) -> Declaration:
    """Picked, or picked no more; fields stand in the order of the list."""
    picked = set(said.fields) ^ {field}
    return said.model_copy(update={"fields": tuple(one for one in Field if one in picked)})


def with_chain(said: Declaration, chain: ChainId) -> Declaration:
    """The same for a chain."""
    return said.model_copy(update={"chains": tuple(sorted(set(said.chains) ^ {chain}))})
