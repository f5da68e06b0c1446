"""The windows of a sheet."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking
from bot.dialogs.sheets import clicks, getters
from bot.dialogs.states import Sheets

MONTH = Window(
    T("sheets-month-title", "name", "enterprise"),
    choice("month", "choices", clicks.month_picked),
    pager(),
    home(),
    state=Sheets.month,
    getter=getters.months,
)

DAYS = asking(
    T("sheets-days-title", "name", "month"),
    typed=clicks.days_typed,
    back=Sheets.month,
    state=Sheets.days,
    getter=getters.draft,
)

SCAN = Window(
    T("sheets-scan-title", "name", "month", "lines"),
    MessageInput(clicks.scanned, content_types=[ContentType.PHOTO, ContentType.DOCUMENT]),
    MessageInput(clicks.not_a_scan),
    back_to(Sheets.days),
    state=Sheets.scan,
    getter=getters.draft,
)

CHECK = Window(
    T("sheets-check-title", "name", "enterprise", "month", "lines"),
    T("sheets-check-doubt", when="doubted"),
    T("sheets-check-nothing", when="nothing"),
    Button(Label("sheets-check-yes", "count"), id="yes", on_click=clicks.enter, when="count"),
    back_to(Sheets.scan),
    state=Sheets.check,
    getter=getters.draft,
)

dialog = Dialog(MONTH, DAYS, SCAN, CHECK)
