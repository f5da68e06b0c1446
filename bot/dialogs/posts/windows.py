"""The windows about posts, as the city works on them."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, Limited, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, kept, listing, sure
from bot.dialogs.posts import acts, clicks, getters, signing
from bot.dialogs.states import Posts

LIST = listing(
    T("posts-list-drafts", "count", when="drafts"),
    T("posts-list-published", "count", when="published"),
    T("posts-list-lines", "lines", when="lines"),
    T("posts-list-none", when="none"),
    chosen=clicks.chosen,
    more=(
        Group(
            SwitchTo(
                Label("posts-list-batch", "ready"), id="batch", state=Posts.batch, when="ready"
            ),
            Button(Label("posts-list-xlsx"), id="xlsx", on_click=clicks.as_xlsx, when="published"),
            Button(Label("posts-list-docx"), id="docx", on_click=clicks.as_docx, when="published"),
            width=2,
        ),
    ),
    state=Posts.list,
    getter=getters.listed,
)

ONE = Window(
    T("posts-one-title", "title", "state"),
    T("posts-one-place", "enterprise", "county", "needs"),
    T("posts-one-lines", "lines"),
    T("posts-one-reason", "reason", when="reason"),
    T("posts-one-missing", when="missing"),
    T("posts-one-signed", "signed", when="signed"),
    Group(
        SwitchTo(Label("posts-one-edit"), id="edit", state=Posts.edit, when="draft"),
        SwitchTo(Label("posts-one-publish"), id="publish", state=Posts.sure, when="ready"),
        SwitchTo(Label("posts-one-signing"), id="signing", state=Posts.sure, when="signing"),
        Button(Label("posts-one-drop"), id="drop", on_click=acts.drop, when="draft"),
        SwitchTo(Label("posts-one-withdraw"), id="withdraw", state=Posts.reason, when="public"),
        Button(Label("posts-one-close"), id="close", on_click=acts.close, when="public"),
        width=2,
    ),
    back_to(Posts.list),
    state=Posts.one,
    getter=getters.one,
)

EDIT = Window(
    T("posts-edit-title", "title"),
    choice("part", "parts", clicks.part_chosen),
    pager(),
    back_to(Posts.one),
    state=Posts.edit,
    getter=getters.parts,
)

WORDS = asking(
    T("posts-words-ask", "part", "limit"),
    T("posts-words-now", "now", when="now"),
    typed=clicks.typed,
    back=Posts.edit,
    state=Posts.words,
    getter=getters.words,
)

PICK = Window(
    T("posts-pick-ask", "part"),
    T("posts-words-now", "now", when="now"),
    choice("value", "choices", clicks.picked),
    pager(),
    back_to(Posts.edit),
    state=Posts.pick,
    getter=getters.pick,
)

SURE = Window(
    T("posts-sure-title", "title"),
    T("posts-one-place", "enterprise", "county", "needs"),
    T("posts-one-lines", "lines"),
    T("posts-sure-what"),
    T("posts-one-signed", "signed", when="signed"),
    T("posts-sure-left", "missing", when="before"),
    T("posts-sure-waiting", "missing", when="waiting"),
    Button(Label("posts-sure-sign"), id="yes", on_click=acts.publish, when="before"),
    Button(Label("posts-sure-publish"), id="yes", on_click=acts.publish, when="last"),
    Button(Label("posts-sure-back"), id="take", on_click=acts.take_back, when="mine"),
    back_to(Posts.one),
    state=Posts.sure,
    getter=signing.sure,
)

BATCH = Window(
    T("posts-batch-title", "ready"),
    T("posts-batch-lines", "lines"),
    T("posts-sure-what"),
    T("posts-one-signed", "signed", when="signed"),
    T("posts-sure-left", "missing", when="before"),
    T("posts-sure-waiting", "missing", when="waiting"),
    Button(Label("posts-sure-sign"), id="yes", on_click=acts.publish_all, when="before"),
    Button(Label("posts-sure-publish"), id="yes", on_click=acts.publish_all, when="last"),
    Button(Label("posts-sure-back"), id="take", on_click=acts.take_back_all, when="mine"),
    back_to(Posts.list),
    state=Posts.batch,
    getter=signing.batch,
)

REASON = asking(
    Limited("posts-reason-ask", "reason_signs", "title"),
    ready=clicks.reason_picked,
    typed=kept(Posts.check),
    back=Posts.one,
    state=Posts.reason,
    getter=getters.reason,
)

CHECK = sure(
    T("posts-check-title", "title", "words"),
    yes=Label("posts-check-yes"),
    act=acts.withdraw,
    back=Posts.reason,
    state=Posts.check,
    getter=getters.reason,
)

dialog = Dialog(LIST, ONE, EDIT, WORDS, PICK, SURE, BATCH, REASON, CHECK)
