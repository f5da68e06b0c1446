"""Preferences: when and of what a person wants to hear (PRODUCT 18)."""

from datetime import datetime, time
from enum import StrEnum

from core.shared.ids import PersonId
from core.shared.value import Value


class Group(StrEnum):
    """Kinds of letters that are switched together."""

    REPORT = "report"
    SERVICE = "service"
    """Decisions about the person's own service; kinds that nobody has placed belong here."""
    RHYTHM = "rhythm"
    VISITORS = "visitors"
    NEEDS = "needs"
    COUNTY = "county"
    POSTS = "posts"


class Preferences(Value):
    """A person's own settings; without any, the programme's rules hold alone."""

    person: PersonId
    quiet_from: time | None = None
    quiet_until: time | None = None
    """His quiet hours; the programme's hold beside them, so they can only make it quieter."""
    paused_until: datetime | None = None
    off: frozenset[Group] = frozenset()
