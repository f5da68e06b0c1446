"""What officials see of profiles, of an enterprise's past, of transfers."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.cards.profile import flag_lines, whole_pages
from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.organisations.model import County
from core.profiles.model import ProfileLine, ProfileState
from core.profiles.questions import profile, profiles
from core.profiles.rules import REASONS
from core.shared.actor import May
from core.shared.ids import CountyCode, EnterpriseId, TransferId
from core.transfers.model import Past, PastKind, TransferState
from core.transfers.questions import asked_for, counties_to, past_of, transfer, transfers_asked
from core.transfers.rules import WHYS

PER_PAGE: Final = 5
LONGEST_LABEL: Final = 24
PAST: Final = 12


def enterprise_of(manager: DialogManager) -> EnterpriseId:
    """Picked here, or named by who opened the dialog."""
    return EnterpriseId(_given(manager, "enterprise"))


def transfer_of(manager: DialogManager) -> TransferId:
    """The same for a transfer."""
    return TransferId(_given(manager, "transfer"))


def _given(manager: DialogManager, key: str) -> int:
    started = manager.start_data if isinstance(manager.start_data, dict) else {}
    return int(manager.dialog_data.get(key, started.get(key, 0)))


async def listing(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The enterprises, those that wait first."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    words, only = str(data.get("words", "")), bool(data.get("waiting"))
    found = await me.store.ask(profiles, me.actor, words, waiting=only)
    decides = me.actor.may(May.DECIDE_TRANSFER)
    asked = len(await me.store.ask(transfers_asked, me.actor)) if decides else 0
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "lines": Markup("\n".join(_line(me, one) for one in page)),
        "choices": [(one.name[:LONGEST_LABEL], one.enterprise) for one in page],
        "words": words,
        "all": only,
        "some": not only,
        "asked": asked,
    }


def _line(me: Turn, line: ProfileLine) -> str:
    return me.text(
        "profiles-list-line", name=line.name, state=me.text(f"profile-state-{line.state}")
    )


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One profile; what was seen is what is decided about."""
    me, number = talk(dialog_manager), enterprise_of(dialog_manager)
    found = await me.store.ask(profile, me.actor, number)
    waiting = await me.store.ask(asked_for, me.actor, number)
    kept = found.profile
    changing = bool(found.changes) and kept.state is ProfileState.WAITING
    dialog_manager.dialog_data["seen"] = kept.version
    decides = me.actor.may(May.DECIDE_PROFILE) and found.enterprise.county in me.actor.counties()
    [lines], leaf = page_of(dialog_manager, whole_pages(me.text, found, changing=changing), 1)
    waits = decides and kept.state is ProfileState.WAITING
    return leaf | {
        "enterprise": found.enterprise.name,
        "code": found.enterprise.credit_code,
        "county": _called(me, found.county),
        "state": me.text(f"profile-state-{kept.state}"),
        "lines": lines,
        "unread": waits and leaf["page"] < leaf["pages"],
        "changing": changing,
        "flags": flag_lines(me.text, found.flags),
        "decidable": waits,
        "read": waits and leaf["page"] == leaf["pages"],
        "moves": waiting is None
        and (me.actor.may(May.DECIDE_TRANSFER) or found.enterprise.county in me.actor.counties()),
        "moving": waiting is not None,
        "to": _called(me, waiting.new) if waiting else "",
    }


async def reason(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Ready reasons for giving a profile back."""
    me = talk(dialog_manager)
    found = await me.store.ask(profile, me.actor, enterprise_of(dialog_manager))
    return {
        "enterprise": found.enterprise.name,
        "reasons": [(me.plain(f"profiles-reason-{one}"), one) for one in REASONS],
    }


async def past(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Earlier names and counties, and what was decided."""
    me, number = talk(dialog_manager), enterprise_of(dialog_manager)
    found = await me.store.ask(profile, me.actor, number)
    places = {
        place.code: _called(me, place)
        for place in (*await me.store.ask(counties_to, me.actor, number), found.county)
    }
    lines = await me.store.ask(past_of, me.actor, number)
    said = (_past(me, line, places) for line in lines[:PAST])
    return {"enterprise": found.enterprise.name, "lines": Markup("\n".join(said))}


def _past(me: Turn, line: Past, places: dict[CountyCode, str]) -> str:
    moved = line.kind is PastKind.TRANSFERRED
    old = places.get(CountyCode(line.old), line.old) if moved else line.old
    new = places.get(CountyCode(line.new), line.new) if moved else line.new
    return me.text(f"profiles-past-{line.kind}", at=line.at, old=old, new=new)


async def move(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Where to, why, and what follows."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    number = enterprise_of(dialog_manager)
    found = await me.store.ask(profile, me.actor, number)
    places = await me.store.ask(counties_to, me.actor, number)
    page, leaf = page_of(dialog_manager, places, 8)
    to = next((place for place in places if place.code == data.get("to")), None)
    city = me.actor.may(May.DECIDE_TRANSFER)
    return leaf | {
        "enterprise": found.enterprise.name,
        "old": _called(me, found.county),
        "new": _called(me, to) if to else "",
        "choices": [(_called(me, place)[:LONGEST_LABEL], place.code) for place in page],
        "reasons": [(me.plain(f"profiles-why-{one}"), one) for one in WHYS],
        "reason": str(data.get("reason", "")),
        "at_once": city,
        "proposes": not city,
    }


async def transfers(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What waits for the city."""
    me = talk(dialog_manager)
    found = await me.store.ask(transfers_asked, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "choices": [(one.enterprise[:LONGEST_LABEL], one.transfer.id) for one in page],
    }


async def one_transfer(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One of them, decided or not."""
    me = talk(dialog_manager)
    found = await me.store.ask(transfer, me.actor, transfer_of(dialog_manager))
    state = found.transfer.state
    return {
        "enterprise": found.enterprise,
        "old": _called(me, found.old),
        "new": _called(me, found.new),
        "reason": found.transfer.reason,
        "answer": found.transfer.answer,
        "asked_at": found.transfer.asked_at,
        "done": state is TransferState.DONE,
        "declined": state is TransferState.DECLINED,
        "waits": state is TransferState.ASKED,
        "decides": state is TransferState.ASKED and me.actor.may(May.DECIDE_TRANSFER),
    }


def _called(me: Turn, county: County) -> str:
    return county.english if me.language == "en" else county.name
