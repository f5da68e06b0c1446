"""The window that asks for the line."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs.common.texts import Limited
from bot.dialogs.common.ways import home
from bot.dialogs.explain import clicks, getters
from bot.dialogs.states import Explain

WORDS = Window(
    Limited("day-explain-ask", "remark_signs", "on"),
    MessageInput(clicks.written, content_types=[ContentType.TEXT]),
    home(),
    state=Explain.words,
    getter=getters.day,
)

dialog = Dialog(WORDS)
