"""The windows about counties."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking
from bot.dialogs.counties import clicks, getters
from bot.dialogs.states import Counties

LIST = Window(
    T("counties-list-title", "count"),
    choice("one", "choices", clicks.choose),
    pager(),
    home(),
    state=Counties.list,
    getter=getters.listed,
)

ONE = Window(
    T("counties-one-title", "name", "english", "code"),
    T("counties-one-zone", when="zone"),
    T("counties-one-with", when="with"),
    T("counties-one-without", when="without"),
    Row(
        Button(Label("counties-one-rename"), id="name", on_click=clicks.rename),
        Button(Label("counties-one-rename-english"), id="english", on_click=clicks.rename),
    ),
    Button(Label("counties-one-set-without"), id="off", on_click=clicks.toggle, when="with"),
    Button(Label("counties-one-set-with"), id="on", on_click=clicks.toggle, when="without"),
    back_to(Counties.list),
    state=Counties.one,
    getter=getters.one,
)

RENAME = asking(
    T("counties-rename-ask", "name", when="wanted_name"),
    T("counties-rename-ask-english", "english", when="wanted_english"),
    typed=clicks.typed,
    back=Counties.one,
    state=Counties.rename,
    getter=getters.one,
)

dialog = Dialog(LIST, ONE, RENAME)
