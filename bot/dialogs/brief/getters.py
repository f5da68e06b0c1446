"""What the brief says now."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.brief import brief_text
from bot.dialogs.common.context import talk
from core.briefs.actions import read_brief

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
