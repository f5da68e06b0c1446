"""`fuzong draw`: a month's draw once more, from the store and from somebody's file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.reviews import rules
from core.reviews.published import read, written
from core.shared.ids import DutyDayId
from tests.cli.conftest import Run, Sampled
from tests.contracts.town import CountingTokens
from tests.core.test_review_rules import listed


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A published list, as anybody may have it."""
    path = tmp_path / "list.txt"
    path.write_text(written(listed()), "utf-8")
    return path


def test_a_list_is_repeated_without_any_store(fuzong: Run, file: Path) -> None:
    """PRODUCT 2.12: seed, rule, how many took part, and each reference that is drawn."""
    code, out, _ = fuzong("draw", "--file", str(file))
    again = rules.repeat(listed())

    assert code == 0
    assert again.seed in out
    assert "took part: 4000" in out
    assert "The secret is the one that was promised." in out
    assert out.split("\n")[-len(again.picked) - 1 : -1] == list(again.picked)


def test_a_secret_that_was_not_promised_is_told(fuzong: Run, file: Path) -> None:
    """Exit code 1, so that a script can tell."""
    said = listed().model_copy(update={"secret": "0" * 64})
    file.write_text(written(said), "utf-8")
    code, out, _ = fuzong("draw", "--file", str(file))

    assert code == 1
    assert "not the one that was promised" in out


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"no list at all"])
def test_what_is_no_list(fuzong: Run, file: Path, content: bytes) -> None:
    """One line says what is wrong, and nothing is worked out."""
    file.write_bytes(content)
    code, out, err = fuzong("draw", "--file", str(file))

    assert code in {1, 2}
    assert not out
    assert err.count("\n") == 1


def test_nothing_was_drawn_yet(fuzong: Run) -> None:
    """An empty service, a month that is none, a file that is not there."""
    assert fuzong("migrate")[0] == 0
    assert fuzong("draw")[0] == 1
    code, _, err = fuzong("draw", "--month", "October")
    assert code == 2
    assert "October" in err
    assert fuzong("draw", "--file", "nowhere.txt")[0] == 2


def test_the_reference_of_a_day_needs_the_services_key() -> None:
    """Two services give the same day two references."""

    class Other(CountingTokens):
        def seal(self, data: bytes) -> bytes:
            return super().seal(data + b"other")

    day = DutyDayId(7)
    assert rules.reference_of(day, CountingTokens()) != rules.reference_of(day, Other())


def test_the_sample_citys_draw_agrees(
    fuzong: Run, sampled: Sampled, folder: Path, tmp_path: Path
) -> None:
    """The store's draw, its list, and that list repeated from the file."""
    sampled("@play_bot")
    code, out, _ = fuzong("draw")
    assert code == 0
    listed_code, text, _ = fuzong("draw", "--list")
    assert listed_code == 0
    own = tmp_path / "own.txt"
    own.write_text(text, "utf-8")
    assert fuzong("draw", "--file", str(own))[1] == out
    with closing(sqlite3.connect(folder / "data/fuzong.db")) as database:
        [count] = database.execute("SELECT count(*) FROM review_ballot").fetchone()
        assert len(read(text).references) <= count
        database.execute("UPDATE review_ballot SET picked = NOT picked")
        database.commit()
    code, _, err = fuzong("draw")
    assert code == 1
    assert "something else than was drawn" in err
