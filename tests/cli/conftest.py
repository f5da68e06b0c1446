"""A clean environment, an empty folder, and a Bot API that knows one token."""

import contextlib
import io
import json
import os
import shutil
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from bot.__main__ import command_line

TOKEN = "123456:AAFgoodgoodgoodgoodgoodgoodgoodgood"
USERNAME = "xinxiang_test_bot"

Run = Callable[..., tuple[int, str, str]]
Sampled = Callable[[str], str]
"""For a bot's name: the sample city in the working directory, and what the command said."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory: empty, with no setting of ours around."""
    for name in [name for name in os.environ if name.upper().startswith("FUZONG_")]:  # noqa: TID251 - a clean slate
        monkeypatch.delenv(name)
    monkeypatch.setenv("FUZONG_LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def fuzong(capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process: exit code, stdout, stderr."""

    def run(*words: str) -> tuple[int, str, str]:
        capfd.readouterr()
        try:
            code = command_line(words)
        except SystemExit as exit_:
            code = int(str(exit_.code or 0))
        said = capfd.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture(scope="session")
def sample_cities(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Path, str]]:
    """The folder that the command fills for a bot of that name, and what it says; made once."""
    made: dict[str, tuple[Path, str]] = {}

    def make(username: str) -> tuple[Path, str]:
        if username not in made:
            home = tmp_path_factory.mktemp("sample")
            said = io.StringIO()
            with contextlib.chdir(home), contextlib.redirect_stdout(said):
                assert command_line(("sample", "--username", username)) == 0
            made[username] = home, said.getvalue()
        return made[username]

    return make


@pytest.fixture
def sampled(sample_cities: Callable[[str], tuple[Path, str]], folder: Path) -> Sampled:
    """The sample city, as the command leaves it.

    What the command itself does is in test_sample; every test that only wants a city in use had
    waited for one to be made.
    """

    def put(username: str) -> str:
        home, said = sample_cities(username)
        shutil.copytree(home, folder, dirs_exist_ok=True)
        return said

    return put


class BotApi(BaseHTTPRequestHandler):
    """Answers getMe as Telegram does: by token."""

    def do_GET(self) -> None:
        if self.path == f"/bot{TOKEN}/getMe":
            self._tell(200, {"ok": True, "result": {"id": 123456, "username": USERNAME}})
        elif self.path.startswith("/bot1:"):
            self.send_response(502)
            self.end_headers()
            self.wfile.write(b"<html>Bad Gateway</html>")
        else:
            self._tell(401, {"ok": False, "error_code": 401, "description": "Unauthorized"})

    def _tell(self, status: int, facts: object) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(facts).encode())

    def log_message(self, *_: object) -> None:
        """Say nothing: stderr is under test."""


@pytest.fixture(scope="session")
def api_url() -> Iterator[str]:
    """The address of a Bot API on loopback."""
    with ThreadingHTTPServer(("127.0.0.1", 0), BotApi) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def api(api_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Settings that point to that Bot API, with the token it knows."""
    monkeypatch.setenv("FUZONG_BOT_API", api_url)
    monkeypatch.setenv("FUZONG_BOT_TOKEN", TOKEN)
    return api_url
