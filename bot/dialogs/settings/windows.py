"""The windows of the settings: language, quiet hours, pause, kinds, what was withheld."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, Row, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, listing, sure
from bot.dialogs.settings import clicks, getters
from bot.dialogs.states import MyData, Settings

MENU = Window(
    T("settings-menu-title"),
    Row(
        Button(Label("settings-menu-zh"), id="zh", on_click=clicks.choose),
        Button(Label("settings-menu-en"), id="en", on_click=clicks.choose),
    ),
    Group(
        SwitchTo(Label("settings-menu-quiet"), id="quiet", state=Settings.quiet),
        SwitchTo(Label("settings-menu-pause"), id="pause", state=Settings.pause),
        SwitchTo(Label("settings-menu-kinds"), id="kinds", state=Settings.kinds),
        SwitchTo(Label("settings-menu-held"), id="held", state=Settings.held),
        width=2,
    ),
    Start(Label("home-more-data"), id="data", state=MyData.menu),
    home(),
    state=Settings.menu,
)

QUIET = Window(
    T("settings-quiet-title", "first", "last"),
    T("settings-quiet-own", "own_first", "own_last", when="own"),
    choice("hours", "choices", clicks.quiet),
    Button(Label("settings-quiet-none"), id="none", on_click=clicks.no_quiet, when="own"),
    back_to(Settings.menu),
    state=Settings.quiet,
    getter=getters.quiet,
)

PAUSE = asking(
    T("settings-pause-title", "longest"),
    T("settings-pause-now", "until", when="paused"),
    typed=clicks.pause_typed,
    more=(
        Row(
            Button(Label("settings-pause-day"), id="day", on_click=clicks.pause),
            Button(Label("settings-pause-week"), id="week", on_click=clicks.pause),
        ),
        Button(Label("settings-pause-end"), id="resume", on_click=clicks.resume, when="paused"),
    ),
    back=Settings.menu,
    state=Settings.pause,
    getter=getters.pause,
)

PAUSE_CHECK = sure(
    T("settings-pause-check", "on"),
    yes=Label("settings-pause-yes"),
    act=clicks.pause_until,
    back=Settings.pause,
    state=Settings.pause_check,
    getter=getters.pause_check,
)

KINDS = Window(
    T("settings-kinds-title"),
    T("settings-kinds-locked", "locked", when="locked"),
    T("settings-kinds-nothing", when="nothing"),
    choice("group", "choices", clicks.switch),
    SwitchTo(
        Label("settings-brief-button", "at"), id="brief", state=Settings.brief, when="official"
    ),
    back_to(Settings.menu),
    state=Settings.kinds,
    getter=getters.kinds,
)

BRIEF = Window(
    T("settings-brief-title", "at"),
    choice("at", "choices", clicks.brief_at),
    back_to(Settings.kinds),
    state=Settings.brief,
    getter=getters.brief,
)

HELD = listing(
    T("settings-held-title", "days"),
    T("settings-held-lines", "lines", when="lines"),
    T("settings-held-none", when="none"),
    chosen=clicks.open_held,
    width=2,
    back=Settings.menu,
    state=Settings.held,
    getter=getters.held,
)

HELD_ONE = Window(
    Format("{said}"),
    back_to(Settings.held),
    state=Settings.held_one,
    getter=getters.held_one,
)

dialog = Dialog(MENU, QUIET, PAUSE, PAUSE_CHECK, KINDS, BRIEF, HELD, HELD_ONE)
