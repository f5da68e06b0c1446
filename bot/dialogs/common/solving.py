"""The way from a challenge to those who could solve it, for each side that works on it."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.texts import Label
from bot.dialogs.states import Browse
from core.needs.model import Need, NeedKind, NeedState
from core.shared.refusal import Refusal, Refused

GONE = frozenset({NeedState.WITHDRAWN, NeedState.DECLINED, NeedState.MERGED})


def who_solves() -> Button:
    """Shown where the getter's `solvable` holds; the dialog's data or its start names the need."""
    return Button(Label("browse-one-who"), id="who", on_click=_ask, when="solvable")


def solvable(need: Need) -> bool:
    """Whether anybody may still be looked for."""
    return need.kind is NeedKind.CHALLENGE and need.state not in GONE


async def _ask(_query: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    start: Any = manager.start_data or {}
    number = manager.dialog_data.get("need", start.get("need"))
    if number is None:
        raise Refused(Refusal.NOT_FOUND)
    await manager.start(Browse.solvers, data={"need": int(number)})
