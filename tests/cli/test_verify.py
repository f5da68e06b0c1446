"""`fuzong verify`: chains that hold, a chain that was touched, receipts."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.audit.rules import receipt
from tests.cli.conftest import Run, Sampled


@pytest.fixture
def day(sampled: Sampled, folder: Path) -> str:
    """The receipt of a day in the sample city's database."""
    sampled("@play_bot")
    with closing(sqlite3.connect(folder / "data/fuzong.db")) as database:
        [linked] = database.execute(
            "SELECT hash FROM audit_entry WHERE what = 'checked-in' ORDER BY id LIMIT 1"
        ).fetchone()
    return receipt(linked)


@pytest.mark.usefixtures("day")
def test_everything_holds(fuzong: Run) -> None:
    """DESIGN 7: all chains of the sample city, from their first entries on."""
    code, out, _ = fuzong("verify")

    assert code == 0
    assert out.startswith("The chain holds: ")


def test_a_receipt_is_borne_out(fuzong: Run, day: str) -> None:
    """PRODUCT 2.3: typed by hand, it says which day, the grade then, and that the chain holds."""
    code, out, _ = fuzong("verify", "--receipt", f"{day[:5].lower()}-{day[5:]}")

    assert code == 0
    assert f"Receipt {day}: entry" in out
    assert "checked-in" in out
    assert "grade then" in out
    assert "The chain holds" in out


def test_an_entry_that_was_touched_is_named(fuzong: Run, day: str, folder: Path) -> None:
    """DESIGN 7: the first broken entry is named, with a receipt and without."""
    with closing(sqlite3.connect(folder / "data/fuzong.db")) as database:
        subject = database.execute(
            "SELECT subject FROM audit_entry WHERE what = 'checked-in' ORDER BY id LIMIT 1"
        ).fetchone()[0]
        database.execute(
            "UPDATE audit_entry SET what = 'looked' WHERE subject = ? AND seq = 1", (subject,)
        )
        database.commit()

    for words in (["verify"], ["verify", "--receipt", day]):
        code, out, _ = fuzong(*words)
        assert code == 1
        assert f"entry 1 of {subject}" in out


@pytest.mark.usefixtures("day")
def test_what_nothing_bears_out(fuzong: Run) -> None:
    """A receipt that was never given, and words that are none."""
    code, out, _ = fuzong("verify", "--receipt", "0000000000")
    assert code == 1
    assert out.startswith("No entry bears out receipt 0000000000.")
    code, _, err = fuzong("verify", "--receipt", "hello")
    assert code == 2
    assert "hello is no receipt" in err
