"""`fuzong sites`: a table of gates, each row accounted for."""

import asyncio
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.config import load
from bot.database import opened
from bot.operator import OPERATOR
from core.gates.questions import gates_of
from core.organisations.actions import register_enterprise
from core.organisations.coordinates import CoordinateSystem
from core.organisations.credit_code import check_digit
from core.organisations.model import Origin, Site
from core.shared.ids import CountyCode, EnterpriseId
from tests.cli.conftest import Run

BODY = "91410721MA9Q7K2D9"
CODE = BODY + check_digit(BODY)
HEADINGS = ["企业名称", "厂门", "纬度", "经度", "坐标系"]
GOOD = [
    ["砺宸公司", "东门", "35.302100", "113.920400", "WGS-84"],
    [CODE, "西门", "35.301000", "113.926000", "高德（GCJ-02）"],
    ["砺宸公司", "南门", "113.933", "35.308", "bd09"],
]
BAD = [
    ["没有这家", "北门", "35.302100", "113.920400", "WGS-84"],
    ["砺宸公司", " ", "35.302100", "113.920400", "WGS-84"],
    ["砺宸公司", "北门", "35", "113", "WGS-84"],
    ["砺宸公司", "北门", "39.9042", "116.4074", "GCJ-02"],
    ["砺宸公司", "北门", "35.302100", "113.920400", ""],
    ["砺宸公司", "东门", "35.302100", "113.920400", "WGS-84"],
]


@pytest.fixture
def works() -> EnterpriseId:
    """The enterprise of the table, registered."""

    async def register() -> EnterpriseId:
        async with opened(load()) as store:
            found = await store.do(
                register_enterprise, OPERATOR, CODE, "砺宸公司", CountyCode("410721")
            )
            return found.id

    return asyncio.run(register())


def entered(works: EnterpriseId) -> list[Site]:
    """The gates on record."""

    async def ask() -> list[Site]:
        async with opened(load()) as store:
            return [one.site for one in await store.ask(gates_of, OPERATOR, works)]

    return asyncio.run(ask())


def csv(rows: list[list[str]], between: str = ",") -> str:
    return "\n".join(between.join(row) for row in [HEADINGS, *rows])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("between", [",", "\t"])
def test_a_csv_file(
    fuzong: Run, folder: Path, works: EnterpriseId, encoding: str, between: str
) -> None:
    """As spreadsheets save it, in any encoding; degrees the wrong way round are told apart."""
    (folder / "gates.csv").write_bytes(csv(GOOD, between).encode(encoding))

    code, out, err = fuzong("sites", "gates.csv")

    assert (code, err) == (0, "")
    assert "3 gates entered, 0 rows refused" in out
    assert [(s.name, s.system, s.origin) for s in entered(works)] == [
        ("东门", CoordinateSystem.WGS84, Origin.IMPORTED),
        ("西门", CoordinateSystem.GCJ02, Origin.IMPORTED),
        ("南门", CoordinateSystem.BD09, Origin.IMPORTED),
    ]


def test_a_workbook(fuzong: Run, folder: Path, works: EnterpriseId) -> None:
    """Numbers in cells are numbers there, and empty rows are passed over."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADINGS, ["砺宸公司", "东门", 35.3021, 113.9204, "GPS"], []):
        sheet.append(row)
    book.save(folder / "gates.xlsx")

    code, out, _ = fuzong("sites", "gates.xlsx")

    assert code == 0
    assert "row 2: entered “东门”" in out
    [site] = entered(works)
    assert (site.latitude, site.longitude) == (35.3021, 113.9204)


def test_every_row_is_accounted_for(fuzong: Run, folder: Path, works: EnterpriseId) -> None:
    """Refused with row, column and reason; the others are entered, and 2 tells."""
    (folder / "gates.csv").write_text(csv([*GOOD, *BAD]), encoding="utf-8")

    code, out, _ = fuzong("sites", "gates.csv")

    assert code == 2
    assert "3 gates entered, 6 rows refused" in out
    lines = out.splitlines()
    for row, column in enumerate(
        ("enterprise", "gate", "latitude", "latitude", "system", "gate"), start=5
    ):
        [line] = [line for line in lines if line.startswith(f"row {row}: ")]
        assert f"({column})" in line
    assert len(entered(works)) == 3
    assert "cli-" not in out


def test_a_rehearsal_writes_nothing(fuzong: Run, folder: Path, works: EnterpriseId) -> None:
    """The same checks, and the database is as it was; then it is entered, once."""
    (folder / "gates.csv").write_text(csv(GOOD), encoding="utf-8")
    code, out, _ = fuzong("sites", "gates.csv", "--dry-run")
    assert (code, entered(works)) == (0, [])
    assert "3 gates can be entered" in out

    assert fuzong("sites", "gates.csv")[0] == 0
    assert fuzong("sites", "gates.csv")[0] == 2
    assert len(entered(works)) == 3


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.csv", None, "none.csv cannot be read"),
        ("broken.xlsx", b"no workbook", "broken.xlsx cannot be read"),
        ("odd.csv", b"\xff\xff\xff\x81", "odd.csv cannot be read"),
        ("empty.csv", b"", "lacks these columns: enterprise, gate, latitude, longitude, system"),
        ("short.csv", "企业,厂门\n".encode(), "lacks these columns: latitude, longitude, system"),
    ],
)
def test_what_is_no_such_table(
    fuzong: Run, folder: Path, name: str, content: bytes | None, said: str
) -> None:
    """One line tells what has to be put right."""
    if content is not None:
        (folder / name).write_bytes(content)

    code, out, err = fuzong("sites", name)

    assert (code, out) == (2, "")
    assert said in err
    assert len(err.splitlines()) == 1
