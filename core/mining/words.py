"""The words and signs that free texts are read by; they stand in `words.toml` beside this file."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

WORDS: Final[Mapping[str, Any]] = tomllib.loads(
    Path(__file__).with_name("words.toml").read_text(encoding="utf-8")
)
_NUMERALS: Final[str] = WORDS["numerals"]
_TENS: Final[Mapping[str, int]] = WORDS["tens"]
SPOKEN: Final = rf"[{_NUMERALS}{WORDS['two']}{''.join(_TENS)}]{{1,7}}"
NUMBER: Final = rf"(?:{WORDS['number']}|{SPOKEN})"
_FULL: Final = {0x3000: " "} | {0xFF01 + n: chr(0x21 + n) for n in range(94)}


class Piece(str):
    """A stretch of a text that knows where it stands."""

    __slots__ = ("start",)
    start: int

    @classmethod
    def at(cls, words: str, start: int) -> "Piece":
        """These words, which begin at `start`."""
        piece = cls(words)
        piece.start = start
        return piece

    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self)


def plain(text: str) -> str:
    """The text with half-width signs in lower case; each sign stays where it was."""
    return "".join(_sign(sign) for sign in text.translate(_FULL))


def _sign(sign: str) -> str:
    lower = sign.lower()
    return lower if len(lower) == 1 else sign


def pieces(text: str, marks: str, start: int = 0) -> Iterator[Piece]:
    """The stretches between the marks, bare of spaces, and none of them empty."""
    begin = 0
    for mark in [*rule(marks).finditer(text), None]:
        end = len(text) if mark is None else mark.start()
        words = text[begin:end]
        bare = words.strip()
        if bare:
            yield Piece.at(bare, start + begin + words.index(bare))
        begin = end if mark is None else mark.end()


@cache
def rule(pattern: str) -> re.Pattern[str]:
    """The pattern, made ready once."""
    return re.compile(pattern)


def value_of(said: str) -> float:
    """Digits, or Chinese numerals below ten thousand. Raises ValueError."""
    if said[:1].isascii():
        return float(said)
    total = ones = 0
    for sign in said.replace(WORDS["two"], _NUMERALS[2]):
        if sign in _TENS:
            total += (ones or 1) * _TENS[sign]
            ones = 0
        else:
            ones = _NUMERALS.index(sign)
    return float(total + ones)
