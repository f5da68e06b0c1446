"""(j) The courier at its own rate into a messenger that enforces limits, and answers beside it."""

import asyncio
import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from dateutil.relativedelta import relativedelta

from bot.clock.workdays import OfficialWorkdays
from bot.courier.sender import SECONDS_BETWEEN
from core.shared.calendar import ONE_DAY, instant, local_day
from core.shared.workdays import from_on
from storage.engine import BUSY_MS
from tests.bench import city
from tests.bench.figures import Figure, at_least, at_most, say
from tests.bench.processes import TOKEN, Messenger, environment, messenger, running
from tests.bot.crowd import p95

LETTERS = 2_000
FIRST_READER = 100_001
"""Number of the first person, and, added to this, his account."""
CALLERS = 320
EVERY_S = 0.4
"""Two and a half check-ins a second beside twenty-five letters stay below thirty."""
IDLE_S = 20.0
WITHIN_S = LETTERS * SECONDS_BETWEEN * 1.5 + 30
LEAST_RATE, MOST_WAIT = 0.97, 1.3

READERS = """WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n
    WHERE i < :last) INSERT INTO {table} SELECT {values} FROM n"""
MADE = {
    "person (id, name, language, created_at)": "i, 'reader ' || i, 'zh', '2025-01-01 00:00:00'",
    "binding (person, account, bound_at, reachable)": "i, :account + i, '2025-01-01 00:00:00', 1",
    "role (person, role, county, enterprise, unit)": "i, 'appointee', '', 0, 0",
    'appointment (id, person, enterprise, unit, level, start, "end", last_day, state)': """i, i, 1,
        1, 'city', '2024-01-10', :end, :end, 'active'""",
}
DUE = """WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last)
    INSERT INTO letter (key, "to", kind, subject, step, due_at, state, attempts, closed)
    SELECT 'bench:' || i, i, 'report-due', 'report:' || i, 'D-3', :at, 'queued', 0, 0 FROM n"""


async def measure(folder: Path) -> list[Figure]:
    """Letters a second, refusals, and what a check-in waits for its card beside them."""
    say(f"(j) {LETTERS:,} letters at {1 / SECONDS_BETWEEN:.0f} a second; two minutes")
    at = working_morning()
    store = city.open_store(folder / "fuzong.db")
    await city.people(store, CALLERS)
    await store.close()
    file = folder / "fuzong.db"
    readers(file, local_day(at))
    clock = folder / "clock"
    async with messenger("--limits", "--clock-file", str(clock)) as host:
        await host.post("/play/clock", {"to": at.isoformat()})
        await enter(host)
        env = environment(host.url, folder) | {"FUZONG_CLOCK_SHIFT_FILE": str(clock)}
        async with running("-m", "bot", "run", env=env):
            talk = Talk(host)
            await talk.visit(8)  # what is made at first use is not what an answer takes
            idle = await talk.goes_on(IDLE_S)
            since = await seen(host)
            due(file, at)
            async with asyncio.TaskGroup() as group:
                beside = group.create_task(talk.goes_on(LETTERS * SECONDS_BETWEEN))
                calls = await carried(host, since)
            busy = beside.result()
            # before and after: a machine has good and bad minutes
            idle += await talk.goes_on(IDLE_S)
    sent = [call["at"] for call in calls if is_letter(call)]
    rate = (len(sent) - 1) / (max(sent) - min(sent))
    refused = sum(call["error_code"] == 429 for call in calls)
    return figures(rate, refused, idle, busy)


def figures(
    rate: float, refused: int, idle: Sequence[float], busy: Sequence[float]
) -> list[Figure]:
    """The three of them."""
    return [
        at_least("letters", rate, "1/s", "configured", 1 / SECONDS_BETWEEN, LEAST_RATE),
        at_most("letters refused with 429", refused + 1, "+1", "none", 1, 1),
        at_most(
            "check-in's card beside letters, p95",
            p95(sorted(busy)) * 1000,
            "ms",
            "idle",
            p95(sorted(idle)) * 1000,
            MOST_WAIT,
        ),
    ]


def working_morning() -> datetime:
    """Ten o'clock of the next working day: letters ring then, whenever this is measured."""
    real = datetime.now(UTC)  # noqa: TID251 - a benchmark runs in real time
    return instant(from_on(OfficialWorkdays(), local_day(real) + ONE_DAY), time(10))


