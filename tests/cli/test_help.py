"""Help, and what is typed wrongly."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS
from bot.config import environment
from tests.cli.conftest import Run

HOUSE = Path(__file__).parents[2]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(
    command: str, language: str, fuzong: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the user's language, with every option explained and no key showing through."""
    monkeypatch.setenv("FUZONG_LANGUAGE", language)

    code, out, err = fuzong(command, "--help")

    assert (code, err) == (0, "")
    assert f"fuzong {command}" in out
    assert ("用法" if language == "zh" else "Usage:") in out
    assert "cli-" not in out
    assert "-h, --help" in out


@pytest.mark.parametrize("words", [(), ("--help",), ("-h",)])
def test_the_overview_names_every_command(words: tuple[str, ...], fuzong: Run) -> None:
    """`fuzong` alone is a question, too."""
    code, out, _ = fuzong(*words)

    assert code == 0
    assert all(f"  {command} " in out for command in COMMANDS)
    assert "cli-" not in out


def test_help_needs_no_settings(fuzong: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has set something wrongly can still read how it is set right."""
    monkeypatch.setenv("FUZONG_NONSENSE", "1")
    monkeypatch.setenv("FUZONG_LANGUAGE", "klingon")

    assert fuzong("run", "--help")[0] == 0
    assert fuzong("--help")[0] == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("rum",), "There is no command rum. Did you mean run?"),
        (("xyzzy",), "There is no command xyzzy. See fuzong --help"),
        (("run", "fast"), "fuzong run: unrecognized arguments: fast"),
        (("demo", "--port", "99999"), "99999 is no port from 0 to 65535"),
        (("demo", "--port", "-1"), "fuzong demo"),
        (("demo", "--port", "\u0663"), "fuzong demo"),
        (("invite",), "--role"),
        (("invite", "--role", "system", "--name", "A"), "invalid choice: 'system'"),
    ],
)
def test_a_slip_is_one_line(words: tuple[str, ...], says: str, fuzong: Run) -> None:
    """On stderr, with exit code 2."""
    code, out, err = fuzong(*words)

    assert (code, out) == (2, "")
    assert says in err
    assert err.count("\n") == 1


def test_an_ascii_terminal_ends_no_command() -> None:
    """Where the terminal knows no Chinese it shows marks, not a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "--help"],
        cwd=HOUSE,
        env={"PYTHONIOENCODING": "ascii", "PATH": os.defpath, "FUZONG_LANGUAGE": "zh"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0
    assert "migrate" in done.stdout
    assert done.stderr == ""


def test_only_the_command_called_is_imported() -> None:
    """A service's start is not slowed down by what other commands need."""
    script = (
        "import sys, bot.__main__, bot.commands.run\n"
        "print([n for n in ('aiogram', 'aiohttp', 'telegram', 'alembic', 'fluent', 'qrcode',"
        " 'bot.commands.invite', 'bot.demo', 'bot.sample') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=HOUSE, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("command", ["run", "talk"])
def test_a_service_that_reaches_nobody_says_so_in_one_line(command: str, folder: Path) -> None:
    """However deep in the service it was found out; then it ends."""
    settings = {"bot_token": "123456:abcdef", "bot_api": "http://127.0.0.1:9", "language": "en"}
    around = environment(**settings) | {"PYTHONPATH": str(HOUSE)}
    for words in (["migrate"], [command]):
        done = subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=folder,
            env=around,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1].startswith("http://127.0.0.1:9 cannot be reached: ")


def test_a_demo_that_cannot_have_its_port_says_so(fuzong: Run) -> None:
    """Before anything is started."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        code, out, err = fuzong("demo", "--no-open", "--port", str(port))

    assert (code, out) == (2, "")
    assert err.startswith(f"Port {port} is taken")


def test_a_demo_that_cannot_keep_its_data_says_so(fuzong: Run, folder: Path) -> None:
    """Here a file stands where the folder should be."""
    (folder / "file").touch()

    code, _, err = fuzong("demo", "--no-open", "--keep", "file")

    assert code == 2
    assert err.startswith("The folder file cannot be written: File exists.")
