"""The clock and the file that moves it."""

import logging
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.clock.now import Clock


def real() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - what the clock is compared with


def ahead(clock: Clock) -> timedelta:
    """How far the clock is ahead, to the second."""
    return timedelta(seconds=round((clock.now() - real()).total_seconds()))


def test_without_a_file_it_is_what_the_machine_says() -> None:
    """Aware and in UTC."""
    now = Clock().now()

    assert now.tzinfo is UTC
    assert abs(now - real()) < timedelta(seconds=1)


def test_the_file_moves_it_back_and_forth(tmp_path: Path) -> None:
    """Seconds, read again whenever the file is another one."""
    file = tmp_path / "shift"
    clock = Clock(file)
    for words, shift in (("86400", 86400), ("-3600\n", -3600), (" 2.5e6 ", 2_500_000), ("0", 0)):
        file.with_suffix(".new").write_text(words)
        file.with_suffix(".new").replace(file)

        assert ahead(clock) == timedelta(seconds=shift)


@pytest.mark.parametrize("garbled", [b"", b"soon", b"nan", b"inf", b"1e300", b"9e9", b"\xff\xfe"])
def test_a_garbled_file_leaves_the_last_known_shift(
    tmp_path: Path, garbled: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """Logged once, however often the time is asked; a mended file is read again."""
    file = tmp_path / "shift"
    file.write_text("600")
    clock = Clock(file)
    assert ahead(clock) == timedelta(minutes=10)

    file.write_bytes(garbled)

    assert [ahead(clock) for _ in range(3)] == [timedelta(minutes=10)] * 3
    assert len(caplog.records) == 1
    file.write_text("1200.0")
    assert ahead(clock) == timedelta(minutes=20)


def test_a_missing_file_leaves_the_last_known_shift(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Before the file is there the clock is right; after it went away it does not jump back."""
    caplog.set_level(logging.WARNING)
    file = tmp_path / "shift"
    clock = Clock(file)
    assert ahead(clock) == timedelta()

    file.write_text("600")
    assert ahead(clock) == timedelta(minutes=10)
    file.unlink()

    assert ahead(clock) == timedelta(minutes=10)
    assert len(caplog.records) == 2


def test_a_file_of_the_same_length_and_time_is_told_apart(tmp_path: Path) -> None:
    """Replaced within one grain of the file system's clock."""
    file, other = tmp_path / "shift", tmp_path / "other"
    file.write_text("600")
    other.write_text("900")
    os.utime(other, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    clock = Clock(file)
    assert ahead(clock) == timedelta(minutes=10)

    other.replace(file)

    assert ahead(clock) == timedelta(minutes=15)
