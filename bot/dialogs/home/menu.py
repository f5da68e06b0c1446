"""The menu: what waits, and three tasks a role."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Cancel, Group, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.texts import Label, T
from bot.dialogs.home import clicks, getters
from bot.dialogs.states import (
    Browse,
    Cases,
    Claims,
    Collecting,
    Counties,
    Decisions,
    Difficulties,
    Expertise,
    Home,
    Needs,
    NeedWork,
    Presence,
    Record,
    Signing,
    Sites,
    Visitors,
    Visits,
)

MENU = Window(
    T("home-menu-title"),
    T("home-menu-count", "count", "target", "first", "last", when="one_year"),
    T("home-menu-services", "services", when="services"),
    T("home-menu-open", "open", when="open"),
    Format("{pace}", when="pace"),
    T("home-menu-no-appointment", when="no_appointment"),
    T("home-menu-waiting", "waiting", when="waiting"),
    T("home-menu-claims", "claims", when="claims"),
    T("home-menu-cases-waiting", "cases", when="cases"),
    T("home-menu-needs-waiting", "needs", when="needs"),
    T("home-menu-reports", "reports", when="reports"),
    T("home-menu-keys", "keys", when="keys"),
    T("home-menu-holidays", "year", when="holidays"),
    T("home-menu-nothing", when="nothing"),
    T("home-menu-nothing-today", when="nothing_today"),
    Cancel(Label("home-menu-resume"), id="resume", when="drafting"),
    Group(
        Start(Label("home-menu-record"), id="record", state=Record.year, when="may_check_in"),
        Start(Label("home-menu-claim"), id="claim", state=Claims.day, when="may_claim"),
        Start(
            Label("home-menu-decisions"),
            id="decisions",
            state=Decisions.list,
            when="may_decide",
        ),
        Start(
            Label("home-menu-visitors"), id="visitors", state=Visitors.waiting, when="may_confirm"
        ),
        Start(
            Label("home-menu-difficulties"),
            id="difficulties",
            state=Difficulties.mine,
            when="raises",
        ),
        Start(Label("home-menu-need"), id="need", state=Needs.start, when="may_file_need"),
        Button(Label("home-menu-door"), id="door", on_click=clicks.open_door, when="shows_doors"),
        Start(
            Label("home-menu-presence"),
            id="presence",
            state=Presence.list,
            when="may_see_presence",
        ),
        Button(
            Label("home-menu-report"),
            id="report",
            on_click=clicks.open_reports,
            when="may_see_reports",
        ),
        Start(
            Label("home-menu-visit"),
            id="visit",
            state=Visits.enterprise,
            when="visits_on_menu",
        ),
        Start(Label("home-menu-sites"), id="sites", state=Sites.list, when="sites_on_menu"),
        Start(
            Label("home-menu-counties"),
            id="counties",
            state=Counties.list,
            when="may_edit_counties",
        ),
        Start(
            Label("home-menu-posts"),
            id="posts",
            state=Collecting.menu,
            when="may_make_posts",
        ),
        Start(Label("home-menu-needs"), id="needs", state=NeedWork.list, when="needs_here"),
        Start(Label("home-menu-cases"), id="cases", state=Cases.list, when="cases"),
        Start(Label("home-menu-signing"), id="signing", state=Signing.list, when="keys"),
        Start(Label("home-work-posts"), id="browse", state=Browse.list, when="researches"),
        Start(
            Label("home-work-expertise"), id="expertise", state=Expertise.menu, when="researches"
        ),
        SwitchTo(Label("home-menu-work"), id="work", state=Home.work),
        SwitchTo(Label("home-menu-more"), id="more", state=Home.more),
        width=2,
    ),
    state=Home.menu,
    getter=getters.menu,
)
