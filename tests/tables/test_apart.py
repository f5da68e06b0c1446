"""Tables worked through beside the conversation, by a process that is handed the file alone."""

import asyncio
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.tables import apart
from bot.tables.opening import OFFICE, Trouble, UnreadableError
from bot.tables.wide import read_table
from core.imports.columns import TableKind
from core.imports.model import JudgedRow, Plan, RowFate
from tests.dialogs.scene import catalogue

SAMPLE = Path(__file__).with_name("import-sample.csv").read_bytes()
MANY = ("企业名称,需求名称\n" + "砺宸公司,噪声\n" * 120).encode()


@pytest.mark.parametrize("content", [SAMPLE, MANY], ids=["sample", "many"])
async def test_the_same_is_read_beside_the_conversation(content: bytes) -> None:
    """In several pieces, row for row as in the thread."""
    assert await apart.read(content, None) == read_table(content, None)


@pytest.mark.parametrize(
    ("content", "trouble"), [(OFFICE, Trouble.OLD), (b"a,b", Trouble.HEADINGS)], ids=["old", "no"]
)
async def test_what_cannot_be_read_is_told_the_same_way(content: bytes, trouble: Trouble) -> None:
    """The reason comes back, and nothing else of the child."""
    with pytest.raises(UnreadableError) as told:
        await apart.read(content, TableKind.NEEDS)

    assert told.value.trouble is trouble


async def test_the_report_is_drawn_there_in_the_readers_language() -> None:
    """From the file itself and from words alone."""
    plan = Plan(
        rows=tuple(
            JudgedRow(number=number, kind=TableKind.NEEDS, fate=RowFate.TAKEN, name="砺宸公司")
            for number in range(2, 122)
        )
    )
    file = await apart.marked(
        MANY,
        TableKind.NEEDS,
        plan,
        lambda key, **facts: catalogue().plain("en", key, **facts),
        lambda remark: remark.code.value,
    )
    sums, sheet = load_workbook(BytesIO(file)).worksheets

    assert sums["B1"].value == "120 rows"
    assert [sheet.cell(row, 3).value for row in (1, 121)] == ["Result", "can be imported"]


async def test_a_child_that_takes_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The officer gets a sentence, and no process stays behind."""
    monkeypatch.setattr(apart, "PATIENCE_S", 0.01)
    began: list[asyncio.subprocess.Process] = []
    start = asyncio.create_subprocess_exec

    async def watched(*words: str, **how: Any) -> asyncio.subprocess.Process:
        began.append(await start(*words, **how))
        return began[-1]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", watched)
    with pytest.raises(UnreadableError) as told:
        await apart.read(MANY, None)

    assert told.value.trouble is Trouble.TOO_LARGE
    assert [process.returncode for process in began] == [-9]
