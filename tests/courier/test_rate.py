"""The courier at its own rate into a messenger that enforces its limits (PRODUCT 20)."""

import asyncio
from typing import Any

import aiohttp

from bot.courier.pump import Pump
from bot.courier.rendering import Letters
from bot.courier.sender import SECONDS_BETWEEN, open_sender
from bot.sandbox.server import serve
from bot.sandbox.settings import Settings
from bot.texts.catalogue import Catalogue
from core.notices.model import Kind
from core.shared.policy import Policy
from tests.courier.doubles import Shelf, parcel, report
from tests.courier.test_in_sandbox import no_card

FIRST, COUNT = 500, 50
LEAST = 0.8
"""Of the configured rate; in earnest `make bench courier` asks for 0.97 of it."""


async def carried(shelf: Shelf, settings: Settings) -> list[dict[str, Any]]:
    """Everything on the shelf goes through the true library; the calls that the messenger saw."""
    async with serve(settings) as sandbox, aiohttp.ClientSession() as http:

        async def post(path: str, body: dict[str, Any]) -> None:
            async with http.post(f"{sandbox.url}/play/{path}", json=body) as answer:
                assert answer.status == 200

        accounts = sorted({one.account for one in shelf.parcels.values()})
        await post("people", {"people": [{"id": one, "name": f"p{one}"} for one in accounts]})
        for one in accounts:
            await post(f"chats/{one}/text", {"text": "/start"})
        words = Letters(Catalogue(strict=True), no_card, Policy())
        pump = Pump(shelf, words)
        async with (
            asyncio.timeout(30),
            open_sender(sandbox.token, sandbox.url) as sender,
            asyncio.TaskGroup() as group,
        ):
            running = group.create_task(pump.run(sender))
            while set(shelf.states.values()) - {"delivered"}:  # noqa: ASYNC110 - a shelf is no event
                await asyncio.sleep(0.02)
            pump.stop()
            await running
        async with http.get(f"{sandbox.url}/play/calls?since=0") as answer:
            calls: list[dict[str, Any]] = await answer.json()
            return [call for call in calls if call["method"] == "sendMessage"]


async def test_a_volley_keeps_its_rate_and_is_never_refused() -> None:
    """Fifty people's letters at once: near 25 a second, no 429 from 30 a second."""
    shelf = Shelf()
    shelf.put(
        *(
            parcel(n, Kind.REPORT_DUE, account=FIRST + n, report=report(14))
            for n in range(1, COUNT + 1)
        )
    )
    calls = await carried(shelf, Settings(limits=True))
    at = [call["at"] for call in calls]

    assert [call["error_code"] for call in calls] == [None] * COUNT
    assert (COUNT - 1) / (max(at) - min(at)) >= LEAST / SECONDS_BETWEEN


async def test_one_chat_gets_a_letter_a_second() -> None:
    """Three matters of one person: he is not written to faster than the messenger lets him."""
    shelf = Shelf()
    shelf.put(*(parcel(n, Kind.REPORT_DUE, account=FIRST, report=report(14)) for n in range(1, 4)))
    calls = await carried(shelf, Settings(limits=True))
    at = sorted(call["at"] for call in calls)

    assert [call["error_code"] for call in calls] == [None] * 3
    assert at[-1] - at[0] >= 1.9


async def test_the_messenger_refuses_who_is_faster() -> None:
    """Otherwise the two above would prove nothing: ten a second refuse the same volley."""
    shelf = Shelf()
    shelf.put(
        *(parcel(n, Kind.REPORT_DUE, account=FIRST + n, report=report(14)) for n in range(1, 26))
    )
    calls = await carried(shelf, Settings(limits=True, overall_rate=10))

    assert 429 in {call["error_code"] for call in calls}
    assert set(shelf.states.values()) == {"delivered"}
