"""Found."""

from core.needs.form import Part
from core.shared.value import Value


class Found(Value):
    """What a line of the form might say, and the words of the text that say so.

    A suggestion: nobody has agreed to it yet.
    """

    part: Part
    value: object
    quotes: tuple[str, ...] = ()
    """Each stands in the text as it is here; none where it is known from elsewhere."""
