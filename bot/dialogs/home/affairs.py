"""What offices do for the programme as a whole: tables, lists, notices, calendars."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Group, Start

from bot.dialogs.common.texts import Label, T
from bot.dialogs.home import getters
from bot.dialogs.home.ways import TWO_UP
from bot.dialogs.states import Campaigns, Chains, Deliveries, Exports, Holidays, Home, Intake

AFFAIRS = Window(
    T("home-affairs-title"),
    Group(
        Start(Label("home-work-intake"), id="intake", state=Intake.kinds, when="may_import"),
        Start(Label("home-work-lists"), id="lists", state=Exports.menu, when="may_take_lists"),
        Start(
            Label("home-work-campaigns"),
            id="campaigns",
            state=Campaigns.whose,
            when="may_keep_campaigns",
        ),
        Start(Label("home-work-chains"), id="chains", state=Chains.whose, when="may_keep_chains"),
        Start(
            Label("home-work-deliveries"),
            id="deliveries",
            state=Deliveries.menu,
            when="may_see_mailings",
        ),
        Start(
            Label("home-affairs-holidays"),
            id="holidays",
            state=Holidays.years,
            when="may_keep_register",
        ),
        width=2,
    ),
    TWO_UP,
    state=Home.affairs,
    getter=getters.work,
)
