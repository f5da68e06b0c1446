"""`fuzong import`: a table checked, told row by row, and entered at once."""

import asyncio
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.config import load
from bot.database import opened
from bot.operator import OPERATOR
from core.organisations.actions import register_enterprise
from core.shared.ids import CountyCode
from tests.cli.conftest import Run
from tests.core.intake import code

SAMPLE = (Path(__file__).parents[1] / "tables" / "import-sample.csv").read_bytes()


def names() -> list[str]:
    """The enterprises on record."""

    async def ask() -> list[str]:
        async with opened(load()) as store:
            found = await store.read(lambda work: work.organisations.enterprises())
            return [one.name for one in found]

    return asyncio.run(ask())


def register(name: str) -> None:
    async def do() -> None:
        async with opened(load()) as store:
            await store.do(register_enterprise, OPERATOR, code(), name, CountyCode("410781"))

    asyncio.run(do())


def enterprises(folder: Path, *rows: str) -> None:
    head = "统一社会信用代码,企业名称,县区,联系电话"
    (folder / "t.csv").write_bytes("\n".join([head, *rows]).encode("gb18030"))


def test_a_table_is_checked_then_entered(fuzong: Run, folder: Path) -> None:
    """Issue: dry run first, with a marked report beside the file; then all accepted rows."""
    enterprises(
        folder, f"{code()},禾屿公司,延津,138", "9141,砺宸公司,红旗区,", ",沐川公司,红旗区,"
    )
    tried, out, err = fuzong("import", "t.csv", "--kind", "enterprises")
    assert (tried, err) == (2, "")
    assert "A3 “9141”: The unified social credit code is wrong" in out
    assert "B4 “沐川公司”: This enterprise is not on record" in out
    assert "Columns that were not read: 联系电话" in out
    assert "3 rows: 1 can be entered (0 deserve a look)" in out
    assert "Nothing was written" in out
    assert names() == []
    report = load_workbook(folder / "t-checked.xlsx").worksheets[1]
    assert "credit code is wrong" in str(report.cell(3, 5).value)

    code_, out, _ = fuzong("import", "t.csv", "--kind", "enterprises", "--yes")
    assert code_ == 2
    assert "Enterprises: 1 new" in out
    assert "3 rows: 1 entered" in out
    assert names() == ["禾屿公司"]
    _, out, _ = fuzong("import", "t.csv", "--kind", "enterprises", "--yes")
    assert "0 can be entered" in out
    assert "1 on record already" in out


def test_the_real_sample(fuzong: Run, folder: Path) -> None:
    """DOMAIN 3: twenty transcribed rows, each accounted for with row, column, reason."""
    (folder / "sample.csv").write_bytes(SAMPLE)
    register("华兰生物工程股份有限公司")
    result, out, err = fuzong("import", "sample.csv", "--yes")
    assert (result, err) == (2, "")
    assert "20 rows: 0 can be entered" in out
    told = [line for line in out.splitlines() if line.startswith("not imported")]
    assert len(told) == 20
    assert sum("is another city" in line for line in told) == 7
    assert any("Visits are not imported here" in line for line in told)
    assert "not imported: Row 12: Needs are neither collected nor consolidated now" in out
    assert "G17 “华兰生物”: The name is much like “华兰生物工程股份有限公司”" in out
    report = load_workbook(folder / "sample-checked.xlsx").worksheets[1]
    last = report.max_column
    assert all(report.cell(row, last).value for row in range(2, 22))


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xls file of old"), (b"a,b\n1,2\n", "headings")],
)
def test_what_cannot_be_read(fuzong: Run, folder: Path, content: bytes, said: str) -> None:
    """PRODUCT 11: one line says what it is and what to do; legacy .xls says how to save it."""
    (folder / "t.xls").write_bytes(content)
    result, out, err = fuzong("import", "t.xls", "--kind", "needs")
    assert (result, out) == (2, "")
    assert said in err
    assert fuzong("import", "none.csv")[0] == 2
    assert "nobody who could enter it" in fuzong("import", *_by(folder))[2]


def _by(folder: Path) -> tuple[str, ...]:
    enterprises(folder, f"{code()},禾屿公司,延津,")
    return "t.csv", "--kind", "enterprises", "--by", "999999"
