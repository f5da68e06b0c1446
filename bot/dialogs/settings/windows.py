"""The window of the settings."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row, Start

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import home
from bot.dialogs.settings import clicks
from bot.dialogs.states import MyData, Settings

MENU = Window(
    T("settings-menu-title"),
    Row(
        Button(Label("settings-menu-zh"), id="zh", on_click=clicks.choose),
        Button(Label("settings-menu-en"), id="en", on_click=clicks.choose),
    ),
    Start(Label("home-more-data"), id="data", state=MyData.menu),
    home(),
    state=Settings.menu,
)

dialog = Dialog(MENU)
