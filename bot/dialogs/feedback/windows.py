"""The windows of a feedback."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, Start
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.enclosed import SENT
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.feedback import clicks, getters
from bot.dialogs.states import Difficulties, Feedback

ABOUT = Window(
    T("feedback-about-title"),
    choice("about", "choices", clicks.about),
    Start(Label("feedback-about-mine"), id="mine", state=Difficulties.mine),
    home(),
    state=Feedback.about,
    getter=getters.asked,
)

WORDS = Window(
    T("feedback-words-title", "about", "signs"),
    T("difficulties-words-files", "files", when="files"),
    MessageInput(clicks.told, content_types=SENT),
    back_to(Feedback.about),
    state=Feedback.words,
    getter=getters.draft,
)

CHECK = Window(
    T("feedback-check-title", "about", "text"),
    T("difficulties-words-files", "files", when="files"),
    T("feedback-check-next", "route", "days", "most"),
    MessageInput(clicks.told, content_types=SENT),
    Group(
        Button(Label("feedback-check-yes"), id="yes", on_click=clicks.send),
        Button(Label("difficulties-check-again"), id="again", on_click=clicks.again),
        width=2,
    ),
    back_to(Feedback.words),
    state=Feedback.check,
    getter=getters.draft,
)

FILED = Window(
    T("feedback-filed-title", "head"),
    T("feedback-filed-next"),
    CopyText(Label("difficulties-filed-copy"), Format("{number}")),
    Button(Label("difficulties-filed-open"), id="open", on_click=clicks.opened),
    home(),
    state=Feedback.filed,
    getter=getters.filed,
)

dialog = Dialog(ABOUT, WORDS, CHECK, FILED)
