"""An office imports a table in the chat: checked, marked, asked, entered (issue, PRODUCT 5, 7)."""

import asyncio
from io import BytesIO
from itertools import count
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.tables.wide import read_table
from core.imports.columns import Column, TableKind
from core.organisations.actions import register_enterprise
from core.shared.actor import Role
from tests.contracts.town import HERE, OPERATOR
from tests.core.intake import code
from tests.dialogs.persona import Persona, state_of
from tests.dialogs.scene import Scene

HEAD = "统一社会信用代码,企业名称,县区"
_files = count()


def enterprises(*rows: str) -> bytes:
    return "\n".join([HEAD, *rows]).encode("gb18030")


async def uploads(somebody: Persona, content: bytes, **facts: Any) -> str:
    """Sends a file; its id."""
    name = f"intake-{next(_files)}"
    somebody.scene.messenger.uploads[name] = content
    await somebody.sends(document={"file_id": name, "file_unique_id": name, **facts})
    return name


async def opens(officer: Persona, kind: str = "企业") -> None:
    await officer.says("/menu")
    await officer.picks("work")
    await officer.picks("affairs")
    await officer.taps("导入表格")
    await officer.taps(kind)


async def names(scene: Scene) -> list[str]:
    found = await scene.store.read(lambda work: work.organisations.enterprises())
    return [one.name for one in found]


async def test_a_table_from_the_empty_one_to_the_register(scene: Scene, officer: Persona) -> None:
    """Empty table, filled in, checked, marked, entered; checking writes nothing."""
    await opens(officer)
    await officer.taps("下载空表")
    officer.sees("空表已生成")
    empty = list(officer.chat.files.values())[-1]
    table, _ = read_table(empty, TableKind.ENTERPRISES)
    assert not table.unknown_columns
    assert Column.CREDIT_CODE in table.rows[0].cells

    await uploads(officer, enterprises(f"{code()},禾屿食品公司,红旗", "9141,砺宸公司,红旗"))
    officer.sees("核对完毕，共 2 行", "可以录入：1 行", "不能录入：1 行")
    officer.sees("A3“9141”：统一社会信用代码有误", "将新增：企业 1")
    assert await names(scene) == []
    await officer.taps("逐格核对表")
    officer.sees("核对表已生成")
    page = load_workbook(BytesIO(list(officer.chat.files.values())[-1])).worksheets[1]
    assert "统一社会信用代码有误" in str(page.cell(3, 4).value)

    await officer.taps("录入（1 行）")
    officer.sees("已录入", "企业：新增 1")
    assert await names(scene) == ["禾屿食品公司"]


async def test_names_alike_are_asked_one_by_one(scene: Scene, officer: Persona) -> None:
    """Issue: offered as the same, never merged silently: same, new, or left out."""
    known = await scene.store.do(
        register_enterprise, OPERATOR, code(), "新乡市砺宸机械有限公司", HERE
    )
    rows = (
        ",新乡市砺宸机械有限责任公司,红旗",
        f"{code()},新乡市砺宸机械股份有限公司,红旗",
        ",砺宸机械,红旗",
    )
    await opens(officer)
    await uploads(officer, enterprises(*rows))
    officer.sees("有 3 个名称与已登记的相近", "可以录入：0 行")
    await officer.taps("确认同名（3）")
    officer.sees("第 1 个，共 3 个", "新乡市砺宸机械有限责任公司", known.name)
    assert "不是，另行登记" not in officer.labels()
    numbered = next(line for line in officer.window().text.splitlines() if known.name in line)
    await officer.taps(f"是第 {numbered.strip()[0]} 家")
    officer.sees("第 2 个，共 3 个")
    await officer.taps("不是，另行登记")
    await officer.taps("这些行不录入")

    officer.sees("可以录入：1 行", "已有记录：1 行", "您选择了不录入这些行")
    await officer.taps("录入（1 行）")
    assert await names(scene) == [known.name, "新乡市砺宸机械股份有限公司"]


