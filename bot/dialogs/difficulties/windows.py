"""The windows of difficulties: one's own, and the way to raise one."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.enclosed import SENT
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_by, back_to, home
from bot.dialogs.common.windows import listing
from bot.dialogs.difficulties import clicks, getters
from bot.dialogs.difficulties.handling import FIGURES, KINDS, OFFICE, SORT
from bot.dialogs.difficulties.thread import ACTS, ONE, SAY, TARGET, UNTIL, WITHDRAW
from bot.dialogs.states import Difficulties

MINE = listing(
    T("difficulties-mine-title"),
    T("difficulties-mine-none", when="none"),
    Format("\n{lines}", when="count"),
    T("difficulties-mine-waiting", "waiting", when="waiting"),
    chosen=clicks.chosen,
    state=Difficulties.mine,
    getter=getters.mine,
    more=(
        Group(
            Button(
                Label("difficulties-mine-new"), id="new", on_click=clicks.new, when="may_raise"
            ),
            SwitchTo(
                Label("difficulties-mine-office"),
                id="office",
                state=Difficulties.office,
                on_click=clicks.first_page,
                when="handles",
            ),
            width=2,
        ),
    ),
)

WHOSE = Window(
    T("difficulties-whose-title"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.for_whom, width=1),
    pager(),
    back_by(clicks.to_begin),
    state=Difficulties.whose,
    getter=getters.whose,
)

CATEGORY = Window(
    T("difficulties-category-title", "name"),
    choice("category", "choices", clicks.category),
    back_by(clicks.to_begin),
    state=Difficulties.category,
    getter=getters.categories,
)

WORDS = Window(
    T("difficulties-words-title", "category", "signs"),
    T("difficulties-words-files", "files", when="files"),
    MessageInput(clicks.told, content_types=SENT),
    back_to(Difficulties.category),
    state=Difficulties.words,
    getter=getters.draft,
)

CHECK = Window(
    T("difficulties-check-title", "name", "category", "text"),
    T("difficulties-words-files", "files", when="files"),
    T("difficulties-check-next", "days", "most"),
    MessageInput(clicks.told, content_types=SENT),
    Group(
        Button(Label("difficulties-check-yes"), id="yes", on_click=clicks.file),
        Button(Label("difficulties-check-again"), id="again", on_click=clicks.again),
        width=2,
    ),
    back_to(Difficulties.words),
    state=Difficulties.check,
    getter=getters.draft,
)

FILED = Window(
    T("difficulties-filed-title", "head"),
    T("difficulties-filed-next", "days", "ladder"),
    CopyText(Label("difficulties-filed-copy"), Format("{number}")),
    SwitchTo(Label("difficulties-filed-open"), id="open", state=Difficulties.one),
    home(),
    state=Difficulties.filed,
    getter=getters.filed,
)

dialog = Dialog(
    MINE,
    WHOSE,
    CATEGORY,
    WORDS,
    CHECK,
    FILED,
    ONE,
    ACTS,
    SAY,
    TARGET,
    UNTIL,
    WITHDRAW,
    OFFICE,
    SORT,
    KINDS,
    FIGURES,
)
