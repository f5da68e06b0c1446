"""The last row of a page that lies two steps from the menu."""

from aiogram_dialog.widgets.kbd import Row, SwitchTo

from bot.dialogs.common.texts import Label
from bot.dialogs.states import Home

TWO_UP = Row(
    SwitchTo(Label("common-back"), id="back", state=Home.work),
    SwitchTo(Label("common-home"), id="home", state=Home.menu),
)
