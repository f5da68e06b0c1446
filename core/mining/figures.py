"""Numbers with units: what is so now, and what is wanted (DOMAIN 2.2)."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from core.mining.words import NUMBER, WORDS, Piece, pieces, rule
from core.needs.form import Part

_SAID: Final = WORDS["figures"]
_UNIT: Final = rf"(?:{_SAID['unit']})(?![a-z])"
_ONE: Final = rf"(?:{NUMBER})(?:\s*(?:{_UNIT})?{WORDS['range']}{NUMBER})?"
FIGURE: Final = rule(rf"(?:{_SAID['bound']})?\s*{_ONE}\s*{_UNIT}(?:{_SAID['after']})?")
SHIFT: Final = rule(
    rf"(?:{_SAID['from']})[^0-9{WORDS['stop']}]{{0,6}}?({_ONE}\s*(?:{_UNIT})?(?:{_SAID['after']})?)"
    rf"[^0-9{WORDS['stop']}]{{0,4}}?(?:{_SAID['shift']})\s*({FIGURE.pattern})"
)
_WANTED: Final = rule(_SAID["wanted"])
_PRESENT: Final = rule(_SAID["present"])
_BECOMES: Final = rule(rf"{_SAID['becomes']}|{_SAID['bound']}")
_LEADS: Final = {
    Part.TARGET: rule(_SAID["lead_target"]),
    Part.PRESENT: rule(_SAID["lead_present"]),
}


class Figure(NamedTuple):
    """A value with its words, and what it is the value of."""

    part: Part
    words: tuple[str, ...]
    """Each stands in the text; together they are the value."""
    quote: str


def figures(sentence: Piece) -> Iterator[Figure]:
    """Each value of the sentence of which it can be told whether it is so or wanted."""
    carried: Part | None = None
    for clause in pieces(sentence, WORDS["clause"]):
        if rule(WORDS["phrases"]["tried"]).search(clause):
            continue
        if shift := SHIFT.search(clause):
            subject = _bare(clause[: shift.start()].strip())
            yield Figure(Part.PRESENT, _words(subject, shift[1]), clause[: shift.end(1)])
            yield Figure(Part.TARGET, _words(subject, shift[2]), str(clause))
            carried = Part.TARGET
            continue
        begin = 0
        found = [*FIGURE.finditer(clause)]
        for number, figure in enumerate(found, 1):
            end = len(clause) if number == len(found) else figure.end()
            stretch = clause[begin:end]
            part = _side(clause[begin : figure.end()])
            strong = _strong(clause[begin : figure.start()])
            part = part or carried
            carried = strong or carried
            if part is not None:
                yield Figure(part, (_led(part, stretch),), stretch.strip())
            begin = end
        if not found:
            carried = _strong(clause) or carried


def _strong(words: str) -> Part | None:
    """By the last word that says plainly which it is."""
    wanted = max((said.end() for said in _WANTED.finditer(words)), default=-1)
    present = max((said.end() for said in _PRESENT.finditer(words)), default=-1)
    if wanted == present:
        return None
    return Part.TARGET if wanted > present else Part.PRESENT


def _side(words: str) -> Part | None:
    strong = _strong(words)
    if strong is None and _BECOMES.search(words):
        return Part.TARGET
    return strong


def _led(part: Part, words: str) -> str:
    bare = words.strip()
    short = _LEADS[part].sub("", bare, count=1).strip()
    return short if FIGURE.search(short) else bare


def _bare(subject: str) -> str:
    for lead in _LEADS.values():
        subject = lead.sub("", subject, count=1).strip()
    return subject


def _words(subject: str, value: str) -> tuple[str, ...]:
    return tuple(words for words in (subject, value.strip()) if words)
