"""The windows in which a case is written."""

from aiogram.enums import ContentType
from aiogram_dialog import Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.serving import serving
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.states import Typical
from bot.dialogs.typical import clicks, getters, sending

WHOM = Window(
    T("typical-whom-title"),
    T("typical-library-lines", "lines", when="lines"),
    T("typical-whom-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("who", "choices", sending.whom),
    pager(),
    back_to(Typical.open),
    state=Typical.whom,
    getter=serving,
)

WRITE = Window(
    T("typical-write-ask", "part", "hint", "limit"),
    T("typical-write-before", "before", when="before"),
    MessageInput(sending.typed, content_types=[ContentType.TEXT]),
    Row(
        Button(Label("common-back"), id="back", on_click=sending.back),
        Button(Label("common-home"), id="home", on_click=clicks.to_home),
    ),
    state=Typical.write,
    getter=getters.writing,
)

AREA = Window(
    T("typical-area-ask"),
    choice("area", "fields", sending.area_picked),
    pager(),
    back_to(Typical.open),
    state=Typical.area,
    getter=getters.fields,
)

CHECK = Window(
    T("typical-one-title", "title"),
    T("typical-one-story", "problem", "done", "effect"),
    T("typical-check-told"),
    Button(Label("typical-check-send"), id="send", on_click=sending.send),
    choice("part", "parts", sending.again),
    back_to(Typical.open),
    state=Typical.check,
    getter=getters.checking,
)
