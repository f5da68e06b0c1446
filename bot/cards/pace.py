"""The pace in one line: a forecast, or what is still needed; never a scolding (PRODUCT 2.7)."""

from collections.abc import Callable

from bot.texts.catalogue import Markup
from core.pace.model import Pace

Say = Callable[..., Markup]


def pace_line(say: Say, pace: Pace) -> Markup:
    """How the service year goes along."""
    if not pace.missing:
        return say("pace-line-short-full" if pace.short else "pace-line-full", goal=pace.goal)
    if pace.paused:
        return say("pace-line-paused", missing=pace.missing)
    if pace.forecast is not None and not pace.slips:
        day = say("pace-day", month=pace.forecast.month, day=pace.forecast.day)
        return say("pace-line-forecast", day=day, goal=pace.goal)
    return needed(say, pace)


def needed(say: Say, pace: Pace) -> Markup:
    """How many days are missing, and what rhythm they ask for."""
    if pace.per_month is None:
        last = say("pace-day", month=pace.year.last.month, day=pace.year.last.day)
        return say("pace-line-last", missing=pace.missing, last=last)
    return say("pace-line-needed", missing=pace.missing, a_month=pace.per_month)


def pace_notes(say: Say, pace: Pace) -> list[Markup]:
    """What has to be known beside the line: a reference only, or holidays not yet announced."""
    notes = []
    if pace.short:
        notes.append(say("pace-note-short", goal=pace.goal))
    if not pace.official:
        notes.append(say("pace-note-unofficial"))
    return notes
