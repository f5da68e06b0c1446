"""What the enterprise's contact hears and is offered when he confirms a visitor."""

from datetime import datetime
from enum import StrEnum

from core.duty.model import Visitor
from core.shared.value import Value


class Heard(StrEnum):
    """What became of the wish to confirm one visitor."""

    CONFIRMED = "confirmed"
    MATCHED = "matched"
    """Confirmed face to face: the number was the one that the visitor's card shows."""
    WRONG = "wrong"
    """Another number than the card's; one may look again."""
    NO_MORE = "no-more"
    """No number is asked for any more; the plain confirmation is there as before."""
    NOT_TODAY = "not-today"
    """Numbers are for the day itself: they say that two people stand face to face."""
    ALREADY = "already"
    """Somebody was quicker, or the day was taken back."""
    LATE = "late"
    """The 72 hours are over: a claim or the county is the way now."""


class Offer(Value):
    """One visitor as the contact sees him before he confirms."""

    visitor: Visitor
    numbers: tuple[int, ...] = ()
    """The card's number among two others; empty where no number is asked for."""
    missed: bool = False
    """A wrong number was picked before, on whichever phone."""
    exhausted: bool = False
    """Numbers are asked for no more, because too many were wrong."""
    until: datetime
    late: bool = False
