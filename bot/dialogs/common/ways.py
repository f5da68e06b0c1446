"""The way back and the way home: same place, same words, in every window (PRODUCT 4)."""

from aiogram.fsm.state import State
from aiogram_dialog import StartMode
from aiogram_dialog.widgets.kbd import Cancel, Row, Start, SwitchTo
from aiogram_dialog.widgets.kbd.button import OnClick

from bot.dialogs.common.texts import Label
from bot.dialogs.states import Home


def home() -> Row:
    """From the first window of a dialog: back to where it was opened, or home."""
    return Row(
        Cancel(Label("common-back")),
        Start(Label("common-home"), id="home", state=Home.menu, mode=StartMode.RESET_STACK),
    )


def back_to(state: State, leaving: OnClick | None = None) -> Row:
    """From a later window of the same dialog: back to `state`, or home; `leaving` goes first."""
    return Row(
        SwitchTo(Label("common-back"), id="back", state=state, on_click=leaving),
        Start(
            Label("common-home"),
            id="home",
            state=Home.menu,
            mode=StartMode.RESET_STACK,
            on_click=leaving,
        ),
    )
