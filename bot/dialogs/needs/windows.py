"""The windows of filing a need."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, Start, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.needs import answers, aside, asking, card, clicks, getters, sending
from bot.dialogs.needs.aside import files_too
from bot.dialogs.states import MyNeeds, Needs

START = Window(
    T("needs-start-title"),
    T("needs-start-open", "call", "closes", when="open"),
    T("needs-start-ahead", "call", "opens", "closes", when="ahead"),
    T("needs-start-closed", "call", "closes", when="closed"),
    T("needs-start-never", when="never"),
    T("needs-start-drafts", "drafts", when="has_drafts"),
    choice("one", "continue", clicks.resume, width=1),
    pager(),
    Group(
        Button(Label("needs-start-post"), id="post", on_click=clicks.new, when="begins"),
        Button(Label("needs-start-challenge"), id="challenge", on_click=clicks.new, when="begins"),
        Start(Label("needs-start-mine", "others"), id="mine", state=MyNeeds.list, when="others"),
        width=2,
    ),
    home(),
    state=Needs.start,
    getter=getters.start,
)

ENTERPRISE = Window(
    T("needs-enterprise-title", "kind"),
    choice("enterprise", "choices", clicks.enterprise_picked, width=1),
    pager(),
    back_to(Needs.start),
    state=Needs.enterprise,
    getter=getters.enterprise,
)

TELL = Window(
    T("needs-tell-title", "kind", "enterprise"),
    T("needs-tell-post", when="post"),
    T("needs-tell-challenge", when="challenge"),
    T("needs-tell-so-far", "excerpt", when="told"),
    T("needs-tell-files", "files", when="files"),
    Button(Label("needs-tell-on"), id="on", on_click=clicks.go_on, when="some"),
    MessageInput(clicks.told, content_types=[ContentType.TEXT]),
    files_too(),
    MessageInput(answers.not_this),
    back_to(Needs.start),
    state=Needs.tell,
    getter=getters.tell,
)

FOUND = Window(
    T("needs-found-title", when="some"),
    T("needs-found-none", when="none"),
    Format("\n{lines}", when="some"),
    Button(Label("needs-found-yes"), id="yes", on_click=clicks.adopt, when="some"),
    SwitchTo(Label("needs-found-sift"), id="sift", state=Needs.sift, when="some"),
    Button(Label("needs-found-no"), id="no", on_click=clicks.adopt_none),
    MessageInput(answers.words_here, content_types=[ContentType.TEXT]),
    files_too(),
    MessageInput(answers.not_this),
    back_to(Needs.tell),
    state=Needs.found,
    getter=asking.found,
)

SIFT = Window(
    T("needs-sift-title"),
    Format("\n{lines}", when="some"),
    choice("keep", "items", clicks.kept),
    pager(),
    Button(Label("needs-sift-yes", "count"), id="yes", on_click=clicks.adopt),
    MessageInput(answers.words_here, content_types=[ContentType.TEXT]),
    files_too(),
    MessageInput(answers.not_this),
    back_to(Needs.found),
    state=Needs.sift,
    getter=asking.found,
)

ASK = Window(
    T("needs-ask-head", "line"),
    Format("{how}"),
    T("needs-ask-now", "now", when="has"),
    choice("one", "choices", answers.picked),
    pager(),
    Group(
        Button(Label("needs-ask-done"), id="done", on_click=answers.answered, when="ticked"),
        Button(Label("needs-ask-skip"), id="skip", on_click=answers.passed, when="skips"),
        Button(Label("needs-ask-clear"), id="clear", on_click=answers.cleared, when="clears"),
        width=2,
    ),
    MessageInput(answers.typed, content_types=[ContentType.TEXT]),
    files_too(),
    MessageInput(answers.not_this),
    back_to(Needs.check),
    state=Needs.ask,
    getter=asking.ask,
)

CHECK = Window(
    T("needs-check-title", "kind", "enterprise"),
    T("needs-check-returned", "reason", when="returned"),
    Format("\n{card}"),
    T("needs-check-post", "post", when="belongs"),
    T("needs-check-files", "files", when="files"),
    T("needs-check-lacks", "lacking", when="lacks"),
    T("needs-check-advised", "advice", when="advised"),
    T("needs-check-complete", when="complete"),
    T("needs-check-asked", when="asked"),
    T("needs-check-proposed", when="proposed"),
    T("needs-check-ahead", "opens", when="ahead"),
    T("needs-check-shut", "closes", when="shut"),
    Group(
        Button(Label("needs-check-send"), id="send", on_click=sending.send, when="sends"),
        SwitchTo(Label("needs-check-change"), id="change", state=Needs.lines, when="editable"),
        Button(
            Label("needs-check-proposal"),
            id="proposal",
            on_click=sending.proposal,
            when="proposed",
        ),
        Button(Label("needs-check-help"), id="help", on_click=sending.help_me, when="may_ask"),
        SwitchTo(Label("needs-check-attach"), id="files", state=Needs.files, when="editable"),
        SwitchTo(Label("needs-check-belong"), id="post", state=Needs.post, when="may_belong"),
        Button(Label("needs-check-keep"), id="keep", on_click=sending.keep, when="editable"),
        SwitchTo(Label("needs-check-discard"), id="discard", state=Needs.discard, when="draft"),
        width=2,
    ),
    MessageInput(answers.words_here, content_types=[ContentType.TEXT]),
    files_too(),
    MessageInput(answers.not_this),
    back_to(Needs.start),
    state=Needs.check,
    getter=card.check,
)

DONE = Window(
    T("needs-done-title", "kind", "title", "reference", "state"),
    T("needs-done-next", "county", "by", when="sent"),
    T("needs-done-undo", "undo_until", when="undo"),
    CopyText(Label("needs-done-copy"), Format("{reference}"), when="sent"),
    Group(
        Button(Label("needs-done-take-back"), id="undo", on_click=sending.undo, when="undo"),
        SwitchTo(Label("needs-done-another"), id="another", state=Needs.start),
        Start(Label("needs-done-mine"), id="mine", state=MyNeeds.list),
        width=2,
    ),
    home(),
    state=Needs.done,
    getter=card.done,
)

dialog = Dialog(
    START,
    ENTERPRISE,
    TELL,
    FOUND,
    SIFT,
    ASK,
    CHECK,
    aside.LINES,
    aside.FILES,
    aside.POST,
    aside.DISCARD,
    DONE,
)
