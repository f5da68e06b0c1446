"""The windows of typical cases."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.states import Typical
from bot.dialogs.typical import acts, clicks, getters, sending
from bot.dialogs.typical.writing import AREA, CHECK, WHOM, WRITE

LIBRARY = Window(
    T("typical-library-title", "count"),
    T("typical-library-wanted", "wanted", when="wanted"),
    T("typical-library-lines", "lines", when="lines"),
    T("typical-library-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    Group(
        SwitchTo(Label("typical-library-search"), id="search", state=Typical.search),
        SwitchTo(Label("typical-library-take"), id="take", state=Typical.take, when="lines"),
        SwitchTo(Label("typical-library-open"), id="open", state=Typical.open, when="works"),
        width=2,
    ),
    home(),
    state=Typical.library,
    getter=getters.library,
)

SEARCH = Window(
    T("typical-search-ask"),
    choice("field", "fields", acts.field_picked),
    MessageInput(acts.words_typed, content_types=[ContentType.TEXT]),
    pager(),
    Button(Label("typical-search-all"), id="all", on_click=acts.clear, when="wanted"),
    back_to(Typical.library),
    state=Typical.search,
    getter=getters.fields,
)

TAKE = Window(
    T("typical-take-title", "count"),
    Row(
        Button(Label("typical-take-docx"), id="docx", on_click=acts.export),
        Button(Label("typical-take-xlsx"), id="xlsx", on_click=acts.export),
    ),
    back_to(Typical.library),
    state=Typical.take,
    getter=getters.library,
)

OPEN = Window(
    T("typical-open-title"),
    T("typical-library-lines", "lines", when="lines"),
    T("typical-open-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    SwitchTo(Label("typical-open-propose"), id="propose", state=Typical.whom, when="proposes"),
    back_to(Typical.library),
    state=Typical.open,
    getter=getters.opened,
)

MINE = Window(
    T("typical-mine-title"),
    T("typical-library-lines", "lines", when="lines"),
    T("typical-mine-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    home(),
    state=Typical.mine,
    getter=getters.mine,
)

ONE = Window(
    T("typical-one-title", "title"),
    T("typical-one-about", "name", "unit", "enterprise", "county", "field"),
    T("typical-one-story", "problem", "done", "effect"),
    T("typical-one-state", "state"),
    T("typical-one-reason", "reason", when="reason"),
    T("typical-one-consents", "consents", when="consents"),
    T("typical-one-ask", when="may_answer"),
    Group(
        Button(Label("typical-one-agree"), id="agree", on_click=clicks.agree, when="may_agree"),
        SwitchTo(
            Label("typical-one-changes"), id="changes", state=Typical.words, when="may_answer"
        ),
        SwitchTo(
            Label("typical-one-decline"), id="decline", state=Typical.sure, when="may_answer"
        ),
        Button(
            Label("typical-one-accept"), id="accept", on_click=clicks.accept, when="may_decide"
        ),
        SwitchTo(
            Label("typical-one-return"), id="return", state=Typical.reason, when="may_decide"
        ),
        Button(Label("typical-one-edit"), id="edit", on_click=sending.edit, when="may_change"),
        SwitchTo(Label("typical-one-drop"), id="drop", state=Typical.dropping, when="may_change"),
        width=2,
    ),
    Row(
        Button(Label("common-back"), id="back", on_click=clicks.back),
        Button(Label("common-home"), id="home", on_click=clicks.to_home),
    ),
    state=Typical.one,
    getter=getters.one,
)

WORDS = Window(
    T("typical-words-ask", "title"),
    T("typical-words-typed", "words", when="words"),
    MessageInput(clicks.words_typed, content_types=[ContentType.TEXT]),
    Button(Label("typical-words-send"), id="send", on_click=clicks.changes, when="words"),
    back_to(Typical.one),
    state=Typical.words,
    getter=getters.answering,
)

SURE = Window(
    T("typical-sure-title", "title"),
    Button(Label("typical-sure-yes"), id="yes", on_click=clicks.decline),
    back_to(Typical.one),
    state=Typical.sure,
    getter=getters.answering,
)

DROPPING = Window(
    T("typical-dropping-title", "title"),
    Button(Label("typical-dropping-yes"), id="yes", on_click=clicks.drop),
    back_to(Typical.one),
    state=Typical.dropping,
    getter=getters.answering,
)

REASON = Window(
    T("typical-reason-ask", "title"),
    T("typical-words-typed", "words", when="words"),
    MessageInput(clicks.words_typed, content_types=[ContentType.TEXT]),
    Button(Label("typical-reason-send"), id="send", on_click=clicks.give_back, when="words"),
    back_to(Typical.one),
    state=Typical.reason,
    getter=getters.answering,
)

dialog = Dialog(
    LIBRARY,
    SEARCH,
    TAKE,
    OPEN,
    MINE,
    ONE,
    WORDS,
    SURE,
    DROPPING,
    REASON,
    WHOM,
    WRITE,
    AREA,
    CHECK,
)
