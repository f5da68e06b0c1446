"""The windows of one's own needs."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.solving import who_solves
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import sure
from bot.dialogs.myneeds import clicks, getters
from bot.dialogs.states import MyNeeds

LIST = Window(
    T("myneeds-list-title", "count", when="some"),
    T("myneeds-list-none", when="none"),
    Format("\n{lines}", when="some"),
    choice("one", "choices", clicks.opened),
    pager(),
    home(),
    state=MyNeeds.list,
    getter=getters.mine,
)

ONE = Window(
    T("myneeds-one-title", "kind", "reference", "enterprise"),
    T("myneeds-one-state", "state", "since"),
    T("myneeds-one-holder", "holder", when="held"),
    Format("{ahead}", when="waits"),
    T("myneeds-one-reason", "reason", when="reasoned"),
    T("myneeds-one-asked", when="asked"),
    T("myneeds-one-proposed", when="proposed"),
    T("myneeds-one-card", "card"),
    T("needs-check-files", "files", when="files"),
    T("myneeds-one-steps", "steps", when="steps"),
    T("needs-done-undo", "undo_until", when="undo"),
    CopyText(Label("needs-done-copy"), Format("{reference}"), when="numbered"),
    Group(
        Button(Label("myneeds-one-edit"), id="edit", on_click=clicks.edit, when="returned"),
        SwitchTo(
            Label("needs-check-proposal"), id="look", state=MyNeeds.proposal, when="proposed"
        ),
        Button(Label("needs-done-take-back"), id="undo", on_click=clicks.undo, when="undo"),
        SwitchTo(
            Label("myneeds-one-withdraw"), id="withdraw", state=MyNeeds.withdraw, when="withdraws"
        ),
        who_solves(),
        width=2,
    ),
    back_to(MyNeeds.list),
    state=MyNeeds.one,
    getter=getters.one,
)

WITHDRAW = sure(
    T("myneeds-withdraw-title", "reference"),
    yes=Label("myneeds-withdraw-yes"),
    act=clicks.withdraw,
    back=MyNeeds.one,
    state=MyNeeds.withdraw,
    getter=getters.one,
)

PROPOSAL = Window(
    T("myneeds-proposal-title", "title", when="some"),
    T("myneeds-proposal-none", when="none"),
    Format("\n{lines}", when="some"),
    Group(
        Button(Label("myneeds-proposal-yes"), id="yes", on_click=clicks.agree, when="some"),
        Button(Label("myneeds-proposal-no"), id="no", on_click=clicks.refuse, when="some"),
        Button(Label("myneeds-proposal-edit"), id="edit", on_click=clicks.edit, when="edits"),
        width=2,
    ),
    back_to(MyNeeds.one),
    state=MyNeeds.proposal,
    getter=getters.proposal,
)

dialog = Dialog(LIST, ONE, WITHDRAW, PROPOSAL)
