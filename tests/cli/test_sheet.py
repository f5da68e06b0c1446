"""`fuzong sheet`: a monthly paper sheet, each row accounted for."""

import asyncio
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bot.config import load
from bot.database import opened
from bot.operator import OPERATOR
from bot.tables.workbook import workbook
from core.appointments.actions import open_appointment
from core.duty.model import Grade
from core.organisations.actions import register_enterprise, register_unit
from core.organisations.credit_code import check_digit
from core.organisations.model import UnitCategory
from core.people.actions import accept_invitation, invite
from core.people.questions import who_is
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import Span
from core.shared.ids import Account, AppointmentId, CountyCode, PersonId
from tests.cli.conftest import Run
from tests.contracts.town import END, START
from tests.core.samples import holding

BODY = "91410721MA9Q7K2D9"
CODE = BODY + check_digit(BODY)
COUNTY = CountyCode("410721")
OFFICER = Account(700_001)
APPOINTEE = Account(700_002)
HEADS = ["姓名", "接收企业", "日期"]


class Place(NamedTuple):
    """Whom the sheet is about, and who enters it."""

    term: AppointmentId
    officer: PersonId


@pytest.fixture
def place() -> Place:
    """An enterprise with its appointee, and the county's officer."""

    async def register() -> Place:
        async with opened(load()) as store:
            works = await store.do(register_enterprise, OPERATOR, CODE, "砺宸公司", COUNTY)
            unit = await store.do(register_unit, OPERATOR, "大学", UnitCategory.UNIVERSITY)
            term = await store.do(
                open_appointment,
                OPERATOR,
                name="李明",
                enterprise=works.id,
                unit=unit.id,
                start=START,
                end=END,
            )
            asked: Holding = holding(Role.COUNTY_SCIENCE, COUNTY)
            fresh = await store.do(invite, OPERATOR, asked, "王芳", None)
            await store.do(accept_invitation, Actor(account=OFFICER), fresh.token, "zh")
            officer = await store.ask(who_is, Actor(account=OFFICER))
            own = await store.do(invite, OPERATOR, holding(Role.APPOINTEE), "", term.person)
            await store.do(accept_invitation, Actor(account=APPOINTEE), own.token, "zh")
            return Place(term.id, officer.known())

    return asyncio.run(register())


def counted(place: Place) -> list[Grade]:
    """The grades of the days on record."""

    async def ask() -> list[Grade]:
        async with opened(load()) as store:
            span = Span(first=START, last=END)
            days = await store.read(lambda work: work.duty.days(place.term, span))
            return [day.grade for day in days if day.counts()]

    return asyncio.run(ask())


def sheet(folder: Path, *rows: list[Any], name: str = "sheet.xlsx") -> None:
    (folder / name).write_bytes(workbook({"2026-04": (HEADS, rows)}))


@pytest.mark.parametrize("by", ["account", "person"])
def test_a_sheet_with_its_scan(fuzong: Run, folder: Path, place: Place, by: str) -> None:
    """A C for each day; the scan is kept under its digest, for nobody else to read."""
    sheet(folder, ["李明", CODE, "3、5"])
    (folder / "scan.PDF").write_bytes(b"signed")
    number = str(OFFICER if by == "account" else place.officer)

    code, out, err = fuzong("sheet", "sheet.xlsx", "--by", number, "--scan", "scan.PDF")

    assert (code, err) == (0, "")
    assert "row 2 “李明”: 2 to enter, 0 counted already" in out
    assert "Entered 2 days of 1 people" in out
    assert counted(place) == [Grade.C] * 2
    kept = load().data_dir / "scans" / f"{sha256(b'signed').hexdigest()}.pdf"
    assert kept.read_bytes() == b"signed"
    assert kept.stat().st_mode & 0o077 == 0


def test_every_row_is_accounted_for(fuzong: Run, folder: Path, place: Place) -> None:
    """Refused with its cell and reason, the rest entered; once more enters nothing; 2 tells."""
    sheet(
        folder, ["李明", "砺宸公司", "3、5"], ["没有", "砺宸公司", "3"], ["李明", "砺宸公司", None]
    )
    (folder / "scan.png").write_bytes(b"signed")
    words = ("sheet", "sheet.xlsx", "--by", str(OFFICER))
    tried, out, _ = fuzong(*words, "--dry-run")
    assert tried == 2
    assert "Nothing was written" in out
    assert counted(place) == []

    code, out, _ = fuzong(*words, "--scan", "scan.png")
    assert code == 2
    assert "A3 “没有”: the enterprise has no such appointee" in out
    assert "Entered 2 days of 1 people; 0 counted already, 1 refused, 1 rows" in out
    _, out, _ = fuzong(*words, "--scan", "scan.png")
    assert "Entered 0 days of 0 people; 2 counted already" in out
    assert len(counted(place)) == 2


def test_what_has_to_be_put_right(fuzong: Run, folder: Path, place: Place) -> None:
    """PRODUCT 11: one line tells; nothing is written, and no scan is kept for nothing."""
    sheet(folder, ["李明", "砺宸公司", "3"])
    (folder / "broken.xlsx").write_bytes(b"no table")
    (folder / "scan.png").write_bytes(b"signed")
    (folder / "large.png").write_bytes(b"0" * 10_000_001)
    by = ("--by", str(OFFICER))
    for words, said in (
        (("sheet.xlsx", *by), "with its scan"),
        (("broken.xlsx", *by, "--dry-run"), "no .xlsx file that can be read"),
        (("none.xlsx", *by, "--dry-run"), "none.xlsx cannot be used"),
        (("sheet.xlsx", *by, "--scan", "none.png"), "none.png cannot be used"),
        (("sheet.xlsx", *by, "--scan", "large.png"), "more than 10 megabytes"),
        (("sheet.xlsx", "--by", "999999", "--scan", "scan.png"), "nobody who could enter it"),
        (("sheet.xlsx", "--by", str(APPOINTEE), "--scan", "scan.png"), "Your role cannot do this"),
    ):
        code, out, err = fuzong("sheet", *words)
        assert (code, out) == (2, ""), words
        assert said in err
        assert len(err.splitlines()) == 1
    assert counted(place) == []
    assert not (load().data_dir / "scans").exists()
