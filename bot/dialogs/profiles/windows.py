"""The windows about enterprises' profiles."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, kept, listing
from bot.dialogs.profiles import clicks, getters
from bot.dialogs.states import Profiles

LIST = Window(
    T("profiles-list-title", "count"),
    T("profiles-list-searched", "words", when="words"),
    T("profiles-list-lines", "lines", when="lines"),
    T("profiles-list-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    T("profiles-list-ask"),
    choice("one", "choices", clicks.choose, width=1),
    pager(),
    MessageInput(clicks.searched, content_types=[ContentType.TEXT]),
    Group(
        Button(Label("profiles-list-waiting"), id="wait", on_click=clicks.waiting, when="some"),
        Button(Label("profiles-list-all"), id="all", on_click=clicks.everybody, when="all"),
        Button(Label("profiles-list-clear"), id="clear", on_click=clicks.everybody, when="words"),
        SwitchTo(
            Label("profiles-list-transfers"),
            id="transfers",
            state=Profiles.transfers,
            when="asked",
        ),
        width=2,
    ),
    home(),
    state=Profiles.list,
    getter=getters.listing,
)

ONE = Window(
    T("profile-card-title", "enterprise", "code", "county", "state"),
    T("profile-card-lines", "lines"),
    T("common-page", "page", "pages", when="many"),
    T("profiles-one-unread", when="unread"),
    T("profiles-one-changes", when="changing"),
    T("profile-card-flags", "flags"),
    T("profiles-one-moving", "to", when="moving"),
    Group(
        Button(Label("profiles-one-confirm"), id="yes", on_click=clicks.confirm, when="read"),
        SwitchTo(
            Label("profiles-one-return"), id="return", state=Profiles.reason, when="decidable"
        ),
        SwitchTo(Label("profiles-one-rename"), id="rename", state=Profiles.rename),
        SwitchTo(Label("profiles-one-move"), id="move", state=Profiles.move, when="moves"),
        SwitchTo(Label("profiles-one-past"), id="past", state=Profiles.past),
        width=2,
    ),
    pager(),
    back_to(Profiles.list),
    state=Profiles.one,
    getter=getters.one,
)

REASON = asking(
    T("profiles-reason-title", "enterprise"),
    ready=clicks.reason_picked,
    typed=clicks.reason_typed,
    back=Profiles.one,
    state=Profiles.reason,
    getter=getters.reason,
)

RENAME = asking(
    T("profiles-rename-title", "enterprise"),
    typed=clicks.renamed,
    back=Profiles.one,
    state=Profiles.rename,
    getter=getters.reason,
)

MOVE = listing(
    T("profiles-move-title", "enterprise", "old"),
    chosen=clicks.place_picked,
    back=Profiles.one,
    state=Profiles.move,
    getter=getters.move,
)

WHY = asking(
    T("profiles-why-title", "enterprise", "new"),
    ready=clicks.why_picked,
    typed=kept(Profiles.check, name="reason"),
    back=Profiles.move,
    state=Profiles.why,
    getter=getters.move,
)

CHECK = Window(
    T("profiles-check-title", "enterprise", "old", "new", "reason"),
    T("profiles-check-now", when="at_once"),
    T("profiles-check-city", when="proposes"),
    Button(Label("profiles-check-yes"), id="yes", on_click=clicks.move, when="at_once"),
    Button(Label("profiles-check-ask"), id="ask", on_click=clicks.move, when="proposes"),
    back_to(Profiles.why),
    state=Profiles.check,
    getter=getters.move,
)

PAST = Window(
    T("profiles-past-title", "enterprise", "lines"),
    back_to(Profiles.one),
    state=Profiles.past,
    getter=getters.past,
)

TRANSFERS = listing(
    T("profiles-transfers-title"),
    T("profiles-transfers-none", when="none"),
    chosen=clicks.choose_transfer,
    width=1,
    back=Profiles.list,
    state=Profiles.transfers,
    getter=getters.transfers,
)

TRANSFER = Window(
    T("profiles-transfer-title", "enterprise", "old", "new", "reason", "asked_at"),
    T("profiles-transfer-waits", when="waits"),
    T("profiles-transfer-done", "new", when="done"),
    T("profiles-transfer-declined", "old", "answer", when="declined"),
    Button(Label("profiles-transfer-yes"), id="yes", on_click=clicks.accept, when="decides"),
    SwitchTo(Label("profiles-transfer-no"), id="no", state=Profiles.answer, when="decides"),
    back_to(Profiles.list),
    state=Profiles.transfer,
    getter=getters.one_transfer,
)

ANSWER = asking(
    T("profiles-answer-title", "enterprise", "old"),
    typed=clicks.answer_typed,
    back=Profiles.transfer,
    state=Profiles.answer,
    getter=getters.one_transfer,
)

dialog = Dialog(LIST, ONE, REASON, RENAME, MOVE, WHY, CHECK, PAST, TRANSFERS, TRANSFER, ANSWER)
