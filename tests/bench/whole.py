"""(b) A whole check-in over HTTP, beside a bare aiogram echo bot on the same server."""

import asyncio
from pathlib import Path
from time import perf_counter

from tests.bench import city
from tests.bench.figures import Figure, at_least, middle, say
from tests.bench.processes import Messenger, environment, messenger, running

AT_ONCE = 64
ROUNDS = 3
PEOPLE = 1280
WARM = 64
WITHIN = 120.0


async def measure(folder: Path) -> list[Figure]:
    """Locations in, answers out: how many a second from the first to the last."""
    say("(b) whole check-in over loopback HTTP, 64 sending at once")
    ours, theirs = [], []
    for turn in range(ROUNDS):
        data = folder / f"whole-{turn}"
        data.mkdir()
        store = city.open_store(data / "fuzong.db")
        await city.people(store, PEOPLE + WARM)
        await store.close()
        async with messenger() as host:
            env = environment(host.url, data)
            async with running("-m", "bot", "run", env=env):
                ours.append(await _rate(host, answers_in="sendMessage"))
        async with messenger() as host:
            env = environment(host.url, data)
            async with running("-m", "tests.bench.echo", host.url, env=env):
                theirs.append(await _rate(host, answers_in="sendMessage"))
    return [
        at_least(
            "whole check-in (reaction and card)",
            middle(ours),
            "1/s",
            "aiogram echo bot",
            middle(theirs),
            0.5,
        )
    ]


async def _rate(host: Messenger, answers_in: str) -> float:
    """Everybody visits at once; answers a second from the first location to the last card.

    A first group is not timed: it wakes the connections and whatever is made at first use.
    """
    accounts = range(city.FIRST_ACCOUNT, city.FIRST_ACCOUNT + PEOPLE + WARM)
    await host.post(
        "/play/people",
        {"people": [{"id": a, "name": f"p{a}", "language": "zh", "roles": []} for a in accounts]},
    )
    await _visit(host, accounts[:WARM], answers_in)
    began = perf_counter()
    await _visit(host, accounts[WARM:], answers_in)
    return PEOPLE / (perf_counter() - began)


async def _visit(host: Messenger, accounts: range, answers_in: str) -> None:
    since = await _seen(host, 0)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(account: int) -> None:
        async with gate:
            await _send(host, account)

    await asyncio.gather(*(one(account) for account in accounts))
    async with asyncio.timeout(WITHIN):
        while await _answered(host, since, answers_in) < len(accounts):  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.01)


async def _send(host: Messenger, account: int) -> None:
    latitude = 35.3 + account % 1000 / 1e6  # no two phones stand on the same spot
    await host.post(
        f"/play/chats/{account}/location",
        {"latitude": latitude, "longitude": 113.9005, "accuracy": 12, "how": "button"},
    )


async def _seen(host: Messenger, since: int) -> int:
    calls = await host.get(f"/play/calls?since={since}")
    return max((call["n"] for call in calls), default=since)


async def _answered(host: Messenger, since: int, method: str) -> int:
    calls = await host.get(f"/play/calls?since={since}")
    return sum(call["method"] == method and call["ok"] for call in calls)
