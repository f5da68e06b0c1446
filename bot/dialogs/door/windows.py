"""The windows about door codes."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Start, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.door import clicks, getters
from bot.dialogs.states import Door, Sites

GATES = Window(
    T("door-gates-title", "minutes", when="any"),
    T("door-gates-none", when="none"),
    choice("show", "gates", clicks.shown, width=1),
    pager(),
    SwitchTo(Label("door-gates-poster"), id="posters", state=Door.poster, when="any"),
    Start(Label("door-gates-enrol"), id="enrol", state=Sites.list, when="none"),
    home(),
    state=Door.gates,
    getter=getters.gates,
)

POSTER = Window(
    T("door-poster-title", when="any"),
    T("door-gates-none", when="none"),
    choice("print", "gates", clicks.printed, width=1),
    pager(),
    back_to(Door.gates),
    state=Door.poster,
    getter=getters.gates,
)

dialog = Dialog(GATES, POSTER)
