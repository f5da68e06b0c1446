"""The windows of one difficulty: its thread, and what is done to it."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.enclosed import SENT
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_by, back_to
from bot.dialogs.common.windows import listing, sure
from bot.dialogs.difficulties import acts, clicks, threads
from bot.dialogs.states import Difficulties


def act(name: str, when: str) -> Button:
    """A button for an act; its id is the act's name."""
    return Button(
        Label(f"difficulties-act-{name}"),
        id=name.replace("-", "_"),
        on_click=acts.begin,
        when=when,
    )


ONE = Window(
    Format("{head}"),
    T("difficulties-one-raiser", "raiser_name", when="named"),
    T("difficulties-one-anonymous", when="anonymous"),
    T("difficulties-one-overdue", when="overdue"),
    T("difficulties-one-asks", "settles", when="asks"),
    T("difficulties-one-settled", when="settled"),
    T("difficulties-one-reopens", "reopen_until", when="reopens"),
    T("difficulties-one-files", "files", when="files"),
    Format("\n{thread}"),
    T("common-page", "page", "pages", when="many"),
    Group(
        Button(
            Label("difficulties-act-confirm"), id="confirm", on_click=acts.solved, when="confirms"
        ),
        act("not-yet", "not_yet"),
        act("write", "writes"),
        act("answer", "answers"),
        act("propose", "proposes"),
        act("reopen", "reopens"),
        SwitchTo(
            Label("difficulties-act-more"), id="acts", state=Difficulties.acts, when="acts_more"
        ),
        Button(Label("difficulties-act-files"), id="files", on_click=acts.files, when="files"),
        SwitchTo(
            Label("difficulties-act-withdraw"),
            id="withdraw",
            state=Difficulties.withdraw,
            when="withdraws",
        ),
        width=2,
    ),
    pager(),
    back_by(clicks.back_to_list),
    state=Difficulties.one,
    getter=threads.one,
)

ACTS = Window(
    Format("{head}"),
    T("difficulties-acts-ask"),
    Group(
        act("hand-on", "hands_on"),
        act("ask", "asks_in"),
        act("remark", "remarks"),
        act("extend", "extends"),
        act("by-phone", "phones"),
        width=2,
    ),
    back_to(Difficulties.one),
    state=Difficulties.acts,
    getter=threads.acts,
)

SAY = Window(
    Format("{head}"),
    Format("\n{ask}"),
    T("difficulties-say-how", "signs", when="encloses"),
    T("difficulties-say-alone", "signs", when="alone"),
    MessageInput(acts.said, content_types=SENT),
    back_to(Difficulties.one),
    state=Difficulties.say,
    getter=threads.saying,
)

TARGET = listing(
    Format("{head}"),
    T("difficulties-target-hand", "due", when="handing"),
    T("difficulties-target-ask", when="asking"),
    T("difficulties-target-none", when="none"),
    chosen=acts.target,
    back=Difficulties.acts,
    width=1,
    state=Difficulties.target,
    getter=threads.targets,
)

UNTIL = Window(
    Format("{head}"),
    T("difficulties-until-ask", "due"),
    choice("days", "choices", acts.until),
    back_to(Difficulties.acts),
    state=Difficulties.until,
    getter=threads.until,
)

WITHDRAW = sure(
    Format("{head}"),
    T("difficulties-withdraw-ask"),
    yes=Label("difficulties-withdraw-yes"),
    act=acts.take_back,
    back=Difficulties.one,
    state=Difficulties.withdraw,
    getter=threads.acts,
)
