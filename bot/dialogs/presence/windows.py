"""The windows about presence."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import listing
from bot.dialogs.presence import clicks, getters
from bot.dialogs.states import Presence

LIST = Window(
    T("presence-list-title"),
    T("presence-list-county", "county", when="one_county"),
    T("presence-list-day", "last", when="one_day"),
    T("presence-list-days", "first", "last", when="many_days"),
    T("presence-list-lines", "lines", "count", when="count"),
    T("presence-list-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("span", "spans", clicks.choose_span, width=3),
    Button(Label("presence-list-days-of"), id="days", on_click=clicks.to_days, when="count"),
    Button(Label("presence-list-choose"), id="county", on_click=clicks.to_counties, when="city"),
    pager(),
    home(),
    state=Presence.list,
    getter=getters.presence,
)

COUNTY = Window(
    T("presence-county-title"),
    choice("one", "choices", clicks.choose_county),
    pager(),
    back_to(Presence.list),
    state=Presence.county,
    getter=getters.choices,
)

PICK = listing(
    T("presence-pick-title"),
    chosen=clicks.choose_day,
    back=Presence.list,
    state=Presence.pick,
    getter=getters.pick,
)

DAY = Window(
    T("presence-day-title", "on", "name", "enterprise"),
    T("presence-day-standing", "standing"),
    T("presence-day-sources", "sources", when="sources"),
    T("presence-day-ask", when="may_witness"),
    T("presence-day-look"),
    Button(
        Label("presence-day-witness"), id="witness", on_click=clicks.witness, when="may_witness"
    ),
    back_to(Presence.pick),
    state=Presence.day,
    getter=getters.day,
)

dialog = Dialog(LIST, COUNTY, PICK, DAY)
