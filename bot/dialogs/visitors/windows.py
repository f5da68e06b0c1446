"""The host's card, one visitor by himself, and the remark that he was not there."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, Limited, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking
from bot.dialogs.states import Visitors
from bot.dialogs.visitors import clicks, getters

WAITING = Window(
    T("visitors-waiting-title", "hours"),
    T("visitors-waiting-until", "until", when="waiting"),
    T("visitors-waiting-lines", "lines", when="any"),
    T("visitors-waiting-none", when="none"),
    T("visitors-waiting-late", "hours"),
    T("common-page", "page", "pages", when="many"),
    Button(
        Label("visitors-waiting-all", "count"),
        id="all",
        on_click=clicks.confirm_all,
        when="count",
    ),
    choice("one", "people", clicks.choose),
    pager(),
    home(),
    state=Visitors.waiting,
    getter=getters.waiting,
)

ONE = Window(
    T("visitors-one-title", "name", "on", "at"),
    T("visitors-one-claim", "on", "reason", when="claim"),
    T("visitors-one-note", "note", when="note"),
    T("visitors-one-doubts", "doubts", when="doubts"),
    T("visitors-one-done", when="done"),
    T("visitors-one-late", "hours", when="late"),
    T("visitors-one-ask", when="asked"),
    T("visitors-one-again", when="again"),
    T("visitors-one-no-more", when="exhausted"),
    T("visitors-one-disputed", "words", "answer", when="disputed"),
    choice("number", "numbers", clicks.compare, width=3),
    Button(Label("visitors-one-confirm"), id="confirm", on_click=clicks.confirm, when="open"),
    SwitchTo(Label("visitors-one-absent"), id="absent", state=Visitors.absent, when="may_object"),
    Button(Label("visitors-one-retract"), id="retract", on_click=clicks.retract, when="disputed"),
    back_to(Visitors.waiting),
    state=Visitors.one,
    getter=getters.one,
)

ABSENT = Window(
    T("visitors-absent-ask", "name", "on"),
    choice("remark", "remarks", clicks.remark, width=1),
    SwitchTo(Label("visitors-absent-words"), id="words", state=Visitors.words),
    back_to(Visitors.one),
    state=Visitors.absent,
    getter=getters.absent,
)

WORDS = asking(
    Limited("visitors-words-ask", "remark_signs", "name", "on"),
    typed=clicks.written,
    back=Visitors.absent,
    state=Visitors.words,
    getter=getters.absent,
)

dialog = Dialog(WAITING, ONE, ABSENT, WORDS)
