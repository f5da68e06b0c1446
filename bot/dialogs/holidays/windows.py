"""The windows of the official calendar."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.holidays import clicks, getters
from bot.dialogs.states import Holidays

READ = MessageInput(clicks.typed, content_types=[ContentType.TEXT])
FILE = MessageInput(clicks.sent, content_types=[ContentType.DOCUMENT])

YEARS = Window(
    T("holidays-years-title", "lines"),
    choice("year", "choices", clicks.choose),
    home(),
    state=Holidays.years,
    getter=getters.years,
)

YEAR = Window(
    T("holidays-year-title", "year", "source"),
    T("holidays-year-lines", "lines", when="lines"),
    T("holidays-year-undo", "until", when="undo"),
    SwitchTo(Label("holidays-year-enter"), id="enter", state=Holidays.enter),
    Button(Label("holidays-year-take-back"), id="undo", on_click=clicks.undo, when="undo"),
    back_to(Holidays.years),
    state=Holidays.year,
    getter=getters.year,
)

ENTER = Window(
    T("holidays-enter-ask", "year"),
    T("holidays-enter-began", "count", when="began"),
    READ,
    FILE,
    Row(
        SwitchTo(Label("holidays-enter-check"), id="check", state=Holidays.check, when="began"),
        Button(Label("holidays-enter-empty"), id="empty", on_click=clicks.empty),
    ),
    back_to(Holidays.year),
    state=Holidays.enter,
    getter=getters.entering,
)

CHECK = Window(
    T("holidays-check-title", "year"),
    T("holidays-check-read", "read", when="read"),
    T("holidays-check-unread", "unread", when="unread"),
    T("holidays-check-table", "lines", "off", "made_up"),
    T("holidays-check-whole", "found", when="whole"),
    T("holidays-check-lacks", "found", "wanted", when="lacks"),
    READ,
    FILE,
    Button(Label("holidays-check-save"), id="save", on_click=clicks.save, when="whole"),
    Row(
        SwitchTo(Label("holidays-check-more"), id="more", state=Holidays.enter),
        Button(Label("holidays-check-drop"), id="drop", on_click=clicks.drop),
    ),
    back_to(Holidays.year),
    state=Holidays.check,
    getter=getters.entering,
)

dialog = Dialog(YEARS, YEAR, ENTER, CHECK)
