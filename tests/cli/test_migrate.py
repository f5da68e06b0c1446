"""Databases: new, up to date, old, newer, broken."""

import sqlite3
from pathlib import Path

import pytest

from storage.migrate import downgrade
from storage.schema import HEAD
from tests.cli.conftest import Run


def test_it_says_from_which_revision_to_which(fuzong: Run) -> None:
    """A new database, the same again, an older one."""
    assert fuzong("migrate") == (0, f"Made a new database at revision {HEAD}.\n", "")
    assert fuzong("migrate")[1] == f"The database is at the newest revision, {HEAD}, already.\n"
    downgrade("sqlite:///data/fuzong.db", "0001")
    assert fuzong("migrate")[1] == f"Brought the database from revision 0001 to {HEAD}.\n"


@pytest.mark.parametrize("command", ["talk", "courier"])
def test_a_part_does_not_start_on_a_database_that_is_behind(
    command: str, fuzong: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Several processes share it, so none of them changes its tables by itself."""
    monkeypatch.setenv("FUZONG_BOT_TOKEN", "1:abcdef")

    code, out, err = fuzong(command)

    assert (code, out) == (2, "")
    assert (
        err == f"The database is at revision - and {HEAD} is needed. Run fuzong migrate first.\n"
    )


def test_a_command_beside_the_service_leaves_an_older_database_alone(
    fuzong: Run, folder: Path
) -> None:
    """New tables under a running service would break it."""
    fuzong("migrate")
    downgrade("sqlite:///data/fuzong.db", "0001")
    before = (folder / "data/fuzong.db").read_bytes()

    code, _, err = fuzong("sample", "--username", "some_bot")

    assert code == 2
    assert "Run fuzong migrate first" in err
    assert (folder / "data/fuzong.db").read_bytes() == before


def test_a_database_of_a_newer_program_is_left_alone(fuzong: Run) -> None:
    """One line, no traceback, nothing changed."""
    fuzong("migrate")
    with sqlite3.connect("data/fuzong.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    code, _, err = fuzong("migrate")

    assert code == 2
    assert err.startswith("The database data/fuzong.db was written by a newer fuzong")
    assert err.count("\n") == 1


def test_a_file_that_is_no_database(fuzong: Run, folder: Path) -> None:
    """Told with its name and what the driver says."""
    (folder / "data").mkdir()
    (folder / "data" / "fuzong.db").write_text("once upon a time " * 100)

    code, _, err = fuzong("migrate")

    assert code == 2
    assert err == "The database data/fuzong.db cannot be used: file is not a database.\n"
