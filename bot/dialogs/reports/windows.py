"""The windows about reports."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import listing
from bot.dialogs.reports import clicks, getters
from bot.dialogs.states import Reports

TAKE_BACK = Button(
    Label("reports-one-take-back"), id="undo", on_click=clicks.take_back, when="undo"
)

MINE = Window(
    T("reports-mine-title", when="has_one"),
    T("reports-mine-none", when="no_appointment"),
    T("reports-one-term", "enterprise", "first", "end", when="has_one"),
    T("reports-one-ahead", "due", "days", when="ahead"),
    T("reports-one-late", "due", "days", when="late"),
    T("reports-one-in", "at", when="is_in"),
    T("reports-one-undo", "minutes", when="undo"),
    Button(Label("reports-mine-mark"), id="mark", on_click=clicks.hand_in, when="waits"),
    TAKE_BACK,
    home(),
    state=Reports.mine,
    getter=getters.mine,
)

LIST = listing(
    T("reports-list-title"),
    T("reports-list-lines", "lines", "count", when="count"),
    T("reports-list-none", when="none"),
    chosen=clicks.choose,
    state=Reports.list,
    getter=getters.listed,
)

ONE = Window(
    T("reports-one-title", "name"),
    T("reports-one-term", "enterprise", "first", "end"),
    T("reports-one-ahead", "due", "days", when="ahead"),
    T("reports-one-late", "due", "days", when="late"),
    T("reports-one-in", "at", when="is_in"),
    T("reports-one-undo", "minutes", when="undo"),
    Button(Label("reports-one-mark"), id="mark", on_click=clicks.hand_in, when="waits"),
    TAKE_BACK,
    back_to(Reports.list),
    state=Reports.one,
    getter=getters.one,
)

dialog = Dialog(MINE, LIST, ONE)
