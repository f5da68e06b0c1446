"""The sandbox's play API, as far as the demo needs it."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any, Final

from aiohttp import ClientSession, ClientTimeout

PATIENCE_S: Final = 10
CALM_S: Final = 0.4
"""A greeting is several messages; a silence of this length ends it."""


class Play:
    """Plays people in the sandbox at `url`. Raises aiohttp's ClientError where it refuses."""

    def __init__(self, session: ClientSession) -> None:
        self._session = session

    async def add(self, people: list[dict[str, Any]], places: list[dict[str, Any]]) -> None:
        """Put people and gates on the page."""
        await self._post("/play/people", {"people": people})
        await self._post("/play/places", {"places": places})

    async def gather(self, groups: list[dict[str, Any]]) -> None:
        """Put groups on the page, with the bot in them."""
        await self._post("/play/groups", {"groups": groups})

    async def say(self, person: int, text: str) -> None:
        """The person writes to the bot."""
        await self._post(f"/play/chats/{person}/text", {"text": text})

    async def read(self, person: int) -> None:
        """The person has seen everything."""
        await self._post(f"/play/chats/{person}/read", {})

    async def bot_answered(self, people: Iterable[int]) -> None:
        """Wait until the bot has written to all of them, and has nothing more to say."""
        waiting = set(people)
        before: dict[int, int] | None = None
        now: dict[int, int] = {}
        while waiting or now != before:
            await asyncio.sleep(CALM_S)
            state = await self._get("/play/state")
            before, now = now, {person["id"]: person["unread"] for person in state["people"]}
            waiting = {person for person in waiting if not now.get(person)}

    async def _get(self, path: str, **query: str) -> Any:  # noqa: ANN401 - JSON of any shape
        async with self._session.get(path, params=query) as answer:
            answer.raise_for_status()
            return await answer.json()

    async def _post(self, path: str, facts: object) -> None:
        async with self._session.post(path, json=facts) as answer:
            answer.raise_for_status()


@asynccontextmanager
async def playing(url: str) -> AsyncIterator[Play]:
    """The play API of the sandbox at `url`."""
    async with ClientSession(url, timeout=ClientTimeout(total=PATIENCE_S)) as session:
        yield Play(session)
