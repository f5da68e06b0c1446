"""The windows of work groups."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import listing, sure
from bot.dialogs.groups import clicks, getters
from bot.dialogs.states import Groups

LIST = listing(
    T("groups-list-title"),
    T("groups-list-lines", "lines", when="count"),
    T("groups-list-how", "bot", "at"),
    chosen=clicks.choose,
    state=Groups.list,
    getter=getters.listed,
)

ONE = Window(
    T("groups-one-title", "county"),
    T("groups-one-facts", "at", "by", "rhythm"),
    Group(
        Button(Label("groups-one-daily"), id="daily", on_click=clicks.daily, when="weekly"),
        Button(Label("groups-one-weekly"), id="weekly", on_click=clicks.weekly, when="daily"),
        SwitchTo(Label("groups-one-drop"), id="drop", state=Groups.drop),
        width=2,
    ),
    back_to(Groups.list),
    state=Groups.one,
    getter=getters.one,
)

DROP = sure(
    T("groups-drop-title", "county"),
    yes=Label("groups-drop-yes"),
    act=clicks.drop,
    state=Groups.drop,
    back=Groups.one,
    getter=getters.one,
)

dialog = Dialog(LIST, ONE, DROP)
