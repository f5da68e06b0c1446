"""The command line's own voice."""

from typing import Protocol

from bot.config import language
from bot.texts.catalogue import at_hand


class Say(Protocol):
    """Says the text of a key in the user's language."""

    def __call__(self, key: str, /, **facts: object) -> str: ...


def speaker() -> Say:
    """The user's language, by the settings, whatever else is wrong with them."""
    texts, spoken = at_hand(), language()

    def say(key: str, /, **facts: object) -> str:
        return texts.plain(spoken, key, **facts)

    return say
