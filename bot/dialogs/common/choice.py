"""Buttons to choose one of several things with, drawn from a getter's list of (label, id)."""

from collections.abc import Awaitable, Callable
from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group, Select
from aiogram_dialog.widgets.text import Format

Chosen = Callable[[CallbackQuery, Any, DialogManager, str], Awaitable[None]]


def choice(name: str, items: str, chosen: Chosen, *, width: int = 2) -> Group:
    """`items` is the getter's list; `chosen` is called with the id of the one that was pressed."""
    on_click: Any = chosen  # the library's own type asks for the widget's exact class
    return Group(
        Select(
            Format("{item[0]}"),
            id=name,
            item_id_getter=itemgetter(1),
            items=items,
            on_click=on_click,
        ),
        width=width,
    )
