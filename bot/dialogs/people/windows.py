"""The windows about people."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, sure
from bot.dialogs.people import acts, clicks, finding, getters
from bot.dialogs.states import People

KINDS = Window(
    T("people-kinds-title"),
    choice("kind", "kinds", clicks.choose_kind),
    home(),
    state=People.kinds,
    getter=finding.kinds,
)

PLACES = Window(
    T("people-places-enterprise", when="enterprise"),
    T("people-places-county", when="county"),
    T("people-places-unit", when="unit"),
    T("people-places-found", "typed", when="found"),
    T("people-places-not-found", "typed", when="missed"),
    T("people-places-lines", "lines", when="count"),
    T("people-places-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose_place),
    pager(),
    Button(Label("people-places-all"), id="all", on_click=clicks.show_all, when="typed"),
    Button(Label("people-places-new"), id="new", on_click=clicks.register, when="may_register"),
    MessageInput(clicks.find, content_types=[ContentType.TEXT]),
    back_to(People.kinds),
    state=People.places,
    getter=finding.places,
)

ONE = Window(
    T("people-one-title", "place"),
    T("people-one-lines", "lines", when="count"),
    T("people-one-none", when="none"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", clicks.choose),
    pager(),
    choice("role", "roles", clicks.choose_role),
    back_to(People.places),
    state=People.one,
    getter=getters.one,
)

MEMBER = Window(
    T("people-member-title", "name", "place", "role", when="known"),
    T("people-member-reachable", when="reachable"),
    T("people-member-unreachable", when="unreachable"),
    T("people-member-others", when="others"),
    T("people-member-gone", when="gone"),
    Group(
        Button(Label("people-member-phone"), id="phone", on_click=clicks.new_phone, when="ends"),
        SwitchTo(Label("people-member-end"), id="end", state=People.end, when="ends"),
        width=2,
    ),
    back_to(People.one),
    state=People.member,
    getter=getters.member,
)

LINK = Window(
    T("people-link-title", "name", "role", "place", "until", when="good"),
    T("people-link-how", when="good"),
    T("people-link-gone", when="gone"),
    Button(Label("people-link-withdraw"), id="withdraw", on_click=acts.withdraw, when="good"),
    back_to(People.one),
    state=People.link,
    getter=getters.link,
)

NAME = asking(
    T("people-name-title", "place", "role"),
    typed=clicks.name_typed,
    back=People.one,
    state=People.name,
    getter=getters.draft,
)

CHECK = sure(
    T("people-check-invite", "name", "role", "place", when="fresh"),
    T("people-check-phone", "name", "role", "place", when="phone"),
    T("people-check-alike", when="alike"),
    yes=Label("people-check-yes"),
    act=acts.send,
    back=People.one,
    state=People.check,
    getter=getters.draft,
)

END = Window(
    T("people-end-title", "name", "role", "place", when="known"),
    T("people-end-stays", when="known"),
    T("people-end-last", "role", when="last"),
    T("people-end-own", when="own"),
    T("people-member-gone", when="gone"),
    Button(Label("people-end-yes"), id="yes", on_click=acts.end, when="ends"),
    back_to(People.one),
    state=People.end,
    getter=getters.member,
)

UNIT = asking(
    T("people-unit-title"),
    typed=clicks.unit_typed,
    back=People.places,
    state=People.unit,
    getter=finding.unit,
)

CATEGORY = Window(
    T("people-category-title", "name"),
    T("people-category-alike", "known", when="known"),
    choice("category", "categories", acts.category_picked),
    back_to(People.unit),
    state=People.category,
    getter=finding.unit,
)

dialog = Dialog(KINDS, PLACES, ONE, MEMBER, LINK, NAME, CHECK, END, UNIT, CATEGORY)
