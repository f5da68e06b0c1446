"""The windows about campaigns."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.campaigns import clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, listing, sure
from bot.dialogs.states import Campaigns

WHOSE = listing(
    T("campaigns-whose-title"),
    chosen=clicks.choose_list,
    state=Campaigns.whose,
    getter=getters.whose,
)

LIST = listing(
    T("campaigns-list-title", "place"),
    T("campaigns-list-none", when="none"),
    chosen=clicks.choose,
    more=(Button(Label("campaigns-list-add"), id="add", on_click=clicks.add),),
    back=Campaigns.whose,
    state=Campaigns.list,
    getter=getters.listed,
)

ONE = Window(
    T("campaigns-one-title", "name"),
    T("campaigns-one-layout", "layout"),
    T("campaigns-one-retired", when="retired"),
    Group(
        SwitchTo(Label("campaigns-one-lay"), id="lay", state=Campaigns.layout, when="live"),
        SwitchTo(Label("campaigns-one-rename"), id="rename", state=Campaigns.name, when="live"),
        SwitchTo(Label("campaigns-one-retire"), id="retire", state=Campaigns.retire, when="live"),
        width=2,
    ),
    back_to(Campaigns.list),
    state=Campaigns.one,
    getter=getters.one,
)

NAME = asking(
    T("campaigns-name-add", when="adds"),
    T("campaigns-name-rename", "name", when="renames"),
    typed=clicks.named,
    back=Campaigns.list,
    state=Campaigns.name,
    getter=getters.one,
)

RETIRE = sure(
    T("campaigns-retire-title", "name"),
    yes=Label("campaigns-retire-yes"),
    act=clicks.retire,
    back=Campaigns.one,
    state=Campaigns.retire,
    getter=getters.one,
)

LAYOUT = Window(
    T("campaigns-layout-title", "name"),
    choice("one", "layouts", clicks.lay_out, width=1),
    back_to(Campaigns.one),
    state=Campaigns.layout,
    getter=getters.layouts,
)

dialog = Dialog(WHOSE, LIST, ONE, NAME, RETIRE, LAYOUT)
