"""The one window of the record."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Start
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import home
from bot.dialogs.record import clicks, getters
from bot.dialogs.states import Claims, Record

YEAR = Window(
    T("record-year-title", "enterprise", "first", "last"),
    T("record-year-count", "count", "target"),
    T("record-year-open", "open", when="open"),
    Format("{pace}", when="pace"),
    T("record-year-months", "months", when="has_days"),
    T("record-year-calendar", "calendar_year", "calendar_count"),
    T("record-year-days", "days", when="has_days"),
    T("record-year-empty", when="empty"),
    T("common-page", "page", "pages", when="many"),
    T("record-year-others", when="several"),
    choice("enterprise", "others", clicks.choose, width=1),
    pager(),
    Start(Label("home-menu-claim"), id="claim", state=Claims.day),
    home(),
    state=Record.year,
    getter=getters.year,
)

dialog = Dialog(YEAR)
