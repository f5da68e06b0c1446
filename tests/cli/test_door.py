"""`fuzong door`: a gate's code on a screen, changed with each slot, gone at the end."""

import os
import signal
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from core.doorcode.rules import decode
from tests.cli.conftest import USERNAME, Run, Sampled

HOUSE = Path(__file__).parents[2]
LINK = f"https://t.me/{USERNAME}?start=d_"
PATIENCE_S = 30


def read(file: Path) -> str:
    """What a phone reads in the picture; nothing where there is no code."""
    found = zxingcpp.read_barcodes(Image.open(BytesIO(file.read_bytes())))
    return found[0].text if found else ""


@pytest.fixture
def city(fuzong: Run, sampled: Sampled, api: str) -> Run:
    """The command line over the sample city."""
    assert api
    sampled(USERNAME)
    return fuzong


def test_the_gates_are_listed_with_their_numbers(city: Run) -> None:
    """Whoever sets a screen up finds the number of its gate."""
    code, out, err = city("door", "--list")

    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()][:2] == ["1", "2"]


def test_one_picture(city: Run, folder: Path) -> None:
    """The present code as a PNG that a phone reads; sealed with the service's own key."""
    code, out, err = city("door", "--site", "1", "--out", "screens/gate.png")
    payload = read(folder / "screens" / "gate.png").removeprefix(LINK)

    assert (code, err) == (0, "")
    assert "screens/gate.png" in out
    assert len(payload) == 32
    assert decode(payload, lambda data: b"another key" + data) is None
    assert [file.name for file in (folder / "screens").iterdir()] == ["gate.png"]


def test_two_screens_differ(city: Run, folder: Path) -> None:
    """PRODUCT 1: the code says which screen it came from."""
    for number in ("1", "2"):
        assert city("door", "--site", "1", "--screen", number, "--out", f"{number}.png")[0] == 0

    assert read(folder / "1.png") != read(folder / "2.png")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--site", "99"), "--list"),
        (("--site", "0"), "--site"),
        (("--site", "x"), "--site"),
        (("--site", "1", "--screen", "256"), "--screen"),
        (("--site", "1", "--out", "a.png", "--watch", "b.png"), "--watch"),
        ((), "--site"),
    ],
)
def test_what_cannot_be_shown_is_told_in_one_line(
    city: Run, words: tuple[str, ...], told: str
) -> None:
    """Exit code 2 and a line that says what to put right."""
    code, out, err = city("door", *words)

    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


def test_a_file_that_cannot_be_written_is_told(city: Run, folder: Path) -> None:
    """Exit code 1 and the reason, not a traceback."""
    (folder / "file").write_text("")
    code, _, err = city("door", "--site", "1", "--out", "file/x.png")

    assert code == 1
    assert "file/x.png" in err
    assert "Traceback" not in err


def test_a_screen_is_kept_up_until_it_is_ended(city: Run, folder: Path) -> None:
    """A new code in each slot, a whole picture at any time, none that is live at the end."""
    shift, file = folder / "shift", folder / "gate.png"
    shift.write_text("0")
    assert city("door", "--list")[0] == 0
    settings = {**os.environ, "FUZONG_CLOCK_SHIFT_FILE": str(shift), "PYTHONPATH": str(HOUSE)}  # noqa: TID251 - the child's
    words = (sys.executable, "-m", "bot", "door", "--site", "1", "--watch", str(file))
    with subprocess.Popen(words, env=settings, stdout=subprocess.PIPE) as screen:
        assert screen.stdout is not None
        screen.stdout.readline()
        first = read(file)
        shift.write_text("30")
        deadline = time.monotonic() + PATIENCE_S
        while read(file) == first:
            assert time.monotonic() < deadline, "the picture did not change"
            time.sleep(0.05)
        second = read(file)
        screen.send_signal(signal.SIGTERM)
        code = screen.wait(PATIENCE_S)

    assert first.startswith(LINK)
    assert second.startswith(LINK)
    assert code == 0
    assert read(file) == ""