async def test_a_double_press_and_an_old_button(scene: Scene, officer: Persona) -> None:
    """PRODUCT 7: the rows are entered once, whatever is pressed twice."""
    await opens(officer)
    await uploads(officer, enterprises(f"{code()},禾屿食品公司,红旗"))
    report = officer.window()
    await asyncio.gather(officer.taps("录入（", on=report), officer.taps("录入（", on=report))
    assert await names(scene) == ["禾屿食品公司"]


async def test_what_changed_meanwhile_is_shown_first(scene: Scene, officer: Persona) -> None:
    """Issue: an upload judged against registers that have moved is judged and shown again."""
    one = code()
    second = Persona.of(scene, await scene.town.enrol(Role.COUNTY_SCIENCE, HERE))
    content = enterprises(f"{one},禾屿食品公司,红旗", f"{code()},砺宸机械公司,红旗")
    await opens(officer)
    await uploads(officer, content)
    await opens(second)
    await uploads(second, enterprises(f"{one},禾屿食品公司,红旗"))
    await second.taps("录入（1 行）")

    await officer.taps("录入（2 行）")
    officer.sees("已有变化，请再看一遍")
    officer.sees("可以录入：1 行", "已有记录：1 行")
    assert await names(scene) == ["禾屿食品公司"]
    await officer.taps("录入（1 行）")
    assert await names(scene) == ["禾屿食品公司", "砺宸机械公司"]


async def test_a_restart_in_the_middle(scene: Scene, officer: Persona) -> None:
    """PRODUCT 5: the file is fetched again from where the messenger keeps it."""
    await opens(officer)
    await uploads(officer, enterprises(f"{code()},禾屿食品公司,红旗"))
    await officer.says("/start")
    await scene.restart()
    await officer.taps("继续未完成的步骤")
    await officer.taps("录入（1 行）")
    assert await names(scene) == ["禾屿食品公司"]


@pytest.mark.parametrize("how", ["lost", "changed"])
async def test_a_file_that_is_gone(scene: Scene, officer: Persona, how: str) -> None:
    """Nothing is entered from memory: the file is asked for once more."""
    await opens(officer)
    name = await uploads(officer, enterprises(f"{code()},禾屿食品公司,红旗"))
    if how == "changed":
        scene.messenger.uploads[name] = enterprises(f"{code()},另一家公司,红旗")
    else:
        scene.messenger.lost.add(name)
    await officer.taps("录入（1 行）")
    officer.sees("已取不到")
    assert await state_of(scene, officer) == "Intake:kinds"
    assert await names(scene) == []


@pytest.mark.parametrize(
    ("content", "facts", "said"),
    [
        (b"", {"file_size": 15_000_001}, "文件过大"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", {}, "旧版 .xls 文件"),
        ("甲,乙\n1,2".encode(), {}, "没有找到表头"),
        (enterprises(), {}, ""),
    ],
    ids=["large", "old", "headings", "empty"],
)
async def test_what_cannot_be_read(
    officer: Persona, content: bytes, facts: dict[str, Any], said: str
) -> None:
    """PRODUCT 11: what it is, what to do; legacy .xls gets a sentence on how to save it."""
    await opens(officer)
    await uploads(officer, content, **facts)
    officer.sees(said)
    assert not any(label.startswith("录入（") for label in officer.labels())
    await officer.says("在路上")


async def test_who_may_import_what(scene: Scene, officer: Persona, city: Persona) -> None:
    """C33: a county its own enterprises; units and appointments are the city's; forged or not."""
    await opens(officer, "企业")
    await uploads(officer, enterprises(f"{code()},禾屿食品公司,卫辉"))
    officer.sees("由卫辉市负责", "没有可以录入的行")
    await officer.says("/menu")
    await officer.picks("work")
    await officer.picks("affairs")
    await officer.taps("导入表格")
    assert "聘任" not in officer.labels()
    await officer.forges("kind", "units")
    await uploads(officer, "派出单位,单位类别\n新大学,高校".encode())
    officer.sees("由市级部门录入")
    await opens(city, "派出单位")
    await uploads(city, "派出单位,单位类别\n新大学,高校".encode())
    await city.taps("录入（1 行）")
    city.sees("派出单位：新增 1")
    contact = Persona.of(scene, await scene.town.contact(await scene.town.enterprise()))
    await contact.says("/menu")
    await contact.picks("work")
    assert "导入表格" not in contact.labels()
