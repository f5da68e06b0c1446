"""The rest: one's own settings and data, rules, people."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Group, Start, SwitchTo

from bot.dialogs.common.texts import Label, T
from bot.dialogs.home import clicks, getters
from bot.dialogs.states import Brief, Feedback, Home, MyData, MyNotes, Rules, Settings, Typical

MORE = Window(
    T("home-more-title"),
    Group(
        Start(Label("home-more-brief"), id="brief", state=Brief.page, when="may_read_brief"),
        Start(Label("home-more-settings"), id="settings", state=Settings.menu),
        Start(Label("home-more-data"), id="data", state=MyData.menu),
        Start(Label("home-more-rules"), id="rules", state=Rules.page),
        Start(Label("home-more-feedback"), id="feedback", state=Feedback.about),
        Button(
            Label("home-more-appointments"),
            id="appointments",
            on_click=clicks.open_appointments,
            when="may_see_appointments",
        ),
        Button(
            Label("home-more-people"), id="people", on_click=clicks.open_people, when="may_invite"
        ),
        Start(Label("home-more-mynotes"), id="mynotes", state=MyNotes.list, when="may_check_in"),
        Start(Label("home-more-typical"), id="mine", state=Typical.mine, when="answers_cases"),
        SwitchTo(Label("common-back"), id="back", state=Home.menu),
        width=2,
    ),
    state=Home.more,
    getter=getters.more,
)
