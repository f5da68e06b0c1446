"""(h) An office's table comes in and goes out again while people check in, in one process."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

from bot.intake.coming import entered, judged
from bot.papers.apart import made
from bot.papers.files import county_file
from bot.tables import apart
from bot.tables.workbook import workbook
from core.calls.model import Call, CallState
from core.consolidation.model import ListPaper
from core.consolidation.rules import rows_of
from core.duty.actions import check_in
from core.imports.batch import Entered
from core.imports.columns import TableKind
from core.needs.model import NeedState, NeedView
from core.organisations.model import Point
from core.people.actions import accept_invitation, invite
from core.people.questions import who_is
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import ONE_DAY
from core.shared.ids import Account
from storage.store import Store
from tests.bench import city
from tests.bench.figures import Figure, at_most, say
from tests.bot.crowd import p95
from tests.core.intake import code

T = TypeVar("T")

ENTERPRISES, NEEDS = 1000, 2500
PEOPLE = 256
EVERY_S = 0.05
"""Twenty check-ins a second are more than three hundred people make in a morning."""
IDLE_S = 8.0
MOST_IN_S, MOST_OUT_S, MOST_WAIT_S = 20.0, 10.0, 0.3
HEADS = (
    "\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801",
    "\u4f01\u4e1a\u540d\u79f0",
    "\u53bf\u533a",
    "\u9700\u6c42\u540d\u79f0",
    "\u9700\u6c42\u5185\u5bb9",
    "\u76ee\u6807\u8981\u6c42",
)
SIGNS = [chr(sign) for sign in range(0x4E00, 0x4E00 + 900)]


async def measure(folder: Path) -> list[Figure]:
    """Seconds for the import and for the export, and what a check-in takes beside each."""
    say("(h) 2,500 needs of 1,000 enterprises imported and exported while check-ins go on")
    store = city.open_store(folder / "intake.db")
    actors = await city.people(store, PEOPLE)
    officer, call = await _call(store)
    numbers, content = count(), await asyncio.to_thread(_file)
    beside = partial(_beside, partial(_check_in, store, actors), numbers)
    try:
        _, idle, _ = await beside(asyncio.sleep(IDLE_S))
        plan, coming, came = await beside(_import(store, officer, content))
        _, going, went = await beside(_export(store, call))
    finally:
        await store.close()
    if plan != Entered(enterprises=ENTERPRISES, needs=NEEDS):
        raise AssertionError(plan)
    within = f"idle {p95(idle) * 1000:.0f} ms; most"
    return [
        at_most("import of 2,500 needs", came, "s", "issue", MOST_IN_S, 1),
        at_most("export of 2,500 needs", went, "s", "issue", MOST_OUT_S, 1),
        at_most("check-in beside the import, p95", p95(coming), "s", within, MOST_WAIT_S, 1),
        at_most("check-in beside the export, p95", p95(going), "s", within, MOST_WAIT_S, 1),
    ]


async def _beside(
    come: Callable[[int], Awaitable[float]], numbers: "count[int]", work: Awaitable[T]
) -> tuple[T, list[float], float]:
    """The work's result, what each check-in took meanwhile, and what the work took."""
    waits: list[float] = []

    async def one() -> None:
        waits.append(await come(next(numbers)))

    async def stream() -> None:
        async with asyncio.TaskGroup() as group:
            while True:
                group.create_task(one())
                await asyncio.sleep(EVERY_S)

    async with asyncio.TaskGroup() as group:
        people = group.create_task(stream())
        began = perf_counter()
        result = await work
        took = perf_counter() - began
        people.cancel()
    return result, waits, took


async def _check_in(store: Store, actors: list[Actor], number: int) -> float:
    """How long one waits, from the moment at which it is asked for."""
    here = Point(latitude=35.3 + number / 1e6, longitude=113.9005, accuracy_m=12)
    at = _now() - number // len(actors) % 200 * ONE_DAY
    began = perf_counter()
    await store.do(check_in, actors[number % len(actors)], here, at, f"bench:{number}")
    return perf_counter() - began


async def _import(store: Store, officer: Actor, content: bytes) -> Entered:
    """As the chat does it: read, judged, shown; then read, judged and entered."""
    table, _ = await apart.read(content, TableKind.NEEDS)
    shown = await judged(store, officer, table, {})
    table, _ = await apart.read(content, TableKind.NEEDS)
    done = await entered(store, officer, table, {}, shown.plan.seal)
    if not isinstance(done, Entered):
        raise TypeError(done.plan)
    return done


async def _export(store: Store, call: Call) -> bytes:
    """The county's list of all of them."""

    def views(work: Any) -> tuple[NeedView, ...]:
        found: tuple[NeedView, ...] = work.needs.of_call(call.id, frozenset(NeedState))
        return found

    found = await store.read(views)
    rows = rows_of(found, None, {})
    paper = ListPaper(county=found[0].county, call=call, listed=None, rows=rows, at=_now())
    return await made(len(rows), county_file, paper, found[0].county.name, "zh")


async def _call(store: Store) -> tuple[Actor, Call]:
    asked = Holding(role=Role.CITY_SCIENCE)
    fresh = await store.do(invite, city.OPERATOR, asked, "officer", None)
    account = Actor(account=Account(city.FIRST_ACCOUNT - 1))
    await store.do(accept_invitation, account, fresh.token, "zh")
    officer, now = await store.ask(who_is, account), _now()

    def opened(work: Any) -> Call:
        made = work.calls.add(
            year=now.year,
            title="call",
            text="",
            opens_at=now - timedelta(days=1),
            closes_at=now + timedelta(days=30),
            born_since=date(now.year - 50, 1, 1),
            by=officer.known(),
        )
        call: Call = made.model_copy(update={"state": CallState.PUBLISHED, "version": 2})
        work.calls.save(call, 1)
        return call

    return officer, await store.write(opened)


def _file() -> bytes:
    chance = random.Random(1)  # noqa: S311 - the same table in every run

    def words(length: int) -> str:
        return "".join(chance.choices(SIGNS, k=length))

    works = [(code(), words(8), "410702") for _ in range(ENTERPRISES)]
    rows = [[*works[n % ENTERPRISES], words(20), words(150), words(12)] for n in range(NEEDS)]
    return workbook({"1": (list(HEADS), rows)})


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - a benchmark runs in real time
