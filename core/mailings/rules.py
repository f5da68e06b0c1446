"""Which sending a letter belongs to, told from the letter alone."""

from datetime import date, datetime
from functools import lru_cache
from typing import Final

from core.notices.model import Draft, Kind, Reminder
from core.notices.rules import SILENT
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import CountyCode

MONTHS: Final = 12
"""How far back sendings are listed."""

ABOUT_ONE: Final = frozenset(
    {
        Kind.CALL_OPENED,
        Kind.CALL_EXTENDED,
        Kind.CALL_CLOSING,
        Kind.CALL_CLOSING_COUNTY,
        Kind.CONSOLIDATION_DUE,
    }
)
"""Kinds whose letters to several people are about one call."""


def mailing_of(draft: Draft | Reminder) -> str | None:
    """Like "2026-11:call-opened:call-3" or "2026-11:report-due:".

    The month goes first, so that one range of an index holds a month's sendings. None for what
    only edits a message in the chat: that is no sending.
    """
    if draft.kind in SILENT:
        return None
    return f"{_month_at(draft.due_at)}:{draft.kind}:{_about(draft)}"


@lru_cache(maxsize=1024)
def _month_at(moment: datetime) -> str:
    """The month of a moment; thousands of a morning's letters share a few moments."""
    return month_of(local_day(moment))


def month_of(day: date) -> str:
    """The month of a local day, as sendings are filed under."""
    return f"{day:%Y-%m}"


def month_before(month: str, back: int) -> str:
    """The month that lies `back` months before. Raises ValueError for what is no month."""
    year, number = (int(part) for part in month.split("-"))
    months = year * 12 + number - 1 - back
    return month_of(date(months // 12, months % 12 + 1, 1))


def counties_of(actor: Actor) -> tuple[CountyCode, ...] | None:
    """Whose people's letters the actor sees counted; None: everybody's."""
    return None if actor.of_city() else tuple(sorted(actor.counties()))


def _about(draft: Draft | Reminder) -> str:
    """Of "broadcast:5" the broadcast; of "call:3", "unfiled-3:7", "consolidation-3:410702" the
    call."""
    if draft.kind is Kind.BROADCAST:
        return draft.subject.replace(":", "-")
    if draft.kind not in ABOUT_ONE:
        return ""
    head, _, number = draft.subject.partition(":")
    return f"call-{head.partition('-')[2] or number}"
