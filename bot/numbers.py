"""Numbers that come back in buttons: whoever sends them may have made them up."""

from typing import Final

from core.shared.refusal import Refusal, Refused

DIGITS: Final = 18
"""So many always fit what a database keeps as a whole number."""


def number_in(data: str) -> int:
    """The number that a button's data names. Raises Refused(NOT_FOUND) for anything else."""
    if not (data.isascii() and data.isdecimal() and len(data) <= DIGITS):
        raise Refused(Refusal.NOT_FOUND)
    return int(data)
