"""Texts of needs that may be about one thing."""

from functools import lru_cache
from typing import Final
from unicodedata import category, normalize

from core.similarity.pieces import simplified

LIKELY: Final = 60
"""From so many of a hundred two texts are shown beside each other."""
LONG_ENOUGH: Final = 12
"""Signs that a text must have for being found within another to mean anything."""
WITHIN: Final = 0.9
"""A share: what it is worth to be found within a longer text."""


def alike_texts(one: str, other: str) -> int:
    """How much two texts have in common, 0 to 100, whatever the order of their sentences.

    100 is the same text up to signs, spaces, width and script.
    """
    from rapidfuzz import fuzz  # noqa: PLC0415 - only where texts are compared

    a, b = plain_text(one), plain_text(other)
    if not a or not b:
        return 0
    if a == b:
        return 100
    straight = fuzz.ratio(a, b)
    mixed = fuzz.token_sort_ratio(_paired(a), _paired(b))
    within = 0.0
    if min(len(a), len(b)) >= LONG_ENOUGH:
        within = WITHIN * fuzz.partial_ratio(a, b)
    return min(round(max(straight, mixed, within)), 99)


@lru_cache(maxsize=8192)
def plain_text(words: str) -> str:
    """As texts are compared: letters, characters and digits alone, simplified and half-width."""
    said = simplified(normalize("NFKC", words)).casefold()
    return "".join(sign for sign in said if category(sign)[0] in "LN")


@lru_cache(maxsize=8192)
def _paired(words: str) -> str:
    """Every two neighbouring signs as a word: Chinese has no spaces to part words by."""
    return " ".join(words[at : at + 2] for at in range(max(len(words) - 1, 1)))
