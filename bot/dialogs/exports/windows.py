"""The window with the lists."""

from aiogram_dialog import Dialog, Window

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.exports import clicks, getters
from bot.dialogs.states import Exports

MENU = Window(
    T("exports-menu-title"),
    choice("kind", "kinds", clicks.kind),
    home(),
    state=Exports.menu,
    getter=getters.kinds,
)

WHOSE = Window(
    T("exports-whose-title", "kind"),
    choice("one", "counties", clicks.county),
    back_to(Exports.menu),
    state=Exports.whose,
    getter=getters.whose,
)

dialog = Dialog(MENU, WHOSE)
