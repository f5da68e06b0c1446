"""The other processes of a measurement: the local messenger, and a bot beside it."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import ClientSession

TOKEN = "123456:BENCHBENCHBENCHBENCHBENCHBENCHBENCH"
HOUSE = Path(__file__).parents[2]


class Messenger:
    """The sandbox in its own process, spoken to through its play API."""

    def __init__(self, url: str, session: ClientSession) -> None:
        self.url = url
        self._session = session

    async def post(self, path: str, body: Mapping[str, Any]) -> Any:
        async with self._session.post(self.url + path, json=body) as answer:
            answer.raise_for_status()
            return await answer.json()

    async def get(self, path: str) -> Any:
        async with self._session.get(self.url + path) as answer:
            answer.raise_for_status()
            return await answer.json()


def environment(messenger: str, folder: Path) -> dict[str, str]:
    """What a bot process is told."""
    mine = {
        "FUZONG_BOT_TOKEN": TOKEN,
        "FUZONG_BOT_API": messenger,
        "FUZONG_DATA_DIR": str(folder),
        "FUZONG_SECRET_KEY": "0123456789abcdef0123456789abcdef",
        "FUZONG_LOG_LEVEL": "WARNING",
    }
    kept = {k: v for k, v in os.environ.items() if not k.startswith("FUZONG_")}  # noqa: TID251 - a child's
    return kept | mine


@asynccontextmanager
async def messenger(*options: str) -> AsyncIterator[Messenger]:
    """A fresh sandbox, told what else it is told."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sandbox", "--port", "0", "--token", TOKEN,
        "--username", "bench_bot", *options, stdout=asyncio.subprocess.PIPE, cwd=HOUSE,
    )  # fmt: skip
    assert child.stdout is not None
    try:
        told = json.loads(await child.stdout.readline())
        async with ClientSession() as session:
            yield Messenger(told["url"], session)
    finally:
        child.terminate()
        await child.wait()


@asynccontextmanager
async def running(
    *command: str, env: Mapping[str, str]
) -> AsyncIterator[asyncio.subprocess.Process]:
    """A Python process that is stopped at the end."""
    child = await asyncio.create_subprocess_exec(sys.executable, *command, env=env, cwd=HOUSE)
    try:
        yield child
    finally:
        if child.returncode is None:
            child.terminate()
            await child.wait()
