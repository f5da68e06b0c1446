"""What the windows of expertise and following show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.common.reasoned import declared
from bot.dialogs.expertise.draft import (
    HIMSELF,
    draft,
    named_chains,
    on_record,
    parties,
    party,
)
from bot.turn import Turn
from core.expertise.questions import my_following
from core.expertise.words import LONGEST_WORD, MOST_WORDS
from core.shared.fields import Field

PER_PAGE: Final = 6
FOLLOWED_PER_PAGE: Final = 8


async def menu(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What is declared, for whom, and who sees it."""
    me = talk(dialog_manager)
    offered = await parties(dialog_manager)
    unit, name = await party(dialog_manager)
    found = await on_record(dialog_manager)
    others = [(number, one) for number, one in offered.items() if number != (unit or HIMSELF)]
    lines = declared(me, found, await named_chains(dialog_manager)) if found else {}
    return {
        "own": unit is None,
        "of_unit": unit is not None,
        "unit": name,
        "none": found is None,
        "declared": found is not None,
        "visible": found is not None and found.open,
        "hidden": found is not None and not found.open,
        "fields": lines.get("fields", ""),
        "chains": lines.get("chains", ""),
        "words": lines.get("words", ""),
        "choices": [(_called(me, name), str(number)) for number, name in others],
    }


async def fields(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The fields, those picked with a tick."""
    me, said = talk(dialog_manager), draft(dialog_manager)
    page, leaf = page_of(dialog_manager, tuple(Field), PER_PAGE)
    return leaf | {
        "picked": len(said.fields),
        "choices": [
            (_ticked(me.plain(f"field-{one}"), on=one in said.fields), one.value) for one in page
        ],
    }


async def chains(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The chains, those picked with a tick."""
    said, named = draft(dialog_manager), await named_chains(dialog_manager)
    page, leaf = page_of(dialog_manager, tuple(named), PER_PAGE)
    return leaf | {
        "picked": len(said.chains),
        "choices": [(_ticked(named[one], on=one in said.chains), str(one)) for one in page],
    }


async def words(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What there is so far, and how many words fit."""
    me, said = talk(dialog_manager), draft(dialog_manager)
    return {
        "said": declared(me, said, {})["words"],
        "some": bool(said.words),
        "most": MOST_WORDS,
        "longest": LONGEST_WORD,
    }


async def check(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """All of it once more before it is saved."""
    me, said = talk(dialog_manager), draft(dialog_manager)
    unit, name = await party(dialog_manager)
    return {
        **declared(me, said, await named_chains(dialog_manager)),
        "own": unit is None,
        "of_unit": unit is not None,
        "unit": name,
    }


async def following(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Everything that can be followed, what is followed with a tick."""
    me = talk(dialog_manager)
    mine = await me.store.ask(my_following, me.actor)
    named = await named_chains(dialog_manager)
    offered = [
        (_ticked(me.plain(f"field-{one}"), on=one in mine.fields), f"f{one.value}")
        for one in Field
    ]
    offered += [
        (_ticked(name, on=number in mine.chains), f"c{number}") for number, name in named.items()
    ]
    page, leaf = page_of(dialog_manager, offered, FOLLOWED_PER_PAGE)
    count = len(mine.fields) + len(mine.chains)
    return leaf | {"choices": list(page), "count": count, "nothing": not count}


def _called(me: Turn, name: str) -> str:
    return name or me.plain("expertise-menu-own")


def _ticked(name: str, *, on: bool) -> str:
    return f"✓ {name}" if on else name
