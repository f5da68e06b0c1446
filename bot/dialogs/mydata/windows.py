"""The window about one's own data."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import home
from bot.dialogs.mydata import clicks, getters
from bot.dialogs.states import MyData

MENU = Window(
    T("mydata-menu-title", "name", "roles"),
    T("mydata-menu-agreed", when="agreed"),
    T("mydata-menu-not-agreed", when="not_agreed"),
    T("mydata-menu-looks", "looks", when="looked"),
    T("mydata-menu-nobody", when="nobody"),
    Button(Label("mydata-menu-withdraw"), id="no", on_click=clicks.withdraw, when="agreed"),
    Button(Label("mydata-menu-agree"), id="yes", on_click=clicks.agree, when="not_agreed"),
    Button(Label("mydata-menu-export"), id="export", on_click=clicks.export),
    home(),
    state=MyData.menu,
    getter=getters.mine,
)

dialog = Dialog(MENU)
