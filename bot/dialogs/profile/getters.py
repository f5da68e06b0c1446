"""What the windows of the own profile show."""

from typing import Any, Final, TypeAlias
from zlib import crc32

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.cards.profile import deciding_lines, flag_lines, names_of, profile_lines
from bot.cards.profile_parts import held_said, part_said, platform_said
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.common.rising import ahead_of
from bot.dialogs.states import Profile
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.needs.form import Offer
from core.profiles.form import (
    Cooperation,
    Held,
    Ownership,
    Part,
    Platform,
    PlatformKind,
    PlatformLevel,
    ProfileForm,
    Qualification,
)
from core.profiles.model import ProfileState, ProfileView
from core.profiles.questions import chains_for, my_profile, my_profiles
from core.shared.ids import EnterpriseId

PER_PAGE: Final = 6
LONGEST_LABEL: Final = 24

STEPS: Final[dict[Part, State]] = {
    Part.BUSINESS: Profile.business,
    Part.CHAIN: Profile.chain,
    Part.QUALIFICATIONS: Profile.qualifications,
    Part.PLATFORMS: Profile.platforms,
    Part.OWNERSHIP: Profile.ownership,
    Part.OFFERS: Profile.offers,
    Part.COOPERATIONS: Profile.cooperations,
}
"""The window that asks for each part."""


def enterprise_of(manager: DialogManager) -> EnterpriseId:
    """Picked here, or named by who opened the dialog."""
    started = manager.start_data if isinstance(manager.start_data, dict) else {}
    return EnterpriseId(manager.dialog_data.get("enterprise", started.get("enterprise", 0)))


async def viewed(manager: DialogManager) -> ProfileView:
    """The profile as it is now. Raises Refused(NOT_YOURS) for who is not its contact any more."""
    me = talk(manager)
    return await me.store.ask(my_profile, me.actor, enterprise_of(manager))


async def enterprises(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The contact's enterprises, to choose one."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_profiles, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "choices": [(one.enterprise.name[:LONGEST_LABEL], one.enterprise.id) for one in page],
    }


async def card(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The whole profile: what it says, what would change, what is missing, what may be done."""
    me, found = talk(dialog_manager), await viewed(dialog_manager)
    profile = found.profile
    waits = profile.state is ProfileState.WAITING
    named = (_named(me, one) for one in found.missing)
    missing = "" if waits else me.text("profile-comma").join(named)
    return {
        "enterprise": found.enterprise.name,
        "code": found.enterprise.credit_code,
        "county": found.county.english if me.language == "en" else found.county.name,
        "state": me.text(f"profile-state-{profile.state}"),
        "reason": profile.reason,
        "returned": profile.state is ProfileState.RETURNED,
        "lines": deciding_lines(me.text, found)
        if found.changes
        else profile_lines(me.text, profile.form(), names_of(found)),
        "changing": bool(found.changes),
        "flags": flag_lines(me.text, found.flags),
        "missing": missing,
        "open": bool(missing),
        "asks": bool(missing),
        "editable": not waits,
        "sendable": profile.proposed is not None and not waits and bool(profile.form().business),
        "waits": waits,
        "sent_at": profile.sent_at or me.house.clock(),
        "ahead": ahead_of(me, profile.sent_at or me.house.clock()),
        "discardable": profile.proposed is not None and not waits,
        "held": profile.confirmed is not None,
    }


async def parts(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The parts to choose one from; those still open are marked."""
    me, found = talk(dialog_manager), await viewed(dialog_manager)
    return {
        "enterprise": found.enterprise.name,
        "choices": [
            (("○ " if part in found.missing else "✓ ") + _named(me, part), part.value)
            for part in Part
        ],
    }


async def part(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the profile says of the part that is asked for, and what may be picked."""
    me, found = talk(dialog_manager), await viewed(dialog_manager)
    form = found.profile.form()
    state = dialog_manager.current_context().state
    asked = next((one for one, step in STEPS.items() if step == state), Part.BUSINESS)
    return {
        "said": part_said(me.text, form, asked, names_of(found)),
        "ownerships": [(me.plain(f"profile-ownership-{one}"), one.value) for one in Ownership],
        "offers": [
            (("✓ " if one in form.offers else "○ ") + me.plain(f"need-offer-{one}"), one.value)
            for one in Offer
        ],
        "some": asked not in found.missing and asked not in form.without,
        "nothing": asked in found.missing,
    }


async def chains(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The chains of the city, then of the county."""
    me = talk(dialog_manager)
    found = await me.store.ask(chains_for, me.actor, enterprise_of(dialog_manager))
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    shown = await part(dialog_manager)
    return {
        **shown,
        **leaf,
        "choices": [(one.name[:LONGEST_LABEL], one.id) for one in page],
    }


async def entries(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What a list holds; each entry is a button that takes it out."""
    me, found = talk(dialog_manager), await viewed(dialog_manager)
    shown = await part(dialog_manager)
    numbered = [
        (me.plain("profile-entry-drop", entry=_entry(me, one))[:LONGEST_LABEL], mark(one))
        for one in listed(dialog_manager, found.profile.form())[1]
    ]
    page, leaf = page_of(dialog_manager, numbered, PER_PAGE - 1)
    return {**shown, **leaf, "choices": page}


Entry: TypeAlias = Held | Platform | Cooperation


def listed(manager: DialogManager, form: ProfileForm) -> tuple[Part, tuple[Entry, ...]]:
    """The list that the window is about."""
    state = manager.current_context().state
    if state == Profile.qualifications:
        return Part.QUALIFICATIONS, form.qualifications
    if state == Profile.platforms:
        return Part.PLATFORMS, form.platforms
    return Part.COOPERATIONS, form.cooperations


def mark(entry: Entry) -> int:
    """A number that follows from what the entry says: an old button finds it, or nothing."""
    return crc32(entry.model_dump_json().encode())


def _entry(me: Turn, entry: Entry) -> Markup:
    if isinstance(entry, Held):
        return held_said(me.text, entry)
    if isinstance(entry, Platform):
        return platform_said(me.text, entry)
    return Markup.of(entry.partner)


async def adding(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The entry as far as it has been said, and what may be picked for it."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    kinds: list[tuple[str, str]] = [
        (me.plain(f"profile-qualification-{one}"), one.value) for one in Qualification
    ]
    page, leaf = page_of(dialog_manager, kinds, PER_PAGE + 1)
    kind = str(data.get("kind", ""))
    known = {one.value for one in Qualification}
    words = str(data.get("words", ""))
    return leaf | {
        "kinds": page,
        "kind": words or (me.text(f"profile-qualification-{kind}") if kind in known else ""),
        "platforms": [(me.plain(f"profile-platform-{one}"), one.value) for one in PlatformKind],
        "levels": [(me.plain(f"profile-level-{one}"), one.value) for one in PlatformLevel],
        "partner": str(data.get("partner", "")),
    }


def _named(me: Turn, part: Part) -> str:
    return me.plain(f"profile-part-{part}")
