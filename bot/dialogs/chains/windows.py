"""The windows about key chains."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.chains import clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.states import Chains

WHOSE = Window(
    T("chains-whose-title"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose_list),
    pager(),
    home(),
    state=Chains.whose,
    getter=getters.whose,
)

LIST = Window(
    T("chains-list-title", "place"),
    T("chains-list-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    Button(Label("chains-list-add"), id="add", on_click=clicks.add),
    back_to(Chains.whose),
    state=Chains.list,
    getter=getters.listed,
)

ONE = Window(
    T("chains-one-title", "name"),
    T("chains-one-retired", when="retired"),
    Group(
        SwitchTo(Label("chains-one-rename"), id="rename", state=Chains.name, when="live"),
        SwitchTo(Label("chains-one-retire"), id="retire", state=Chains.retire, when="live"),
        width=2,
    ),
    back_to(Chains.list),
    state=Chains.one,
    getter=getters.one,
)

NAME = Window(
    T("chains-name-add", when="adds"),
    T("chains-name-rename", "name", when="renames"),
    MessageInput(clicks.named, content_types=[ContentType.TEXT]),
    back_to(Chains.list),
    state=Chains.name,
    getter=getters.one,
)

RETIRE = Window(
    T("chains-retire-title", "name"),
    Button(Label("chains-retire-yes"), id="yes", on_click=clicks.retire),
    back_to(Chains.one),
    state=Chains.retire,
    getter=getters.one,
)

dialog = Dialog(WHOSE, LIST, ONE, NAME, RETIRE)
