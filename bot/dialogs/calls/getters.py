"""What the windows of the annual call show."""

from datetime import date, timedelta
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.common.pager import page_of
from bot.dialogs.common.signatures import departments, signers
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.calls.model import Call, CallState, CallView
from core.calls.questions import call_of, calls
from core.calls.rules import first_day, last_day
from core.shared.actor import May
from core.shared.ids import CallId

PER_PAGE: Final = 5
LONGER: Final = (7, 14)
"""Days that are offered for a longer window."""


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The calls of the years, the latest first."""
    me = talk(dialog_manager)
    found = await me.store.ask(calls, me.actor)
    page, leaf = page_of(dialog_manager, found, PER_PAGE)
    return leaf | {
        "keeps": me.actor.may(May.KEEP_CALLS),
        "choices": [
            (me.plain("calls-list-one", year=str(call.year), state=_state(me, call)), call.id)
            for call in page
        ],
    }


async def one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """A call as it stands, and what the reader may do about it."""
    me = talk(dialog_manager)
    found = await view_of(dialog_manager)
    call, standing = found.call, found.standing
    # what is signed is what was shown here, and nothing that came after
    dialog_manager.dialog_data["seen"] = call.version
    draft = call.state is CallState.DRAFT and found.keeps
    until = dialog_manager.dialog_data.get("until")
    return {
        "title": call.title,
        "state": _state(me, call),
        "first": first_day(call),
        "last": last_day(call),
        "born": call.born_since,
        "text": call.text,
        "files": len(found.files),
        "has_files": draft or bool(found.files),
        "signed": _signers(me, found),
        "missing": _missing(me, found),
        "waits": standing is not None and bool(standing.missing) and bool(standing.turned),
        "longer": found.keeps and call.extend_to is not None,
        "extend_to": call.extend_to or last_day(call),
        "may_sign": standing is not None and standing.may_turn,
        "mine": standing is not None and standing.mine is not None,
        "draft": draft,
        "published": call.state is CallState.PUBLISHED and found.keeps,
        "longer_days": [
            (day.isoformat(), day.isoformat())
            for days in LONGER
            for day in (last_day(call) + timedelta(days=days),)
        ],
        "until": date.fromisoformat(until) if until else last_day(call),
    }


async def sure(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the reader's signature will do: publish, or leave it to the other department."""
    me, found = talk(dialog_manager), await view_of(dialog_manager)
    call, standing = found.call, found.standing
    completes = standing is None or not standing.then
    return {
        "title": call.title,
        "first": first_day(call),
        "last": call.extend_to or last_day(call),
        "completes": completes,
        "not_yet": not completes,
        "missing": _missing(me, found),
    }


async def view_of(manager: DialogManager) -> CallView:
    """The call that the dialog is about, as the reader may see it."""
    me = talk(manager)
    return await me.store.ask(call_of, me.actor, number_of(manager))


def number_of(manager: DialogManager) -> CallId:
    """Its number; a letter or a list of signatures may have opened the dialog with it."""
    start: Any = manager.start_data or {}
    return CallId(int(manager.dialog_data.setdefault("call", start.get("call"))))


def _state(me: Turn, call: Call) -> str:
    now = me.house.clock()
    name: str = call.state.value
    if call.state is CallState.PUBLISHED:
        name = "ahead" if now < call.opens_at else "open" if now < call.closes_at else "closed"
    return me.plain(f"calls-state-{name}")


def _signers(me: Turn, found: CallView) -> Markup:
    return signers(me, found.signed or (found.standing.turned if found.standing else ()))


def _missing(me: Turn, found: CallView) -> Markup:
    return departments(me, found.standing.missing if found.standing else ())


def day_said(me: Turn, day: date) -> str:
    """A date on a button, with its weekday."""
    return me.plain("calls-day", day=day)
