"""A page of a list of difficulties, and the head of one: what several windows show."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.difficulty import head, kind, listed
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.difficulties.shown import Line
from core.difficulties.views import DifficultyView

PER_PAGE: Final = 6


def listed_in(manager: DialogManager, me: Turn, found: tuple[Line, ...]) -> dict[str, Any]:
    page, leaf = page_of(manager, found, PER_PAGE)
    return leaf | {
        "lines": Markup("\n".join(listed(me.text, one) for one in page)),
        "choices": [
            (
                me.plain(
                    "difficulties-list-one",
                    number=one.ticket.difficulty.number,
                ),
                one.ticket.difficulty.id,
            )
            for one in page
        ],
    }


def card_of(me: Turn, found: DifficultyView) -> dict[str, Any]:
    one = found.ticket.difficulty
    return {
        "head": head(me.text, found),
        "number": one.number,
        "kind": kind(me.text, one),
        "due": one.due_on,
        "feedback": one.feedback,
        "plain": not one.feedback,
    }
