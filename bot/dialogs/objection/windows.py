"""What the enterprise said, and the person's three answers."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.common.texts import Label, Limited, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking
from bot.dialogs.objection import clicks, getters
from bot.dialogs.states import Objection

ONE = Window(
    T("objection-one-title", "on", "enterprise"),
    T("objection-one-words", "words", "answer"),
    T("objection-one-until", "until", when="waiting"),
    T("objection-one-county", when="with_county"),
    T("objection-one-outcome", "outcome", when="ended"),
    Button(Label("objection-one-here"), id="here", on_click=clicks.here, when="unanswered"),
    SwitchTo(Label("objection-one-reply"), id="reply", state=Objection.words, when="live"),
    SwitchTo(
        Label("objection-one-mistaken"), id="mistaken", state=Objection.mistaken, when="live"
    ),
    home(),
    state=Objection.one,
    getter=getters.one,
)

WORDS = asking(
    Limited("objection-words-ask", "remark_signs", "on"),
    typed=clicks.written,
    back=Objection.one,
    state=Objection.words,
    getter=getters.one,
)

MISTAKEN = Window(
    T("objection-mistaken-ask", "on", "enterprise"),
    Button(Label("objection-mistaken-yes"), id="yes", on_click=clicks.mistaken, when="live"),
    back_to(Objection.one),
    state=Objection.mistaken,
    getter=getters.one,
)

dialog = Dialog(ONE, WORDS, MISTAKEN)
