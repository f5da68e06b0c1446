"""Carries updates to the bot's webhook, in order within a chat, until each is taken."""

import asyncio
from collections import deque

import aiohttp

from bot.sandbox.botapi import BotApi
from bot.sandbox.forms import NOTHING, Fields, Uploads, decode, read_parts
from bot.sandbox.refusal import Refusal
from bot.sandbox.updates import Update
from bot.sandbox.webhook import Target
from bot.sandbox.world import World

PATIENCE = 60
"""Seconds a webhook may take to answer."""
SHORTEST_PAUSE = 0.05
LONGEST_PAUSE = 5.0
"""Seconds between tries; Telegram waits longer, but nobody watches a demo for a minute."""


class Pusher:
    """One lane for each chat that has something waiting, so many lanes at once."""

    def __init__(self, world: World, api: BotApi) -> None:
        self._world = world
        self._api = api
        self._lanes: dict[int, deque[Update]] = {}
        self._seen = 0
        self._changes = 0

    async def run(self) -> None:
        """For as long as the sandbox lives."""
        world = self._world
        timeout = aiohttp.ClientTimeout(total=PATIENCE)
        async with (
            aiohttp.ClientSession(
                timeout=timeout, connector=aiohttp.TCPConnector(limit=100)
            ) as http,
            asyncio.TaskGroup() as group,
        ):
            gate = asyncio.Semaphore(1)
            while True:
                await world.updates.bell.wait()
                world.updates.bell.clear()
                if self._changes != world.webhook.changes:
                    self._changes = world.webhook.changes
                    self._seen = 0
                    self._lanes = {}
                    gate = asyncio.Semaphore(
                        world.webhook.target.connections if world.webhook.target else 1
                    )
                if world.webhook.target is None:
                    continue
                for update in world.updates.newer(self._seen):
                    self._seen = update.id
                    lane = self._lanes.get(update.chat_id)
                    if lane is not None:
                        lane.append(update)
                        continue
                    lane = self._lanes[update.chat_id] = deque([update])
                    group.create_task(self._carry(http, gate, update.chat_id, lane))

    async def _carry(
        self,
        http: aiohttp.ClientSession,
        gate: asyncio.Semaphore,
        chat_id: int,
        lane: deque[Update],
    ) -> None:
        world = self._world
        changes = self._changes
        pause = SHORTEST_PAUSE
        while lane and changes == world.webhook.changes and world.webhook.target is not None:
            async with gate:
                wait = await self._push(http, world.webhook.target, lane[0])
            if wait is None:
                world.updates.drop(lane.popleft())
                pause = SHORTEST_PAUSE
                continue
            await asyncio.sleep(wait or pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        if self._lanes.get(chat_id) is lane:
            del self._lanes[chat_id]

    async def _push(
        self, http: aiohttp.ClientSession, target: Target, update: Update
    ) -> float | None:
        """None when taken; else the seconds which the webhook asked to wait, or 0."""
        world = self._world
        if world.faults.dark():
            return SHORTEST_PAUSE
        headers = {"Content-Type": "application/json"}
        if target.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = target.secret
        try:
            async with http.post(
                target.url, data=update.body, headers=headers, allow_redirects=False
            ) as answer:
                if answer.status // 100 != 2:  # noqa: PLR2004  any success will do
                    reason = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                    world.webhook.failed(world.clock.date(), reason)
                    asked = answer.headers.get("Retry-After", "")
                    return float(asked) if asked.isdecimal() else 0.0
                fields, uploads = await _inline_call(answer)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as odd:
            reason = "Connection timed out" if isinstance(odd, TimeoutError) else str(odd)
            world.webhook.failed(world.clock.date(), reason or type(odd).__name__)
            return 0.0
        except Refusal:
            return None  # an unreadable body: the update was taken all the same
        if "method" in fields:
            await self._api.run_inline(str(fields.pop("method")), fields, uploads)
        return None


async def _inline_call(answer: aiohttp.ClientResponse) -> tuple[Fields, Uploads]:
    """A method call in the webhook's own answer."""
    if answer.content_type == "multipart/form-data":
        return await read_parts(aiohttp.MultipartReader.from_response(answer))  # type: ignore[arg-type]
    return decode(answer.content_type, await answer.read()), NOTHING
