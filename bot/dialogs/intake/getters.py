"""What the windows of an import show."""

from collections.abc import Iterable
from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.intake.memory import kind_of, questions, unanswered
from bot.texts.catalogue import Markup
from core.imports.columns import TableKind
from core.imports.register import EVERYWHERE

MIXED: Final = "mixed"
BY_COUNTY: Final = (TableKind.ENTERPRISES, TableKind.NEEDS, TableKind.PEOPLE)
"""What a county department may bring; the core asks again, row by row."""


async def kinds(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The kinds that whoever asks may enter."""
    me = talk(dialog_manager)
    offered = tuple(TableKind) if me.actor.roles() & EVERYWHERE else BY_COUNTY
    found = [(me.plain(f"tables-kind-{kind}"), str(kind)) for kind in offered]
    return {"kinds": [*found, (me.plain("intake-kinds-mixed"), MIXED)]}


async def file(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Which kind was chosen."""
    me, kind = talk(dialog_manager), kind_of(dialog_manager.dialog_data)
    called = "intake-kinds-mixed" if kind is None else f"tables-kind-{kind}"
    return {"kind": me.plain(called), "one": kind is not None}


async def outcome(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the table came to when it was judged last."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    found: dict[str, Any] = data.get("told") or {}
    sums = {
        name: found.get(name, 0)
        for name in ("rows", "taken", "warned", "already", "refused", "asked", "more")
    }
    between = me.plain("tables-marked-between")
    return sums | {
        "count": sums["taken"],
        "nothing": not sums["taken"],
        "enters": between.join(found.get("enters", ())),
        "lines": _lines(found.get("lines", ())),
        "sheets": between.join(found.get("sheets", ())),
        "columns": between.join(found.get("unknown", ())),
    }


async def question(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The next name that is asked about."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    every, left = questions(data), unanswered(data)
    if not left:
        return {"nth": 0, "all": 0, "rows": "", "name": "", "code": "", "lines": ""} | {
            "same": [],
            "fresh": False,
        }
    asked = left[0]
    lines = [
        me.text(
            "intake-ask-line",
            nth=nth,
            name=one.name,
            unlike=me.plain(f"intake-unlike-{one.unlike}"),
        )
        for nth, one in enumerate(asked.candidates, 1)
    ]
    return {
        "nth": len(every) - len(left) + 1,
        "all": len(every),
        "rows": me.plain("tables-marked-between").join(map(str, asked.rows)),
        "name": asked.name,
        "code": asked.code,
        "lines": Markup("\n".join(lines)),
        "same": [
            (me.plain("intake-ask-same", nth=nth), str(nth))
            for nth in range(1, len(asked.candidates) + 1)
        ],
        "fresh": asked.fresh,
    }


async def done(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """How much was entered."""
    return {"lines": _lines(dialog_manager.dialog_data.get("done") or ())}


def _lines(said: Iterable[str]) -> Markup:
    """Lines of plain words."""
    return Markup("\n".join(Markup.of(line) for line in said))
