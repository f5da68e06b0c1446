"""What the windows of one's own difficulties show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.difficulty import short
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.difficulties.cards import PER_PAGE, card_of, listed_in
from bot.dialogs.difficulties.chosen import (
    CATEGORY,
    TEXT,
    concerned_of,
    files_of,
    number,
    visit_of,
)
from bot.texts.catalogue import Markup
from bot.texts.rising import ladder
from core.difficulties.model import Category, Side
from core.difficulties.questions import (
    choices_of_visit,
    my_difficulties,
    office_difficulties,
    one_difficulty,
    raise_choices,
)
from core.difficulties.rules import offered_categories
from core.difficulties.shown import Concerned, Shelf
from core.shared.actor import May, Role

RAISERS: Final = frozenset({Role.APPOINTEE, Role.CONTACT, Role.UNIT_OFFICER})
"""Who raises difficulties of his own; officials do in visits."""


async def mine(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What one's own side raised, the latest first."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_difficulties, me.actor)
    handles = me.actor.may(May.HANDLE_DIFFICULTY)
    waiting = await me.store.ask(office_difficulties, me.actor, Shelf.WAITING) if handles else ()
    return listed_in(dialog_manager, me, found) | {
        "may_raise": bool(me.actor.roles() & RAISERS),
        "handles": handles,
        "waiting": len(waiting),
    }


async def whose(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """For whom it is: one of several enterprises, or of a unit's people."""
    me = talk(dialog_manager)
    visit = visit_of(dialog_manager)
    if visit is None:
        offered = await me.store.ask(raise_choices, me.actor)
    else:
        offered = await me.store.ask(choices_of_visit, me.actor, visit)
    found = [*enumerate(offered)]
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "choices": [
            (me.plain(_label(one, visited=visit is not None), name=short(one.name, 24)), turn)
            for turn, one in page
        ]
    }


async def categories(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What it is about, the likely answers of this side first."""
    me, one = talk(dialog_manager), concerned_of(dialog_manager.dialog_data)
    return {
        "name": one.name,
        "choices": [
            (me.plain(f"difficulty-category-{category}"), category.value)
            for category in offered_categories(one.side)
        ],
    }


async def draft(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What is about to be raised, and what will follow from it."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    one = concerned_of(data)
    policy = me.store.policy
    return {
        "name": one.name,
        "category": me.text(f"difficulty-category-{data.get(CATEGORY, Category.OTHER)}"),
        "text": str(data.get(TEXT, "")),
        "files": len(files_of(data)),
        "most": policy.difficulty_files,
        "signs": policy.difficulty_signs,
        "days": policy.difficulty_workdays,
        "ladder": Markup(ladder(me.house.catalogue, me.language, policy)),
    }


async def filed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Number, owner, date, and what happens next (PRODUCT 13)."""
    me = talk(dialog_manager)
    found = await me.store.ask(one_difficulty, me.actor, number(dialog_manager))
    return card_of(me, found) | {
        "ladder": Markup(ladder(me.house.catalogue, me.language, me.store.policy)),
        "days": me.store.policy.difficulty_silence_workdays,
    }


def _label(one: Concerned, *, visited: bool) -> str:
    if one.whole:
        return "difficulties-whose-whole"
    return (
        f"difficulties-whose-{Side.UNIT if visited and one.side is Side.APPOINTEE else one.side}"
    )
