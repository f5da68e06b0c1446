"""Where each list of a brief is opened: always the list as it is now."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram.fsm.state import State

from bot.dialogs.states import (
    Brief,
    Cases,
    Collecting,
    Decisions,
    Difficulties,
    Holidays,
    NeedLists,
    NeedWork,
    Phoning,
    Process,
    Profiles,
    Reports,
    Reviews,
    Rounds,
    Signing,
    Sites,
    Typical,
)
from core.briefs.model import Line
from core.shared.actor import Actor
from core.shared.refusal import Refusal, Refused

LISTS: Final[dict[Line, State]] = {
    Line.KEYS: Signing.list,
    Line.UNREACHABLE: Phoning.list,
    Line.DISPUTES: Cases.list,
    Line.REVIEWS: Reviews.list,
    Line.VISITS: Rounds.list,
    Line.DIFFICULTIES: Difficulties.office,
    Line.FEEDBACK: Difficulties.office,
    Line.CLAIMS: Decisions.list,
    Line.REPORTS: Reports.list,
    Line.HEARINGS: Process.list,
    Line.CASES: Typical.open,
    Line.CALENDAR: Holidays.years,
    Line.NEEDS: NeedWork.list,
    Line.PROFILES: Profiles.list,
    Line.TRANSFERS: Profiles.transfers,
    Line.GATES: Sites.list,
}

TOLD: Final = frozenset({Line.SILENT, Line.BEHIND, Line.AGREEMENTS})
"""Lists that are there to be known: they have no page where something is done about them."""


def list_of(line: Line, actor: Actor) -> tuple[State, Mapping[str, Any] | None]:
    """The window of a list, for this person. Raises Refused(NOT_FOUND) for one without any."""
    if line in TOLD:
        return Brief.list, {"line": line.value}
    if line is Line.LISTS:
        return (NeedLists.one if actor.counties() else Collecting.counties), None
    if line not in LISTS:
        raise Refused(Refusal.NOT_FOUND)
    return LISTS[line], None
