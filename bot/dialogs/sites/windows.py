"""The windows in which a gate's place is given."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, sure
from bot.dialogs.sites import clicks, getters
from bot.dialogs.states import Sites

LIST = Window(
    T("sites-list-title"),
    T("sites-list-gates", "gates", when="gates"),
    T("sites-list-missing", when="missing"),
    T("sites-list-whose", when="unchosen"),
    T("common-page", "page", "pages", when="many"),
    SwitchTo(Label("sites-list-choose"), id="choose", state=Sites.enterprise, when="chooses"),
    Button(Label("sites-list-add"), id="add", on_click=clicks.begin, when="chosen"),
    Button(Label("sites-list-change"), id="change", on_click=clicks.change, when="gates"),
    pager(),
    home(),
    state=Sites.list,
    getter=getters.gates,
)

ENTERPRISE = Window(
    T("sites-enterprise-title"),
    T("common-page", "page", "pages", when="many"),
    choice("enterprise", "choices", clicks.choose, width=1),
    pager(),
    back_to(Sites.list),
    state=Sites.enterprise,
    getter=getters.enterprises,
)

LOCATE = Window(
    T("sites-locate-title", "ring", "limit", when="new"),
    T("sites-locate-move", "limit", when="moving"),
    MessageInput(clicks.located, content_types=[ContentType.LOCATION, ContentType.VENUE]),
    MessageInput(clicks.not_a_place),
    Button(Label("sites-locate-type"), id="type", on_click=clicks.type_instead),
    back_to(Sites.list, clicks.leave),
    state=Sites.locate,
    getter=getters.draft,
)

TYPED = asking(
    T("sites-typed-title"),
    typed=clicks.typed,
    back=Sites.list,
    state=Sites.typed,
    getter=getters.draft,
)

SYSTEM = Window(
    T("sites-system-title", "place"),
    T("sites-system-coarse", "coarse", when="coarse"),
    choice("system", "systems", clicks.system_picked, width=1),
    Button(Label("sites-system-unsure"), id="unsure", on_click=clicks.unsure),
    back_to(Sites.typed),
    state=Sites.system,
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

CHECK = sure(
    T("sites-check-title", "name", "ring"),
    T("sites-check-accuracy", "accuracy", when="has_accuracy"),
    T("sites-check-place", "place", "system", when="was_typed"),
    yes=Label("sites-check-yes"),
    act=clicks.enrol,
    back=Sites.name,
    state=Sites.check,
    getter=getters.draft,
)

MOVE = sure(
    T("sites-move-title"),
    T("sites-check-accuracy", "accuracy", when="has_accuracy"),
    T("sites-check-place", "place", "system", when="was_typed"),
    yes=Label("sites-move-yes"),
    act=clicks.move,
    back=Sites.list,
    state=Sites.move,
    getter=getters.draft,
)

dialog = Dialog(LIST, ENTERPRISE, LOCATE, TYPED, SYSTEM, NAME, CHECK, MOVE)
