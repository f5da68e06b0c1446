"""The windows of noting a visit: where, one card, and what is left out by most."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, listing
from bot.dialogs.states import Visits
from bot.dialogs.visits import answers, clicks, getters, places, sending
from bot.dialogs.visits.acts import to_mine, to_others
from bot.dialogs.visits.found import AT, CATEGORY, DONE, MINE, ONE, TELL, TROUBLE, WITHDRAW

ENTERPRISE = Window(
    T("visits-enterprise-title"),
    T("visits-enterprise-found", "words", "count", when="searched"),
    Format("{lines}", when="listed"),
    T("visits-enterprise-none", when="none"),
    T("visits-enterprise-ask"),
    T("common-page", "page", "pages", when="many"),
    choice("enterprise", "choices", clicks.choose, width=1),
    pager(),
    Group(
        Button(
            Label("visits-enterprise-all"), id="all", on_click=clicks.everything, when="searched"
        ),
        Button(Label("visits-enterprise-mine"), id="mine", on_click=to_mine),
        width=2,
    ),
    MessageInput(clicks.searched, content_types=[ContentType.TEXT]),
    MessageInput(clicks.located, content_types=[ContentType.LOCATION, ContentType.VENUE]),
    home(),
    state=Visits.enterprise,
    getter=places.enterprises,
)

CARD = Window(
    T("visits-card-title", "enterprise"),
    T("visits-card-when", "on", "channel"),
    T("visits-card-why", "why", when="why"),
    T("visits-card-arrived", when="arrived"),
    Format("{people}", when="someone"),
    T("visits-card-alone", when="alone"),
    T("visits-card-current", "who", when="several"),
    T("visits-card-met", "met", when="met"),
    T("visits-card-summary", "summary", when="summary"),
    T("visits-card-tags", "tags", when="tags"),
    T("visits-card-remark", "remark", when="remark"),
    T("visits-card-photos", "photos", when="photos"),
    T("visits-card-signal", when="signal"),
    T("visits-card-ask"),
    Group(
        *(
            Button(Format(f"{{{heading}}}"), id=heading, on_click=clicks.tick, when="someone")
            for heading in ("thinking", "work", "life")
        ),
        Button(Format("{presence}"), id="presence", on_click=clicks.presence, when="someone"),
        Button(Format("{way}"), id="channel", on_click=clicks.channel),
        SwitchTo(Format("{day}"), id="day", state=Visits.day),
        SwitchTo(Label("visits-card-extras"), id="extras", state=Visits.extras),
        Button(Label("visits-card-save"), id="save", on_click=clicks.save),
        width=2,
    ),
    MessageInput(clicks.said, content_types=[ContentType.TEXT]),
    MessageInput(sending.sent, content_types=[ContentType.PHOTO]),
    MessageInput(clicks.located_here, content_types=[ContentType.LOCATION, ContentType.VENUE]),
    back_to(Visits.enterprise),
    state=Visits.card,
    getter=getters.card,
)

DAY = Window(
    T("visits-day-title", "back"),
    choice("day", "choices", answers.pick_day),
    MessageInput(answers.type_day, content_types=[ContentType.TEXT]),
    back_to(Visits.card),
    state=Visits.day,
    getter=getters.days,
)

WHY = asking(
    T("visits-why-title", "on"),
    typed=answers.type_why,
    ready=answers.ready_why,
    back=Visits.day,
    state=Visits.why,
    getter=getters.why,
)

EXTRAS = Window(
    T("visits-extras-title"),
    Group(
        SwitchTo(Label("visits-extras-met"), id="met", state=Visits.met),
        SwitchTo(Label("visits-extras-lines"), id="lines", state=Visits.lines, when="someone"),
        SwitchTo(Label("visits-extras-campaigns"), id="campaigns", state=Visits.campaigns),
        SwitchTo(Label("visits-extras-remark"), id="remark", state=Visits.remark),
        SwitchTo(Label("visits-extras-people"), id="people", state=Visits.people),
        Button(Label("visits-extras-others"), id="others", on_click=to_others),
        width=2,
    ),
    back_to(Visits.card),
    state=Visits.extras,
    getter=getters.card,
)

PEOPLE = listing(
    T("visits-people-title"),
    chosen=answers.choose_person,
    more=(Button(Label("visits-people-leave"), id="leave", on_click=answers.leave_out),),
    back=Visits.extras,
    state=Visits.people,
    getter=getters.people,
    width=1,
)

MET = asking(
    T("visits-met-title"),
    typed=answers.type_met,
    ready=answers.ready_met,
    back=Visits.extras,
    state=Visits.met,
    getter=getters.met,
)

REMARK = asking(
    T("visits-remark-title"),
    typed=answers.type_remark,
    back=Visits.extras,
    state=Visits.remark,
)

LINES = listing(
    T("visits-lines-title", "name"),
    chosen=answers.choose_heading,
    back=Visits.extras,
    state=Visits.lines,
    getter=getters.lines,
)

LINE = asking(
    T("visits-line-title", "heading", "name"),
    typed=answers.type_line,
    back=Visits.lines,
    state=Visits.line,
    getter=getters.lines,
)

CAMPAIGNS = listing(
    T("visits-campaigns-title"),
    T("visits-campaigns-none", when="none"),
    chosen=answers.mark_campaign,
    back=Visits.card,
    state=Visits.campaigns,
    getter=getters.campaigns,
    width=1,
)

dialog = Dialog(
    ENTERPRISE,
    CARD,
    DAY,
    WHY,
    EXTRAS,
    PEOPLE,
    MET,
    REMARK,
    LINES,
    LINE,
    CAMPAIGNS,
    DONE,
    TROUBLE,
    TELL,
    CATEGORY,
    MINE,
    AT,
    ONE,
    WITHDRAW,
)
