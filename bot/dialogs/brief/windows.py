"""The brief, and those of its lists that have no page of their own."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.text import Format

from bot.dialogs.brief import clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import T
from bot.dialogs.common.ways import home
from bot.dialogs.states import Brief

PAGE = Window(
    Format("{said}"),
    choice("line", "choices", clicks.open_list),
    home(),
    state=Brief.page,
    getter=getters.page,
)

LIST = Window(
    T("brief-list-title", "title"),
    Format("{lines}", when="lines"),
    T("brief-list-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    pager(),
    home(),
    state=Brief.list,
    getter=getters.listed,
)

dialog = Dialog(PAGE, LIST)
