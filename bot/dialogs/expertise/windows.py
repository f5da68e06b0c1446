"""The windows of expertise and following."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import sure
from bot.dialogs.expertise import clicks, getters
from bot.dialogs.states import Expertise

MENU = Window(
    T("expertise-menu-title"),
    T("expertise-menu-unit", "unit", when="of_unit"),
    T("expertise-menu-none", when="none"),
    T("expertise-line-fields", "fields", when="fields"),
    T("expertise-line-chains", "chains", when="chains"),
    T("expertise-line-words", "words", when="words"),
    T("expertise-menu-visible", when="visible"),
    T("expertise-menu-hidden", when="hidden"),
    Group(
        Button(Label("expertise-menu-fill"), id="fill", on_click=clicks.begin, when="none"),
        Button(Label("expertise-menu-change"), id="fill", on_click=clicks.begin, when="declared"),
        Button(
            Label("expertise-menu-fitting"), id="fits", on_click=clicks.fitting, when="declared"
        ),
        SwitchTo(
            Label("expertise-menu-following"),
            id="following",
            state=Expertise.following,
            on_click=clicks.to_first_page,
        ),
        SwitchTo(
            Label("expertise-menu-withdraw"),
            id="withdraw",
            state=Expertise.sure,
            when="declared",
        ),
        width=2,
    ),
    choice("one", "choices", clicks.choose_party),
    home(),
    state=Expertise.menu,
    getter=getters.menu,
)

PURPOSE = Window(
    T("expertise-purpose-card"),
    SwitchTo(Label("expertise-purpose-yes"), id="yes", state=Expertise.fields),
    back_to(Expertise.menu),
    state=Expertise.purpose,
)

FIELDS = Window(
    T("expertise-fields-title", "picked"),
    choice("field", "choices", clicks.pick_field),
    pager(),
    Button(Label("expertise-next"), id="next", on_click=clicks.fields_done),
    back_to(Expertise.menu),
    state=Expertise.fields,
    getter=getters.fields,
)

CHAINS = Window(
    T("expertise-chains-title", "picked"),
    choice("one", "choices", clicks.pick_chain),
    pager(),
    SwitchTo(Label("expertise-next"), id="next", state=Expertise.words),
    back_to(Expertise.fields, clicks.to_first_page),
    state=Expertise.chains,
    getter=getters.chains,
)

WORDS = Window(
    T("expertise-words-title", "most", "longest"),
    T("expertise-words-now", "said", when="some"),
    SwitchTo(Label("expertise-words-keep"), id="keep", state=Expertise.check, when="some"),
    Button(Label("expertise-words-none"), id="none", on_click=clicks.no_words),
    MessageInput(clicks.words_typed, content_types=[ContentType.TEXT]),
    back_to(Expertise.fields, clicks.to_first_page),
    state=Expertise.words,
    getter=getters.words,
)

CHECK = Window(
    T("expertise-check-title"),
    T("expertise-menu-unit", "unit", when="of_unit"),
    T("expertise-line-fields", "fields", when="fields"),
    T("expertise-line-chains", "chains", when="chains"),
    T("expertise-line-words", "words", when="words"),
    T("expertise-check-who", when="own"),
    T("expertise-check-unit", when="of_unit"),
    Button(Label("expertise-check-open"), id="open", on_click=clicks.save_open),
    Button(Label("expertise-check-hidden"), id="hidden", on_click=clicks.save_hidden),
    back_to(Expertise.words),
    state=Expertise.check,
    getter=getters.check,
)

SURE = sure(
    T("expertise-sure-title"),
    yes=Label("expertise-sure-yes"),
    act=clicks.withdraw,
    back=Expertise.menu,
    state=Expertise.sure,
)

FOLLOWING = Window(
    T("expertise-following-title"),
    T("expertise-following-count", "count", when="count"),
    T("expertise-following-none", when="nothing"),
    choice("one", "choices", clicks.switch_followed),
    pager(),
    back_to(Expertise.menu),
    state=Expertise.following,
    getter=getters.following,
)

dialog = Dialog(MENU, PURPOSE, FIELDS, CHAINS, WORDS, CHECK, SURE, FOLLOWING)
