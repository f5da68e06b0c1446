"""The form of a need as a row fills it in (DOMAIN 2.2)."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from core.imports.chains import Chains
from core.imports.columns import Column
from core.imports.places import Works
from core.imports.rows import Line
from core.imports.why import Why
from core.needs.completeness import LIMITS, parts
from core.needs.form import (
    Budget,
    ChallengeKind,
    Decider,
    Degree,
    Mode,
    NeedForm,
    Offer,
    Part,
    Rank,
)
from core.needs.model import NeedKind
from core.shared.fields import Field
from core.shared.refusal import Refused
from core.shared.words import own_text, own_words

WORDS: Final[Mapping[Part, Column]] = {
    Part.FAILS: Column.FAILS,
    Part.WHERE: Column.WHERE,
    Part.PRESENT: Column.PRESENT,
    Part.TARGET: Column.TARGET,
    Part.TRIED: Column.TRIED,
    Part.SPECIALTY: Column.SPECIALTY,
    Part.OFFER_WORDS: Column.OFFER_WORDS,
}
CODES: Final[Mapping[Part, tuple[Column, type[StrEnum]]]] = {
    Part.CHALLENGE_KIND: (Column.CHALLENGE_KIND, ChallengeKind),
    Part.DEGREE: (Column.DEGREE, Degree),
    Part.RANK: (Column.RANK, Rank),
    Part.BUDGET: (Column.BUDGET, Budget),
    Part.DECIDER: (Column.DECIDER, Decider),
}
SEVERAL: Final[Mapping[Part, tuple[Column, type[StrEnum]]]] = {
    Part.MODES: (Column.MODES, Mode),
    Part.OFFERS: (Column.OFFERS, Offer),
}
AS_READ: Final[Mapping[Part, tuple[Column, type]]] = {
    Part.DEADLINE: (Column.DEADLINE, object),
    Part.CONFIDENTIAL: (Column.CONFIDENTIAL, bool),
}
CLAUSE: Final = re.compile(r"[^\n;!?,\u3002\uff1b\uff01\uff1f\uff0c\u3001]+")
"""What stands before the first sign that ends a clause."""
MOST_YEARS: Final = 10
SAYS_WHAT: Final = {
    NeedKind.CHALLENGE: (Part.FAILS, Part.PRESENT, Part.TARGET),
    NeedKind.POST: (Part.SPECIALTY, Part.DEGREE),
}
"""Where all of these are empty, nobody could be found for it (DOMAIN 2.2)."""


class Forms:
    """Makes forms of rows; it knows which chains there are."""

    def __init__(self, chains: Chains) -> None:
        self._chains = chains

    @staticmethod
    def kind(line: Line) -> NeedKind:
        read = line.read(Column.NEED_KIND)
        if isinstance(read, str) and read in set(NeedKind):
            return NeedKind(read)
        line.warn(Why.NEED_KIND_TAKEN, Column.NEED_KIND)
        return NeedKind.CHALLENGE

    def form(self, line: Line, kind: NeedKind, works: Works) -> NeedForm:
        """Every line that the row fills in; what cannot be taken is told."""
        has = parts(kind)
        said = self._words(line, has) | self._codes(line, has)
        for part, (column, kind_of) in AS_READ.items():
            read = line.read(column)
            if read is not None and isinstance(read, kind_of):
                said[part] = read
        years = self._of_kind(line, has, Part.YEARS, Column.YEARS)
        if isinstance(years, int) and 1 <= years <= MOST_YEARS:
            said[Part.YEARS] = years
        said[Part.FIELD] = self._field(line)
        chain = self._chains.chain(line, works.county)
        if chain is not None:
            said[Part.CHAIN] = chain
        self._title(line, said)
        form = NeedForm.model_validate(said)
        if not any(form.has(part) for part in SAYS_WHAT[kind]):
            line.warn(Why.NEED_THIN, kind=kind.value)
        return form

    def _words(self, line: Line, has: tuple[Part, ...]) -> dict[str, object]:
        said: dict[str, object] = {}
        for part, column in WORDS.items():
            if line.words(column):
                self._own(line, has, part, column, said)
        return said

    def _codes(self, line: Line, has: tuple[Part, ...]) -> dict[str, object]:
        said: dict[str, object] = {}
        for part, (column, codes) in CODES.items():
            read = self._of_kind(line, has, part, column)
            if isinstance(read, str) and read in set(codes):
                said[part] = codes(read)
        for part, (column, codes) in SEVERAL.items():
            read = self._of_kind(line, has, part, column)
            if isinstance(read, tuple):
                said[part] = tuple(codes(one) for one in read if one in set(codes))
        return said

    @staticmethod
    def _own(
        line: Line, has: tuple[Part, ...], part: Part, column: Column, said: dict[str, object]
    ) -> None:
        if part not in has:
            line.warn(Why.LINE_OF_OTHER_KIND, column)
            return
        try:
            said[part] = own_words(line.words(column), LIMITS[part])
        except Refused as refused:
            facts = {key: int(str(value)) for key, value in refused.facts.items()}
            line.refuse(Why.WORDS_TOO_LONG, column, **facts)

    @staticmethod
    def _of_kind(line: Line, has: tuple[Part, ...], part: Part, column: Column) -> object:
        if column in line.row.cells and part not in has:
            line.warn(Why.LINE_OF_OTHER_KIND, column)
            return None
        return line.read(column)

    @staticmethod
    def _field(line: Line) -> Field:
        read = line.read(Column.FIELD)
        if isinstance(read, str) and read in set(Field):
            return Field(read)
        line.warn(Why.FIELD_OTHER, Column.FIELD)
        return Field.OTHER

    @staticmethod
    def _title(line: Line, said: dict[str, object]) -> None:
        """Title and text; each stands for the other where one is missing, and nothing is cut."""
        title, most = line.words(Column.TITLE), LIMITS[Part.TITLE]
        cell = line.row.cells.get(Column.TEXT)
        text = cell.typed if cell is not None and cell.typed.strip() else ""
        if not title and not text:
            line.refuse(Why.CELL_EMPTY, Column.TITLE, what=Column.TITLE.value)
            return
        column = Column.TEXT if text else Column.TITLE
        if not title or (len(title) > most and not text):
            text = text or title
            clause = CLAUSE.search(text)
            title = " ".join(clause.group().split()) if clause else ""
            column = Column.TEXT if cell is not None else Column.TITLE
            if title and len(title) <= most:
                line.warn(Why.TITLE_FROM_TEXT, column, title=title)
        if not title or len(title) > most:
            line.refuse(Why.WORDS_TOO_LONG, Column.TITLE, length=len(title), limit=most)
            return
        try:
            said[Part.TEXT] = own_text(text or title, LIMITS[Part.TEXT])
        except Refused:
            line.refuse(Why.WORDS_TOO_LONG, column, length=len(text), limit=LIMITS[Part.TEXT])
            return
        said[Part.TITLE] = title
