"""What somebody chose under an older list of subjects goes on to hold."""

import sqlite3
from pathlib import Path

import pytest

from core.preferences.model import Mode
from core.preferences.rules import GATHERED
from core.shared.ids import PersonId
from storage.store import Store


@pytest.mark.parametrize(
    ("off", "modes", "mode"), [("county", "", Mode.OFF), ("", "county=now", Mode.NOW)]
)
async def test_one_choice_for_all_office_work(
    store: Store, file: Path, off: str, modes: str, mode: Mode
) -> None:
    """PRODUCT 18: "county" was one subject once; the choice holds for each that it became."""
    with sqlite3.connect(file) as database:
        database.execute("INSERT INTO person (id, name, created_at) VALUES (1, '', 0)")
        database.execute(
            "INSERT INTO preference (person, off, modes) VALUES (1, ?, ?)", (off, modes)
        )
    own = await store.read(lambda work: work.preferences.of(PersonId(1)))

    assert own is not None
    assert own.modes == dict.fromkeys(GATHERED, mode)
