"""Makefile and CI: the words that README promises, doing what they say."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
WORDS = (
    "demo",
    "test",
    "check",
    "bench",
    "soak",
    "histories",
    "year",
    "timers",
    "letters",
    "setup",
)
RUNTIME = frozenset({"demo", "timers"})
"""Words for which what tests need is not installed."""


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", "--no-print-directory", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_make_alone_lists_its_words() -> None:
    """And does nothing."""
    done = make(HOUSE)

    assert done.returncode == 0
    assert re.findall(r"^make (\w+)", done.stdout, re.MULTILINE) == list(WORDS)


@pytest.mark.parametrize("word", WORDS)
def test_every_word_makes_its_own_environment_first(word: str, tmp_path: Path) -> None:
    """On a bare machine: .venv, then what is locked, with hashes, then the thing itself."""
    for name in ("Makefile", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(HOUSE / name, tmp_path)

    plan = make(tmp_path, "--dry-run", word).stdout

    assert plan.index("-m venv .venv") < plan.index("-r requirements.lock")
    assert "--require-hashes -r requirements.lock" in plan
    assert ("--require-hashes -r requirements-dev.lock" in plan) == (word not in RUNTIME)


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("#!/bin/sh\nexit 1\n", "fuzong needs Python 3.11 or newer"),
        ('#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; esac\n', "lacks its module venv"),
    ],
)
def test_a_python_that_will_not_do_is_named(script: str, says: str, tmp_path: Path) -> None:
    """With what to do about it."""
    python = tmp_path / "oldpython"
    python.write_text(script)
    python.chmod(0o755)
    for name in ("Makefile", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(HOUSE / name, tmp_path)

    done = make(tmp_path, f"PYTHON={python}", "setup")

    assert done.returncode != 0
    assert says in done.stdout
    assert not (tmp_path / ".venv").exists()


def test_no_python_at_all(tmp_path: Path) -> None:
    """Told with the packages that bring it."""
    for name in ("Makefile", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(HOUSE / name, tmp_path)

    done = make(tmp_path, "PYTHON=no-such-python", "demo")

    assert done.returncode != 0
    assert "apt-get install python3 python3-venv" in done.stdout


def test_locks_name_hashes_and_no_index() -> None:
    """Everybody installs the same files, from whatever index he uses."""
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (HOUSE / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index-url" not in text
        pins = [line for line in text.splitlines() if re.match(r"[\w.\[\],-]+==", line)]
        assert len(pins) > 20
        assert all(line.endswith("\\") for line in pins), "a pin without its hashes"


def test_ci_says_the_same_word() -> None:
    """What passes there passes here; it leaves nothing out."""
    script = HOUSE / ".ci" / "run"
    text = script.read_text(encoding="utf-8")

    assert script.stat().st_mode & 0o111
    assert "set -euo pipefail" in text
    assert text.rstrip().endswith("make test")
    assert "export CI=1" in text
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0
