"""The windows about appointments."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group

from bot.dialogs.appointments import clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import kept, listing, sure
from bot.dialogs.states import Appointments

COUNTY = Window(
    T("appointments-county-title"),
    choice("one", "choices", clicks.choose_county),
    pager(),
    home(),
    state=Appointments.county,
    getter=getters.counties,
)

LIST = listing(
    T("appointments-list-title", "county"),
    T("appointments-list-lines", "lines", "count", when="count"),
    T("appointments-list-none", when="none"),
    chosen=clicks.choose,
    more=(
        Button(
            Label("appointments-list-import"),
            id="import",
            on_click=clicks.imports,
            when="may_sheet",
        ),
    ),
    back=Appointments.county,
    state=Appointments.list,
    getter=getters.listed,
)

ONE = Window(
    T("appointments-one-title", "name", "state", "enterprise", "unit", "start", "end"),
    T("appointments-one-last", "last", "reason", when="terminated"),
    T("appointments-one-exception", "exception", when="exception"),
    T("appointments-one-days", "first_of_year", "last_of_year", "count", "target"),
    T("appointments-one-pauses", "pauses", when="paused"),
    T("appointments-one-city", when="looks_only"),
    Group(
        Button(
            Label("appointments-one-sheet"), id="sheet", on_click=clicks.sheet, when="may_sheet"
        ),
        Button(
            Label("appointments-one-suspend"),
            id="suspend",
            on_click=clicks.begin,
            when="may_suspend",
        ),
        Button(
            Label("appointments-one-resume"), id="resume", on_click=clicks.begin, when="may_resume"
        ),
        Button(Label("appointments-one-end"), id="end", on_click=clicks.begin, when="may_end"),
        width=2,
    ),
    back_to(Appointments.list),
    state=Appointments.one,
    getter=getters.one,
)

REASON = Window(
    T("appointments-reason-suspend", "name", when="suspends"),
    T("appointments-reason-end", "name", when="ends"),
    choice("reason", "reasons", clicks.reason_picked),
    MessageInput(kept(Appointments.day, name="reason"), content_types=[ContentType.TEXT]),
    back_to(Appointments.one),
    state=Appointments.reason,
    getter=getters.draft,
)

DAY = Window(
    T("appointments-day-suspend", "name", when="suspends"),
    T("appointments-day-resume", "name", when="resumes"),
    T("appointments-day-end", "name", when="ends"),
    choice("day", "days", clicks.day_picked),
    MessageInput(clicks.day_typed, content_types=[ContentType.TEXT]),
    back_to(Appointments.one),
    state=Appointments.day,
    getter=getters.draft,
)

CHECK = Window(
    T("appointments-check-suspend", "name", "on", "reason", "target", when="suspends"),
    T("appointments-check-resume", "name", "on", "target", when="resumes"),
    T("appointments-check-end", "name", "on", "reason", when="ends"),
    Button(Label("appointments-check-suspend-yes"), id="yes", on_click=clicks.do, when="suspends"),
    Button(
        Label("appointments-check-resume-yes"), id="back_on", on_click=clicks.do, when="resumes"
    ),
    Button(Label("appointments-check-end-on"), id="on", on_click=clicks.go_on, when="ends"),
    back_to(Appointments.day),
    state=Appointments.check,
    getter=getters.draft,
)

SURE = sure(
    T("appointments-sure-end", "name", "on"),
    yes=Label("appointments-sure-end-yes"),
    act=clicks.do,
    back=Appointments.check,
    state=Appointments.sure,
    getter=getters.draft,
)

dialog = Dialog(COUNTY, LIST, ONE, REASON, DAY, CHECK, SURE)
