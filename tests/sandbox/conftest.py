"""A sandbox, a visitor of it and both client libraries, fresh for each test."""

import io
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import qrcode
import telegram
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.sandbox import Sandbox, Settings, serve

TOKEN = "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
WANG = 11


class Visitor:
    """Plays people, and calls the Bot API bare where a client library would not."""

    def __init__(self, sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.http = http

    async def post(self, path: str, **body: Any) -> dict[str, Any]:
        async with self.http.post(f"/play/{path}", json=body) as answer:
            told: dict[str, Any] = await answer.json()
            assert answer.status == 200, told
            return told

    async def refused(self, path: str, **body: Any) -> tuple[int, str]:
        async with self.http.post(f"/play/{path}", json=body) as answer:
            return answer.status, (await answer.json())["error"]

    async def get(self, path: str) -> Any:
        async with self.http.get(f"/play/{path}") as answer:
            assert answer.status == 200
            return await answer.json()

    async def does(self, what: str, person: int = WANG, **body: Any) -> dict[str, Any]:
        return await self.post(f"chats/{person}/{what}", **body)

    async def sees(self, person: int = WANG) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = (await self.get(f"chats/{person}"))["messages"]
        return messages

    async def call(self, method: str, **fields: Any) -> dict[str, Any]:
        path = f"/bot{self.sandbox.token}/{method}"
        async with self.http.post(path, json=fields) as answer:
            told: dict[str, Any] = await answer.json()
            assert answer.status == told.get("error_code", 200)
            return told

    async def words(self, method: str, **fields: Any) -> str:
        """The refusal of a call that must be refused."""
        told = await self.call(method, **fields)
        assert not told["ok"], told
        return f"{told['error_code']} {told['description']}"

    async def updates(self, **fields: Any) -> list[dict[str, Any]]:
        """Everything waiting, confirmed."""
        found: list[dict[str, Any]] = (await self.call("getUpdates", **fields))["result"]
        if found:
            await self.call("getUpdates", offset=found[-1]["update_id"] + 1)
        return found

    async def last_update(self, kind: str = "message") -> dict[str, Any]:
        found: dict[str, Any] = (await self.updates())[-1][kind]
        return found


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with serve(Settings(token=TOKEN)) as running:
        yield running


@pytest.fixture
async def visitor(sandbox: Sandbox) -> AsyncIterator[Visitor]:
    """Wang (11) has started the bot, Li (12) has not; nothing waits for the bot."""
    async with aiohttp.ClientSession(sandbox.url) as http:
        visitor = Visitor(sandbox, http)
        people = [{"id": WANG, "name": "Wang"}, {"id": 12, "name": "Li", "language": "en"}]
        await visitor.post("people", people=people)
        await visitor.does("text", text="/start")
        await visitor.updates()
        yield visitor


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    api = TelegramAPIServer.from_base(sandbox.url)
    async with Bot(sandbox.token, session=AiohttpSession(api=api)) as bot:
        yield bot


@pytest.fixture
async def carrier(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[telegram.Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with telegram.Bot(
        sandbox.token, base_url=sandbox.bot_api, base_file_url=sandbox.file_api
    ) as carrier:
        yield carrier


@pytest.fixture
def qr() -> bytes:
    """A PNG with a code that reads "door 7"."""
    out = io.BytesIO()
    qrcode.make("door 7").save(out)
    return out.getvalue()
