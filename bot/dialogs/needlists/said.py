"""A list's standing in words."""

from datetime import datetime
from typing import Final

from bot.turn import Turn
from core.consolidation.model import ListStanding, ListState

NAMES: Final = 3
"""Enterprises that are named where their profiles lack a confirmation."""


def moment(stands: ListStanding) -> datetime:
    """When it was reported or handed back; without either, when its window closes."""
    listed = stands.listed
    at = listed.reported_at if listed else None
    if listed is not None and listed.state is ListState.HANDED_BACK:
        at = listed.handed_back_at
    return at or stands.call.closes_at


def checks_of(me: Turn, stands: ListStanding) -> list[str]:
    """What is worth a look before the list is reported; it stops nobody."""
    ready = stands.ready
    counts = {"waiting": ready.waiting, "returned": ready.returned, "confirmed": ready.confirmed}
    said: list[str] = [
        me.text(f"needlists-check-{what}", count=n) for what, n in counts.items() if n
    ]
    if ready.unconfirmed:
        names = [name for _, name in ready.unconfirmed]
        shown = me.plain("need-form-between").join(names[:NAMES])
        more = "…" if len(names) > NAMES else ""
        said.append(me.text("needlists-check-unconfirmed", count=len(names), names=shown + more))
    return said
