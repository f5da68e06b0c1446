"""The windows of sendings."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, Row, Start, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.deliveries import clicks, getters
from bot.dialogs.states import Broadcasts, Deliveries, Groups, Phoning

MENU = Window(
    T("deliveries-menu-title"),
    T("deliveries-menu-sum", "sum"),
    T("deliveries-menu-phone", "phone", when="phone"),
    T("deliveries-menu-counties", "counties", when="counties"),
    Group(
        SwitchTo(Label("deliveries-menu-month"), id="month", state=Deliveries.month),
        Start(Label("deliveries-menu-phoning"), id="phoning", state=Phoning.list),
        Start(
            Label("deliveries-menu-broadcasts"),
            id="broadcasts",
            state=Broadcasts.list,
            when="city",
        ),
        Start(Label("deliveries-menu-groups"), id="groups", state=Groups.list),
        width=2,
    ),
    home(),
    state=Deliveries.menu,
    getter=getters.menu,
)

MONTH = Window(
    T("deliveries-month-title", "month"),
    T("deliveries-month-lines", "lines", when="count"),
    T("deliveries-month-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    Row(
        Button(
            Label("deliveries-month-before"),
            id="before",
            on_click=clicks.before,
            when="has_before",
        ),
        Button(
            Label("deliveries-month-after"), id="after", on_click=clicks.after, when="has_after"
        ),
    ),
    back_to(Deliveries.menu),
    state=Deliveries.month,
    getter=getters.month,
)

ONE = Window(
    T("deliveries-one-title", "name", "month", "total"),
    T("deliveries-one-figures", "figures"),
    T("deliveries-one-gone", "gone", when="gone"),
    Start(Label("deliveries-menu-phoning"), id="phoning", state=Phoning.list, when="phone"),
    back_to(Deliveries.month),
    state=Deliveries.one,
    getter=getters.one,
)

dialog = Dialog(MENU, MONTH, ONE)
