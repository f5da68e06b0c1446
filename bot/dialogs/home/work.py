"""The programme's work: needs, posts, profiles; and the ways to the offices' pages."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Group, Start, SwitchTo

from bot.dialogs.common.texts import Label, T
from bot.dialogs.home import clicks, getters
from bot.dialogs.states import (
    Browse,
    Calls,
    Expertise,
    Home,
    NeedLists,
    NeedWork,
    OwnVisits,
    Profiles,
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
        Start(
            Label("home-work-ownvisits"),
            id="ownvisits",
            state=OwnVisits.list,
            when="reads_own_visits",
        ),
        SwitchTo(Label("home-work-care"), id="care", state=Home.care, when="cares"),
        SwitchTo(Label("home-work-affairs"), id="affairs", state=Home.affairs, when="handles"),
        SwitchTo(Label("common-back"), id="back", state=Home.menu),
        width=2,
    ),
    state=Home.work,
    getter=getters.work,
)
