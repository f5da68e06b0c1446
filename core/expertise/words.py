"""The words of one's own choice, out of what was typed."""

from itertools import pairwise
from re import split
from typing import Final

from core.posts.rules import comparable
from core.shared.refusal import Refusal, Refused

MOST_WORDS: Final = 10
SHORTEST_WORD: Final = 2
"""A single sign is part of too many words to be a reason."""
LONGEST_WORD: Final = 20

_APART: Final = r"[\u3001\uff0c,\u3002\uff1b;|/\\\n\r\t]+"
"""Commas, full stops and semicolons of both scripts, strokes, line ends."""


def words_of(typed: str) -> tuple[str, ...]:
    """The single words of what was typed, as people part them; the same word once.

    A space parts Chinese words and holds English ones together. Raises Refused(WORDS_EMPTY),
    Refused(EXPERTISE_WORD) with the `word` and the limits, Refused(EXPERTISE_WORDS_MANY).
    """
    found: dict[str, str] = {}
    for part in split(_APART, typed):
        for word in _apart(part):
            found.setdefault(comparable(word), word)
    words = tuple(word for key, word in found.items() if key)
    if not words:
        raise Refused(Refusal.WORDS_EMPTY)
    for word in words:
        if not SHORTEST_WORD <= len(word) <= LONGEST_WORD:
            raise Refused(
                Refusal.EXPERTISE_WORD,
                word=word[: LONGEST_WORD * 2],
                shortest=SHORTEST_WORD,
                longest=LONGEST_WORD,
            )
    if len(words) > MOST_WORDS:
        raise Refused(Refusal.EXPERTISE_WORDS_MANY, count=len(words), most=MOST_WORDS)
    return words


def _apart(part: str) -> list[str]:
    pieces = "".join(sign if sign.isprintable() else " " for sign in part).split()
    if not pieces:
        return []
    words = [pieces[0]]
    for before, piece in pairwise(pieces):
        if before.isascii() and piece.isascii():
            words[-1] += f" {piece}"
        else:
            words.append(piece)
    return words
