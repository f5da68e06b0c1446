"""Texts of needs that may be about one thing."""

from collections import Counter
from functools import lru_cache
from typing import Final
from unicodedata import category, normalize

from core.similarity.pieces import simplified

LIKELY: Final = 60
"""From so many of a hundred two texts are shown beside each other."""
LONG_ENOUGH: Final = 12
"""Signs that a text must have for being found within another to mean anything."""
SHORT: Final = 200
"""Signs of a text up to which rapidfuzz slides it along the other one and sorts its pairs. Beyond,
pairs are counted: sliding takes a second for 2,000 signs, and sorted, any two long texts agree."""
WITHIN: Final = 0.9
"""A share: what it is worth to be found within a longer text."""


def alike_texts(one: str, other: str) -> int:
    """How much two texts have in common, 0 to 100, whatever the order of their sentences.

    100 is the same text up to signs, spaces, width and script. Two texts of 2,000 signs each take
    a millisecond, for a county officer's window compares while check-ins are under way.
    """
    from rapidfuzz import fuzz  # noqa: PLC0415 - only where texts are compared

    a, b = plain_text(one), plain_text(other)
    if not a or not b:
        return 0
    if a == b:
        return 100
    straight = fuzz.ratio(a, b)
    shorter = min(len(a), len(b))
    if shorter > SHORT:
        shared = 100 * (Counter(_pairs(a)) & Counter(_pairs(b))).total()
        mixed, within = shared * 2 / (len(a) + len(b) - 2), shared / (shorter - 1)
    else:
        mixed = fuzz.token_sort_ratio(" ".join(_pairs(a)), " ".join(_pairs(b)))
        within = fuzz.partial_ratio(a, b) if shorter >= LONG_ENOUGH else 0.0
    return min(round(max(straight, mixed, WITHIN * within)), 99)


@lru_cache(maxsize=8192)
def plain_text(words: str) -> str:
    """As texts are compared: letters, characters and digits alone, simplified and half-width."""
    said = simplified(normalize("NFKC", words)).casefold()
    return "".join(sign for sign in said if category(sign)[0] in "LN")


@lru_cache(maxsize=1024)
def _pairs(words: str) -> tuple[str, ...]:
    """Every two neighbouring signs: Chinese has no spaces to part words by."""
    return tuple(words[at : at + 2] for at in range(max(len(words) - 1, 1)))
