"""What two names have and have not in common."""

from enum import StrEnum

from core.shared.value import Value


class Unlike(StrEnum):
    """In what two names differ, the least first; each is said beside the name that is offered."""

    NOTHING = "nothing"
    """But spaces, width, capitals."""
    SIGNS = "signs"
    """Brackets, dots, dashes."""
    SCRIPT = "script"
    """Traditional characters in one of them."""
    FORM = "form"
    """The legal form: limited, limited by shares, group."""
    PLACE = "place"
    """The place that one of them names, or another place."""
    SHORT = "short"
    """One is the short name, or a part, of the other."""
    WORDS = "words"


class Likeness(Value):
    """A known name that may be meant: its place among the known, 0 to 100, and what differs."""

    place: int
    name: str
    score: int
    unlike: Unlike
