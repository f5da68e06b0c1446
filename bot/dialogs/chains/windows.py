"""The windows about key chains."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.chains import clicks, getters
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, listing, sure
from bot.dialogs.states import Chains

WHOSE = listing(
    T("chains-whose-title"),
    chosen=clicks.choose_list,
    state=Chains.whose,
    getter=getters.whose,
)

LIST = listing(
    T("chains-list-title", "place"),
    T("chains-list-none", when="none"),
    chosen=clicks.choose,
    more=(Button(Label("chains-list-add"), id="add", on_click=clicks.add),),
    back=Chains.whose,
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

NAME = asking(
    T("chains-name-add", when="adds"),
    T("chains-name-rename", "name", when="renames"),
    typed=clicks.named,
    back=Chains.list,
    state=Chains.name,
    getter=getters.one,
)

RETIRE = sure(
    T("chains-retire-title", "name"),
    yes=Label("chains-retire-yes"),
    act=clicks.retire,
    back=Chains.one,
    state=Chains.retire,
    getter=getters.one,
)

dialog = Dialog(WHOSE, LIST, ONE, NAME, RETIRE)
