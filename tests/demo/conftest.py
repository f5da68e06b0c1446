"""`fuzong demo` as a visitor starts it, and his hands on the page."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final
from urllib.request import Request, urlopen

import pytest

from bot.config import environment

HOUSE: Final = Path(__file__).parents[2]
READY_WITHIN_S: Final = 60
SEEN_WITHIN_S: Final = 20

Json = dict[str, Any]


class Demo:
    """A demo of its own: started, read until its page is ready, stopped."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.folder = folder
        self.began = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "demo", "--no-open", "--port", "0", *words],
            cwd=folder,
            env=environment(language="zh") | {"PYTHONPATH": str(HOUSE), "TMPDIR": str(folder)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.said: list[str] = []

    def address(self) -> str:
        """The page's address, once the last line before the wait is there."""
        assert self._process.stdout is not None
        found = ""
        for line in self._process.stdout:
            self.said.append(line)
            if "http://" in line:
                found = line.strip()
            if "Ctrl-C" in line:
                self.ready_after = time.monotonic() - self.began
                return found
        pytest.fail("the demo ended: " + "".join(self.said))

    def interrupt(self) -> tuple[int, str]:
        """Ctrl-C: the exit code, and what was said since."""
        self._process.send_signal(signal.SIGINT)
        return self.ended()

    def ended(self) -> tuple[int, str]:
        """Wait for the end."""
        said, _ = self._process.communicate(timeout=30)
        return self._process.returncode, said

    def children(self) -> list[int]:
        """The processes that it started and that are still there."""
        listed = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        return [int(number) for number in listed.read_text().split()] if listed.exists() else []

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
        self._process.communicate(timeout=30)


class Visitor:
    """Somebody at the page: plays people by the play API."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")

    def state(self) -> Json:
        return self._ask("/play/state")

    def chat(self, person: int) -> list[Json]:
        """The person's messages, oldest first."""
        return list(self._ask(f"/play/chats/{person}")["messages"])

    def act(self, person: int, what: str, **facts: object) -> Json:
        return self._ask(f"/play/chats/{person}/{what}", facts)

    def moves_clock(self, **how: object) -> None:
        self._ask("/play/clock", how)

    def taps(self, person: int, label: str) -> None:
        """Tap the newest button whose label contains these words, as soon as it is there."""

        def tap() -> bool:
            for message in reversed(self.chat(person)):
                for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                    for button in row:
                        if label in button["text"]:
                            facts = {"message_id": message["message_id"]}
                            self.act(person, "press", data=button["callback_data"], **facts)
                            return True
            return False

        self.until(tap, f"{person} has no button {label}")

    def sees(self, person: int, *words: str) -> Json:
        """The newest message of the bot with all of these words, as soon as it is there."""
        found: list[Json] = []

        def look() -> bool:
            found[:] = [
                message
                for message in self.chat(person)
                if message["from_bot"] and all(word in str(message.get("text")) for word in words)
            ]
            return bool(found)

        self.until(look, f"{person} does not see {words}")
        return found[-1]

    def until(self, there: Callable[[], bool], otherwise: str) -> None:
        """Wait for something; it comes within seconds or not at all."""
        end = time.monotonic() + SEEN_WITHIN_S
        while not there():
            assert time.monotonic() < end, otherwise
            time.sleep(0.1)

    def _ask(self, path: str, facts: object = None) -> Json:
        data = None if facts is None else json.dumps(facts).encode()
        request = Request(self._url + path, data, {"Content-Type": "application/json"})
        with urlopen(request, timeout=10) as answer:
            return dict(json.load(answer))


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """One for the whole room."""
    running = Demo(tmp_path_factory.mktemp("demo"))
    yield running
    running.close()


@pytest.fixture(scope="session")
def visitor(demo: Demo) -> Visitor:
    """Somebody at the page of the room's demo, once it is ready."""
    return Visitor(demo.address())


def alive(number: int) -> bool:
    """Whether the process still runs."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True
