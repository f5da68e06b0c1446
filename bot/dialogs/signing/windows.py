"""The one window of what waits for a signature."""

from aiogram_dialog import Dialog, Window

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import T
from bot.dialogs.common.ways import home
from bot.dialogs.signing import clicks, getters
from bot.dialogs.states import Signing

LIST = Window(
    T("signing-list-title"),
    T("signing-list-lines", "lines", when="count"),
    T("signing-list-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    home(),
    state=Signing.list,
    getter=getters.listed,
)

dialog = Dialog(LIST)
