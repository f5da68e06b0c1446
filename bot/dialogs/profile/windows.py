"""The windows of the own profile: one question each."""

from aiogram.enums import ContentType
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo
from aiogram_dialog.widgets.text import Format

from bot.dialogs.common.choice import choice
from bot.dialogs.common.pager import pager
from bot.dialogs.common.texts import Label, T
from bot.dialogs.common.ways import back_to, home
from bot.dialogs.common.windows import asking, listing, sure
from bot.dialogs.profile import clicks, getters
from bot.dialogs.profile.lists import LISTS
from bot.dialogs.states import Profile

ENTERPRISE = Window(
    T("profile-enterprise-title"),
    T("common-page", "page", "pages", when="many"),
    choice("enterprise", "choices", clicks.choose, width=1),
    pager(),
    home(),
    state=Profile.enterprise,
    getter=getters.enterprises,
)

CARD = Window(
    T("profile-card-title", "enterprise", "code", "county", "state"),
    T("profile-card-returned", "reason", when="returned"),
    T("profile-card-lines", "lines"),
    T("profile-card-changes", when="changing"),
    T("profile-card-flags", "flags"),
    T("profile-card-missing", "missing", when="open"),
    T("profile-card-waits", "sent_at", when="waits"),
    Format("{ahead}", when="waits"),
    Group(
        Button(Label("profile-card-next"), id="next", on_click=clicks.go_on, when="asks"),
        SwitchTo(Label("profile-card-change"), id="change", state=Profile.parts, when="editable"),
        Button(Label("profile-card-send"), id="send", on_click=clicks.send, when="sendable"),
        Button(
            Label("profile-card-take-back"), id="take", on_click=clicks.take_back, when="waits"
        ),
        SwitchTo(
            Label("profile-card-discard"),
            id="discard",
            state=Profile.discard,
            when="discardable",
        ),
        width=2,
    ),
    home(),
    state=Profile.card,
    getter=getters.card,
)

PARTS = Window(
    T("profile-parts-title", "enterprise"),
    choice("part", "choices", clicks.pick_part),
    back_to(Profile.card),
    state=Profile.parts,
    getter=getters.parts,
)

BUSINESS = asking(
    T("profile-business-title", "said"),
    typed=clicks.business_typed,
    back=Profile.card,
    state=Profile.business,
    getter=getters.part,
)

CHAIN = listing(
    T("profile-chain-title", "said"),
    chosen=clicks.pick_chain,
    width=1,
    more=(Button(Label("profile-chain-none"), id="none", on_click=clicks.none),),
    back=Profile.card,
    state=Profile.chain,
    getter=getters.chains,
)

OWNERSHIP = Window(
    T("profile-ownership-title", "said"),
    choice("ownership", "ownerships", clicks.pick_ownership),
    back_to(Profile.card),
    state=Profile.ownership,
    getter=getters.part,
)

OFFERS = Window(
    T("profile-offers-title", "said"),
    choice("offer", "offers", clicks.toggle_offer),
    MessageInput(clicks.offers_typed, content_types=[ContentType.TEXT]),
    Button(Label("profile-list-done"), id="done", on_click=clicks.finished, when="some"),
    Button(Label("profile-list-none"), id="none", on_click=clicks.none, when="nothing"),
    back_to(Profile.card),
    state=Profile.offers,
    getter=getters.part,
)

DISCARD = sure(
    T("profile-discard-title", "enterprise"),
    T("profile-discard-held", when="held"),
    yes=Label("profile-discard-yes"),
    act=clicks.discard,
    back=Profile.card,
    state=Profile.discard,
    getter=getters.card,
)

dialog = Dialog(ENTERPRISE, CARD, PARTS, BUSINESS, CHAIN, OWNERSHIP, OFFERS, DISCARD, *LISTS)
