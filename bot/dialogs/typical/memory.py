"""What the dialog remembers: which case, which search, the text that is being written."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram_dialog import DialogManager

from core.shared.fields import Field
from core.shared.ids import TypicalCaseId
from core.shared.refusal import Refusal, Refused
from core.typical.model import Story, Wanted

PARTS: Final = ("title", "problem", "done", "effect")
WRITTEN: Final = (*PARTS, "part", "area", "appointment", "edits", "once")


def case_in(manager: DialogManager) -> TypicalCaseId:
    """The case that is looked at. Raises Refused(NOT_FOUND) where there is none."""
    start: Any = manager.start_data or {}
    number = manager.dialog_data.setdefault("case", start.get("case"))
    if number is None:
        raise Refused(Refusal.NOT_FOUND)
    return TypicalCaseId(int(number))


def wanted_in(data: Mapping[str, Any]) -> Wanted:
    """What is looked for in the library."""
    field = data.get("field")
    return Wanted(field=Field(field) if field else None, words=str(data.get("sought", "")))


def part_of(data: Mapping[str, Any]) -> str:
    """The part of the text that is being written. Raises Refused(NOT_FOUND)."""
    part = str(data.get("part", PARTS[0]))
    if part not in PARTS:
        raise Refused(Refusal.NOT_FOUND)
    return part


def story_in(data: Mapping[str, Any]) -> Story:
    """The text as far as it is written."""
    return Story(**{part: str(data.get(part, "")) for part in PARTS})


def forget(data: dict[str, Any]) -> None:
    """What was written is no draft any more."""
    for what in WRITTEN:
        data.pop(what, None)
