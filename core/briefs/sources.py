"""Each list that can need an official, read live: one source for each line of a brief.

A source names only what the actor may act upon, or is to know of; whoever has nothing to do with
a list finds it empty. People who hold the same roles for the same places share what is read, so
the actor of a source is no certain person: what waits for one of them alone says so in its item
(`only_for`, `not_for`). An area with a list of its own offers it in its questions or views.
"""

from collections.abc import Callable
from typing import Final

from core.briefs import (
    of_calls,
    of_cases,
    of_difficulties,
    of_enterprises,
    of_followup,
    of_service,
    of_visits,
)
from core.briefs.model import Item, Line
from core.desk import Desk
from core.notices.model import Kind
from core.preferences.model import Group, Mode, Preferences
from core.preferences.rules import mode_of
from core.shared.actor import Actor

Source = Callable[[Desk, Actor], tuple[Item, ...]]

SOURCES: Final[dict[Line, Source]] = {
    Line.KEYS: of_cases.keys,
    Line.UNREACHABLE: of_cases.unreachable,
    Line.DISPUTES: of_cases.disputes,
    Line.CLAIMS: of_cases.claims,
    Line.REPORTS: of_cases.reports,
    Line.NEEDS: of_enterprises.needs,
    Line.PROFILES: of_enterprises.profiles,
    Line.TRANSFERS: of_enterprises.transfers,
    Line.GATES: of_enterprises.gates,
    Line.LISTS: of_calls.lists,
    Line.SILENT: of_service.services,
    Line.REVIEWS: of_visits.reviews,
    Line.VISITS: of_visits.visits,
    Line.HEARINGS: of_followup.hearings,
    Line.CASES: of_followup.cases,
    Line.CALENDAR: of_followup.calendar,
    Line.DIFFICULTIES: of_difficulties.difficulties,
    Line.FEEDBACK: of_difficulties.feedback,
}
"""The source of silent services brings along those that fall behind or end: it is one look."""

GROUP_OF: Final[dict[Line, Group]] = {
    Line.KEYS: Group.COLLECTING,
    Line.NEEDS: Group.COLLECTING,
    Line.LISTS: Group.COLLECTING,
    Line.PROFILES: Group.ENTERPRISES,
    Line.TRANSFERS: Group.ENTERPRISES,
    Line.GATES: Group.ENTERPRISES,
    Line.UNREACHABLE: Group.FOLLOW_UP,
    Line.DIFFICULTIES: Group.FOLLOW_UP,
    Line.FEEDBACK: Group.FOLLOW_UP,
    Line.VISITS: Group.FOLLOW_UP,
}
"""Which of a reader's settings a list follows; one that is not named is about presence."""


def told_in(line: Line, own: Preferences | None, *, weekly: bool) -> bool:
    """Whether the reader has the list told: not what is off, and singly heard once a week."""
    mode = mode_of(own, GROUP_OF.get(line, Group.PRESENCE))
    return mode is Mode.DIGEST or (weekly and mode is Mode.NOW)


COVERED: Final[dict[Kind, Line]] = {
    Kind.KEY_WANTED: Line.KEYS,
    Kind.UNREACHABLE: Line.UNREACHABLE,
    Kind.DISPUTE_FOR_COUNTY: Line.DISPUTES,
    Kind.CLAIM_FOR_COUNTY: Line.CLAIMS,
    Kind.REPORT_DUE_COUNTY: Line.REPORTS,
    Kind.NEEDS_WAITING: Line.NEEDS,
    Kind.NEED_HELP: Line.NEEDS,
    Kind.PROFILE_WAITING: Line.PROFILES,
    Kind.PROFILES_WAITING: Line.PROFILES,
    Kind.TRANSFER_ASKED: Line.TRANSFERS,
    Kind.CRS_DOUBT: Line.GATES,
    Kind.SILENCE_COUNTY: Line.SILENT,
    Kind.CONSOLIDATION_DUE: Line.LISTS,
    Kind.CALL_COUNTY: Line.LISTS,
    Kind.LIST_REPORTED: Line.LISTS,
    Kind.LIST_HANDED_BACK: Line.LISTS,
    Kind.REVIEW_DUE: Line.REVIEWS,
    Kind.VISITS_DUE: Line.VISITS,
    Kind.DIFFICULTY_WAITING: Line.DIFFICULTIES,
    Kind.DIFFICULTY_OVERDUE: Line.DIFFICULTIES,
}
"""Gathered letters whose matter a source tells anyway, so that a brief says it once."""
