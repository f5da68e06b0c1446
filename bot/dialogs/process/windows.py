"""The windows of notes about performance."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.serving import serving
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.process import clicks, getters
from bot.dialogs.states import Process

LIST = Window(
    T("process-list-title"),
    T("process-list-lines", "lines", when="lines"),
    T("process-list-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    SwitchTo(Label("process-list-whom"), id="whom", state=Process.whom, when="may_note"),
    home(),
    state=Process.list,
    getter=getters.recent,
)

WHOM = Window(
    T("process-whom-title"),
    T("process-list-lines", "lines", when="lines"),
    T("process-whom-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("who", "choices", clicks.whom),
    pager(),
    back_to(Process.list),
    state=Process.whom,
    getter=serving,
)

NOTES = Window(
    T("process-notes-title", "name", "enterprise", when="name"),
    T("process-list-lines", "lines", when="lines"),
    T("process-notes-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    Button(Label("process-notes-add"), id="add", on_click=clicks.add, when="may_note"),
    back_to(Process.list),
    state=Process.notes,
    getter=getters.notes,
)

ONE = Window(
    T("process-one-title", "name", "enterprise"),
    T("process-one-facts", "category", "on", "words", "by", "at"),
    T("process-one-corrects", "why", when="why"),
    T("process-one-superseded", when="superseded"),
    T("process-one-hearing", "hearing"),
    T("process-one-answer", "answer", "answered_at", when="answer"),
    Button(
        Label("process-one-correct"), id="correct", on_click=clicks.correct, when="may_correct"
    ),
    Button(Label("process-one-all"), id="all", on_click=clicks.all_of_his),
    back_to(Process.list),
    state=Process.one,
    getter=getters.one,
)

CATEGORY = Window(
    T("process-category-ask"),
    choice("category", "categories", clicks.category_picked),
    back_to(Process.list),
    state=Process.category,
    getter=getters.writing,
)

DAY = Window(
    T("process-day-ask"),
    choice("day", "days", clicks.day_picked),
    MessageInput(clicks.day_typed, content_types=[ContentType.TEXT]),
    back_to(Process.category),
    state=Process.day,
    getter=getters.writing,
)

WORDS = Window(
    T("process-words-ask", "limit"),
    T("process-words-before", "before", when="before"),
    MessageInput(clicks.words_typed, content_types=[ContentType.TEXT]),
    back_to(Process.day),
    state=Process.words,
    getter=getters.writing,
)

WHY = Window(
    T("process-why-ask"),
    MessageInput(clicks.why_typed, content_types=[ContentType.TEXT]),
    back_to(Process.words),
    state=Process.why,
    getter=getters.writing,
)

CHECK = Window(
    T("process-check-title", "category", "on", "words"),
    T("process-one-corrects", "why", when="why"),
    T("process-check-told", "limit_days"),
    Button(Label("process-check-save"), id="save", on_click=clicks.save),
    back_to(Process.words),
    state=Process.check,
    getter=getters.writing,
)

dialog = Dialog(LIST, WHOM, NOTES, ONE, CATEGORY, DAY, WORDS, WHY, CHECK)
