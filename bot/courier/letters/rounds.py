"""Visits that are due: how many, and the earliest end of an interval (A24)."""

from bot.courier.letters.pen import Pen
from bot.courier.model import Rendered


def visits_due(pen: Pen) -> Rendered | None:
    """To the county or the unit, once a week at most."""
    found = pen.contents.pending
    if found is None:
        return None
    text = pen.say(
        "letter-visits-due-text", overdue=found.overdue, due=found.due, first=found.first
    )
    return pen.opened(text)
