"""`fuzong export`: one list as a table, on record, and nobody else's to take."""

import asyncio
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.config import load
from bot.database import opened
from tests.cli.conftest import Run, Sampled

CITY, COUNTY, SCIENTIST = "7000031", "7000023", "7000044"


@pytest.fixture
def city(sampled: Sampled) -> list[int]:
    """The sample city; the accounts of its people."""
    return [person["id"] for person in json.loads(sampled("@play_bot"))["people"]]


def rows(file: Path) -> list[tuple[object, ...]]:
    return list(load_workbook(file).worksheets[0].iter_rows(values_only=True))


def taken(kind: str) -> list[tuple[object, object]]:
    """Who took the list along, and what the record says of it."""

    async def ask() -> list[tuple[object, object]]:
        async with opened(load()) as store:
            found = await store.read(lambda work: work.audit.of(f"list:{kind}"))
            return [(entry.by, json.loads(entry.facts)) for entry in found]

    return asyncio.run(ask())


@pytest.mark.usefixtures("city")
@pytest.mark.parametrize(
    ("kind", "many"),
    [("needs", 11), ("posts", 3), ("enterprises", 6), ("appointments", 9), ("people", 30)],
)
def test_every_list_leaves_as_a_table(fuzong: Run, folder: Path, kind: str, many: int) -> None:
    """Issue 4: one .xlsx a list, opened again; drafts stay with their enterprise; on record."""
    code, out, err = fuzong("export", kind, "list.xlsx", "--by", CITY)

    assert (code, err) == (0, "")
    assert f"{many} rows" in out
    assert len(rows(folder / "list.xlsx")) == many + 1
    [(by, facts)] = taken(kind)
    assert by is not None
    assert facts == {"list": kind, "county": None, "rows": many}
    assert (folder / "list.xlsx").stat().st_mode & 0o077 == 0, "nobody else's to read"


@pytest.mark.usefixtures("city")
def test_a_county_takes_its_own(fuzong: Run, folder: Path) -> None:
    """PRODUCT 28: another county's is refused, and so is a list for a scientist."""
    own = ("export", "needs", "own.xlsx", "--by", COUNTY, "--county")
    assert fuzong(*own, "410782")[0] == 0
    assert {row[1] for row in rows(folder / "own.xlsx")[1:]} == {"Huixian City"}

    for words in ([*own, "410783"], ["export", "needs", "own.xlsx", "--by", COUNTY]):
        code, out, err = fuzong(*words)
        assert (code, out) == (2, "")
        assert err
    assert fuzong("export", "needs", "no.xlsx", "--by", SCIENTIST)[0] == 2
    assert not (folder / "no.xlsx").exists()


@pytest.mark.usefixtures("city")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("people", "p.xlsx"), "--by"),
        (("needs", "n.csv"), ".xlsx"),
        (("needs", "n.xlsx", "--by", "4999"), "nobody"),
        (("needs", "n.xlsx", "--county", "999999"), "no county with the code 999999"),
        (("needs", "nowhere/n.xlsx"), "nowhere"),
    ],
)
def test_what_cannot_be_done_is_told(
    fuzong: Run, folder: Path, words: tuple[str, ...], said: str
) -> None:
    """One line that says what to put right; lists of people need somebody who looked."""
    code, out, err = fuzong("export", *words)

    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
    assert not list(folder.glob("*.csv"))
