"""Whole clauses that answer a question of the form, and the one that may serve as its title."""

from typing import Final

from core.mining.words import NUMBER, WORDS, Piece, pieces, rule, value_of
from core.needs.model import NeedKind

_SAID: Final = WORDS["phrases"]
TITLE_SIGNS: Final = range(4, 31)
"""Characters: what is shorter says nothing, what is longer is a sentence."""
_TELLING: Final = {
    NeedKind.CHALLENGE: ("fails", "matter"),
    NeedKind.POST: ("wanted_person", "matter"),
}
_NAMELESS: Final = (
    _SAID["introduction"],
    _SAID["tried"],
    rf"(?:{WORDS['figures']['becomes']})\s*{WORDS['number']}",
)
_YEARS: Final = rule(rf"(?:{WORDS['years']['term']})\s*({NUMBER})\s*{WORDS['deadline']['year']}")
MOST_YEARS: Final = 10


def clause(name: str, text: Piece) -> str | None:
    """The first clause in which these words stand."""
    found = (one for one in pieces(text, WORDS["phrase"]) if rule(_SAID[name]).search(one))
    return next((str(one) for one in found), None)


def where(text: str) -> str | None:
    """At which step or in which shop."""
    said = rule(_SAID["where"]).search(text)
    return said[1].strip() if said else None


def specialty(text: str) -> str | None:
    """Which training is wanted."""
    said = rule(_SAID["specialty"]).search(text)
    if said is None:
        return None
    return rule(_SAID["specialty_lead"]).sub("", said[1]) or None


def years(text: str) -> tuple[int, str] | None:
    """For how long, in whole years (C10)."""
    said = _YEARS.search(text)
    if said is None:
        return None
    count = value_of(said[1])
    return (int(count), said[0]) if count in range(1, MOST_YEARS + 1) else None


def title(kind: NeedKind, text: Piece) -> str | None:
    """A clause that names the matter; who the enterprise is, what was tried, a goal name none."""
    fitting = [
        one
        for one in pieces(text, WORDS["phrase"])
        if len(one) in TITLE_SIGNS and not any(rule(sign).search(one) for sign in _NAMELESS)
    ]
    telling = [one for sign in _TELLING[kind] for one in fitting if rule(_SAID[sign]).search(one)]
    return next((str(one) for one in [*telling, *fitting]), None)
