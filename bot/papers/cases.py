"""The library of typical cases as an official paper: public parts only (DOMAIN 5)."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, partial
from typing import Final

from bot.papers.files import MAKERS
from bot.papers.model import Column, Line, Paper
from bot.texts.catalogue import Catalogue
from core.typical.model import CaseView

Say = Callable[..., str]

WIDTHS: Final = (6, 20, 10, 16, 18, 12, 30, 30, 26, 12)


def cases_paper(views: Sequence[CaseView], on: date, say: Say, language: str | None) -> Paper:
    """The cases that were looked for, as of a day; for .xlsx and .docx alike."""
    headings = say("typical-paper-headings").split("|")
    return Paper(
        name=say("typical-paper-name"),
        title=say("typical-paper-title"),
        left=say("typical-paper-left"),
        right=say("typical-paper-right", on=on),
        columns=tuple(
            Column(heading, width) for heading, width in zip(headings, WIDTHS, strict=True)
        ),
        lines=tuple(_line(turn, view, say, language) for turn, view in enumerate(views, 1)),
        empty=say("typical-paper-empty"),
        notes=(say("typical-paper-note"),),
        page=say("posts-paper-page"),
    )


def cases_file(views: Sequence[CaseView], on: date, ending: str, language: str | None) -> bytes:
    """Slow: to be called beside the conversation. Raises KeyError for an ending not made."""
    say = partial(_catalogue().plain, language)
    return MAKERS[ending]([cases_paper(views, on, say, language)])


def _line(turn: int, view: CaseView, say: Say, language: str | None) -> Line:
    case, story = view.case, view.case.story
    return Line(
        (
            turn,
            story.title,
            view.name,
            view.unit_name,
            view.enterprise_name,
            view.county_english if language == "en" else view.county_name,
            story.problem,
            story.done,
            story.effect,
            say("typical-paper-day", on=case.accepted_on) if case.accepted_on else "",
        )
    )


@cache
def _catalogue() -> Catalogue:
    """Read once: parsing the texts takes longer than a short list."""
    return Catalogue()
