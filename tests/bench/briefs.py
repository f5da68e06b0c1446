"""(j) A morning of 5,000 briefs: how long they take, and what a check-in beside them feels."""

import asyncio
import gc
from collections.abc import Callable, Coroutine
from datetime import timedelta
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

from bot.cards.day import DayCards
from bot.clock.workdays import OfficialWorkdays
from bot.courier.briefs import Morning
from bot.courier.rendering import Letters
from bot.texts.catalogue import Catalogue
from bot.tokens import SecretTokens
from core.duty.actions import check_in
from core.notices.actions import claim_letters, settle_letter
from core.notices.model import Parcel, TimerKind, Verdict, VerdictKind
from core.organisations.model import Point
from core.shared.actor import SYSTEM, Actor, Holding, Role
from core.shared.ids import PersonId
from core.timers.actions import ring
from storage.store import Store
from tests.bench import morning
from tests.bench.figures import Figure, at_most, say

MOST_S, MOST_OF_IDLE = 30.0, 1.5
AT_ONCE = 8
"""Letters that the courier claims together."""
EVERY_S = 0.02
A_SECOND = 180
"""Briefs a second: seven times what the messenger takes, so that 5,000 stay within the half
minute, and no more, because a courier that has nothing to wait for has nothing to hurry for."""
IDLE_S = 10.0


async def measure(folder: Path) -> list[Figure]:
    """Claimed, read, put into words and settled, check-ins beside; the messenger left out."""
    say(f"(j) {morning.OFFICIALS:,} briefs of a Monday morning, check-ins beside")
    file = folder / "morning.db"
    await asyncio.to_thread(morning.build, file)
    return await figures(file, morning.OFFICIALS, IDLE_S)


async def figures(file: Path, officials: int, idle_s: float) -> list[Figure]:
    """Both figures over the made morning; idle is taken before and after."""
    store = Store(
        f"sqlite:///{file}",
        clock=lambda: morning.NOW,
        tokens=SecretTokens(b"0123456789abcdef0123456789abcdef"),
        workdays=OfficialWorkdays(),
    )
    numbers = count()
    try:
        while await store.do(ring, SYSTEM, TimerKind.BRIEF, 200) >= 200:
            pass
        gc.collect()
        gc.freeze()  # as the service does (0008)
        calm = await beside(store, numbers, lambda: asyncio.sleep(idle_s / 2))
        began = perf_counter()
        busy = await beside(store, numbers, lambda: morning_of(store, officials))
        took = perf_counter() - began
        calm += await beside(store, numbers, lambda: asyncio.sleep(idle_s / 2))
    finally:
        await store.close()
    return [
        at_most(f"{officials:,} briefs", took, "s", "at most", MOST_S, 1),
        at_most(
            "check-in beside the briefs, p95",
            p95(busy) * 1000,
            "ms",
            "with nothing beside",
            p95(calm) * 1000,
            MOST_OF_IDLE,
        ),
    ]


async def morning_of(store: Store, officials: int) -> None:
    """Everybody's brief goes out."""
    catalogue = Catalogue(strict=True)
    words = Letters(catalogue, DayCards(catalogue), store.policy)
    briefs, began, sent = Morning(store), perf_counter(), 0
    while sent < officials:
        parcels = await briefs.written(await store.do(claim_letters, SYSTEM, AT_ONCE))
        if not parcels:
            raise AssertionError((sent, officials))
        await asyncio.gather(*(_settle(store, words, parcel) for parcel in parcels))
        sent += len(parcels)
        await asyncio.sleep(max(began + sent / A_SECOND - perf_counter(), 0))


async def _settle(store: Store, words: Letters, parcel: Parcel) -> None:
    said = words.letter(parcel)
    if said is None or parcel.contents.brief is None:
        raise AssertionError(parcel.letter)
    verdict = Verdict(kind=VerdictKind.DELIVERED, message=1, version=said.version)
    brief = parcel.contents.brief
    await store.do(settle_letter, SYSTEM, parcel.letter.id, verdict, parcel.account, brief=brief)


async def beside(
    store: Store, numbers: "count[int]", act: Callable[[], Coroutine[Any, Any, None]]
) -> list[float]:
    """What check-ins take that come meanwhile, each of another person."""
    waits: list[float] = []
    async with asyncio.TaskGroup() as group:
        under_way = group.create_task(act())
        while not under_way.done():
            group.create_task(_check_in(store, next(numbers), waits))
            await asyncio.sleep(EVERY_S)
    return waits


async def _check_in(store: Store, number: int, waits: list[float]) -> None:
    """Each of another person; when all have been there, of an earlier day."""
    actor = Actor(
        person=PersonId(1 + number % morning.FEWEST),
        holdings=(Holding(role=Role.APPOINTEE),),
        name="one",
        location_consent=True,
    )
    here = Point(latitude=35.3 + number / 1e9, longitude=113.9, accuracy_m=12)
    at = morning.NOW - timedelta(days=number // morning.FEWEST)
    began = perf_counter()
    await store.do(check_in, actor, here, at, f"bench:{number}")
    waits.append(perf_counter() - began)


def p95(waits: list[float]) -> float:
    """Nineteen of twenty wait no longer."""
    return sorted(waits)[int(len(waits) * 0.95)]
