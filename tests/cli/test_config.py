"""Settings: what is accepted, and one line for everything that is not."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.config import Config, ConfigError, environment, load
from tests.cli.conftest import Run

HOUSE = Path(__file__).parents[2]


def complaint() -> str:
    """What `load` complains of."""
    with pytest.raises(ConfigError) as caught:
        load()
    return caught.value.line


def test_nothing_need_be_set(folder: Path) -> None:
    """A bare machine gets a working configuration, with its data in ./data."""
    config = load()

    assert config.bot_api == "https://api.telegram.org"
    assert config.database_url == "sqlite:///data/fuzong.db"
    assert config.policy.days_per_year == 45
    assert (folder / "data" / "secret.key").exists()


def test_a_file_sets_what_the_environment_does_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`.env` is read; the environment outdoes it; what is not ours is left alone."""
    (folder / ".env").write_text(
        "OTHER_PROGRAM=1\nFUZONG_LOG_LEVEL=debug\nFUZONG_PROXY=\nFUZONG_DATA_DIR=elsewhere\n"
    )
    monkeypatch.setenv("FUZONG_DATA_DIR", "here")

    config = load()

    assert config.log_level == "DEBUG"
    assert config.proxy is None
    assert config.database_file == Path("here/fuzong.db")


def test_every_number_of_the_programme_is_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The city changes one and keeps the others."""
    monkeypatch.setenv("FUZONG_POLICY__DAYS_PER_YEAR", "60")
    monkeypatch.setenv("FUZONG_POLICY__QUIET_FROM", "22:00")
    monkeypatch.setenv("FUZONG_POLICY__REPORT_STEPS_DAYS", "[10, 1]")

    policy = load().policy

    assert (policy.days_per_year, policy.quiet_from.hour) == (60, 22)
    assert policy.report_steps_days == (10, 1)
    assert policy.min_term_years == 2


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("BOT_TOKN", "1:abc", "Did you mean FUZONG_BOT_TOKEN?"),
        ("bot_tokn", "1:abc", "FUZONG_BOT_TOKN is not a setting"),
        ("COLOUR_OF_THE_SKY", "blue", "FUZONG_COLOUR_OF_THE_SKY is not a setting"),
        ("POLICY__DAYS_PER_YAER", "45", "Did you mean FUZONG_POLICY__DAYS_PER_YEAR?"),
        ("BOT_TOKEN", "hunter2", "not a bot token"),
        ("BOT_TOKEN", "12:abc def", "not a bot token"),
        ("BOT_TOKEN", "１２:abcdef", "not a bot token"),
        ("BOT_API", "api.telegram.org", "FUZONG_BOT_API must be an address"),
        ("BOT_API", "ftp://example.org", "FUZONG_BOT_API must be an address"),
        ("BOT_API", "http://example.org:99999", "FUZONG_BOT_API must be an address"),
        ("BOT_API", "http://", "FUZONG_BOT_API must be an address"),
        ("PROXY", "127.0.0.1:1080", "FUZONG_PROXY must be an address"),
        ("PROXY", "https://127.0.0.1:1080", "FUZONG_PROXY must be an address"),
        ("DATABASE_URL", "postgresql://u:hunter2@h/d", "must name a file of SQLite"),
        ("DATABASE_URL", "sqlite://", "must name a file of SQLite"),
        ("DATABASE_URL", "sqlite:///:memory:", "must name a file of SQLite"),
        ("SECRET_KEY", "short", "at least 16 characters"),
        ("LANGUAGE", "fr", "zh"),
        ("LOG_LEVEL", "loud", "DEBUG, INFO, WARNING or ERROR"),
        ("CLOCK_SHIFT_FILE", "shift", "FUZONG_CLOCK_SHIFT_FILE is for the demo"),
        ("POLICY__DAYS_PER_YEAR", "many", "FUZONG_POLICY__DAYS_PER_YEAR does not fit"),
        ("POLICY__DAYS_PER_YEAR", "-1", "FUZONG_POLICY__DAYS_PER_YEAR does not fit"),
        ("POLICY__RING_NEAR_M", "5", "ring_near_m lies inside ring_inside_m"),
        ("POLICY__REPORT_STEPS_DAYS", "14,7", "must be written as JSON"),
        ("POLICY", '{"sky": 1}', "FUZONG_POLICY__SKY does not fit"),
        ("POLICY", "{", "must be written as JSON"),
    ],
)
def test_every_slip_is_one_clear_line(
    name: str, value: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It names the setting, and never repeats what might be a secret."""
    monkeypatch.setenv(f"FUZONG_{name}", value)

    line = complaint()

    assert says in line
    assert "\n" not in line
    assert "hunter2" not in line
    assert "cli-" not in line