def readers(file: Path, today: date) -> None:
    """People whose report is due in three days: it may ring whatever else they got."""
    facts = {
        "first": FIRST_READER,
        "last": FIRST_READER + LETTERS - 1,
        "account": FIRST_READER,
        "end": (today + timedelta(days=3) + relativedelta(months=1)).isoformat(),
    }
    connection = sqlite3.connect(file, isolation_level=None, timeout=BUSY_MS / 1000)
    for table, values in MADE.items():
        words = READERS.replace("{table}", table).replace("{values}", values)
        connection.execute(words, {key: facts[key] for key in facts if f":{key}" in words})
    connection.close()


def due(file: Path, at: datetime) -> None:
    """All letters are due from now on."""
    connection = sqlite3.connect(file, isolation_level=None, timeout=BUSY_MS / 1000)
    facts = {"first": FIRST_READER, "last": FIRST_READER + LETTERS - 1}
    connection.execute(DUE, facts | {"at": f"{at:%Y-%m-%d %H:%M:%S}.000000"})
    connection.close()


def is_letter(call: dict[str, Any]) -> bool:
    """Whether it is a letter that has arrived, rather than an answer."""
    reader = isinstance(call["chat_id"], int) and call["chat_id"] > 2 * FIRST_READER - 1
    mine = reader and call["chat_id"] < 2 * FIRST_READER + LETTERS
    return mine and call["method"] == "sendMessage" and call["ok"]


async def enter(host: Messenger) -> None:
    """Everybody opens the chat before the bot listens; what they said is thrown away."""
    accounts = [
        *range(2 * FIRST_READER, 2 * FIRST_READER + LETTERS),
        *range(city.FIRST_ACCOUNT, city.FIRST_ACCOUNT + CALLERS),
    ]
    people = [{"id": one, "name": f"p{one}", "language": "zh", "roles": []} for one in accounts]
    await host.post("/play/people", {"people": people})
    for one in accounts:
        await host.post(f"/play/chats/{one}/text", {"text": "/start"})
    await host.post(f"/bot{TOKEN}/deleteWebhook", {"drop_pending_updates": True})


async def seen(host: Messenger) -> int:
    """The number of the last call."""
    return max((call["n"] for call in await host.get("/play/calls?since=0")), default=0)


async def carried(host: Messenger, since: int) -> list[dict[str, Any]]:
    """All calls until every letter has arrived; each is asked for once."""
    calls: list[dict[str, Any]] = []
    async with asyncio.timeout(WITHIN_S):
        while sum(map(is_letter, calls)) < LETTERS:
            await asyncio.sleep(1)
            calls += await host.get(f"/play/calls?since={calls[-1]['n'] if calls else since}")
    return calls


class Talk:
    """People who check in one after another, each once."""

    def __init__(self, host: Messenger) -> None:
        self._host = host
        self._next = city.FIRST_ACCOUNT

    async def goes_on(self, seconds: float) -> list[float]:
        """So long, evenly; what each waited for his card."""
        loop = asyncio.get_running_loop()
        until, waits = loop.time() + seconds, list[float]()
        while loop.time() < until:
            began = loop.time()
            waits += await self.visit(1)
            await asyncio.sleep(max(0.0, EVERY_S - (loop.time() - began)))
        return waits

    async def visit(self, count: int) -> list[float]:
        """The next few come at once."""
        async with asyncio.TaskGroup() as group:
            coming = []
            for _ in range(count):
                coming.append(group.create_task(self._one(self._next)))
                self._next += 1
        return [one.result() for one in coming]

    async def _one(self, account: int) -> float:
        since, shown = await seen(self._host), asyncio.get_running_loop().time()
        latitude = 35.3 + account % 1000 / 1e6
        await self._host.post(
            f"/play/chats/{account}/location",
            {"latitude": latitude, "longitude": 113.9005, "accuracy": 12, "how": "button"},
        )
        async with asyncio.timeout(WITHIN_S):
            while True:
                for call in await self._host.get(f"/play/calls?since={since}"):
                    if call["chat_id"] == account and call["method"] == "sendMessage":
                        return asyncio.get_running_loop().time() - shown
                await asyncio.sleep(0.005)
