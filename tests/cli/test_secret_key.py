"""The service's own secret: made once, kept to its owner."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bot.config import ConfigError, load
from bot.secret_key import FILE, kept_secret


def test_it_is_made_once_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    """Every link that was given out depends on it."""
    first = kept_secret(tmp_path)

    assert len(first) >= 32
    assert kept_secret(tmp_path) == first
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_processes_that_start_at_once_agree(tmp_path: Path) -> None:
    """Nobody reads half a secret, and nobody replaces another one's."""
    for round_ in range(20):
        folder = tmp_path / str(round_)
        folder.mkdir()
        gate = Barrier(8)

        def start(folder: Path = folder, gate: Barrier = gate) -> bytes:
            gate.wait()
            return kept_secret(folder)

        with ThreadPoolExecutor(8) as pool:
            found = {future.result() for future in [pool.submit(start) for _ in range(8)]}

        assert len(found) == 1
        assert [file.name for file in folder.iterdir()] == [FILE]


def test_a_loose_file_is_tightened(tmp_path: Path) -> None:
    """A secret that was copied with everybody's permissions is closed again."""
    (tmp_path / FILE).write_text("a secret of one's own\n")
    (tmp_path / FILE).chmod(0o644)

    assert kept_secret(tmp_path) == b"a secret of one's own"
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_an_emptied_file_is_not_replaced(folder: Path) -> None:
    """A new secret would void every link in silence; the user is told instead."""
    (folder / "data").mkdir()
    (folder / "data" / FILE).touch()

    with pytest.raises(ConfigError, match=r"secret cannot be kept.*fewer than 16 bytes"):
        load()


def test_a_secret_that_is_set_outdoes_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several machines share one."""
    monkeypatch.setenv("FUZONG_SECRET_KEY", "sixteen letters!")
    assert load().secret == b"sixteen letters!"
