"""The way back and the way home: same place, same words, in every window (PRODUCT 4)."""

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo
from aiogram_dialog.widgets.kbd.button import OnClick

from bot.dialogs.common.drafts import go_home
from bot.dialogs.common.texts import Label


def home() -> Row:
    """From the first window of a dialog: back to where it was opened, or home."""
    return Row(Button(Label("common-back"), id="back", on_click=leave), _home())


def back_to(state: State, leaving: OnClick | None = None) -> Row:
    """From a later window of the same dialog: back to `state`, or home; `leaving` goes first."""
    return Row(
        SwitchTo(Label("common-back"), id="back", state=state, on_click=leaving), _home(leaving)
    )


def back_by(going: OnClick) -> Row:
    """From a window that several lead to: `going` says where back is, or calls `leave`."""
    return Row(Button(Label("common-back"), id="back", on_click=going), _home())


def _home(leaving: OnClick | None = None) -> Button:
    async def run(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        if leaving is not None:
            await leaving(query, button, manager)
        await go_home(manager, show_mode=None)

    return Button(Label("common-home"), id="home", on_click=run)


async def leave(_query: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Where nothing lies below (a command or a letter opened the dialog), back is home."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    else:
        await go_home(manager, show_mode=None)
