"""Leafing through long lists: eight or ten to a page, the page kept in the dialog's data."""

from collections.abc import Sequence
from typing import Any, TypeVar

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.common.texts import Label

I = TypeVar("I")  # noqa: E741 - an item

KEY = "page"


def page_of(
    manager: DialogManager, items: Sequence[I], size: int
) -> tuple[Sequence[I], dict[str, Any]]:
    """The page that is being read, and the facts that `pager()` and a list's texts need.

    `count` is how many there are in all, `none` whether there is nothing, `many` whether there
    is more than one page, `page` of `pages` which one this is.
    """
    last = max((len(items) - 1) // size, 0)
    page = min(max(int(manager.dialog_data.get(KEY, 0)), 0), last)
    manager.dialog_data[KEY] = page
    facts = {
        "page": page + 1,
        "pages": last + 1,
        "many": last > 0,
        "earlier": page < last,
        "later": page > 0,
        "count": len(items),
        "none": not items,
    }
    return items[page * size : (page + 1) * size], facts


async def _turn(_query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    step = 1 if button.widget_id == "earlier" else -1
    manager.dialog_data[KEY] = int(manager.dialog_data.get(KEY, 0)) + step


def pager() -> Row:
    """The two buttons to leaf with, each only where there is something to leaf to."""
    return Row(
        Button(Label("common-later"), id="later", on_click=_turn, when="later"),
        Button(Label("common-earlier"), id="earlier", on_click=_turn, when="earlier"),
    )
