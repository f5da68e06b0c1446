"""Likely duplicates, and two needs beside each other."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.needwork.getters import found, may, shortened, words_of
from bot.texts.catalogue import Markup
from core.needs.model import Move
from core.screening.rules import may_merge

SHOWN: Final = 200
"""Characters of a line that is shown beside another one."""


async def twins(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Needs that may be the same as this one, and why each is offered."""
    me = talk(dialog_manager)
    case = await found(dialog_manager)
    return {
        "title": case.view.need.form.title,
        "count": len(case.twins),
        "none": not case.twins,
        "lines": Markup(
            "\n".join(
                me.text(
                    "needwork-twins-line" if twin.same_enterprise else "needwork-twins-like",
                    place=str(place),
                    reference=twin.view.need.reference or "",
                    title=twin.view.need.form.title,
                    enterprise=twin.view.enterprise_name,
                    score=twin.score,
                    state=me.plain(f"need-state-{twin.view.need.state}"),
                )
                for place, twin in enumerate(case.twins, 1)
            )
        ),
        "choices": [
            (me.plain("needwork-twins-one", place=str(place)), twin.view.need.id)
            for place, twin in enumerate(case.twins, 1)
        ],
    }


async def twin(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """Two needs beside each other, line by line; the same lines are told once."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    case = await found(dialog_manager)
    other = next((t for t in case.twins if t.view.need.id == data.get("twin")), None)
    mine = case.view.need
    theirs = other.view.need if other else mine
    differ = mine.form.differs(theirs.form)
    words = words_of(me, case.view)
    others = words_of(me, other.view) if other else words
    rows = [
        me.text(
            "needwork-twin-line",
            heading=words.called(part),
            mine=shortened(words.told(mine.form, part), SHOWN) or "—",
            other=shortened(others.told(theirs.form, part), SHOWN) or "—",
        )
        for part in differ
    ]
    return {
        "mine": mine.reference or "",
        "other": theirs.reference or "",
        "enterprise": case.view.enterprise_name,
        "theirs": other.view.enterprise_name if other else "",
        "lines": Markup("\n".join(rows)),
        "same": not differ,
        "gone": other is None,
        "may_into": may(mine, Move.MERGE) and may_merge(mine, theirs),
        "may_from": may(theirs, Move.MERGE) and may_merge(theirs, mine),
        "may_merge": may_merge(mine, theirs) or may_merge(theirs, mine),
        "named_alike": other is not None and not other.same_enterprise,
    }
