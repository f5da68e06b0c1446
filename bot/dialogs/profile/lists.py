"""The windows of the profile's lists: what is in them, and the questions of a new entry."""

from typing import Final

from aiogram.enums import ContentType
from aiogram_dialog import Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.profile import acts, clicks, getters
from bot.dialogs.states import Profile

QUALIFICATIONS = Window(
    T("profile-qualifications-title", "said"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", acts.drop, width=1),
    pager(),
    Button(Label("profile-list-add"), id="add", on_click=acts.begin_qualification),
    Button(Label("profile-list-done"), id="done", on_click=clicks.finished, when="some"),
    Button(Label("profile-list-none"), id="none", on_click=clicks.none, when="nothing"),
    back_to(Profile.card),
    state=Profile.qualifications,
    getter=getters.entries,
)

QUALIFICATION = Window(
    T("profile-qualification-title"),
    choice("kind", "kinds", acts.kind_picked),
    pager(),
    back_to(Profile.qualifications),
    state=Profile.qualification,
    getter=getters.adding,
)

OTHER = Window(
    T("profile-other-title"),
    MessageInput(acts.other_typed, content_types=[ContentType.TEXT]),
    back_to(Profile.qualifications),
    state=Profile.other,
    getter=getters.adding,
)

NUMBER = Window(
    T("profile-number-title", "kind"),
    MessageInput(acts.number_typed, content_types=[ContentType.TEXT]),
    Button(Label("profile-number-none"), id="none", on_click=acts.no_number),
    back_to(Profile.qualifications),
    state=Profile.number,
    getter=getters.adding,
)

EXPIRY = Window(
    T("profile-expiry-title", "kind"),
    MessageInput(acts.expiry_typed, content_types=[ContentType.TEXT]),
    Button(Label("profile-expiry-none"), id="none", on_click=acts.no_expiry),
    back_to(Profile.qualifications),
    state=Profile.expiry,
    getter=getters.adding,
)

PLATFORMS = Window(
    T("profile-platforms-title", "said"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", acts.drop, width=1),
    pager(),
    Button(Label("profile-list-add"), id="add", on_click=acts.begin_platform),
    Button(Label("profile-list-done"), id="done", on_click=clicks.finished, when="some"),
    Button(Label("profile-list-none"), id="none", on_click=clicks.none, when="nothing"),
    back_to(Profile.card),
    state=Profile.platforms,
    getter=getters.entries,
)

PLATFORM = Window(
    T("profile-platform-title"),
    choice("platform", "platforms", acts.platform_picked),
    back_to(Profile.platforms),
    state=Profile.platform,
    getter=getters.adding,
)

LEVEL = Window(
    T("profile-level-title"),
    choice("level", "levels", acts.level_picked),
    back_to(Profile.platforms),
    state=Profile.level,
    getter=getters.adding,
)

TITLE = Window(
    T("profile-title-title"),
    MessageInput(acts.title_typed, content_types=[ContentType.TEXT]),
    Button(Label("profile-title-none"), id="none", on_click=acts.no_title),
    back_to(Profile.platforms),
    state=Profile.title,
    getter=getters.adding,
)

COOPERATIONS = Window(
    T("profile-cooperations-title", "said"),
    T("common-page", "page", "pages", when="many"),
    choice("one", "choices", acts.drop, width=1),
    pager(),
    Button(Label("profile-list-add"), id="add", on_click=acts.begin_cooperation),
    Button(Label("profile-list-done"), id="done", on_click=clicks.finished, when="some"),
    Button(Label("profile-list-none"), id="none", on_click=clicks.none, when="nothing"),
    back_to(Profile.card),
    state=Profile.cooperations,
    getter=getters.entries,
)

PARTNER = Window(
    T("profile-partner-title"),
    MessageInput(acts.partner_typed, content_types=[ContentType.TEXT]),
    back_to(Profile.cooperations),
    state=Profile.partner,
    getter=getters.adding,
)

CONTRACT = Window(
    T("profile-contract-title", "partner"),
    MessageInput(acts.contract_typed, content_types=[ContentType.TEXT]),
    back_to(Profile.cooperations),
    state=Profile.contract,
    getter=getters.adding,
)

LISTS: Final = (
    *(QUALIFICATIONS, QUALIFICATION, OTHER, NUMBER, EXPIRY),
    *(PLATFORMS, PLATFORM, LEVEL, TITLE),
    *(COOPERATIONS, PARTNER, CONTRACT),
)
