"""What the county sees while it helps with the wording."""

from typing import Any, Final

from aiogram_dialog import DialogManager

from bot.dialogs.common.context import talk
from bot.dialogs.needwork.getters import found, shortened, words_of
from bot.texts.catalogue import Markup
from core.needs.completeness import LIMITS, parts
from core.needs.form import Part
from core.needs.model import NeedKind

SHOWN: Final = 200
"""Characters of a line that is shown beside another one."""
WORDED: Final = {kind: tuple(part for part in parts(kind) if part in LIMITS) for kind in NeedKind}
"""The lines of each kind that are said in own words."""


async def wording(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The lines in own words, with what the county would change."""
    me = talk(dialog_manager)
    case = await found(dialog_manager)
    form, changes = case.view.need.form, changed(dialog_manager)
    words = words_of(me, case.view)
    if not changes:  # what is worded from here on is worded for the need as it is shown now
        dialog_manager.dialog_data["was"] = case.view.need.version
    return {
        "enterprise": case.view.enterprise_name,
        "title": form.title,
        "count": len(changes),
        "lines": Markup(
            "\n".join(
                me.text(
                    "needwork-wording-line",
                    heading=words.called(part),
                    old=shortened(getattr(form, part), SHOWN) or "—",
                    new=shortened(changes[part], SHOWN),
                )
                for part in WORDED[case.view.need.kind]
                if part in changes
            )
        ),
        "parts": [
            (
                me.plain(
                    "needwork-wording-changed" if part in changes else "needwork-wording-part",
                    heading=words.called(part),
                ),
                part.value,
            )
            for part in WORDED[case.view.need.kind]
        ],
    }


async def line(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One line: what the enterprise wrote, what the county would write."""
    me, data = talk(dialog_manager), dialog_manager.dialog_data
    case = await found(dialog_manager)
    part, words = Part(str(data.get("part", Part.TEXT))), words_of(me, case.view)
    return {
        "heading": words.called(part),
        "old": getattr(case.view.need.form, part) or "—",
        "limit": LIMITS[part],
        "new": changed(dialog_manager).get(part, ""),
    }


def changed(manager: DialogManager) -> dict[Part, str]:
    """The lines that the county has put into other words, not sent yet."""
    return {Part(part): str(said) for part, said in manager.dialog_data.get("changes", {}).items()}
