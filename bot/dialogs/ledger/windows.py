"""The windows of the visit ledger."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import home
from bot.dialogs.common.windows import asking, listing
from bot.dialogs.ledger import clicks, getters
from bot.dialogs.states import Ledger

MENU = Window(
    T("ledger-menu-title"),
    T(
        "ledger-menu-lines",
        "first",
        "last",
        "county",
        "campaign",
        "enterprise",
        "layout",
        "count",
    ),
    Group(
        SwitchTo(Label("ledger-menu-period"), id="period", state=Ledger.period),
        Button(Label("ledger-menu-county"), id="county", on_click=clicks.step, when="several"),
        Button(Label("ledger-menu-campaign"), id="campaign", on_click=clicks.step),
        Button(Label("ledger-menu-enterprise"), id="enterprise", on_click=clicks.step),
        Button(Label("ledger-menu-take"), id="take", on_click=clicks.take),
        width=2,
    ),
    home(),
    state=Ledger.menu,
    getter=getters.menu,
)

PERIOD = listing(
    T("ledger-period-title"),
    chosen=clicks.period,
    state=Ledger.period,
    getter=getters.periods,
    back=Ledger.menu,
    more=(SwitchTo(Label("ledger-period-own"), id="own", state=Ledger.first),),
)

FIRST = asking(
    T("ledger-first-ask"),
    typed=clicks.first,
    state=Ledger.first,
    back=Ledger.period,
)

LAST = asking(
    T("ledger-last-ask", "first"),
    typed=clicks.last,
    state=Ledger.last,
    back=Ledger.first,
    getter=getters.dates,
)

COUNTY = listing(
    T("ledger-county-title"),
    chosen=clicks.county,
    state=Ledger.county,
    getter=getters.counties,
    back=Ledger.menu,
)

CAMPAIGN = listing(
    T("ledger-campaign-title"),
    chosen=clicks.campaign,
    state=Ledger.campaign,
    getter=getters.campaigns,
    back=Ledger.menu,
    width=1,
)

ENTERPRISE = listing(
    T("ledger-enterprise-title"),
    chosen=clicks.enterprise,
    state=Ledger.enterprise,
    getter=getters.enterprises,
    back=Ledger.menu,
    width=1,
)

dialog = Dialog(MENU, PERIOD, FIRST, LAST, COUNTY, CAMPAIGN, ENTERPRISE)
