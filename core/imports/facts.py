"""What a row says of its enterprise: business, chain, qualifications, platforms and the rest."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from core.imports.chains import Chains
from core.imports.columns import Column
from core.imports.rows import Line
from core.imports.why import Why
from core.needs.form import Offer
from core.profiles.form import (
    Held,
    Ownership,
    Part,
    Platform,
    PlatformKind,
    PlatformLevel,
    Qualification,
)
from core.shared.ids import CountyCode

BUSINESS: Final = 120
NAME: Final = 60
NUMBER: Final = 40
"""Characters, as the chat has them."""
COLUMNS: Final = {
    Part.BUSINESS: Column.BUSINESS,
    Part.CHAIN: Column.CHAIN,
    Part.QUALIFICATIONS: Column.QUALIFICATIONS,
    Part.PLATFORMS: Column.PLATFORMS,
    Part.OWNERSHIP: Column.STATE_OWNED,
    Part.OFFERS: Column.CONDITIONS,
}
"""Where each part of a profile stands in a table."""
ENTRIES: Final = re.compile(r"[\n;,/|\uff1b\uff0c\u3001]+")
NAMED: Final = re.compile(r"[:\uff1a(\uff08]\s*([^\n;,|:()\uff1b\uff0c\u3001\uff1a\uff08\uff09]+)")
"""What stands behind a colon or in brackets: the name of another qualification."""
IN_THREE: Final = 3


class Fact(NamedTuple):
    """One part, and what the row says of it: one value, or entries of a list."""

    part: Part
    value: object


class Facts:
    """Reads rows; it knows which chains there are."""

    def __init__(self, chains: Chains) -> None:
        self._chains = chains

    def said(self, line: Line, county: CountyCode) -> Iterator[Fact]:
        """Part by part; what cannot be taken is told, and the row goes on without it."""
        business = _fitting(line, Column.BUSINESS, BUSINESS)
        if business:
            yield Fact(Part.BUSINESS, business)
        chain = self._chains.chain(line, county)
        if chain is not None:
            yield Fact(Part.CHAIN, chain)
        held = tuple(_held(line))
        if held:
            yield Fact(Part.QUALIFICATIONS, held)
        platforms = tuple(_platforms(line))
        if platforms:
            yield Fact(Part.PLATFORMS, platforms)
        owned = line.read(Column.STATE_OWNED)
        if isinstance(owned, str) and owned in set(Ownership):
            yield Fact(Part.OWNERSHIP, Ownership(owned))
        offers = line.read(Column.CONDITIONS)
        if isinstance(offers, tuple):
            taken = tuple(Offer(one) for one in offers if one in set(Offer))
            if taken:
                yield Fact(Part.OFFERS, taken)


def _fitting(line: Line, column: Column, longest: int) -> str:
    said = line.words(column)
    if len(said) > longest:
        line.warn(Why.WORDS_TOO_LONG, column, length=len(said), limit=longest)
        return ""
    return said


def _held(line: Line) -> Iterator[Held]:
    """Each with its certificate, where it is plain which of them a number belongs to (C14)."""
    read = line.read(Column.QUALIFICATIONS)
    kinds = [one for one in read if one in set(Qualification)] if isinstance(read, tuple) else []
    numbers, ends = _numbers(line, len(kinds)), _ends(line, len(kinds))
    for nth, kind in enumerate(map(Qualification, kinds)):
        words = ""
        if kind is Qualification.OTHER:
            named = NAMED.search(line.row.cells[Column.QUALIFICATIONS].typed)
            words = " ".join(named[1].split())[:NAME] if named else ""
            if not words:
                line.warn(Why.QUALIFICATION_UNNAMED, Column.QUALIFICATIONS)
                continue
        yield Held(kind=kind, words=words, number=numbers[nth], expires_on=ends)


def _numbers(line: Line, count: int) -> list[str]:
    said = line.words(Column.CERTIFICATE)
    none = [""] * count
    if not said:
        return none
    parts = [part.strip() for part in ENTRIES.split(said) if part.strip()]
    whole = line.row.cells[Column.QUALIFICATIONS].why is None if count else False
    parts = [said] if count == 1 else parts
    if not whole or len(parts) != count:
        line.warn(Why.CERTIFICATE_UNCLEAR, Column.CERTIFICATE)
        return none
    longest = max(map(len, parts))
    if longest > NUMBER:
        line.warn(Why.WORDS_TOO_LONG, Column.CERTIFICATE, length=longest, limit=NUMBER)
        return none
    return parts


def _ends(line: Line, count: int) -> date | None:
    read = line.read(Column.EXPIRES)
    if not isinstance(read, date):
        return None
    if count != 1:
        line.warn(Why.CERTIFICATE_UNCLEAR, Column.EXPIRES)
        return None
    return read


def _platforms(line: Line) -> Iterator[Platform]:
    """With level and kind (C15); a name only where more is said than those."""
    read = line.read(Column.PLATFORMS)
    for one in read if isinstance(read, tuple) else ():
        level, kind, name = [*one.split("/", 2), "", ""][:IN_THREE]
        if level in set(PlatformLevel) and kind in set(PlatformKind):
            if len(name) > NAME:
                line.warn(Why.WORDS_TOO_LONG, Column.PLATFORMS, length=len(name), limit=NAME)
                continue
            yield Platform(level=PlatformLevel(level), kind=PlatformKind(kind), name=name)
