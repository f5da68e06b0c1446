"""What a service writes down."""

import logging
from collections.abc import Iterator

import pytest

from bot.commands.journal import keep_journal
from bot.config import load


@pytest.fixture(autouse=True)
def _level() -> Iterator[None]:
    """Leave the logging of the test run as it was."""
    root = logging.getLogger()
    level = root.level
    yield
    root.setLevel(level)


def test_no_secret_is_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Libraries put the token into addresses, and the addresses into errors and tracebacks."""
    monkeypatch.setenv("FUZONG_BOT_TOKEN", "123:AAFverysecret")
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # not beside pytest's own
    keep_journal(load())

    try:
        raise OSError("cannot reach http://host/bot123:AAFverysecret/getMe")  # noqa: TRY301
    except OSError:
        logging.getLogger("x").exception("asked %s", "http://host/bot123:AAFverysecret/getMe")

    said = capsys.readouterr().err
    assert "asked http://host/bot***/getMe" in said
    assert "OSError" in said
    assert "AAFverysecret" not in said


def test_only_what_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the level that is set; a line for every request is never written."""
    monkeypatch.setenv("FUZONG_LOG_LEVEL", "INFO")
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # not beside pytest's own
    keep_journal(load())

    logging.getLogger("bot").debug("detail")
    logging.getLogger("bot").info("news")
    logging.getLogger("httpx").info("HTTP Request")

    said = capsys.readouterr().err
    assert "news" in said
    assert "detail" not in said
    assert "HTTP Request" not in said
