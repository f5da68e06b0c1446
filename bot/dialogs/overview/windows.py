"""The window with the numbers."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import home
from bot.dialogs.overview import clicks, getters
from bot.dialogs.states import Overview

PAGE = Window(
    T("overview-page-title", "year", when="year"),
    T("overview-page-none", when="none"),
    T("overview-page-target", "people", "target"),
    T("overview-page-years", "years", when="years"),
    T("overview-page-sums", "needs", "posts", when="year"),
    T("overview-page-by", "by", "lines"),
    T("overview-page-twice", when="twice"),
    T("overview-page-no-people", when="no_people"),
    choice("by", "choices", clicks.by),
    Button(Label("overview-page-chart"), id="chart", on_click=clicks.chart),
    home(),
    state=Overview.page,
    getter=getters.page,
)

dialog = Dialog(PAGE)
