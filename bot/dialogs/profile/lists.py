"""The windows of the profile's lists: what is in them, and the questions of a new entry."""

from typing import Final

from aiogram.fsm.state import State
from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.kbd.button import OnClick

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to
from bot.dialogs.common.windows import asking, listing
from bot.dialogs.profile import acts, clicks, getters
from bot.dialogs.states import Profile


def _entries(title: T, begin: OnClick, state: State) -> Window:
    """What the list holds, each entry a button that takes it out; and a way to add one."""
    return listing(
        title,
        chosen=acts.drop,
        width=1,
        more=(
            Button(Label("profile-list-add"), id="add", on_click=begin),
            Button(Label("profile-list-done"), id="done", on_click=clicks.finished, when="some"),
            Button(Label("profile-list-none"), id="none", on_click=clicks.none, when="nothing"),
        ),
        back=Profile.card,
        state=state,
        getter=getters.entries,
    )


QUALIFICATIONS = _entries(
    T("profile-qualifications-title", "said"), acts.begin_qualification, Profile.qualifications
)

QUALIFICATION = Window(
    T("profile-qualification-title"),
    choice("kind", "kinds", acts.kind_picked),
    pager(),
    back_to(Profile.qualifications),
    state=Profile.qualification,
    getter=getters.adding,
)

OTHER = asking(
    T("profile-other-title"),
    typed=acts.other_typed,
    back=Profile.qualifications,
    state=Profile.other,
    getter=getters.adding,
)

NUMBER = asking(
    T("profile-number-title", "kind"),
    typed=acts.number_typed,
    more=(Button(Label("profile-number-none"), id="none", on_click=acts.no_number),),
    back=Profile.qualifications,
    state=Profile.number,
    getter=getters.adding,
)

EXPIRY = asking(
    T("profile-expiry-title", "kind"),
    typed=acts.expiry_typed,
    more=(Button(Label("profile-expiry-none"), id="none", on_click=acts.no_expiry),),
    back=Profile.qualifications,
    state=Profile.expiry,
    getter=getters.adding,
)

PLATFORMS = _entries(T("profile-platforms-title", "said"), acts.begin_platform, Profile.platforms)

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

TITLE = asking(
    T("profile-title-title"),
    typed=acts.title_typed,
    more=(Button(Label("profile-title-none"), id="none", on_click=acts.no_title),),
    back=Profile.platforms,
    state=Profile.title,
    getter=getters.adding,
)

COOPERATIONS = _entries(
    T("profile-cooperations-title", "said"), acts.begin_cooperation, Profile.cooperations
)

PARTNER = asking(
    T("profile-partner-title"),
    typed=acts.partner_typed,
    back=Profile.cooperations,
    state=Profile.partner,
    getter=getters.adding,
)

CONTRACT = asking(
    T("profile-contract-title", "partner"),
    typed=acts.contract_typed,
    back=Profile.cooperations,
    state=Profile.contract,
    getter=getters.adding,
)

LISTS: Final = (
    *(QUALIFICATIONS, QUALIFICATION, OTHER, NUMBER, EXPIRY),
    *(PLATFORMS, PLATFORM, LEVEL, TITLE),
    *(COOPERATIONS, PARTNER, CONTRACT),
)
