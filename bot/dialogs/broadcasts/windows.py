"""The windows of broadcasts."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.broadcasts import acts, clicks, getters
from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, listing, sure
from bot.dialogs.states import Broadcasts

LIST = listing(
    T("broadcasts-list-title"),
    T("broadcasts-list-lines", "lines", when="count"),
    T("broadcasts-list-none", when="none"),
    chosen=clicks.choose,
    state=Broadcasts.list,
    getter=getters.listed,
    more=(Button(Label("broadcasts-list-new"), id="new", on_click=clicks.begin),),
)

WORDS = asking(
    T("broadcasts-words-ask", "most"),
    T("broadcasts-words-now", "now", when="now"),
    typed=clicks.typed,
    state=Broadcasts.words,
    back=Broadcasts.list,
    getter=getters.words,
)

READERS = Window(
    T("broadcasts-readers-ask", "people"),
    choice("reader", "choices", clicks.reader),
    Button(Label("broadcasts-next"), id="on", on_click=clicks.on, when="any"),
    back_to(Broadcasts.one),
    state=Broadcasts.readers,
    getter=getters.readers,
)

COUNTIES = Window(
    T("broadcasts-counties-ask", "people"),
    T("broadcasts-counties-left-out", when="left_out"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.place),
    pager(),
    Button(Label("broadcasts-counties-all"), id="all", on_click=clicks.everywhere),
    Button(Label("broadcasts-next"), id="on", on_click=clicks.on, when="some"),
    back_to(Broadcasts.readers),
    state=Broadcasts.counties,
    getter=getters.places,
)

ONLY = Window(
    T("broadcasts-only-ask", "people"),
    choice("only", "choices", clicks.narrow, width=1),
    back_to(Broadcasts.counties),
    state=Broadcasts.only,
    getter=getters.narrowed,
)

ONE = Window(
    T("broadcasts-one-title", "state"),
    T("broadcasts-one-preview", "preview"),
    T("broadcasts-one-audience", "audience"),
    T("broadcasts-one-people", "people", "unreachable", when="some_unreached"),
    T("broadcasts-one-all-reached", "people", when="all_reached"),
    T("broadcasts-one-urgent", when="urgent"),
    T("broadcasts-one-figures", "posted", "figures", when="figures"),
    T("broadcasts-one-preparing", when="preparing"),
    T("broadcasts-one-signed", "signed", when="signed"),
    T("broadcasts-one-waits", "missing", when="waits"),
    Group(
        Button(Label("broadcasts-one-send"), id="send", on_click=acts.ask, when="may_send"),
        Button(Label("broadcasts-one-sign"), id="sign", on_click=acts.ask, when="may_sign"),
        Button(Label("broadcasts-one-unsign"), id="unsign", on_click=acts.take_back, when="mine"),
        Button(Label("broadcasts-one-try"), id="try", on_click=acts.tried, when="draft"),
        SwitchTo(Label("broadcasts-one-words"), id="words", state=Broadcasts.words, when="draft"),
        SwitchTo(
            Label("broadcasts-one-readers"), id="readers", state=Broadcasts.readers, when="draft"
        ),
        Button(Label("broadcasts-one-mark"), id="mark", on_click=clicks.mark, when="may_mark"),
        Button(
            Label("broadcasts-one-unmark"), id="unmark", on_click=clicks.unmark, when="may_unmark"
        ),
        SwitchTo(Label("broadcasts-one-drop"), id="drop", state=Broadcasts.drop, when="draft"),
        Button(Label("broadcasts-one-fresh"), id="fresh", on_click=acts.again, when="begun"),
        SwitchTo(Label("broadcasts-one-stop"), id="stop", state=Broadcasts.stop, when="may_stop"),
        width=2,
    ),
    back_to(Broadcasts.list),
    state=Broadcasts.one,
    getter=getters.one,
)

SURE = Window(
    T("broadcasts-sure-title", "people", "unreachable"),
    T("broadcasts-sure-last", when="completes"),
    T("broadcasts-sure-first", "missing", when="not_yet"),
    Button(Label("broadcasts-sure-send"), id="send", on_click=acts.sign, when="completes"),
    Button(Label("broadcasts-sure-sign"), id="sign", on_click=acts.sign, when="not_yet"),
    back_to(Broadcasts.one),
    state=Broadcasts.sure,
    getter=getters.sure,
)

STOP = sure(
    T("broadcasts-stop-title", "posted", "figures"),
    yes=Label("broadcasts-stop-yes"),
    act=acts.stop,
    state=Broadcasts.stop,
    back=Broadcasts.one,
    getter=getters.one,
)

DROP = sure(
    T("broadcasts-drop-title"),
    yes=Label("broadcasts-drop-yes"),
    act=acts.drop,
    state=Broadcasts.drop,
    back=Broadcasts.one,
    getter=getters.one,
)

dialog = Dialog(LIST, WORDS, READERS, COUNTIES, ONLY, ONE, SURE, STOP, DROP)
