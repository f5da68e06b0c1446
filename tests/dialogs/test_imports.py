"""A monthly sheet as a file, in the county's chat (PRODUCT 0, 5, 7, 11, 30)."""

import asyncio
from datetime import date
from io import BytesIO
from itertools import count
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from bot.tables.blank import blank_sheet
from bot.tables.reading import read_sheet
from core.appointments.model import Appointment
from core.duty.model import Grade
from core.organisations.model import Enterprise
from core.shared.actor import Actor, Role
from core.sheets.matching import plain
from tests.contracts.town import HERE, THERE
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.routes.ways import photographs
from tests.dialogs.scene import Scene, catalogue

HEADS = ["姓名", "接收企业", "日期"]
_files = count()


@pytest.fixture(autouse=True)
def _today(scene: Scene) -> None:
    scene.clock.at(date(2026, 5, 20))


@pytest.fixture
async def li(scene: Scene, works: Enterprise) -> tuple[Actor, Appointment]:
    """An appointee who sends no locations."""
    return await scene.town.appoint(works, consent=False)


def april(*rows: list[Any]) -> bytes:
    """A sheet of April with these rows; the headings are in row 2."""
    book = Workbook()
    page = book.active
    assert page is not None
    for row in (["2026年4月签到表"], HEADS, *rows):
        page.append(row)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


async def uploads(somebody: Persona, content: bytes, **facts: Any) -> str:
    """Sends a file; its id."""
    name = f"upload-{next(_files)}"
    somebody.scene.messenger.uploads[name] = content
    await somebody.sends(document={"file_id": name, "file_unique_id": name, **facts})
    return name


async def opens(officer: Persona) -> None:
    await officer.says("/menu")
    await officer.taps("更多")
    await officer.picks("appointments")
    if "导入签到表" not in officer.labels():
        await officer.forges("one", HERE)
    await officer.taps("导入签到表")


