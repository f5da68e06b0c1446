"""What officials do for those in service: visits, difficulties, what follows."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Group, Start, SwitchTo

from bot.dialogs.common.texts import Label, T
from bot.dialogs.home import clicks, getters
from bot.dialogs.home.ways import TWO_UP
from bot.dialogs.states import Difficulties, Home, Presence, Reviews, Rounds, Sites, Visits

CARE = Window(
    T("home-care-title"),
    Group(
        Start(Label("home-menu-visit"), id="visit", state=Visits.enterprise, when="may_log_visit"),
        Start(Label("home-menu-sites"), id="sites", state=Sites.list, when="may_keep_sites"),
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
        Start(Label("home-care-rounds"), id="rounds", state=Rounds.list, when="may_round"),
        Start(Label("home-care-reviews"), id="reviews", state=Reviews.list, when="may_review"),
        Start(
            Label("home-menu-difficulties"),
            id="difficulties",
            state=Difficulties.office,
            when="may_handle_difficulties",
        ),
        SwitchTo(Label("home-care-follow"), id="follow", state=Home.follow, when="sees_cases"),
        width=2,
    ),
    TWO_UP,
    state=Home.care,
    getter=getters.work,
)
