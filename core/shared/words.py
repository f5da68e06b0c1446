"""What people say in their own words: tidied, never cut."""

from typing import Final

from core.shared.refusal import Refusal, Refused

LINE: Final = 200
"""Characters of `policy.reason_signs` where nothing else is set."""
REMARK: Final = 300
"""The same of `policy.remark_signs`."""


def own_words(typed: str, limit: int) -> str:
    """The words on one line, without stray spaces or unprintable characters.

    Raises Refused(WORDS_EMPTY), or WORDS_TOO_LONG with `length` and `limit` in characters:
    a sentence cut in the middle would say what nobody has said.
    """
    return _fitting(_line(typed), limit)


def own_text(typed: str, limit: int) -> str:
    """The same with the lines kept, for what takes more than a sentence."""
    lines = [_line(line) for line in typed.splitlines()]
    return _fitting("\n".join(line for line in lines if line), limit)


def _line(typed: str) -> str:
    return " ".join("".join(ch if ch.isprintable() else " " for ch in typed).split())


def _fitting(words: str, limit: int) -> str:
    if not words:
        raise Refused(Refusal.WORDS_EMPTY)
    if len(words) > limit:
        raise Refused(Refusal.WORDS_TOO_LONG, length=len(words), limit=limit)
    return words
