"""The windows about gates."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.choice import choice
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.sites import clicks, getters
from bot.dialogs.states import Sites

LIST = Window(
    T("sites-list-title"),
    T("sites-list-gates", "gates"),
    T("sites-list-missing", when="missing"),
    Button(Label("sites-list-add"), id="add", on_click=clicks.begin),
    home(),
    state=Sites.list,
    getter=getters.gates,
)

ENTERPRISE = Window(
    T("sites-enterprise-title"),
    choice("enterprise", "choices", clicks.choose, width=1),
    back_to(Sites.list),
    state=Sites.enterprise,
    getter=getters.enterprises,
)

LOCATE = Window(
    T("sites-locate-title", "ring", "limit"),
    MessageInput(clicks.located, content_types=[ContentType.LOCATION, ContentType.VENUE]),
    MessageInput(clicks.not_a_place),
    back_to(Sites.list, clicks.leave),
    state=Sites.locate,
    getter=getters.draft,
)

NAME = Window(
    T("sites-name-title"),
    choice("name", "names", clicks.name_picked),
    MessageInput(clicks.name_typed, content_types=[ContentType.TEXT]),
    back_to(Sites.list),
    state=Sites.name,
    getter=getters.draft,
)

CHECK = Window(
    T("sites-check-title", "name", "ring"),
    T("sites-check-accuracy", "accuracy", when="has_accuracy"),
    Button(Label("sites-check-yes"), id="yes", on_click=clicks.enrol),
    back_to(Sites.name),
    state=Sites.check,
    getter=getters.draft,
)

dialog = Dialog(LIST, ENTERPRISE, LOCATE, NAME, CHECK)
