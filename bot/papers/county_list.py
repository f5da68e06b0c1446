"""A county's list as an official paper: posts and challenges, a sheet for each (DOMAIN 2.2)."""

from typing import Final

from bot.papers.model import Cell, Column, Line, Mark, Paper
from bot.texts.catalogue import Catalogue
from bot.texts.forms import FormWords
from core.consolidation.model import ListPaper, ListRow
from core.needs.form import Part
from core.needs.model import NeedKind
from core.shared.calendar import local_day

MARKS: Final = {mark.value: mark for mark in Mark}
PARTS: Final = {
    NeedKind.POST: {
        Part.TITLE: 18,
        Part.TEXT: 34,
        Part.FIELD: 11,
        Part.CHAIN: 11,
        Part.DEGREE: 10,
        Part.RANK: 10,
        Part.SPECIALTY: 14,
        Part.MODES: 14,
        Part.YEARS: 7,
        Part.OFFERS: 14,
    },
    NeedKind.CHALLENGE: {
        Part.TITLE: 18,
        Part.CHALLENGE_KIND: 10,
        Part.TEXT: 28,
        Part.FAILS: 20,
        Part.PRESENT: 14,
        Part.TARGET: 14,
        Part.FIELD: 11,
        Part.CHAIN: 11,
        Part.MODES: 14,
        Part.DEADLINE: 11,
        Part.BUDGET: 11,
    },
}
"""The columns of each kind's form, and how wide they are."""


def county_papers(
    paper: ListPaper, place: str, catalogue: Catalogue, language: str | None
) -> tuple[Paper, ...]:
    """The sheets; `place` is the county's name in the reader's language.

    Without anybody's name or number: the list goes from hand to hand.
    """
    pen = _Pen(catalogue, language)
    return tuple(_paper(paper, kind, place, pen) for kind in NeedKind)


class _Pen:
    """Writes in one language, without markup."""

    def __init__(self, catalogue: Catalogue, language: str | None) -> None:
        self._catalogue = catalogue
        self._language = language

    def __call__(self, key: str, /, **facts: object) -> str:
        return self._catalogue.plain(self._language, key, **facts)

    def form(self, chain: str | None = None) -> FormWords:
        """Reads a form whose chain is called so."""
        return FormWords(self._catalogue, self._language, chain)


def _paper(paper: ListPaper, kind: NeedKind, place: str, say: _Pen) -> Paper:
    county, day = paper.county, local_day(paper.at)
    what = say(f"need-kind-{kind}")
    seals = ["county-list-seal-science"]
    if county.has_organisation_department:
        seals.insert(0, "county-list-seal-organisation")
    notes = [say("county-list-note")]
    if paper.since is not None:
        notes.append(say("county-list-note-since", at=paper.since))
    return Paper(
        name=what,
        title=say("county-list-title", county=place, year=str(paper.call.year), what=what),
        left=say("county-list-unit", county=place),
        right=say("county-list-day", year=str(day.year), month=day.month, day=day.day),
        columns=(
            Column(say("county-list-number"), 6),
            Column(say("county-list-reference"), 13),
            Column(say("county-list-enterprise"), 22),
            *(Column(say.form().called(part), width) for part, width in PARTS[kind].items()),
            Column(say("county-list-remark"), 14),
        ),
        lines=tuple(_line(row, kind, say) for row in paper.of(kind)),
        empty=say("county-list-empty", what=what),
        notes=tuple(notes),
        seals=tuple(say(seal) for seal in seals),
        dated=say("county-list-dated"),
        page=say("county-list-page"),
    )


def _line(row: ListRow, kind: NeedKind, say: _Pen) -> Line:
    view, need = row.view, row.view.need
    cells: list[Cell] = [row.number, need.reference, view.enterprise_name]
    words = say.form(view.chain)
    cells += [words.told(need.form, part) for part in PARTS[kind]]
    cells.append(_remark(row, say))
    return Line(tuple(cells), MARKS[row.change] if row.change else None)


def _remark(row: ListRow, say: _Pen) -> str:
    """What has changed since the last export, in words, and what else the city must know."""
    said = []
    if row.change is not None:
        parts = say("need-form-between").join(map(say.form().called, row.parts))
        said.append(say(f"county-list-change-{row.change}", parts=parts))
    if row.view.need.form.confidential:
        said.append(say("county-list-confidential"))
    return "\n".join(said)
