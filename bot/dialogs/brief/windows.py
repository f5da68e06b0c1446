"""The one window of the brief."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.text import Format

from bot.dialogs.brief import clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.ways import home
from bot.dialogs.states import Brief

PAGE = Window(
    Format("{said}"),
    choice("line", "choices", clicks.open_list),
    home(),
    state=Brief.page,
    getter=getters.page,
)

dialog = Dialog(PAGE)
