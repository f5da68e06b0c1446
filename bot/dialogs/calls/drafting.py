"""What the windows show in which a call is prepared."""

from datetime import timedelta
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.calls.getters import day_said, view_of
from bot.dialogs.common.context import talk
from bot.texts.catalogue import Markup
from bot.turn import Turn
from core.calls.model import Call, CallState
from core.calls.rules import FILES_MOST, PARTS, default_born, first_day, last_day
from core.shared.calendar import ONE_DAY, local_day

GUIDED: Final = ("first", "last", "born", "text")
"""What a new call is asked for, one after the other; its title is the usual one."""
WINDOWS: Final = (14, 29)
"""Days between the first and the last that are offered."""
SHORTENED: Final = 200


async def years(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """This year and the next."""
    this = local_day(talk(dialog_manager).house.clock()).year
    return {"years": [(str(year), year) for year in (this, this + 1)]}


async def parts(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What of a draft can be changed."""
    me = talk(dialog_manager)
    return {"parts": [(me.plain(f"calls-part-{part}"), part) for part in PARTS]}


async def part(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One part: what it is now, and what is usual."""
    me, call = talk(dialog_manager), (await view_of(dialog_manager)).call
    name = str(dialog_manager.dialog_data.get("part", "text"))
    now = {
        "title": call.title,
        "first": day_said(me, first_day(call)),
        "last": day_said(me, last_day(call)),
        "born": day_said(me, call.born_since),
        "text": _short(call.text),
    }[name]
    return {
        "ask": me.text(f"calls-part-{name}-ask"),
        "now": now,
        "offers": _offers(me, call, name),
    }


async def files(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What is attached; each is sent when it is pressed."""
    me, found = talk(dialog_manager), await view_of(dialog_manager)
    draft = found.call.state is CallState.DRAFT and found.keeps
    return {
        "count": len(found.files),
        "most": FILES_MOST,
        "draft": draft,
        "may_drop": draft and bool(found.files),
        "lines": Markup(
            "\n".join(
                me.text("calls-files-line", number=number, name=one.name)
                for number, one in enumerate(found.files, 1)
            )
        ),
        "names": [
            (me.plain("calls-files-one", number=number), one.id)
            for number, one in enumerate(found.files, 1)
        ],
    }


def usual(me: Turn, call: Call, part: str) -> str:
    """The usual words, which may be taken as they are."""
    return me.plain(f"calls-usual-{part}", year=str(call.year))


def _offers(me: Turn, call: Call, name: str) -> list[tuple[str, str]]:
    today = local_day(me.house.clock())
    match name:
        case "first":
            days = [today, today + ONE_DAY]
        case "last":
            days = [first_day(call) + timedelta(days=many) for many in WINDOWS]
        case "born":
            days = [default_born(call.year, me.store.policy)]
        case _:
            return [(me.plain("calls-part-usual"), "usual"), (me.plain("calls-part-keep"), "keep")]
    return [(day.isoformat(), day.isoformat()) for day in days]


def _short(words: str, most: int = SHORTENED) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
