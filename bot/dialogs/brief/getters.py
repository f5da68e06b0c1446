"""What the brief says now."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.brief import brief_text, numbered
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from core.briefs.actions import read_brief, read_list
from core.briefs.model import Line

PER_PAGE: Final = 8
MOST_LISTS: Final = 6
"""With the ways back and home there are eight buttons (PRODUCT 8)."""


async def page(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """As it stands at this moment. That one looked is recorded (PRODUCT 28)."""
    me = talk(dialog_manager)
    found = await me.store.do(read_brief, me.actor)
    return {
        "said": brief_text(me.text, found),
        "choices": [
            (me.plain(f"brief-line-{line}-button", count=count), line.value)
            for line, count in found.counts[:MOST_LISTS]
        ],
    }


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One list as it stands now, for what has no page of its own. The look is recorded."""
    me = talk(dialog_manager)
    started = dialog_manager.start_data
    line = Line(started["line"]) if isinstance(started, dict) else Line.SILENT
    found = await me.store.do(read_list, me.actor, line)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    first = (leaf["page"] - 1) * PER_PAGE + 1
    lines = (numbered(me.text, number, item) for number, item in enumerate(page, first))
    return leaf | {
        "title": me.text(f"brief-line-{line}-count", count=len(found)),
        "lines": Markup("\n".join(lines)),
        "none": not found,
        "many": leaf["pages"] > 1,
    }
