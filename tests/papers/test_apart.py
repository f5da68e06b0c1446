"""Files made beside the conversation: the same ones, and none that nobody waits for."""

from datetime import date
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook

from bot.papers import apart
from bot.papers.apart import NotMadeError, made
from bot.papers.files import list_file, posts_file
from core.lists.model import Listed, ListedPerson, ListKind
from core.shared.actor import Role
from core.shared.ids import PersonId

PEOPLE = Listed(
    kind=ListKind.PEOPLE,
    on=date(2026, 11, 22),
    county=None,
    counties=(),
    people=tuple(
        ListedPerson(person=PersonId(n), name=f"人{n}", role=Role.CONTACT)
        for n in range(1, apart.FEW + 20)
    ),
)


async def test_many_rows_are_drawn_by_another_process_as_here() -> None:
    """Issue 4: the same table, cell for cell, while check-ins go on."""
    beside = await made(PEOPLE.rows(), list_file, PEOPLE, "zh")

    tables = [
        load_workbook(BytesIO(file)).worksheets[0] for file in (beside, list_file(PEOPLE, "zh"))
    ]
    here, there = [list(table.iter_rows(values_only=True)) for table in tables]
    assert here == there
    assert len(here) == PEOPLE.rows() + 1


async def test_a_document_is_made_there_too() -> None:
    """In the reader's language."""
    empty = Listed(kind=ListKind.POSTS, on=date(2026, 11, 22), county=None, counties=())
    file = await made(apart.FEW + 1, posts_file, empty, "docx", "en")

    assert Document(BytesIO(file)).tables


async def test_what_takes_for_ever_or_fails_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody gets half a file; the conversation hears of it."""
    with pytest.raises(NotMadeError):
        await made(apart.FEW + 1, posts_file, PEOPLE, "odt", "zh")
    monkeypatch.setattr(apart, "PATIENCE_S", 0.01)
    with pytest.raises(NotMadeError):
        await made(PEOPLE.rows(), list_file, PEOPLE, "zh")
