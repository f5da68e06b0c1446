"""Signatures: the other department has signed, and waits for this one (A25)."""

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.texts.catalogue import Markup
from core.keys.model import Key


def key_wanted(pen: Pen) -> Rendered | None:
    """What is to be signed, and who of the other department has signed it when."""
    key = pen.contents.key
    if key is None:
        return None
    text = pen.say(
        "letter-key-wanted-text",
        matter=matter(pen, key),
        department=pen.say(f"keys-department-{key.department}"),
        by=name(key.by_name),
        at=key.at,
    )
    return pen.opened(text)


def matter(pen: Pen, key: Key) -> Markup:
    """What is to be signed: the kind of act, and the thing's own name."""
    return pen.say(f"keys-what-{key.subject.partition(':')[0]}", name=name(key.name))
