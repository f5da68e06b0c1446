"""The windows about counties' reports and the needs in them."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, Start, SwitchTo

from bot.dialogs.collecting import clicks, getters, needs
from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.solving import who_solves
from bot.dialogs.common.texts import Label, Limited, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, kept, listing, sure
from bot.dialogs.states import Collecting, Exports, Overview, Posts

MENU = Window(
    T("collecting-menu-title", "year", when="year"),
    T("collecting-menu-counties", "counties", "reported", when="year"),
    T("collecting-menu-posts", "needs", "drafts", "published", when="year"),
    T("collecting-menu-none", when="none"),
    Group(
        SwitchTo(
            Label("collecting-menu-to-counties"),
            id="counties",
            state=Collecting.counties,
            when="year",
        ),
        Button(
            Label("collecting-menu-to-needs", "needs"),
            id="needs",
            on_click=clicks.all_needs,
            when="year",
        ),
        Button(
            Label("collecting-menu-to-kept", "kept"),
            id="kept",
            on_click=clicks.kept_needs,
            when="kept",
        ),
        Start(
            Label("collecting-menu-to-drafts", "drafts"),
            id="drafts",
            state=Posts.list,
            data={"drafts": 1},
            when="year",
        ),
        Start(
            Label("collecting-menu-to-posts"),
            id="posts",
            state=Posts.list,
            data={"drafts": 0},
            when="year",
        ),
        Start(Label("collecting-menu-to-overview"), id="overview", state=Overview.page),
        Start(Label("collecting-menu-to-lists"), id="lists", state=Exports.menu),
        width=2,
    ),
    home(),
    state=Collecting.menu,
    getter=getters.menu,
)

COUNTIES = listing(
    T("collecting-counties-title", "reported", "counties"),
    T("collecting-counties-lines", "lines"),
    chosen=clicks.county_chosen,
    back=Collecting.menu,
    state=Collecting.counties,
    getter=getters.counties,
)

COUNTY = Window(
    T("collecting-county-title", "name"),
    T("collecting-county-reported", "reported_at", "needs", when="reported"),
    T("collecting-county-awaited", "underway", when="awaited"),
    T("collecting-county-called", "called_at", when="called"),
    T("collecting-county-wait", when="wait"),
    Button(Label("collecting-county-call"), id="call", on_click=clicks.call, when="may_call"),
    Button(
        Label("collecting-county-needs"), id="needs", on_click=clicks.county_needs, when="reported"
    ),
    back_to(Collecting.counties),
    state=Collecting.county,
    getter=getters.county,
)

NEEDS = listing(
    T("collecting-needs-title", "count", when="whole"),
    T("collecting-needs-of", "county", "count", when="county"),
    T("collecting-needs-kept", "count", when="kept"),
    T("collecting-needs-lines", "lines", when="lines"),
    T("collecting-needs-none", when="none"),
    chosen=clicks.need_chosen,
    back=Collecting.menu,
    state=Collecting.needs,
    getter=needs.needs,
)

NEED = Window(
    T("collecting-need-title", "reference", "enterprise", "county"),
    T("collecting-need-lines", "lines"),
    T("collecting-need-is-kept", when="kept"),
    T("collecting-need-gone", when="gone"),
    Group(
        Button(Label("collecting-need-make"), id="make", on_click=clicks.make, when="free"),
        Button(Label("collecting-need-keep"), id="keep", on_click=clicks.keep, when="challenge"),
        Button(Label("collecting-need-unkeep"), id="unkeep", on_click=clicks.unkept, when="kept"),
        SwitchTo(
            Label("collecting-need-decline"),
            id="decline",
            state=Collecting.reason,
            when="free",
        ),
        who_solves(),
        width=2,
    ),
    back_to(Collecting.needs),
    state=Collecting.need,
    getter=needs.need,
)

JOIN = Window(
    T("collecting-join-title", "enterprise", "picked"),
    choice("one", "choices", clicks.toggle, width=1),
    pager(),
    Button(Label("collecting-join-make", "picked"), id="make", on_click=clicks.make_of_several),
    back_to(Collecting.need),
    state=Collecting.join,
    getter=needs.join,
)

REASON = asking(
    Limited("collecting-reason-ask", "reason_signs", "reference"),
    ready=clicks.reason_picked,
    typed=kept(Collecting.check),
    back=Collecting.need,
    state=Collecting.reason,
    getter=needs.reason,
)

CHECK = sure(
    T("collecting-check-title", "reference", "words"),
    yes=Label("collecting-check-yes"),
    act=clicks.declined,
    back=Collecting.reason,
    state=Collecting.check,
    getter=needs.reason,
)

dialog = Dialog(MENU, COUNTIES, COUNTY, NEEDS, NEED, JOIN, REASON, CHECK)
