"""The windows about days that two sides see differently."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.cases import clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, Limited, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, listing
from bot.dialogs.states import Cases

LIST = listing(
    T("cases-list-title"),
    T("cases-list-lines", "lines", "count", when="count"),
    T("cases-list-none", when="none"),
    chosen=clicks.choose,
    width=1,
    state=Cases.list,
    getter=getters.listed,
)

ONE = Window(
    T("cases-one-title", "name", "enterprise", "on"),
    T("cases-one-sides", "evidence", "words", "said_at", "answer"),
    T("cases-one-answered", "answered_at", when="answered"),
    T("cases-one-silent", "until", when="silent"),
    T("cases-one-told", "until", when="told"),
    T("cases-one-outcome", "outcome", when="ended"),
    Row(
        Button(Label("cases-one-counts"), id="counts", on_click=clicks.decide, when="open"),
        Button(Label("cases-one-not"), id="not", on_click=clicks.decide, when="open"),
    ),
    back_to(Cases.list),
    state=Cases.one,
    getter=getters.one,
)

REASON = Window(
    T("cases-reason-counts", "name", "on", when="for_it"),
    T("cases-reason-not", "name", "on", when="against"),
    choice("reason", "reasons", clicks.reason, width=1),
    SwitchTo(Label("cases-reason-words"), id="words", state=Cases.words),
    back_to(Cases.one),
    state=Cases.reason,
    getter=getters.reasons,
)

WORDS = asking(
    Limited("cases-words-ask", "remark_signs", "name", "on"),
    typed=clicks.written,
    back=Cases.reason,
    state=Cases.words,
    getter=getters.reasons,
)

dialog = Dialog(LIST, ONE, REASON, WORDS)
