"""What somebody has set, and what was withheld from him."""

from datetime import date
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.courier.rendering import Letters
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from core.notices.model import HeldLetter, Parcel
from core.notices.questions import my_held_letters
from core.preferences.model import Group, Mode
from core.preferences.questions import my_preferences
from core.preferences.rules import LOCKED, OFFERED, TIMES, group_of, mode_of, modes_of
from core.shared.actor import OFFICIALS
from core.shared.ids import Account

HOURS: Final = ("2000-0800", "1900-0900", "1800-0900", "1200-1400")
"""Quiet hours to choose from: they lie beside the programme's own."""
MARKS: Final = {Mode.NOW: "✓", Mode.DIGEST: "▤", Mode.OFF: "✗"}
"""How a group reaches somebody; the window says what each sign means."""
PER_PAGE: Final = 6


async def quiet(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The programme's hours and the own ones."""
    me = talk(dialog_manager)
    own = await me.store.ask(my_preferences, me.actor)
    policy = me.store.policy
    return {
        "first": policy.quiet_from,
        "last": policy.quiet_until,
        "own": own.quiet_from is not None,
        "own_first": own.quiet_from or policy.quiet_from,
        "own_last": own.quiet_until or policy.quiet_until,
        "choices": [
            (me.plain("settings-quiet-hours", first=int(h[:2]), last=int(h[5:7])), h)
            for h in HOURS
        ],
    }


async def pause(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Whether reminders rest, and until when."""
    me = talk(dialog_manager)
    own = await me.store.ask(my_preferences, me.actor)
    now = me.house.clock()
    paused = own.paused_until is not None and now < own.paused_until
    return {
        "paused": paused,
        "until": own.paused_until or now,
        "longest": me.store.policy.pause_max_days,
    }


async def pause_check(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The date as it was read, before anything is saved (PRODUCT 10)."""
    return {"on": date.fromisoformat(dialog_manager.dialog_data["until"])}


async def kinds(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The groups whose letters can reach this person, and which of them he hears of."""
    me = talk(dialog_manager)
    own = await me.store.ask(my_preferences, me.actor)
    mine = [group for group, roles in OFFERED.items() if roles & me.actor.roles()]
    locked = [me.text(f"settings-group-{group}") for group in mine if group in LOCKED]
    free = [group for group in mine if group not in LOCKED]
    return {
        "locked": Markup(me.text("common-list-comma").join(locked)),
        "nothing": not mine,
        "official": not OFFICIALS.isdisjoint(me.actor.roles()),
        "at": own.brief_at or me.store.policy.brief_at,
        "choices": [
            (f"{MARKS[mode]} {me.plain(f'settings-group-{g}')}", f"{g}={_next(g, mode)}")
            for g in free
            for mode in (mode_of(own, g),)
        ],
    }


async def brief(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """When the brief comes, and when else it could."""
    me = talk(dialog_manager)
    own = await me.store.ask(my_preferences, me.actor)
    return {
        "at": own.brief_at or me.store.policy.brief_at,
        "choices": [(me.plain("settings-brief-time", at=at), f"{at:%H%M}") for at in TIMES],
    }


def _next(group: Group, mode: Mode) -> Mode:
    """What the next press chooses."""
    choices = modes_of(group)
    return choices[(choices.index(mode) + 1) % len(choices)]


async def held(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Letters that were withheld, the latest first: nothing is lost (PRODUCT 18)."""
    me = talk(dialog_manager)
    found = await me.store.ask(my_held_letters, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    lines = [
        me.text(
            f"settings-held-{one.letter.held}",
            number=number,
            at=one.letter.held_at or one.letter.due_at,
            group=me.text(f"settings-group-{group_of(one.letter.kind)}"),
        )
        for number, one in enumerate(page, 1)
    ]
    return leaf | {
        "days": me.store.policy.held_days,
        "lines": Markup("\n".join(lines)),
        "choices": [(str(number), one.letter.id) for number, one in enumerate(page, 1)],
    }


async def held_one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One of them as it would read now; or that its matter is settled."""
    me = talk(dialog_manager)
    number = dialog_manager.dialog_data.get("letter")
    found = await me.store.ask(my_held_letters, me.actor)
    one = next((each for each in found if each.letter.id == number), None)
    words = Letters(me.house.catalogue, me.house.cards, me.store.policy)
    parcel = None if one is None else _parcel(one, me.language)
    said = words.letter(parcel) if parcel is not None else None
    return {"said": said.text if said else me.text("settings-held-settled")}


def _parcel(one: HeldLetter, language: str | None) -> Parcel | None:
    if one.contents is None:
        return None
    return Parcel(letter=one.letter, account=Account(0), language=language, contents=one.contents)
