"""Names as people type them, made fit for a register and a message."""

from typing import Final

from core.shared.refusal import Refusal, Refused

LONGEST: Final = 120
"""Characters: several such names still fit into one message."""


def clean_name(typed: str) -> str:
    """The name without stray spaces or unprintable characters, cut to a length that can be shown.

    Raises Refused(NAME_EMPTY) where nothing is left.
    """
    words = "".join(ch if ch.isprintable() else " " for ch in typed).split()
    name = " ".join(words)[:LONGEST].rstrip()
    if not name:
        raise Refused(Refusal.NAME_EMPTY)
    return name
