"""A sandbox in a process of its own, and under load."""

import asyncio
import json
import signal
import sys
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.sandbox import serve
from bot.sandbox.__main__ import read_settings
from bot.sandbox.registry import SERVED

ROOT = Path(__file__).parents[2]


async def run_until(number: signal.Signals, clock: Path) -> tuple[dict[str, str], int, bytes]:
    """Start one, attach a reader, send the signal: what it told, its exit code and stderr."""
    words = ["--token", "9:AAAA", "--username", "other_bot", "--clock-file", str(clock)]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.sandbox", "--port", "0", *words),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        told: dict[str, str] = json.loads(await asyncio.wait_for(process.stdout.readline(), 60))
        async with (
            aiohttp.ClientSession(told["url"]) as http,
            http.get("/play/events?since=0") as stream,
        ):
            assert await stream.content.readline()
            process.send_signal(number)
            _, errors = await asyncio.wait_for(process.communicate(), 10)
        assert process.returncode is not None
        return told, process.returncode, errors
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_it_says_where_it_listens_and_stops_cleanly(tmp_path: Path) -> None:
    """One line of JSON at the start, nothing on stderr, exit 0, even with readers attached."""
    numbers = (signal.SIGTERM, signal.SIGINT)
    async with asyncio.TaskGroup() as group:
        runs = [group.create_task(run_until(n, tmp_path / n.name)) for n in numbers]
    for run, number in zip(runs, numbers, strict=True):
        told, code, errors = run.result()
        assert (told["token"], told["username"]) == ("9:AAAA", "other_bot")
        assert told["url"].startswith("http://127.0.0.1:")
        assert (code, errors) == (0, b"")
        assert (tmp_path / number.name).read_text() == "0"


def test_wrong_words_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """A malformed token ends it at once, without a traceback."""
    with pytest.raises(SystemExit, match="2"):
        read_settings(["--token", "nonsense"])
    assert "token" in capsys.readouterr().err
    assert read_settings(["--limits", "--chat-rate", "2"]).limits


async def test_a_failing_user_of_it_sees_his_own_error() -> None:
    """What is raised inside `serve` comes out as it was, and the port is free again."""
    urls: list[str] = []

    async def fail() -> None:
        async with serve() as sandbox:
            urls.append(sandbox.url)
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        await fail()
    async with aiohttp.ClientSession() as http:
        with pytest.raises(aiohttp.ClientConnectionError):
            await http.get(urls[0])


async def test_sixty_four_at_once(visitor: Any) -> None:
    """Every message gets its own number, and the log and the updates lose none."""
    people: list[dict[str, Any]] = [{"id": 1000 + n, "name": f"P{n}"} for n in range(64)]
    await visitor.post("people", people=people)

    async def talk(person: int) -> list[int]:
        numbers = [(await visitor.does("text", person=person, text="/start"))["message_id"]]
        for n in range(10):
            told = await visitor.call("sendMessage", chat_id=person, text=f"{n}")
            numbers.append(told["result"]["message_id"])
        return numbers

    since = visitor.sandbox.world.calls.last
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(talk(person["id"])) for person in people]
    assert all(task.result() == list(range(1, 12)) for task in tasks)
    assert len(await visitor.get(f"calls?since={since}")) == 640
    assert len(await visitor.updates()) == 64


def test_the_table_of_methods_tells_the_truth() -> None:
    """The docstring that lists what is served lists all of it and no more."""
    from bot.sandbox import methods  # noqa: PLC0415  the package whose docstring is under test

    assert methods.__doc__ is not None
    rows = [line.split("|")[2] for line in methods.__doc__.splitlines() if line.startswith("|")]
    listed = [name for row in rows[2:] for name in row.split()]
    assert sorted(listed) == sorted(method.name for method in SERVED.values())
