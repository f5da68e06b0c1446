"""What follows from looking after people: the ledger, notes on how it goes, typical cases."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Group, Row, Start, SwitchTo

from bot.dialogs.common.texts import Label, T
from bot.dialogs.home import getters
from bot.dialogs.states import Home, Ledger, Process, Typical

FOLLOW = Window(
    T("home-follow-title"),
    Group(
        Start(Label("home-care-ledger"), id="ledger", state=Ledger.menu, when="may_take_ledgers"),
        Start(Label("home-follow-process"), id="process", state=Process.list, when="sees_process"),
        Start(
            Label("home-follow-typical"), id="typical", state=Typical.library, when="sees_cases"
        ),
        width=2,
    ),
    Row(
        SwitchTo(Label("common-back"), id="back", state=Home.care),
        SwitchTo(Label("common-home"), id="home", state=Home.menu),
    ),
    state=Home.follow,
    getter=getters.work,
)
