"""Whose people, and at which place: lists that are narrowed by a typed name."""

import asyncio
from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.people.getters import PER_PAGE, SHORTENED, called, kind_in
from bot.texts.catalogue import Markup
from core.organisations.model import UnitCategory
from core.people.model import Place, PlaceKind
from core.people.questions import my_places
from core.people.rules import kinds_for
from core.shared.actor import May
from core.similarity.names import likely, plain_name


async def kinds(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Whose people the reader looks after."""
    me = talk(dialog_manager)
    found = kinds_for(me.actor)
    return {"kinds": [(me.plain(f"people-kinds-{kind}"), kind.value) for kind in found]}


async def places(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Places of the kind; those that come near what was typed, where something was."""
    me, data, kind = talk(dialog_manager), dialog_manager.dialog_data, kind_in(dialog_manager)
    every = await me.store.ask(my_places, me.actor, kind)
    typed = str(data.get("typed", ""))
    near: Sequence[Place] = ()
    if typed:
        names = [called(me, one) for one in every]
        # the first comparison reads dictionaries, and others are waiting
        near = [every[at] for at in await asyncio.to_thread(_named, names, typed)]
    page, leaf = page_of(dialog_manager, near or every, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE + 1
    lines = (
        me.text("people-places-line", number=number, name=called(me, one), people=one.people)
        for number, one in enumerate(page, first)
    )
    return leaf | {
        "enterprise": kind is PlaceKind.ENTERPRISE,
        "county": kind is PlaceKind.COUNTY,
        "unit": kind is PlaceKind.UNIT,
        "typed": typed,
        "found": bool(near),
        "missed": bool(typed) and not near,
        "none": not every,
        "lines": Markup("\n".join(lines)),
        "count": len(every),
        "may_register": kind is PlaceKind.UNIT and me.actor.may(May.KEEP_REGISTER),
        "choices": [
            (f"{number}. {called(me, one)[:SHORTENED]}", one.key())
            for number, one in enumerate(page, first)
        ],
    }


async def unit(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A unit that is to be registered, and those of similar names."""
    me = talk(dialog_manager)
    name = str(dialog_manager.dialog_data.get("name", ""))
    every = [one.name for one in await me.store.ask(my_places, me.actor, PlaceKind.UNIT)]
    near = await asyncio.to_thread(likely, every, name) if name else ()
    return {
        "name": name,
        "known": me.text("common-list-comma").join(one.name for one in near),
        "categories": [(me.plain(f"people-category-{one}"), one.value) for one in UnitCategory],
    }


def _named(names: Sequence[str], typed: str) -> list[int]:
    """Names that hold what was typed; else those that may be meant."""
    wanted = plain_name(typed)
    holding = [at for at, name in enumerate(names) if wanted and wanted in plain_name(name)]
    return holding or [one.place for one in likely(names, typed, PER_PAGE)]
