"""The pages of home, gathered."""

from aiogram_dialog import Dialog

from bot.dialogs.home.affairs import AFFAIRS
from bot.dialogs.home.care import CARE
from bot.dialogs.home.menu import MENU
from bot.dialogs.home.more import MORE
from bot.dialogs.home.work import WORK
from bot.dialogs.common.texts import Label, T
from bot.dialogs.home import clicks, getters
from bot.dialogs.states import (
    Browse,
    Calls,
    Cases,
    Chains,
    Claims,
    Collecting,
    Counties,
    Decisions,
    Expertise,
    Exports,
    Holidays,
    Home,
    Intake,
    MyData,
    NeedLists,
    Needs,
    NeedWork,
    Presence,
    Profiles,
    Record,
    Rules,
    Settings,
    Signing,
    Sites,
    Visitors,
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
        Start(Label("home-menu-sites"), id="sites", state=Sites.list, when="may_keep_sites"),
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

WORK = Window(
    T("home-work-title"),
    Group(
        Start(Label("home-work-call"), id="call", state=Calls.list),
        Button(
            Label("home-work-profile"),
            id="profile",
            on_click=clicks.open_profile,
            when="may_keep_profile",
        ),
        Start(
            Label("home-work-profiles"),
            id="profiles",
            state=Profiles.list,
            when="may_see_profiles",
        ),
        Start(Label("home-work-posts"), id="browse", state=Browse.list, when="may_browse"),
        Start(
            Label("home-work-expertise"), id="expertise", state=Expertise.menu, when="may_declare"
        ),
        Start(Label("home-menu-needs"), id="needs", state=NeedWork.list, when="may_work_on_needs"),
        Start(
            Label("home-work-needlists"),
            id="needlists",
            state=NeedLists.one,
            when="may_report_list",
        ),
        SwitchTo(Label("home-work-care"), id="care", state=Home.care, when="cares"),
        SwitchTo(Label("home-work-affairs"), id="affairs", state=Home.affairs, when="handles"),
        SwitchTo(Label("common-back"), id="back", state=Home.menu),
        width=2,
    ),
    state=Home.work,
    getter=getters.work,
)

CARE = Window(
    T("home-care-title"),
    Group(
        Start(
            Label("home-menu-presence"),
            id="presence",
            state=Presence.list,
            when="may_see_presence",
        ),
        Button(
            Label("home-more-appointments"),
            id="appointments",
            on_click=clicks.open_appointments,
            when="may_see_appointments",
        ),
        SwitchTo(Label("common-back"), id="back", state=Home.work),
        width=2,
    ),
    state=Home.care,
    getter=getters.work,
)
"""What officials do for those in service: visits, difficulties, what follows."""

AFFAIRS = Window(
    T("home-affairs-title"),
    Group(
        Start(Label("home-work-intake"), id="intake", state=Intake.kinds, when="may_import"),
        Start(Label("home-work-lists"), id="lists", state=Exports.menu, when="may_take_lists"),
        Start(Label("home-work-chains"), id="chains", state=Chains.whose, when="may_keep_chains"),
        Start(
            Label("home-affairs-holidays"),
            id="holidays",
            state=Holidays.years,
            when="may_keep_register",
        ),
        SwitchTo(Label("common-back"), id="back", state=Home.work),
        width=2,
    ),
    state=Home.affairs,
    getter=getters.work,
)
"""What offices do for the programme as a whole: tables, lists, notices, calendars."""

MORE = Window(
    T("home-more-title"),
    Group(
        Start(Label("home-more-settings"), id="settings", state=Settings.menu),
        Start(Label("home-more-data"), id="data", state=MyData.menu),
        Start(Label("home-more-rules"), id="rules", state=Rules.page),
        Button(
            Label("home-more-appointments"),
            id="appointments",
            on_click=clicks.open_appointments,
            when="may_see_appointments",
        ),
        Button(
            Label("home-more-people"), id="people", on_click=clicks.open_people, when="may_invite"
        ),
        SwitchTo(Label("common-back"), id="back", state=Home.menu),
        width=2,
    ),
    state=Home.more,
    getter=getters.more,
)

dialog = Dialog(MENU, WORK, CARE, AFFAIRS, MORE)
