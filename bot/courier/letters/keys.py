"""Signatures: the other department has signed, and waits for this one (A25)."""

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered


def key_wanted(pen: Pen) -> Rendered | None:
    """What is to be signed, and who of the other department has signed it when."""
    key = pen.contents.key
    if key is None:
        return None
    text = pen.say(
        "letter-key-wanted-text",
        matter=name(key.name),
        department=pen.say(f"keys-department-{key.department}"),
        by=name(key.by_name),
        at=key.at,
    )
    return pen.letter(text, (pen.why(),))
