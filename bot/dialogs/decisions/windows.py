"""The windows in which the county decides."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, kept, listing, sure
from bot.dialogs.decisions import clicks, getters
from bot.dialogs.states import Decisions

LIST = listing(
    T("decisions-list-title"),
    T("decisions-list-lines", "lines", "count", when="count"),
    T("decisions-list-none", when="none"),
    chosen=clicks.choose,
    state=Decisions.list,
    getter=getters.listed,
)

ONE = Window(
    T("decisions-one-title", "name", "enterprise"),
    T("decisions-one-claim", "on", "back", "kind", "reason", "filed"),
    T("decisions-one-original", "original", "host", "used", "most"),
    T("decisions-one-pressing", "days", when="pressing"),
    T("decisions-one-settled", "state", when="settled"),
    T("decisions-one-decision", "decision", when="decided"),
    Row(
        Button(Label("decisions-one-accept"), id="accept", on_click=clicks.accept, when="may"),
        Button(Label("decisions-one-decline"), id="decline", on_click=clicks.decline, when="may"),
    ),
    back_to(Decisions.list),
    state=Decisions.one,
    getter=getters.one,
)

GROUND = asking(
    T("decisions-ground-accept", "name", "on", when="accepts"),
    T("decisions-ground-decline", "name", "on", when="declines"),
    ready=clicks.ground_picked,
    typed=kept(Decisions.check),
    back=Decisions.one,
    state=Decisions.ground,
    getter=getters.one,
)

CHECK = sure(
    T("decisions-check-accept", "name", "on", "words", when="accepts"),
    T("decisions-check-decline", "name", "on", "words", when="declines"),
    yes=Label("decisions-check-yes"),
    act=clicks.words_sent,
    back=Decisions.ground,
    state=Decisions.check,
    getter=getters.one,
)

dialog = Dialog(LIST, ONE, GROUND, CHECK)
