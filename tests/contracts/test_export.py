"""A person takes his data along (PRODUCT 27), and the table computes nothing."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.cards.day import DayCards
from bot.tables.mydata import MyDataTable
from bot.tables.workbook import plain, workbook
from bot.texts.catalogue import Catalogue
from core.duty.actions import see_presence
from core.expertise.actions import declare, follow
from core.expertise.model import Declaration
from core.export.actions import export_my_data
from core.record.actions import leave, note_work, reverse
from core.shared.actor import Role
from core.shared.calendar import Span, local_day
from core.shared.fields import Field
from core.visits.actions import log_visit, reply_to_visit
from core.visits.model import Channel, Seen, VisitDraft
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, Town


async def sheets(town: Town, actor: Any, language: str) -> dict[str, list[list[Any]]]:
    """The export as a spreadsheet reads it."""
    catalogue = Catalogue(strict=True)
    data = await town.store.do(export_my_data, actor)
    file = MyDataTable(catalogue, DayCards(catalogue), language)(data)
    book = load_workbook(BytesIO(file))
    assert all(cell.data_type != "f" for sheet in book for row in sheet for cell in row)
    return {sheet.title: [[cell.value for cell in row] for row in sheet] for sheet in book}


async def test_everything_is_in_it_and_nothing_of_others(town: Town, url: str) -> None:
    """Days, signals with their reversals, looks; each with Chinese headings; it is on record."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, term = await town.appoint(works)
    chen, other = await town.appoint(works)
    card = await town.here(wang, 60)
    await town.here(chen)
    await town.confirm(host, card)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE, name="Zhao")
    today = local_day(town.clock.now)
    await town.store.do(see_presence, officer, Span(first=today, last=today))
    town.clock.on(hours=2)
    await town.store.do(leave, wang, card.day.id)
    await town.store.do(note_work, wang, card.day.id, '=HYPERLINK("http://x")')
    await town.store.do(reverse, wang, card.day.id, "slip")
    draft = VisitDraft(
        key="k",
        enterprise=works.id,
        on=today,
        channel=Channel.PHONE,
        seen=(Seen(appointment=term.id), Seen(appointment=other.id)),
        summary="runs",
        remark="internal",
    )
    visit = await town.store.do(log_visit, officer, draft)
    await town.store.do(reply_to_visit, wang, visit.id, "mine")
    await town.store.do(reply_to_visit, host, visit.id, "theirs")
    found = await sheets(town, wang, "zh")
    [noted] = found["走访记录"][1:]
    assert noted[1:5] == [works.name, "县（市、区）科技部门 Zhao", "电话联系", "runs"]
    assert noted[5:] == ["思想 正常；工作 正常；生活 正常", "mine", None]
    assert "internal" not in str(found)
    [day] = found["到岗记录"][1:]
    signals = found["记录明细"][1:]

    sheets_of = {
        "到岗记录",
        "记录明细",
        "查看记录",
        "收到的提醒",
        "走访记录",
        "困难问题",
        "随机回访",
        "过程管理记录",
        "典型案例",
        "专长与关注",
    }
    assert set(found) == sheets_of
    assert found["到岗记录"][0][:3] == ["日期", "企业", "证据等级"]
    assert day[1:5] == [works.name, "已撤销", "不计入", "14:00"]
    assert day[7] == '\'=HYPERLINK("http://x")'
    assert ["厂区内定位，距厂门约 60 米" in one[3] for one in signals] == [True, False]
    assert [one[5] for one in signals] == ["误点，并未到岗", None]
    [look] = found["查看记录"][1:]
    assert look[1] == "Zhao"
    assert "到岗情况" in look[2]
    assert [one.what for one in entries_of(url)].count("exported") == 1
    assert chen.name not in str(found)


async def test_who_has_no_days_gets_a_table_too(town: Town) -> None:
    """A contact's data are the looks and the letters; in his own language."""
    host = await town.contact(await town.enterprise())
    found = await sheets(town, host, "en")

    assert {name: len(rows) for name, rows in found.items()} == {
        "Days": 1,
        "Signals": 1,
        "Who looked": 1,
        "Letters": 1,
        "Visits": 1,
        "Difficulties": 1,
        "Call-backs": 1,
        "Notes": 1,
        "Typical cases": 1,
        "Expertise and following": 1,
    }


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_words_are_no_formula(start: str) -> None:
    """What somebody typed is never computed on somebody else's machine."""
    assert plain(f"{start}1+1") == f"'{start}1+1"


def test_signs_that_a_workbook_refuses_are_left_out() -> None:
    """Control characters, and more than a cell holds."""
    assert plain("a\x00b\x1fc") == "abc"
    assert workbook({"x": (["a"], [["\x07" + "w" * 40_000]])})


async def test_what_he_has_said_of_himself_and_follows(town: Town) -> None:
    """PRODUCT 27: the declaration with its time and who may see it, and what he follows."""
    works = await town.enterprise()
    wang, _ = await town.appoint(works)
    said = Declaration(fields=(Field.MATERIALS,), words=("damping",), open=True)
    await town.store.do(declare, wang, said)
    await town.store.do(follow, wang, Field.ENERGY, on=True)

    rows = (await sheets(town, wang, "en"))["Expertise and following"][1:]

    assert [row[:3] for row in rows] == [
        ["declared by me", "field", "new materials"],
        ["declared by me", "keyword", "damping"],
        ["followed by me", "field", "new energy and saving energy"],
    ]
    assert [bool(row[3]) for row in rows] == [True, True, False]
    assert [bool(row[4]) for row in rows] == [True, True, False]
