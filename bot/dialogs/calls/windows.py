"""The windows of the annual call."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.calls import acts, clicks, drafting, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, listing, sure
from bot.dialogs.states import Calls

LIST = listing(
    T("calls-list-title"),
    T("calls-list-none", when="none"),
    chosen=clicks.choose,
    width=1,
    more=(SwitchTo(Label("calls-list-new"), id="new", state=Calls.year, when="keeps"),),
    state=Calls.list,
    getter=getters.listed,
)

ONE = Window(
    T("calls-one-title", "title", "state"),
    T("calls-one-dates", "first", "last", "born"),
    T("calls-one-text", "text"),
    T("calls-one-files", "files", when="files"),
    T("calls-one-signed", "signed", when="signed"),
    T("calls-one-longer", "extend_to", when="longer"),
    T("calls-one-waits", "missing", when="waits"),
    Group(
        Button(Label("calls-one-sign"), id="sign", on_click=acts.ask, when="may_sign"),
        Button(Label("calls-one-back"), id="unsign", on_click=acts.take_back, when="mine"),
        Button(Label("calls-one-change"), id="change", on_click=clicks.change, when="draft"),
        SwitchTo(Label("calls-one-attached"), id="files", state=Calls.files, when="has_files"),
        SwitchTo(Label("calls-one-extend"), id="extend", state=Calls.extend, when="published"),
        SwitchTo(Label("calls-one-withdraw"), id="gone", state=Calls.reason, when="published"),
        SwitchTo(Label("calls-one-drop"), id="drop", state=Calls.drop, when="draft"),
        width=2,
    ),
    back_to(Calls.list),
    state=Calls.one,
    getter=getters.one,
)

YEAR = Window(
    T("calls-year-title"),
    choice("year", "years", clicks.year_picked),
    back_to(Calls.list),
    state=Calls.year,
    getter=drafting.years,
)

CHANGE = Window(
    T("calls-change-title"),
    choice("part", "parts", clicks.part_picked),
    back_to(Calls.one),
    state=Calls.change,
    getter=drafting.parts,
)

PART = Window(
    T("calls-part-asks", "ask", "now"),
    choice("offer", "offers", clicks.offer_taken, width=1),
    MessageInput(clicks.typed, content_types=[ContentType.TEXT]),
    back_to(Calls.one),
    state=Calls.part,
    getter=drafting.part,
)

FILES = Window(
    T("calls-files-title", "count"),
    T("calls-files-lines", "lines", when="count"),
    T("calls-files-add", "most", when="draft"),
    choice("file", "names", clicks.file_wanted),
    Button(Label("calls-files-drop"), id="last", on_click=clicks.last_dropped, when="may_drop"),
    SwitchTo(Label("calls-files-done"), id="done", state=Calls.one, when="draft"),
    MessageInput(clicks.file_sent, content_types=[ContentType.DOCUMENT]),
    MessageInput(clicks.not_a_file),
    back_to(Calls.one),
    state=Calls.files,
    getter=drafting.files,
)

SURE = sure(
    T("calls-sure-title", "title", "first", "last"),
    T("calls-sure-last", when="completes"),
    T("calls-sure-first", "missing", when="not_yet"),
    yes=Label("calls-sure-yes"),
    act=acts.sign,
    back=Calls.one,
    state=Calls.sure,
    getter=getters.sure,
)

DROP = sure(
    T("calls-drop-title", "title"),
    yes=Label("calls-drop-yes"),
    act=acts.drop,
    back=Calls.one,
    state=Calls.drop,
    getter=getters.one,
)

EXTEND = Window(
    T("calls-extend-title", "last"),
    choice("day", "longer_days", acts.longer_picked),
    MessageInput(acts.longer_typed, content_types=[ContentType.TEXT]),
    back_to(Calls.one),
    state=Calls.extend,
    getter=getters.one,
)

LONGER = sure(
    T("calls-longer-title", "last", "until"),
    yes=Label("calls-longer-yes"),
    act=acts.extend,
    back=Calls.extend,
    state=Calls.longer,
    getter=getters.one,
)

REASON = asking(
    T("calls-reason-title", "title"),
    typed=acts.withdraw,
    back=Calls.one,
    state=Calls.reason,
    getter=getters.one,
)

dialog = Dialog(LIST, ONE, YEAR, CHANGE, PART, FILES, SURE, DROP, EXTEND, LONGER, REASON)
