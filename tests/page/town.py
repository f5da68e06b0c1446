"""The sandbox in its own process, and a bot that hears and speaks only when a test tells it to."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

import aiohttp

TOKEN = "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
USERNAME = "page_test_bot"
GATE = {"id": 1, "name": "华兴机械厂门口", "latitude": 35.3033, "longitude": 113.9268}
PATIENCE = 8.0
"""Seconds a test waits for an update before it says that none came."""

_ids = count(50_001)


class Town:
    """One running sandbox: its play API as the page sees it, its Bot API as a bot does."""

    def __init__(self, url: str, http: aiohttp.ClientSession) -> None:
        self.url = url
        self._http = http
        self._offset = 0
        self._heard: dict[int, deque[dict[str, Any]]] = defaultdict(deque)

    async def play(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """POST with a body, GET without one."""
        how = "GET" if body is None else "POST"
        async with self._http.request(how, f"{self.url}/play/{path}", json=body) as answer:
            assert answer.status < 400, await answer.text()
            return await answer.json()

    async def api(self, method: str, **fields: Any) -> Any:
        """One Bot API call; its result, or an assertion with Telegram's words."""
        address = f"{self.url}/bot{TOKEN}/{method}"
        async with self._http.post(address, json=fields) as answer:
            body = await answer.json()
        assert body["ok"], f"{method}: {body}"
        return body["result"]

    async def send_photo(self, person: int, png: bytes, caption: str) -> Any:
        """A picture from the bot, uploaded as every library does."""
        form = aiohttp.FormData()
        form.add_field("chat_id", str(person))
        form.add_field("caption", caption)
        form.add_field("photo", png, filename="code.png", content_type="image/png")
        async with self._http.post(f"{self.url}/bot{TOKEN}/sendPhoto", data=form) as answer:
            body = await answer.json()
        assert body["ok"], body
        return body["result"]

    async def person(self, name: str, *, roles: tuple[str, ...] = (), started: bool = True) -> int:
        """A new inhabitant; `started` lets the bot write first."""
        who = next(_ids)
        entry = {"id": who, "name": name, "language": "zh", "roles": list(roles), "note": ""}
        await self.play("people", {"people": [entry]})
        if started:
            await self.play(f"chats/{who}/text", {"text": "/start"})
            await self.hears(who)
        return who

    async def hears(self, person: int) -> dict[str, Any]:
        """The next update of this person, in the order in which he caused them."""
        async with asyncio.timeout(PATIENCE):
            while not self._heard[person]:
                for update in await self.api("getUpdates", offset=self._offset, timeout=2):
                    self._offset = update["update_id"] + 1
                    body = next(value for key, value in update.items() if key != "update_id")
                    self._heard[body["from"]["id"]].append(update)
        return self._heard[person].popleft()

    async def says(self, person: int, text: str, **more: Any) -> int:
        """A text from the bot; its message id."""
        sent = await self.api("sendMessage", chat_id=person, text=text, **more)
        return int(sent["message_id"])


async def start_process(port: int = 0) -> tuple[Process, str]:
    """`python -m bot.sandbox` and the address it listens on."""
    words = ["-m", "bot.sandbox", "--port", str(port), "--token", TOKEN, "--username", USERNAME]
    process = await asyncio.create_subprocess_exec(sys.executable, *words, stdout=PIPE)
    assert process.stdout is not None
    line = await asyncio.wait_for(process.stdout.readline(), 20)
    return process, str(json.loads(line)["url"]).rstrip("/")


async def stop_process(process: Process) -> None:
    """End it as an operator would, and wait until it has gone."""
    process.terminate()
    await asyncio.wait_for(process.wait(), 10)


@asynccontextmanager
async def founded() -> AsyncIterator[Town]:
    """A sandbox with one factory gate and a bot that was given its commands."""
    process, url = await start_process()
    try:
        async with aiohttp.ClientSession() as http:
            town = Town(url, http)
            await town.play("places", {"places": [{**GATE, "people": []}]})
            yield town
    finally:
        await stop_process(process)
