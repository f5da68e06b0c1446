"""The windows of one's own notes."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.mynotes import clicks, getters
from bot.dialogs.states import MyNotes

LIST = Window(
    T("mynotes-list-title"),
    T("mynotes-list-lines", "lines", when="lines"),
    T("mynotes-list-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("answer", "choices", clicks.choose, width=1),
    pager(),
    home(),
    state=MyNotes.list,
    getter=getters.listed,
)

WORDS = Window(
    T("mynotes-words-ask", "on", "words", "limit"),
    MessageInput(clicks.typed, content_types=[ContentType.TEXT]),
    back_to(MyNotes.list),
    state=MyNotes.words,
    getter=getters.answering,
)

CHECK = Window(
    T("mynotes-check-title", "on", "answer"),
    Button(Label("mynotes-check-send"), id="send", on_click=clicks.send),
    MessageInput(clicks.typed, content_types=[ContentType.TEXT]),
    back_to(MyNotes.words),
    state=MyNotes.check,
    getter=getters.answering,
)

dialog = Dialog(LIST, WORDS, CHECK)
