"""Preferences: when and of what a person wants to hear (PRODUCT 18)."""

from collections.abc import Mapping
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
    PRESENCE = "presence"
    """From here on an office's work: duty days, reports, claims, differing words."""
    COLLECTING = "collecting"
    """Calls, needs, lists, signatures."""
    ENTERPRISES = "enterprises"
    """Profiles, certificates, who looks after whom, gates."""
    FOLLOW_UP = "follow-up"
    """Visits, difficulties, who cannot be reached."""
    BRIEF = "brief"
    POSTS = "posts"


class Mode(StrEnum):
    """How the letters of a group reach somebody (PRODUCT 18)."""

    NOW = "now"
    """Each by itself, as soon as it may ring."""
    DIGEST = "digest"
    """Gathered: told together in the brief, and singly only where an act is needed today."""
    OFF = "off"
    """Not sent; the facts stay in his list."""


class Preferences(Value):
    """A person's own settings; without any, the programme's rules hold alone."""

    person: PersonId
    quiet_from: time | None = None
    quiet_until: time | None = None
    """His quiet hours; the programme's hold beside them, so they can only make it quieter."""
    paused_until: datetime | None = None
    modes: Mapping[Group, Mode] = {}
    """What he has chosen himself; a group that is not named follows the programme's default."""
    brief_at: time | None = None
    """When an official's brief comes on working days; None: as the policy says (PRODUCT 17)."""
