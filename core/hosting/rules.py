"""Who waits for the enterprise's word, and who is better looked at alone."""

from core.duty.model import Visitor
from core.duty.rules import DECIDED


def waits(visitor: Visitor) -> bool:
    """Whether the enterprise has not spoken yet of a day that nobody has taken back."""
    return visitor.confirmed_at is None and visitor.why_not not in DECIDED