async def test_a_file_with_its_scan(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """Read, told, scanned, checked, entered; the person hears of it once, without a sound."""
    await opens(officer)
    await uploads(officer, april([li[0].name, works.name, "3、5、12-14"]))
    officer.sees("已读完，共 1 行", "可以登记：5 天（1 人）", "不能登记：0 处")
    await officer.taps("下一步：扫描件")
    await photographs(officer)
    officer.sees("登记 1 人、共 5 天")

    await officer.taps("登记（5 天）")

    officer.hears("已登记 1 人、5 天")
    record = await scene.town.record(li[0])
    assert [day.grade for day in record.days] == [Grade.C] * 5
    person = Persona.of(scene, li[0])
    await scene.carries()
    assert "计入 5 天" in person.finds("已登记纸质签到表").text


async def test_every_row_is_accounted_for(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """PRODUCT 11: what is refused, where, and why; the checked table says it in each row."""
    bad = [["没有这人", works.name, "3"]] * 10
    rows = [[li[0].name, works.name, "3、？"], [li[0].name, works.name, "2026-04-05"], *bad]
    await opens(officer)
    await uploads(officer, april(*rows, [li[0].name, works.name, None]))
    officer.sees(
        "可以登记：1 天（1 人）",
        "不能登记：11 处",
        "没有标记的行：1 行",
        "C3“3、？”：没有看懂",
        "A5“没有这人”：该企业没有这位科技副总",
        "另有 1 处",
    )
    await officer.taps("逐格核对表")
    officer.sees("核对表已生成")

    page = load_workbook(BytesIO(list(officer.chat.files.values())[-1])).worksheets[0]
    assert page["D2"].value == "处理结果"
    assert "没有看懂" in str(page["D3"].value)
    assert page["D4"].value == "可以登记 1 天：04-05"
    assert page["A5"].fill.fgColor.rgb == "00F8CBAD"
    assert page["D15"].value == "没有标记"
    assert (await scene.town.record(li[0])).count == 0


async def test_the_empty_sheet(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """It has the county's people on it, and can be read once somebody has filled it in."""
    far = await scene.town.enterprise(THERE)
    await scene.town.appoint(far, consent=False)
    await opens(officer)
    await officer.taps("4 月空表")
    officer.sees("预先填入 1 人", "导入签到表")
    book = load_workbook(BytesIO(list(officer.chat.files.values())[-1]))
    page = book.worksheets[0]
    assert [page["A4"].value, page["B4"].value, page["A5"].value] == [li[0].name, works.name, None]
    assert (page["C3"].value, page["AF3"].value, page["AG3"].value) == (1, 30, None)
    page["E4"] = "√"
    filled = BytesIO()
    book.save(filled)

    table, _ = read_sheet(filled.getvalue())
    assert table.month == date(2026, 4, 1)
    assert [mark.on for mark in table.rows[0].marks] == [date(2026, 4, 3)]
    await uploads(officer, filled.getvalue())
    officer.sees("可以登记：1 天")


def test_the_empty_sheet_computes_nothing() -> None:
    """Names that would be formulas are words there, and are read back as the same names."""
    people = [("=1+1", "@SUM(A1)"), ("+李明", "-砺宸公司")]
    file = blank_sheet(catalogue(), "zh", "=红旗区", date(2026, 4, 1), people)
    page = load_workbook(BytesIO(file)).worksheets[0]
    cells = [cell for row in page.iter_rows() for cell in row]

    assert all(cell.data_type != "f" for cell in cells)
    assert [page[place].value for place in ("A4", "B5")] == ["'=1+1", "'-砺宸公司"]
    assert plain(str(page["A4"].value)) == "=1+1"


@pytest.mark.parametrize(
    ("content", "facts", "said"),
    [
        (b"", {"file_size": 5_000_001}, "文件过大"),
        (b"no table", {}, "不是可以读取的"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", {}, "旧版"),
        (april(), {}, "没有可以登记的日期"),
    ],
    ids=["large", "garbage", "old", "empty"],
)
async def test_what_cannot_be_read(
    officer: Persona, content: bytes, facts: dict[str, Any], said: str
) -> None:
    """PRODUCT 11: what it is, what to do; a large file is not even fetched."""
    await opens(officer)
    await uploads(officer, content, **facts)

    officer.sees(said)
    await officer.says("在路上")
    assert "登记" not in "".join(officer.labels()).replace("登记签到", "")


async def test_something_else_than_a_file(scene: Scene, officer: Persona) -> None:
    """The step stays, and says what it waits for."""
    await opens(officer)
    await officer.says("四月的")
    officer.sees("需要签到表文件")
    await photographs(officer)
    officer.sees("需要签到表文件")
    assert await state_of(scene, officer) == "Imports:file"


async def test_a_double_press(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """PRODUCT 7: one signal a day, one letter; the same file once more finds them there."""
    content = april([li[0].name, works.name, "3、5"])
    await opens(officer)
    await uploads(officer, content)
    await officer.taps("下一步：扫描件")
    await photographs(officer)
    check = officer.window()
    await asyncio.gather(officer.taps("登记（", on=check), officer.taps("登记（", on=check))

    assert (await scene.town.record(li[0])).count == 2
    assert await state_of(scene, officer) == "Imports:file"
    await uploads(officer, content)
    officer.sees("可以登记：0 天", "已经计入、不再登记：2 天", "没有可以登记的日期")


async def test_a_restart_in_the_middle(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """PRODUCT 5: the file is fetched again from where the messenger keeps it."""
    await opens(officer)
    await uploads(officer, april([li[0].name, works.name, "3、5"]))
    await officer.taps("下一步：扫描件")
    await photographs(officer)
    await officer.says("/start")
    await scene.restart()

    await officer.taps("继续未完成的步骤")
    await officer.taps("登记（2 天）")

    assert (await scene.town.record(li[0])).count == 2


@pytest.mark.parametrize("how", ["lost", "changed"])
async def test_a_file_that_is_gone(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], officer: Persona, how: str
) -> None:
    """Nothing is entered from memory: the file is asked for once more, in a clear sentence."""
    await opens(officer)
    name = await uploads(officer, april([li[0].name, works.name, "3、5"]))
    await officer.taps("下一步：扫描件")
    await photographs(officer)
    if how == "changed":
        scene.messenger.uploads[name] = april([li[0].name, works.name, "7"])
    else:
        scene.messenger.lost.add(name)

    await officer.taps("登记（2 天）")

    officer.sees("已取不到")
    assert await state_of(scene, officer) == "Imports:file"
    assert (await scene.town.record(li[0])).count == 0


async def test_what_changed_meanwhile_is_judged_anew(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], officer: Persona
) -> None:
    """PRODUCT 11: the press enters what can be entered then, and says how much that was."""
    content = april([li[0].name, works.name, "3、5"])
    second = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, HERE))
    for somebody in (officer, second):
        await opens(somebody)
        await uploads(somebody, content)
        await somebody.taps("下一步：扫描件")
        await photographs(somebody)
    await officer.taps("登记（")
    await second.taps("登记（")

    second.hears("已登记 0 人、0 天")
    assert (await scene.town.record(li[0])).count == 2


async def test_who_finds_the_button(
    scene: Scene, works: Enterprise, li: tuple[Actor, Appointment], city: Persona, officer: Persona
) -> None:
    """DESIGN 3: the city imports for every county; another county's people are not found."""
    row = [li[0].name, works.name, "3"]
    await opens(city)
    await uploads(city, april(row))
    city.sees("可以登记：1 天")
    far = await scene.town.enterprise(THERE)
    there, _ = await scene.town.appoint(far, consent=False)
    await opens(officer)
    await uploads(officer, april([there.name, far.name, "3"]))
    officer.sees("由其他县（市、区）负责")
