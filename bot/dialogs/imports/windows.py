"""The windows of an import."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.imports import clicks, getters
from bot.dialogs.states import Imports

FILE = Window(
    T("imports-file-title", "county"),
    choice("blank", "months", clicks.blank),
    MessageInput(clicks.sent, content_types=[ContentType.DOCUMENT]),
    MessageInput(clicks.not_a_file),
    home(),
    state=Imports.file,
    getter=getters.months,
)

REPORT = Window(
    T("imports-report-title", "month", "rows", when="dated"),
    T("imports-report-undated", "rows", when="undated"),
    T("imports-report-sums", "count", "people", "already", "refused", "empty"),
    T("imports-report-lines", "lines", when="lines"),
    T("imports-report-more", "more", when="more"),
    T("imports-report-next", when="count"),
    T("imports-report-nothing", when="nothing"),
    SwitchTo(Label("imports-report-scan"), id="next", state=Imports.scan, when="count"),
    Button(Label("imports-report-marked"), id="marked", on_click=clicks.marked),
    back_to(Imports.file),
    state=Imports.report,
    getter=getters.outcome,
)

SCAN = Window(
    T("imports-scan-title", "count", "people"),
    MessageInput(clicks.scanned, content_types=[ContentType.PHOTO, ContentType.DOCUMENT]),
    MessageInput(clicks.not_a_scan),
    back_to(Imports.report),
    state=Imports.scan,
    getter=getters.outcome,
)

CHECK = Window(
    T("imports-check-title", "count", "people", "already", "refused"),
    T("imports-check-doubt", when="doubted"),
    T("imports-report-nothing", when="nothing"),
    Button(Label("imports-check-yes", "count"), id="yes", on_click=clicks.enter, when="count"),
    back_to(Imports.scan),
    state=Imports.check,
    getter=getters.outcome,
)

dialog = Dialog(FILE, REPORT, SCAN, CHECK)
