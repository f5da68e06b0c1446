"""The windows of the record: a year, its months, other years, one day."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, Limited, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking
from bot.dialogs.record import acts, clicks, days, getters
from bot.dialogs.states import Claims, Record

YEAR = Window(
    T("record-year-title", "enterprise", "first", "last"),
    T("record-year-count", "count", "target"),
    T("record-year-open", "open", when="open"),
    Format("{pace}", when="pace"),
    T("record-year-hours", "hours", when="has_hours"),
    T("record-year-calendar", "calendar_year", "calendar_count"),
    T("record-year-days", "days", when="has_days"),
    T("record-year-empty", when="empty"),
    T("common-page", "page", "pages", when="many"),
    T("record-year-others", when="several"),
    choice("enterprise", "others", clicks.choose_enterprise, width=1),
    choice("day", "choices", clicks.choose_day),
    Group(
        Button(Label("record-year-months"), id="months", on_click=clicks.to_months),
        Button(Label("record-year-years"), id="years", on_click=clicks.to_years),
        Start(Label("home-menu-claim"), id="claim", state=Claims.day),
        width=2,
    ),
    pager(),
    home(),
    state=Record.year,
    getter=getters.year,
)

MONTHS = Window(
    T("record-months-title", "first", "last", when="service"),
    T("record-months-calendar", "year", when="calendar"),
    T("record-months-lines", "lines", "count", when="some"),
    T("record-months-hours", "hours", "without", when="some"),
    T("record-months-none", when="none"),
    Button(
        Label("record-months-to-calendar"), id="other", on_click=clicks.other_year, when="service"
    ),
    Button(
        Label("record-months-to-service"), id="other", on_click=clicks.other_year, when="calendar"
    ),
    back_to(Record.year),
    state=Record.months,
    getter=getters.months,
)

YEARS = Window(
    T("record-years-title"),
    Format("{lines}", when="lines"),
    T("record-years-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose_year, width=1),
    pager(),
    back_to(Record.year, clicks.leave_years),
    state=Record.years,
    getter=getters.years,
)

DAY = Window(
    T("record-day-title", "on", "kind", "enterprise"),
    Format("{lines}"),
    T("record-day-receipt", "receipt", when="has_receipt"),
    T("record-day-undo-until", "until", when="may_undo"),
    CopyText(Label("record-day-copy"), Format("{receipt}"), when="has_receipt"),
    Group(
        SwitchTo(Label("record-day-work"), id="work", state=Record.work, when="stands"),
        SwitchTo(Label("record-day-left"), id="left", state=Record.left, when="stands"),
        Button(Label("record-day-undo"), id="undo", on_click=acts.take_back, when="may_undo"),
        SwitchTo(
            Label("record-day-reverse"), id="reverse", state=Record.reason, when="may_reverse"
        ),
        width=2,
    ),
    back_to(Record.year),
    state=Record.day,
    getter=days.day,
)

REASON = asking(
    Limited("record-reason-ask", "reason_signs", "on"),
    ready=acts.choose_reason,
    typed=acts.write_reason,
    back=Record.day,
    state=Record.reason,
    getter=days.asked,
)

WORK = Window(
    T("record-work-ask", "on"),
    choice("service", "services", acts.choose_service),
    back_to(Record.day),
    state=Record.work,
    getter=days.asked,
)

LINE = asking(
    Limited("record-line-ask", "reason_signs", "on"),
    T("record-line-now", "work", when="has_work"),
    typed=acts.write_line,
    back=Record.day,
    state=Record.line,
    getter=days.asked,
)

LEFT = asking(
    T("record-left-ask", "on"),
    T("record-left-known", "left", when="has_left"),
    typed=acts.write_left,
    more=(Button(Label("record-left-now"), id="now", on_click=acts.left_now, when="now"),),
    back=Record.day,
    state=Record.left,
    getter=days.asked,
)

dialog = Dialog(YEAR, MONTHS, YEARS, DAY, REASON, WORK, LINE, LEFT)
