"""The windows of people to be phoned."""

from aiogram_dialog import Dialog, Window

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.phoning import clicks, getters
from bot.dialogs.states import Phoning

LIST = Window(
    T("phoning-list-title", "count", when="count"),
    T("phoning-list-lines", "lines", when="count"),
    T("phoning-list-none", when="none"),
    T("phoning-list-counties", "counties", when="counties"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    home(),
    state=Phoning.list,
    getter=getters.listed,
)

ONE = Window(
    T("phoning-one-title", "person"),
    T("phoning-one-facts", "since", "about", "letters"),
    T("phoning-one-tried", "tried", when="tried"),
    T("phoning-one-ask"),
    choice("result", "choices", clicks.noted, width=1),
    back_to(Phoning.list),
    state=Phoning.one,
    getter=getters.one,
)

dialog = Dialog(LIST, ONE)
