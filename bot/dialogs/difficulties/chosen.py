"""What is half-written, and which difficulty is open: read from the dialog's data."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram_dialog import DialogManager

from core.difficulties.model import Act, Category, Side
from core.difficulties.shown import Concerned, Shelf
from core.difficulties.thread import DifficultyFileKind
from core.shared.ids import DifficultyId, VisitId
from core.shared.refusal import Refusal, Refused
from core.sheets.model import Scan

ONE: Final = "difficulty"
ACT: Final = "act"
TO: Final = "to"
SHELF: Final = "shelf"
SORT: Final = "sort"
FOR: Final = "for"
TEXT: Final = "text"
CATEGORY: Final = "category"
FILES: Final = "files"
LIST: Final = "list"
VISIT: Final = "visit"
PERIOD: Final = "period"


def number(manager: DialogManager) -> DifficultyId:
    """The difficulty that was chosen, or that a letter opened."""
    data: Any = manager.start_data or {}
    return DifficultyId(int(manager.dialog_data.get(ONE, data.get(ONE, 0))))


def act_of(manager: DialogManager) -> Act:
    """What is being written. Raises Refused(NOT_FOUND)."""
    try:
        return Act(str(manager.dialog_data.get(ACT)))
    except ValueError:
        raise Refused(Refusal.NOT_FOUND) from None


def shelf_of(manager: DialogManager) -> Shelf:
    """Which list an official reads."""
    return Shelf(str(manager.dialog_data.get(SHELF, Shelf.WAITING)))


def sort_of(manager: DialogManager) -> Category | None:
    """Of which category alone."""
    chosen = manager.dialog_data.get(SORT)
    return Category(str(chosen)) if chosen else None


def concerned_of(data: Mapping[str, Any]) -> Concerned:
    """For whom it is raised. Raises Refused(NOT_FOUND) where nobody was chosen."""
    chosen = data.get(FOR)
    if not chosen:
        raise Refused(Refusal.NOT_FOUND)
    side, number_, name, whole = chosen
    return Concerned(side=Side(side), number=number_, name=name, whole=whole)


def visit_of(manager: DialogManager) -> VisitId | None:
    """The visit that the dialog was opened from, if it was."""
    given = manager.start_data if isinstance(manager.start_data, dict) else {}
    found = given.get(VISIT)
    return None if found is None else VisitId(int(found))


def files_of(data: Mapping[str, Any]) -> list[tuple[Scan, DifficultyFileKind]]:
    """What was sent along so far."""
    return [
        (Scan(file_id=file, unique_id=unique, digest=digest), DifficultyFileKind(kind))
        for file, unique, digest, kind in data.get(FILES, ())
    ]
