"""The windows of a county's list."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, Start, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, kept, listing
from bot.dialogs.needlists import clicks, getters
from bot.dialogs.states import NeedLists, NeedWork

ONE = Window(
    T("needlists-none-title", when="none"),
    T("needlists-one-title", "county", "year", when="there"),
    T("needlists-one-open", when="open"),
    T("needlists-one-reported", "round", "at", "reported", when="is_reported"),
    T("needlists-one-handed-back", "at", "reason", when="handed_back"),
    T("needlists-one-counts", "posts", "challenges", when="there"),
    T("needlists-one-due", "day", when="open"),
    T("needlists-one-check", "lines", when="lines"),
    T("needlists-one-keys", "signed", "missing", when="keys"),
    choice("county", "counties", clicks.other),
    Group(
        Button(
            Label("needlists-one-gather", "count"),
            id="gather",
            on_click=clicks.gather,
            when="count",
        ),
        SwitchTo(Label("needlists-one-rows"), id="rows", state=NeedLists.rows, when="listing"),
        Button(Label("needlists-one-export"), id="export", on_click=clicks.export, when="there"),
        SwitchTo(
            Label("needlists-one-report"), id="report", state=NeedLists.report, when="may_report"
        ),
        SwitchTo(Label("needlists-one-sign"), id="sign", state=NeedLists.report, when="may_sign"),
        Button(
            Label("needlists-one-unsign"), id="unsign", on_click=clicks.unsign, when="may_unsign"
        ),
        Start(Label("needlists-one-work"), id="work", state=NeedWork.list),
        width=2,
    ),
    home(),
    state=NeedLists.one,
    getter=getters.one,
)

ROWS = listing(
    T("needlists-rows-title", "county"),
    T("needlists-rows-lines", "lines", "count", when="count"),
    T("needlists-rows-none", when="empty"),
    chosen=clicks.choose,
    back=NeedLists.one,
    state=NeedLists.rows,
    getter=getters.rows,
)

ROW = Window(
    T("needlists-row-title", "kind", "reference", "enterprise", "title", "state"),
    Button(Label("needlists-row-card"), id="card", on_click=clicks.card),
    Button(Label("needlists-row-out"), id="out", on_click=clicks.out, when="may_out"),
    back_to(NeedLists.rows),
    state=NeedLists.row,
    getter=getters.row,
)

REPORT = Window(
    T("needlists-report-title", "county", "year", "posts", "challenges", when="some"),
    T("needlists-report-empty", "county", "year", when="nothing"),
    T("needlists-one-check", "lines", when="lines"),
    T("needlists-report-what", when="last"),
    T("needlists-report-both", "missing", when="both"),
    Button(Label("needlists-report-yes"), id="yes", on_click=clicks.report, when="last"),
    Button(Label("needlists-report-sign"), id="sign", on_click=clicks.report, when="both"),
    back_to(NeedLists.one),
    state=NeedLists.report,
    getter=getters.report,
)

CITY = Window(
    T("needlists-city-title", "county", "year"),
    T("needlists-city-open", when="open"),
    T(
        "needlists-city-reported",
        "round",
        "at",
        "reported",
        "posts",
        "challenges",
        when="is_reported",
    ),
    T("needlists-city-handed-back", "at", "reason", when="handed_back"),
    Group(
        Button(Label("needlists-one-export"), id="export", on_click=clicks.export_city),
        SwitchTo(
            Label("needlists-city-back"), id="give", state=NeedLists.back, when="is_reported"
        ),
        width=2,
    ),
    home(),
    state=NeedLists.city,
    getter=getters.city,
)

BACK = asking(
    T("needlists-back-ask", "county", "limit"),
    typed=kept(NeedLists.back_check),
    back=NeedLists.city,
    state=NeedLists.back,
    getter=getters.city,
)

BACK_CHECK = asking(
    T("needlists-back-check", "county", "words"),
    typed=kept(NeedLists.back_check),
    more=(Button(Label("needlists-back-yes"), id="yes", on_click=clicks.back),),
    back=NeedLists.back,
    state=NeedLists.back_check,
    getter=getters.city,
)

dialog = Dialog(ONE, ROWS, ROW, REPORT, CITY, BACK, BACK_CHECK)
