"""The host's card."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import home
from bot.dialogs.states import Visitors
from bot.dialogs.visitors import clicks, getters

WAITING = Window(
    T("visitors-waiting-title", "hours"),
    T("visitors-waiting-until", "until", when="count"),
    T("visitors-waiting-lines", "lines", when="any"),
    T("visitors-waiting-none", when="none"),
    Button(
        Label("visitors-waiting-all", "count"),
        id="all",
        on_click=clicks.confirm_all,
        when="count",
    ),
    choice("one", "people", clicks.confirm_one),
    home(),
    state=Visitors.waiting,
    getter=getters.waiting,
)

dialog = Dialog(WAITING)
