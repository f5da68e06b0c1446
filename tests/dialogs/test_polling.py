"""Long polling over HTTP: acknowledged when done and not before, nothing lost, all drains."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramUnauthorizedError
from aiogram.types import Update
from aiohttp import web

from bot.patience import Patience
from bot.polling import Poller

SOON = 10
"""Seconds after which a test gives up."""


@dataclass
class Server:
    """getUpdates as the messenger answers it; an offset forgets everything before it."""

    waiting: list[dict[str, Any]] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)
    """What is answered instead, in this order, before anything else."""
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0

    def send(self, *numbers: int, chat: int = 1) -> None:
        for number in numbers:
            message = {
                "message_id": number,
                "date": 0,
                "chat": {"id": chat, "type": "private"},
                "text": str(number),
            }
            self.waiting.append({"update_id": number, "message": message})
        self.changed.set()

    async def answer(self, request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json()
        self.asked.append(body)
        if self.answers:
            return self.answers.pop(0)
        if "offset" in body:
            self.waiting = [u for u in self.waiting if u["update_id"] >= body["offset"]]
        if not self.waiting and body["timeout"]:
            self.changed.clear()
            try:
                async with asyncio.timeout(body["timeout"]):
                    await self.changed.wait()
            except TimeoutError:
                pass
        return web.json_response({"ok": True, "result": self.waiting[: body["limit"]]})


def refusal(status: int, words: str) -> web.Response:
    said = {"ok": False, "error_code": status, "description": words}
    return web.json_response(said, status=status)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    app = web.Application()
    app.router.add_post("/bot42:AA/getUpdates", server.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.port = runner.addresses[0][1]
    yield server
    await runner.cleanup()


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    """With the session that the service gives its bot."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(f"http://127.0.0.1:{server.port}"))
    session.middleware(Patience())
    async with Bot("42:AA", session=session) as bot:
        yield bot


@dataclass
class Feed:
    """Remembers what it dealt with; may be held up by number."""

    done: list[int] = field(default_factory=list)
    begun: list[int] = field(default_factory=list)
    held: dict[int, asyncio.Event] = field(default_factory=dict)
    fails: set[int] = field(default_factory=set)

    async def __call__(self, update: Update) -> None:
        number = update.update_id
        self.begun.append(number)
        if number in self.held:
            await self.held[number].wait()
        if number in self.fails:
            raise RuntimeError(number)
        self.done.append(number)


async def until(true: Callable[[], object]) -> None:
    """Wait until it holds."""
    async with asyncio.timeout(SOON):
        while not true():  # noqa: ASYNC110 - what is waited for tells nobody when it comes
            await asyncio.sleep(0.01)


async def test_everything_arrives_once(server: Server, bot: Bot) -> None:
    """In order, once each, and acknowledged at the end."""
    feed = Feed()
    poller = Poller(bot, feed, ["message"])
    server.send(5, 6, 7)
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: feed.done == [5, 6, 7])
        server.send(8)
        await until(lambda: feed.done == [5, 6, 7, 8])
        poller.stop()

    assert server.waiting == []
    assert server.asked[0]["allowed_updates"] == ["message"]


async def test_a_killed_poller_loses_nothing(server: Server, bot: Bot) -> None:
    """What was under way when the process died is delivered to the next one."""
    feed = Feed(held={6: asyncio.Event()})
    server.send(5, 6, 7)
    async with asyncio.TaskGroup() as group:
        dying = group.create_task(Poller(bot, feed, ["message"]).run())
        await until(lambda: sorted(feed.done) == [5, 7] and len(server.asked) > 2)
        dying.cancel()
    assert 6 in [update["update_id"] for update in server.waiting]

    successor = Feed()
    poller = Poller(bot, successor, ["message"])
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: 6 in successor.done)
        poller.stop()

    assert set(successor.done) >= {6}
    assert 5 not in successor.done, (
        "what was done before the oldest unfinished one is not repeated"
    )


async def test_a_slow_update_does_not_hold_up_others(server: Server, bot: Bot) -> None:
    """It stays unacknowledged while those that came later are dealt with, each once."""
    slow = asyncio.Event()
    feed = Feed(held={5: slow})
    poller = Poller(bot, feed, ["message"])
    server.send(5)
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: feed.begun == [5])
        server.send(6, chat=2)
        await until(lambda: feed.done == [6])
        server.send(7, chat=3)
        await until(lambda: feed.done == [6, 7])
        assert [u["update_id"] for u in server.waiting] == [5, 6, 7]
        slow.set()
        await until(lambda: feed.done == [6, 7, 5])
        poller.stop()

    assert server.waiting == []
    assert feed.begun == [5, 6, 7]


