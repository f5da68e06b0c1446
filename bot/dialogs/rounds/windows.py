"""The windows of rounds: who is due, the day's way, one stop."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import listing
from bot.dialogs.rounds import clicks, getters
from bot.dialogs.states import Rounds

LIST = listing(
    T("rounds-list-title", "overdue", "due", "done", "resting"),
    T("rounds-list-lines", "lines", when="any"),
    T("rounds-list-none", when="none"),
    T("rounds-list-how", "ticked", when="any"),
    chosen=clicks.tick,
    state=Rounds.list,
    getter=getters.listed,
    width=1,
    more=(
        Button(Label("rounds-list-lay", "ticked"), id="lay", on_click=clicks.lay, when="planned"),
        Button(
            Label("rounds-list-everybody"), id="everybody", on_click=clicks.show, when="wanted"
        ),
        Button(Label("rounds-list-wanted"), id="wanted", on_click=clicks.show, when="everybody"),
    ),
)

ROUTE = Window(
    T("rounds-route-title", "on", "count", "km", "far"),
    T("rounds-route-lines", "lines"),
    T("rounds-route-note", when="nowhere"),
    choice("one", "choices", clicks.stop),
    Row(
        Button(Label("rounds-route-sheet"), id="sheet", on_click=clicks.sheet),
        Button(Label("rounds-route-anew"), id="anew", on_click=clicks.anew),
    ),
    back_to(Rounds.list),
    state=Rounds.route,
    getter=getters.route,
)

STOP = Window(
    T("rounds-stop-title", "name"),
    T("rounds-stop-gate", "gate", when="has_gate"),
    T("rounds-stop-lines", "lines"),
    Button(Label("rounds-stop-visit"), id="visit", on_click=clicks.visit),
    back_to(Rounds.route),
    state=Rounds.stop,
    getter=getters.one,
)

dialog = Dialog(LIST, ROUTE, STOP)
