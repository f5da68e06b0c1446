"""The windows of an import."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.intake import clicks, entering, getters
from bot.dialogs.states import Intake

KINDS = Window(
    T("intake-kinds-title"),
    choice("kind", "kinds", clicks.choose),
    home(),
    state=Intake.kinds,
    getter=getters.kinds,
)

FILE = Window(
    T("intake-file-title", "kind"),
    Button(Label("intake-file-blank"), id="blank", on_click=clicks.blank, when="one"),
    MessageInput(clicks.sent, content_types=[ContentType.DOCUMENT]),
    MessageInput(clicks.not_a_file),
    back_to(Intake.kinds),
    state=Intake.file,
    getter=getters.file,
)

REPORT = Window(
    T("intake-report-title", "rows"),
    T("intake-report-sums", "taken", "warned", "already", "refused"),
    T("intake-report-enters", "enters", when="enters"),
    T("intake-report-asked", "asked", when="asked"),
    T("intake-report-lines", "lines", when="lines"),
    T("intake-report-more", "more", when="more"),
    T("intake-report-unknown", "columns", when="columns"),
    T("intake-report-sheets", "sheets", when="sheets"),
    T("intake-report-nothing", when="nothing"),
    SwitchTo(Label("intake-report-ask", "asked"), id="ask", state=Intake.ask, when="asked"),
    Button(
        Label("intake-report-enter-all", "count"),
        id="enter",
        on_click=entering.enter,
        when="count",
    ),
    Button(Label("intake-report-marked"), id="marked", on_click=clicks.marked),
    back_to(Intake.file),
    state=Intake.report,
    getter=getters.outcome,
)

ASK = Window(
    T("intake-ask-title", "nth", "all"),
    T("intake-ask-name", "rows", "name"),
    T("intake-ask-code", "code", when="code"),
    T("intake-ask-known", "lines"),
    T("intake-ask-how"),
    choice("same", "same", entering.same),
    Button(Label("intake-ask-new"), id="new", on_click=entering.new, when="fresh"),
    Button(Label("intake-ask-skip"), id="skip", on_click=entering.skip, when="same"),
    back_to(Intake.report, entering.leave),
    state=Intake.ask,
    getter=getters.question,
)

DONE = Window(
    T("intake-done-title", "lines"),
    T("intake-done-how"),
    SwitchTo(Label("intake-done-again"), id="again", state=Intake.kinds),
    home(),
    state=Intake.done,
    getter=getters.done,
)

dialog = Dialog(KINDS, FILE, REPORT, ASK, DONE)
