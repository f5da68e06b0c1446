"""The windows of visits that were noted: the receipt, lists, one of them, withdrawing it."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, listing
from bot.dialogs.states import Visits
from bot.dialogs.visits import acts, browsing, clicks, sending, troubles

DONE = Window(
    T("visits-done-title", "number"),
    T("visits-one-where", "on", "enterprise", "channel", "role", "by"),
    T("visits-one-summary", "summary", when="summary"),
    T("visits-done-told", when="someone"),
    T("visits-done-enterprise"),
    T("visits-done-until", "until", when="may_amend"),
    T("visits-done-trouble", when="troubled"),
    Group(
        Button(Label("visits-done-raise"), id="found", on_click=acts.to_troubles, when="troubled"),
        Button(
            Label("visits-one-amend"),
            id="amend_saved",
            on_click=acts.change_one,
            when="may_amend",
        ),
        Button(
            Label("visits-one-difficulty"), id="raise", on_click=acts.to_difficulty, when="calm"
        ),
        Button(Label("visits-done-another"), id="another", on_click=clicks.another),
        Button(Label("visits-enterprise-mine"), id="mine", on_click=acts.to_mine),
        width=2,
    ),
    home(),
    state=Visits.done,
    getter=browsing.done,
)

TROUBLE = listing(
    T("visits-trouble-title"),
    chosen=acts.choose_trouble,
    back=Visits.done,
    state=Visits.trouble,
    getter=troubles.found,
)

TELL = asking(
    T("visits-tell-title"),
    typed=acts.tell,
    back=Visits.done,
    state=Visits.tell,
)

CATEGORY = Window(
    T("visits-category-title", "name", "heading", "words"),
    choice("category", "choices", acts.raise_it),
    back_to(Visits.done),
    state=Visits.category,
    getter=troubles.categories,
)

MINE = listing(
    T("visits-mine-title", "count"),
    T("visits-mine-none", when="none"),
    Format("{lines}", when="some"),
    chosen=acts.choose,
    back=Visits.enterprise,
    state=Visits.mine,
    getter=browsing.mine,
)

AT = listing(
    T("visits-at-title", "count"),
    T("visits-at-none", when="none"),
    Format("{lines}", when="some"),
    chosen=acts.choose,
    back=Visits.extras,
    state=Visits.at,
    getter=browsing.at,
)

ONE = Window(
    T("visits-one-title", "number"),
    T("visits-one-withdrawn", "withdrawn_why", when="withdrawn"),
    T("visits-one-where", "on", "enterprise", "channel", "role", "by"),
    T("visits-card-why", "why", when="why"),
    T("visits-card-arrived", when="arrived"),
    Format("{people}", when="someone"),
    T("visits-card-met", "met", when="met"),
    T("visits-one-summary", "summary", when="summary"),
    T("visits-card-tags", "tags", when="tags"),
    T("visits-card-remark", "remark", when="remark"),
    T("visits-one-replies", "replies", when="replied"),
    T("visits-done-until", "until", when="may_amend"),
    Group(
        Button(Label("visits-one-photos"), id="photos", on_click=sending.show, when="pictures"),
        Button(Label("visits-one-amend"), id="amend", on_click=acts.change_one, when="may_amend"),
        Button(
            Label("visits-one-difficulty"),
            id="raise",
            on_click=acts.to_difficulty,
            when="raises",
        ),
        SwitchTo(
            Label("visits-one-withdraw"),
            id="withdraw",
            state=Visits.withdraw,
            when="may_withdraw",
        ),
        width=2,
    ),
    back_to(Visits.mine),
    state=Visits.one,
    getter=browsing.one,
)

WITHDRAW = asking(
    T("visits-withdraw-title"),
    typed=acts.type_reason,
    back=Visits.one,
    state=Visits.withdraw,
)
