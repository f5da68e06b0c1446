"""The window of the rules."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Start

from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import home
from bot.dialogs.rules import getters
from bot.dialogs.states import Reviews, Rules

PAGE = Window(
    T("rules-page-days", "days", "years"),
    T("rules-page-grades", "ring", "cap", "near", "hours", "least", "most", "late"),
    T("rules-page-claims", "host_days", "older", "county_days", "claims"),
    T("rules-page-notes", "percent", "minutes", "kmh", "shown"),
    T("rules-page-corrections", "undo"),
    T(
        "rules-page-letters",
        "months",
        "first",
        "quiet",
        "awake",
        "budget",
        "week",
        "silent",
        "county",
    ),
    T("rules-page-disputes", "answer_days"),
    T("rules-page-reviews", "drawn", "call_days"),
    T("rules-page-needs", "consolidation", "age"),
    T("rules-page-version"),
    Start(Label("rules-page-reviews-open"), id="draws", state=Reviews.draws),
    home(),
    state=Rules.page,
    getter=getters.page,
)

dialog = Dialog(PAGE)