def test_slips_in_the_file_are_found_too(folder: Path) -> None:
    """A misspelt key in `.env` would otherwise be missed for years."""
    (folder / ".env").write_text("FUZONG_LOGLEVEL=INFO\n")
    assert "Did you mean FUZONG_LOG_LEVEL?" in complaint()

    (folder / ".env").write_bytes(b"FUZONG_PROXY=\xff\xfe")
    assert ".env" in complaint()


def test_telegram_is_known_by_other_spellings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock cannot be moved there, however its address is written; elsewhere it can."""
    monkeypatch.setenv("FUZONG_CLOCK_SHIFT_FILE", "shift")
    for url in ("https://API.Telegram.org/", "https://api.telegram.org.", "http://telegram.org"):
        monkeypatch.setenv("FUZONG_BOT_API", url)
        assert "CLOCK_SHIFT_FILE" in complaint()

    monkeypatch.setenv("FUZONG_BOT_API", "http://127.0.0.1:8081/")
    config = load()
    assert config.clock_shift_file == Path("shift")
    assert config.bot_api == "http://127.0.0.1:8081"


def test_a_data_folder_that_cannot_be_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told with the folder and the reason: here a file stands in its way."""
    (folder / "file").touch()
    monkeypatch.setenv("FUZONG_DATA_DIR", "file/data")

    assert "The folder file/data cannot be written: Not a directory" in complaint()


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A configuration that ends in a log gives nothing away."""
    monkeypatch.setenv("FUZONG_BOT_TOKEN", "123:AAFverysecret")
    monkeypatch.setenv("FUZONG_SECRET_KEY", "a very secret secret")
    monkeypatch.setenv("FUZONG_PROXY", "http://user:verysecret@127.0.0.1:1")

    shown = repr(load()) + str(load())

    assert "secret secret" not in shown
    assert "verysecret" not in shown


def test_the_language_speaks_even_when_it_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chinese where nothing else is asked for."""
    monkeypatch.setenv("FUZONG_LANGUAGE", "zh")
    monkeypatch.setenv("FUZONG_LOG_LEVEL", "loud")
    assert "只能是" in complaint()


def test_children_get_the_settings_given_and_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo is not led astray by what is set for the real service."""
    monkeypatch.setenv("FUZONG_DATABASE_URL", "sqlite:///real.db")
    monkeypatch.setenv("SOMETHING", "else")

    told = environment(data_dir="demo")

    assert told["FUZONG_DATA_DIR"] == "demo"
    assert "FUZONG_DATABASE_URL" not in told
    assert told["SOMETHING"] == "else"


def test_an_example_of_every_setting_is_given(folder: Path) -> None:
    """`.env.example` is read without complaint, as it is and with every line switched on."""
    words = (HOUSE / ".env.example").read_text(encoding="utf-8")
    assert [n for n in Config.model_fields if f"FUZONG_{n.upper()}" not in words] == []

    (folder / ".env").write_text(words)
    plain = load()
    (folder / ".env").write_text(words.replace("#FUZONG_", "FUZONG_"))
    full = load()

    assert plain.policy == full.policy, "an example shows the default"
    assert plain.database_url == full.database_url


@pytest.mark.parametrize("command", ["run", "talk", "courier", "migrate", "invite", "sample"])
def test_a_slip_ends_every_command_alike(
    command: str, fuzong: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line on stderr, nothing on stdout, exit code 2."""
    monkeypatch.setenv("FUZONG_LOG_LEVEL", "loud")
    words = ("--role", "operator", "--name", "A") if command == "invite" else ()

    code, out, err = fuzong(command, *words)

    assert (code, out) == (2, "")
    assert err == "FUZONG_LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR.\n"


@pytest.mark.parametrize("command", ["run", "talk", "courier"])
def test_a_service_without_a_token_says_so_at_once(command: str, fuzong: Run) -> None:
    """Before seconds are spent on imports."""
    code, _, err = fuzong(command)

    assert code == 2
    assert err.startswith("FUZONG_BOT_TOKEN is not set.")
    assert err.count("\n") == 1


def test_the_true_process_shows_no_traceback(folder: Path) -> None:
    """`python -m bot`, as a user's shell sees it."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=folder,
        env=environment(bot_token="nonsense", language="en") | {"PYTHONPATH": str(HOUSE)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("FUZONG_BOT_TOKEN is not a bot token.")
    assert done.stderr.count("\n") == 1
