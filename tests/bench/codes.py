"""A check-in by door code beside one by location: the same store, in turns, 64 at once."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import perf_counter

from bot.tokens import SecretTokens
from core.doorcode import rules
from core.doorcode.actions import scan
from core.doorcode.model import DoorCode
from core.duty.actions import check_in
from core.organisations.model import Point
from core.shared.actor import Actor
from core.shared.ids import SiteId
from storage.store import Store
from tests.bench import city
from tests.bench.figures import Figure, at_least, middle, say

AT_ONCE = 64
PEOPLE = 512
ROUNDS = 5
A_ROUND = 20 * AT_ONCE
LEAST = 0.5

Act = Callable[[int], Awaitable[object]]


async def measure(folder: Path) -> list[Figure]:
    """Check-ins a second, each on a day of its own."""
    say("(f) check-in by door code and by location")
    stores = [city.open_store(folder / f"{name}.db") for name in ("codes", "places")]
    actors = [await city.people(store, PEOPLE) for store in stores]
    seal, numbers = SecretTokens(city.SECRET).seal, (count(), count())
    by_code, by_place = [], []
    try:
        for _ in range(ROUNDS):
            by_code.append(await _rate(lambda n: _scan(stores[0], actors[0], n, seal), numbers[0]))
            by_place.append(await _rate(lambda n: _stand(stores[1], actors[1], n), numbers[1]))
    finally:
        for store in stores:
            await store.close()
    rates = middle(by_code), middle(by_place)
    return [at_least("check-in by door code", rates[0], "1/s", "by location", rates[1], LEAST)]


async def _rate(call: Act, numbers: "count[int]") -> float:
    async def one() -> None:
        for _ in range(A_ROUND // AT_ONCE):
            await call(next(numbers))

    began = perf_counter()
    await asyncio.gather(*(one() for _ in range(AT_ONCE)))
    return A_ROUND / (perf_counter() - began)


async def _scan(store: Store, actors: list[Actor], number: int, seal: rules.Seal) -> None:
    at = _at(number // len(actors))
    slot = rules.slot_of(at, store.policy)
    code = rules.encode(DoorCode(site=SiteId(1), slot=slot, screen=1, nonce=1), seal)
    await store.do(scan, actors[number % len(actors)], code, at)


async def _stand(store: Store, actors: list[Actor], number: int) -> None:
    here = Point(latitude=35.3, longitude=113.9005, accuracy_m=12)
    at, source = _at(number // len(actors)), f"bench:{number}"
    await store.do(check_in, actors[number % len(actors)], here, at, source)


def _at(back: int) -> datetime:
    now = datetime.now(UTC)  # noqa: TID251 - a benchmark runs in real time
    return now - timedelta(days=back % 200)