async def test_a_failing_update_is_done_with(
    server: Server, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged and let go: it may not come again for ever."""
    feed = Feed(fails={5})
    poller = Poller(bot, feed, ["message"])
    server.send(5, 6)
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: feed.done == [6])
        poller.stop()

    assert server.waiting == []
    assert "update 5 failed" in caplog.text


TROUBLE: dict[str, Callable[[], web.Response]] = {
    "a gateway's page": lambda: web.Response(text="<html>502 Bad Gateway</html>", status=502),
    "half an answer": lambda: web.Response(text='{"ok": true, "result": '),
    "a number that is none": lambda: batch({"update_id": "nonsense"}),
    "no number": lambda: batch({"message": {}}),
    "a message of no kind": lambda: batch({"update_id": 4, "message": {"text": 7}}),
    "no batch": lambda: web.json_response({"ok": True, "result": None}),
    "an outage": lambda: refusal(500, "Internal Server Error"),
    "too many": lambda: refusal(429, "Too Many Requests: retry after 1"),
    "another poller": lambda: refusal(409, "Conflict: terminated by other getUpdates request"),
}


def batch(update: dict[str, Any]) -> web.Response:
    return web.json_response({"ok": True, "result": [update]})


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_trouble_passes(
    server: Server,
    bot: Bot,
    trouble: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A malformed batch, an outage, another poller: after a pause the updates are there."""
    server.answers.append(TROUBLE[trouble]())
    server.send(5)
    feed = Feed()
    poller = Poller(bot, feed, ["message"])
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: feed.done == [5])
        poller.stop()

    assert server.waiting == []
    assert all(r.exc_info is None for r in caplog.records), "one line, no traceback"


async def test_a_conflict_is_told(
    server: Server, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    """Two processes with one token is the operator's mistake, and he reads so."""
    server.answers.append(refusal(409, "Conflict: terminated by other getUpdates request"))
    server.send(5)
    feed = Feed()
    poller = Poller(bot, feed, ["message"])
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: feed.done == [5])
        poller.stop()

    told = [r.getMessage() for r in caplog.records if r.levelno == logging.ERROR]
    assert any("another process polls" in line for line in told)


async def test_a_refused_token_ends_it(server: Server, bot: Bot) -> None:
    """Nothing will ever arrive with it."""
    server.answers.append(refusal(401, "Unauthorized"))

    with pytest.RaisesGroup(TelegramUnauthorizedError):
        async with asyncio.timeout(SOON):
            await Poller(bot, Feed(), ["message"]).run()


async def test_stop_drains(server: Server, bot: Bot) -> None:
    """What was fetched is finished and acknowledged before `run` returns."""
    held = asyncio.Event()
    feed = Feed(held={5: held})
    poller = Poller(bot, feed, ["message"])
    server.send(5)
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: feed.begun == [5])
        poller.stop()
        await asyncio.sleep(0.05)
        assert feed.done == []
        held.set()

    assert feed.done == [5]
    assert server.waiting == []


async def test_stop_does_not_wait_for_an_empty_poll(server: Server, bot: Bot) -> None:
    """The messenger holds an empty answer back for 25 s; a stop does not."""
    poller = Poller(bot, Feed(), ["message"])
    began = time.monotonic()
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: server.asked)
        poller.stop()

    assert time.monotonic() - began < 3


async def test_a_stop_gives_up_on_what_never_ends(
    server: Server, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is left for the next start, unacknowledged."""
    monkeypatch.setattr("bot.polling.STOP_WITHIN", 0.1)
    feed = Feed(held={5: asyncio.Event()})
    poller = Poller(bot, feed, ["message"])
    server.send(5)
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: feed.begun == [5])
        poller.stop()

    assert feed.done == []
    assert [update["update_id"] for update in server.waiting] == [5]


async def test_a_full_batch_behind_a_slow_update(server: Server, bot: Bot) -> None:
    """More than a batch may wait behind one slow update: the others are still reached."""
    slow = asyncio.Event()
    feed = Feed(held={1: slow})
    poller = Poller(bot, feed, ["message"])
    server.send(*range(1, 131))
    async with asyncio.timeout(SOON), asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        await until(lambda: len(feed.done) >= 99)
        slow.set()
        await until(lambda: len(feed.done) == 130)
        poller.stop()

    assert sorted(feed.begun) == list(range(1, 131))
    assert server.waiting == []
