"""(i) The due tick, all timers together: beside one bare statement, and what its cost follows."""

import asyncio
import gc
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import perf_counter
from typing import Self

from bot.clock.ticks import Ticks
from bot.clock.workdays import OfficialWorkdays
from bot.tokens import SecretTokens
from core.duty.actions import check_in
from core.organisations.model import Point
from core.shared.actor import Actor, Holding, Role
from core.shared.ids import PersonId
from storage.engine import BUSY_MS
from storage.store import Store
from tests.bench import million
from tests.bench.figures import Figure, at_most, middle, say
from tests.bot.crowd import p95

ROUNDS = 3
IDLE_TICKS = 7
PEOPLE, FEW_PEOPLE = 1_000_000, 10_000
DUE, FEW_DUE = 10_000, 1_000
MOST_OF_BARE, MOST_FOR_MORE, MOST_IDLE_MS, MOST_WAIT_S = 5.0, 1.5, 5.0, 0.3
EVERY_S = 0.03


async def measure(folder: Path) -> list[Figure]:
    """The tick over a million beside the bare statement, and over ten thousand."""
    say(f"(i) {PEOPLE:,} appointments are made, {DUE:,} of them due; half a minute")
    large, small = City(folder / "large.db"), City(folder / "small.db")
    await asyncio.to_thread(million.build, large.file, PEOPLE, DUE)
    await asyncio.to_thread(million.build, small.file, FEW_PEOPLE, FEW_DUE)
    return await figures(large, small)


async def figures(large: "City", small: "City") -> list[Figure]:
    """All that is measured on a large city and a small one, in alternating rounds."""
    ticks, bare, waits = [], [], []
    few, least, idle = [], [], []
    async with large as there, small as here:
        for _ in range(ROUNDS):
            bare.append(there.bare())
            ticks.append(await there.tick())
            idle += [await timed(there.ticks.tick) for _ in range(IDLE_TICKS)]
        there.keeps(FEW_DUE)
        for _ in range(ROUNDS):
            least.append(await here.tick())
            few.append(await there.tick())
        there.keeps(DUE)
        waits = await there.beside()
    return [
        at_most(
            f"tick, {large.due:,} due of {large.people:,}",
            middle(ticks) * 1000,
            "ms",
            "bare INSERT ... SELECT",
            middle(bare) * 1000,
            MOST_OF_BARE,
        ),
        at_most(
            f"tick, {small.due:,} due of {large.people:,}",
            middle(few) * 1000,
            "ms",
            f"of {small.people:,}",
            middle(least) * 1000,
            MOST_FOR_MORE,
        ),
        at_most("tick, nothing due", middle(idle) * 1000, "ms", "at most", MOST_IDLE_MS, 1),
        at_most("check-in beside the tick, p95", p95(waits), "s", "at most", MOST_WAIT_S, 1),
    ]


async def timed(act: Callable[[], Awaitable[object]]) -> float:
    """Seconds that it takes."""
    began = perf_counter()
    await act()
    return perf_counter() - began


class City:
    """A made city: its store, its clock, and a connection that sets everything back."""

    def __init__(self, file: Path) -> None:
        self.file = file

    async def __aenter__(self) -> Self:
        self.raw = sqlite3.connect(self.file, isolation_level=None, timeout=BUSY_MS / 1000)
        self.raw.executescript("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;")
        self._count()
        self.store = Store(
            f"sqlite:///{self.file}",
            clock=lambda: million.NOW,
            tokens=SecretTokens(b"0123456789abcdef0123456789abcdef"),
            workdays=OfficialWorkdays(),
        )
        self.ticks = Ticks(self.store, lambda: None)
        gc.collect()
        gc.freeze()  # as the service does (0008)
        await self.ticks.tick()  # what a first tick does once is not what a tick costs
        million.again(self.raw)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.store.close()
        self.raw.close()

    def keeps(self, due: int) -> None:
        """From here on only so many are due."""
        million.only(self.raw, due)
        self._count()

    def bare(self) -> float:
        """The bare statement, on the disk."""
        million.again(self.raw)
        began = perf_counter()
        self.raw.execute("BEGIN IMMEDIATE")
        self.raw.execute(million.BARE)
        self.raw.execute("COMMIT")
        return perf_counter() - began

    async def tick(self) -> float:
        """The whole tick; it must have posted the same letters."""
        million.again(self.raw)
        took = await timed(self.ticks.tick)
        posted = self.raw.execute("SELECT count(*) FROM letter").fetchone()[0]
        if posted != self.letters:
            raise AssertionError((posted, self.letters))
        return took

    async def beside(self) -> list[float]:
        """What check-ins take that come while it ticks, each of another person."""
        million.again(self.raw)
        waits: list[float] = []
        async with asyncio.TaskGroup() as group:
            tick = group.create_task(self.ticks.tick())
            number = self.people
            while not tick.done():
                number -= 1
                group.create_task(self._check_in(number, waits))
                await asyncio.sleep(EVERY_S)
        return waits

    async def _check_in(self, number: int, waits: list[float]) -> None:
        actor = Actor(
            person=PersonId(number),
            holdings=(Holding(role=Role.APPOINTEE),),
            name="one",
            location_consent=True,
        )
        here = Point(latitude=35.3 + number / 1e9, longitude=113.9, accuracy_m=12)
        began = perf_counter()
        await self.store.do(check_in, actor, here, million.NOW, f"bench:{number}")
        waits.append(perf_counter() - began)

    def _count(self) -> None:
        million.again(self.raw)
        self.people = self.raw.execute("SELECT count(*) FROM appointment").fetchone()[0]
        self.due = self.raw.execute("SELECT count(*) FROM due_timer").fetchone()[0]
        self.raw.execute("BEGIN")
        self.letters = self.raw.execute(million.BARE).rowcount
        self.raw.execute("ROLLBACK")
