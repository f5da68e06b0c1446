"""Free text → what it already answers (DOMAIN 2.2): plain rules, shown before they are used."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import Final

from core.mining import choices, phrases
from core.mining.deadlines import deadline
from core.mining.figures import figures
from core.mining.model import Found
from core.mining.money import budget
from core.mining.words import WORDS, Piece, pieces, plain
from core.needs.completeness import LIMITS, parts
from core.needs.form import Part
from core.needs.model import NeedKind

_ORDER: Final = {part: number for number, part in enumerate(Part)}


def mine(text: str, kind: NeedKind, today: date) -> tuple[Found, ...]:
    """What the text says of the lines of the form, in the form's order; one a line at most."""
    read = Piece.at(plain(text), 0)
    fit = frozenset(parts(kind))
    said = chain(_values(read, text), _phrases(kind, read), _chosen(read), _when(read, today))
    found = (_as_written(one, read, text) for one in said if one.part in fit)
    short = (one for one in found if _fits(one))
    return tuple(sorted(short, key=lambda one: _ORDER[one.part]))


def _values(read: Piece, text: str) -> Iterator[Found]:
    said = [one for sentence in pieces(read, WORDS["sentence"]) for one in figures(sentence)]
    for part in (Part.PRESENT, Part.TARGET):
        mine = [one for one in said if one.part is part]
        if mine:
            values = (" ".join(_original(w, read, text) for w in one.words) for one in mine)
            value = WORDS["join"].join(dict.fromkeys(values))
            yield Found(part=part, value=value, quotes=_once(one.quote for one in mine))
    for sentence in pieces(read, WORDS["sentence"]):
        if money := budget(sentence):
            yield Found(part=Part.BUDGET, value=money[0], quotes=(money[1],))
            return


def _phrases(kind: NeedKind, read: Piece) -> Iterator[Found]:
    said = {
        Part.TITLE: phrases.title(kind, read),
        Part.FAILS: phrases.clause("fails", read),
        Part.TRIED: phrases.clause("tried", read),
        Part.WHERE: phrases.where(read),
        Part.SPECIALTY: phrases.specialty(read),
    }
    for part, words in said.items():
        if words:
            yield Found(part=part, value=words, quotes=(words,))


def _chosen(read: Piece) -> Iterator[Found]:
    single = {
        Part.FIELD: choices.field,
        Part.CHALLENGE_KIND: choices.challenge_kind,
        Part.DEGREE: choices.degree,
        Part.RANK: choices.rank,
        Part.DECIDER: choices.decider,
        Part.CONFIDENTIAL: choices.confidential,
        Part.YEARS: phrases.years,
    }
    for part, ask in single.items():
        one = ask(read)
        if one is not None:
            yield Found(part=part, value=one[0], quotes=(one[1],))
    for part, (kinds, quotes) in (
        (Part.MODES, choices.modes(read)),
        (Part.OFFERS, choices.offers(read)),
    ):
        if kinds:
            yield Found(part=part, value=tuple(kinds), quotes=_once(quotes))


def _when(read: Piece, today: date) -> Iterator[Found]:
    if day := deadline(read, today):
        yield Found(part=Part.DEADLINE, value=day[0], quotes=(day[1],))


def _as_written(one: Found, read: str, text: str) -> Found:
    """The quotes, and words that are quotes, as they were typed: in capitals, full-width."""
    quotes = tuple(_original(quote, read, text) for quote in one.quotes)
    value = quotes[0] if (one.value,) == one.quotes else one.value
    return one.model_copy(update={"quotes": quotes, "value": value})


def _original(quote: str, read: str, text: str) -> str:
    at = read.find(quote)
    return text[at : at + len(quote)]


def _once(quotes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(quotes))


def _fits(one: Found) -> bool:
    """What is longer than its line may be is left to the person: nothing is cut."""
    return type(one.value) is not str or len(one.value) <= LIMITS[one.part]
