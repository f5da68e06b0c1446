"""The windows of a claim."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group
from aiogram_dialog.widgets.text import Format

from bot.dialogs.claims import clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, Limited, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, kept, sure
from bot.dialogs.states import Claims

DAY = Window(
    T("claims-day-title"),
    T("claims-day-none", when="no_appointment"),
    T("claims-day-quota", "used", "most", when="quota"),
    T("claims-day-mine", "mine", when="any"),
    T("claims-day-ask", "back", when="has_one"),
    choice("day", "days", clicks.day_picked),
    Button(Label("claims-day-undo"), id="undo", on_click=clicks.take_back, when="undo"),
    MessageInput(clicks.day_typed, content_types=[ContentType.TEXT]),
    home(),
    state=Claims.day,
    getter=getters.day,
)

ENTERPRISE = Window(
    T("claims-enterprise-title", "on"),
    choice("enterprise", "choices", clicks.enterprise_picked, width=1),
    back_to(Claims.day),
    state=Claims.enterprise,
    getter=getters.enterprises,
)

REASON = Window(
    T("claims-reason-title", "on"),
    T("claims-reason-ask", when="free"),
    T("claims-reason-full", "most", when="full"),
    choice("reason", "reasons", clicks.reason_picked),
    Group(
        Button(Label("claims-reason-words"), id="words", on_click=clicks.words, when="free"),
        Button(Label("claims-reason-elsewhere"), id="elsewhere", on_click=clicks.elsewhere),
        width=2,
    ),
    back_to(Claims.day),
    state=Claims.reason,
    getter=getters.reasons,
)

AWAY = Window(
    T("claims-away-title", "on"),
    choice("reason", "reasons", clicks.reason_picked),
    Button(Label("claims-reason-words"), id="words", on_click=clicks.words),
    back_to(Claims.reason),
    state=Claims.away,
    getter=getters.away,
)

WORDS = asking(
    Limited("claims-words-title", "reason_signs", "on", "kind"),
    typed=kept(Claims.check, name="reason"),
    back=Claims.reason,
    state=Claims.words,
    getter=getters.draft,
)

CHECK = sure(
    T("claims-check-title", "on", "kind", "reason"),
    T("claims-check-who", "enterprise", "who", when="ready"),
    T("claims-check-quota", "used", "most", when="quota"),
    yes=Label("claims-check-yes"),
    act=clicks.file,
    back=Claims.reason,
    state=Claims.check,
    getter=getters.draft,
)

DONE = Window(
    T("claims-done-title", "on", "enterprise", "state"),
    T("claims-done-host", "until", when="host"),
    T("claims-done-both", "until", when="both"),
    T("claims-done-county", when="county"),
    T("claims-done-passes", when="host"),
    T("claims-done-passed", when="passed"),
    Format("{ahead}", when="waits"),
    T("claims-done-undo", "undo_until", when="undo"),
    Group(
        Button(Label("claims-done-take-back"), id="undo", on_click=clicks.take_back, when="undo"),
        Button(Label("claims-done-another"), id="another", on_click=clicks.another),
        width=2,
    ),
    home(),
    state=Claims.done,
    getter=getters.done,
)

dialog = Dialog(DAY, ENTERPRISE, REASON, AWAY, WORDS, CHECK, DONE)
