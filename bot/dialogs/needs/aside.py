"""The windows beside the card: one line of many, the files, the post, the end of a draft."""

from typing import Final

from aiogram.enums import ContentType
from aiogram_dialog import Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.needs import answers, card, getters, sending
from bot.dialogs.states import Needs

SENT: Final = [ContentType.PHOTO, ContentType.VOICE, ContentType.DOCUMENT]


def files_too() -> MessageInput:
    """What is sent along is taken at every step."""
    return MessageInput(answers.sent, content_types=SENT)


LINES = Window(
    T("needs-lines-title"),
    choice("line", "choices", answers.line),
    pager(),
    back_to(Needs.check),
    state=Needs.lines,
    getter=getters.lines,
)

FILES = Window(
    T("needs-files-title", "most"),
    T("needs-files-none", when="none"),
    Format("\n{files}", when="some"),
    choice("drop", "choices", answers.dropped),
    pager(),
    files_too(),
    MessageInput(answers.not_this),
    back_to(Needs.check),
    state=Needs.files,
    getter=getters.files,
)

POST = Window(
    T("needs-post-title"),
    T("needs-post-now", "post", when="belongs"),
    choice("one", "choices", answers.post_picked, width=1),
    pager(),
    Button(Label("needs-post-none"), id="none", on_click=answers.no_post, when="belongs"),
    back_to(Needs.check),
    state=Needs.post,
    getter=getters.post,
)

DISCARD = Window(
    T("needs-discard-title", when="unsent"),
    T("needs-discard-numbered", "reference", when="numbered"),
    Button(Label("needs-discard-yes"), id="yes", on_click=sending.throw_away, when="unsent"),
    Button(
        Label("needs-discard-withdraw"), id="off", on_click=sending.throw_away, when="numbered"
    ),
    back_to(Needs.check),
    state=Needs.discard,
    getter=card.leaving,
)
