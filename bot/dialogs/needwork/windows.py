"""The windows in which a county works on needs."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Group, Row, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.solving import who_solves
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, kept, listing
from bot.dialogs.needwork import acts, clicks, comparing, getters, wording
from bot.dialogs.states import NeedWork

LIST = listing(
    T("needwork-list-title"),
    T("needwork-list-lines", "lines", "count", when="count"),
    T("needwork-list-none", when="none"),
    chosen=clicks.choose,
    width=1,
    state=NeedWork.list,
    getter=getters.listed,
)

ONE = Window(
    T("needwork-one-title", "kind", "reference", "enterprise"),
    T("needwork-one-waits", "days", "late", when="waits"),
    T("needwork-one-moved", "state", "by", "at", when="moved"),
    T("needwork-one-reason", "reason", when="reason"),
    T("needwork-one-asks", when="asks"),
    T("needwork-one-alone", when="alone"),
    T("needwork-one-proposed", when="proposed"),
    T("needwork-one-lines", "lines", "flags"),
    T("needwork-one-twins", "twins", when="twins"),
    T("needwork-one-undo", "undo_until", when="may_undo"),
    Group(
        Button(
            Label("needwork-one-confirm"),
            id="confirm",
            on_click=clicks.confirm,
            when="may_confirm",
        ),
        Button(
            Label("needwork-one-return"), id="return", on_click=clicks.decide, when="may_return"
        ),
        Button(
            Label("needwork-one-decline"),
            id="decline",
            on_click=clicks.decide,
            when="may_decline",
        ),
        Button(Label("needwork-one-take-back"), id="undo", on_click=clicks.undo, when="may_undo"),
        SwitchTo(
            Label("needwork-one-similar", "twins"), id="twins", state=NeedWork.twins, when="twins"
        ),
        SwitchTo(Label("needwork-one-word"), id="word", state=NeedWork.wording, when="may_word"),
        Button(Label("needwork-one-contact"), id="contact", on_click=clicks.contact),
        Button(
            Label("needwork-one-files", "files"), id="files", on_click=clicks.files, when="files"
        ),
        SwitchTo(Label("needwork-one-whole"), id="whole", state=NeedWork.whole, when="cut"),
        who_solves(),
        width=2,
    ),
    back_to(NeedWork.list),
    state=NeedWork.one,
    getter=getters.one,
)

WHOLE = Window(
    T("needwork-whole-lines", "lines"),
    back_to(NeedWork.one),
    state=NeedWork.whole,
    getter=getters.whole,
)

REASON = asking(
    T("needwork-reason-return", "enterprise", "title", when="returns"),
    T("needwork-reason-decline", "enterprise", "title", when="declines"),
    ready=clicks.reason,
    typed=kept(NeedWork.check, "remark_signs"),
    back=NeedWork.one,
    state=NeedWork.reason,
    getter=getters.reasons,
)

CHECK = asking(
    T("needwork-check-return", "enterprise", "title", "words", when="returns"),
    T("needwork-check-decline", "enterprise", "title", "words", when="declines"),
    typed=kept(NeedWork.check, "remark_signs"),
    more=(Button(Label("needwork-check-yes"), id="yes", on_click=clicks.sent),),
    back=NeedWork.reason,
    state=NeedWork.check,
    getter=getters.reasons,
)

TWINS = Window(
    T("needwork-twins-title", "title", "count"),
    T("needwork-twins-lines", "lines", when="count"),
    T("needwork-twins-none", when="none"),
    choice("one", "choices", clicks.beside),
    back_to(NeedWork.one),
    state=NeedWork.twins,
    getter=comparing.twins,
)

TWIN = Window(
    T("needwork-twin-title", "mine", "enterprise", "other", "theirs"),
    T("needwork-twin-lines", "lines", when="lines"),
    T("needwork-twin-same", when="same"),
    T("needwork-twin-alike", when="named_alike"),
    T("needwork-twin-ask", "mine", "other", when="may_merge"),
    Row(
        Button(Label("needwork-twin-into"), id="into", on_click=clicks.merge, when="may_into"),
        Button(Label("needwork-twin-from"), id="from", on_click=clicks.merge, when="may_from"),
    ),
    back_to(NeedWork.twins),
    state=NeedWork.twin,
    getter=comparing.twin,
)

WORDING = Window(
    T("needwork-wording-title", "enterprise", "title"),
    T("needwork-wording-lines", "lines", "count", when="count"),
    choice("part", "parts", acts.line),
    SwitchTo(Label("needwork-wording-next"), id="next", state=NeedWork.offer, when="count"),
    back_to(NeedWork.one),
    state=NeedWork.wording,
    getter=wording.wording,
)

LINE = asking(
    T("needwork-line-ask", "heading", "old", "limit"),
    T("needwork-line-new", "new", when="new"),
    typed=acts.worded,
    back=NeedWork.wording,
    state=NeedWork.line,
    getter=wording.line,
)

OFFER = Window(
    T("needwork-offer-title", "enterprise", "title", "count"),
    T("needwork-offer-lines", "lines"),
    Button(Label("needwork-offer-yes"), id="yes", on_click=acts.propose, when="count"),
    Button(Label("needwork-offer-no"), id="no", on_click=acts.forget, when="count"),
    back_to(NeedWork.wording),
    state=NeedWork.offer,
    getter=wording.wording,
)

dialog = Dialog(LIST, ONE, WHOLE, REASON, CHECK, TWINS, TWIN, WORDING, LINE, OFFER)
