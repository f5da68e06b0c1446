"""A sandbox, a city, a bot: the whole service on one machine, as a visitor finds it."""

import asyncio
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

import aiohttp

from bot.clock.now import Clock
from bot.clock.workdays import OfficialWorkdays
from core.shared.calendar import ONE_DAY, SHANGHAI, instant, local_day
from core.shared.workdays import WORKING, DayKind
from tests.bot.hearing import PATIENCE, Ears
from tests.bot.phone import Phone
from tests.bot.programs import GLANCE, Nursery, Program

USERNAME: Final = "fuzong_demo_bot"
CLOCK: Final = "clock-shift"
MORNING: Final = time(10, 0)
WEDNESDAY: Final = 2
WORKDAYS: Final = OfficialWorkdays()
STARTED: Final = "talk: polling"


def is_working(day: date) -> bool:
    """Whether offices are open."""
    return WORKDAYS.kind(day)[0] in WORKING


def an_ordinary_day() -> date:
    """The next Wednesday between two ordinary workdays, so that stories start alike every day."""
    day = local_day(Clock().now()) + ONE_DAY
    while day.weekday() != WEDNESDAY or any(
        WORKDAYS.kind(day + timedelta(days=n))[0] is not DayKind.WORKDAY for n in (-1, 0, 1)
    ):
        day += ONE_DAY
    return day


async def found_city(nursery: Nursery, folder: Path) -> None:
    """The sample city as of that day, at ten; what every stage starts from."""
    ahead = instant(an_ordinary_day(), MORNING) - Clock().now()
    (folder / CLOCK).write_text(f"{ahead.total_seconds():.0f}")
    settings = {"FUZONG_DATA_DIR": str(folder), "FUZONG_CLOCK_SHIFT_FILE": str(folder / CLOCK)}
    settings["FUZONG_BOT_API"] = "http://127.0.0.1:9"
    loader = await nursery.start(
        "bot", "sample", "--username", USERNAME, folder=folder, settings=settings
    )
    assert await loader.end() == 0, loader.journal()
    (folder / "city.json").write_text(loader.output(), encoding="utf-8")


class Stage:
    """One sandbox with its city, and the bots that listen to it."""

    def __init__(
        self, nursery: Nursery, folder: Path, service: dict[str, str], http: aiohttp.ClientSession
    ) -> None:
        self.folder = folder
        self.service = service
        self.ears = Ears()
        self.city: dict[str, Any] = json.loads((folder / "city.json").read_text(encoding="utf-8"))
        self.programs: list[Program] = []
        self.bots: list[Program] = []
        self._nursery = nursery
        self._http = http

    @property
    def settings(self) -> dict[str, str]:
        """The bot's settings."""
        return {
            "FUZONG_DATA_DIR": str(self.folder),
            "FUZONG_BOT_API": self.service["url"],
            "FUZONG_BOT_TOKEN": self.service["token"],
            "FUZONG_CLOCK_SHIFT_FILE": str(self.folder / CLOCK),
        }

    async def runs(self, *words: str) -> Program:
        """`python -m bot words`, in this stage's folder."""
        program = await self._nursery.start(
            "bot", *words, folder=self.folder, settings=self.settings
        )
        self.programs.append(program)
        return program

    async def bot(self, word: str = "run") -> Program:
        """A bot that listens."""
        program = await self.runs(word)
        self.bots.append(program)
        async with asyncio.timeout(PATIENCE):
            while STARTED not in program.journal():
                assert program.code is None, program.journal()
                await asyncio.sleep(GLANCE)
        return program

    async def play(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """The play API: POST with a body, GET without one."""
        how = "GET" if body is None else "POST"
        async with self._http.request(how, f"/play/{path}", json=body) as answer:
            assert answer.status < 400, f"{path}: {await answer.text()}"
            return await answer.json()

    async def uploads(self, person: int, kind: str, data: bytes, name: str) -> int:
        """A photo, voice message or file that somebody sends; its number."""
        form = aiohttp.FormData({"kind": kind})
        form.add_field("file", data, filename=name)
        async with self._http.post(f"/play/chats/{person}/upload", data=form) as answer:
            assert answer.status < 400, await answer.text()
            return int((await answer.json())["message_id"])

    def place(self, name: str) -> dict[str, Any]:
        """A gate by its id in the city."""
        return next(place for place in self.city["places"] if place["id"] == name)

    def phone(self, name: str) -> Phone:
        """The phone of somebody of the city."""
        found = next(person for person in self.city["people"] if person["name"] == name)
        return Phone(self, found["id"], name)

    async def phones(self, *names: str) -> list[Phone]:
        """Several, each with the bot open."""
        found = [self.phone(name) for name in names]
        async with asyncio.TaskGroup() as group:
            for phone in found:
                group.create_task(phone.opens())
        return found

    async def stranger(self, number: int, name: str, language: str = "zh") -> Phone:
        """Somebody whom the city does not know."""
        person = {"id": number, "name": name, "language": language}
        await self.play("people", {"people": [person]})
        return Phone(self, number, name)

    async def now(self) -> datetime:
        """What the sandbox's clock shows, in Shanghai."""
        shown = (await self.play("state"))["clock"]["now"]
        return datetime.fromisoformat(shown).astimezone(SHANGHAI)

    async def clock_to(self, day: date, clock: time) -> None:
        """Moves the clock."""
        await self.play("clock", {"to": instant(day, clock).isoformat()})

    async def drained(self) -> None:
        """Until the bot has acknowledged everything that people did."""
        address = f"/bot{self.service['token']}/getWebhookInfo"
        async with asyncio.timeout(PATIENCE):
            while True:
                async with self._http.post(address) as answer:
                    told = await answer.json()
                if not told["result"]["pending_update_count"]:
                    return
                await asyncio.sleep(GLANCE)

    async def calls(self, since: int = 0) -> list[dict[str, Any]]:
        """The Bot API calls after number `since`."""
        told: list[dict[str, Any]] = await self.play(f"calls?since={since}")
        return told

    async def last_call(self) -> int:
        """The number of the latest call so far."""
        return max((call["n"] for call in await self.calls()), default=0)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the bot's database as it is on the disk."""
        uri = f"file:{self.folder / 'fuzong.db'}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=10)) as database:
            return list(database.execute(query, values))

    async def has(self, query: str, *values: object, within: float = 2 * PATIENCE) -> None:
        """Until the query finds something on the disk."""
        async with asyncio.timeout(within):
            while not self.rows(query, *values):
                assert self.bots[-1].code is None, self.bots[-1].journal()
                await asyncio.sleep(GLANCE)

    async def calm(self, *, within: float = 2 * PATIENCE) -> None:
        """Until the bot has seen the hour that it is: nothing is due, no letter may still go."""
        # what falls due while it is waited for belongs to the hour too
        now = await self.now() + timedelta(seconds=within)
        today = now.date().isoformat()
        moment = now.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")
        async with asyncio.timeout(within):
            while self._under_way(today, moment):
                assert self.bots[-1].code is None, self.bots[-1].journal()
                await asyncio.sleep(GLANCE)

    def _under_way(self, today: str, moment: str) -> list[tuple[Any, ...]]:
        return self.rows(
            "SELECT 'timer', subject, next_on FROM timer WHERE next_on <= ?"
            " UNION ALL SELECT 'letter', id, due_at FROM letter"
            " WHERE state IN ('queued', 'sending', 'later') AND due_at <= ?"
            " UNION ALL SELECT 'closing', id, due_at FROM letter"
            " WHERE outcome IS NOT NULL AND NOT closed AND state = 'delivered'",
            today,
            moment,
        )


@asynccontextmanager
async def staged(nursery: Nursery, city: Path, folder: Path) -> AsyncIterator[Stage]:
    """A sandbox with a copy of the city; no bot yet."""
    shutil.copytree(city, folder, dirs_exist_ok=True)
    words = ("--username", USERNAME, "--language", "zh", "--clock-file", str(folder / CLOCK))
    sandbox = await nursery.start("bot.sandbox", *words, folder=folder)
    service = json.loads(await sandbox.line())
    async with (
        aiohttp.ClientSession(service["url"]) as http,
        asyncio.TaskGroup() as group,
    ):
        stage = Stage(nursery, folder, service, http)
        listening = group.create_task(stage.ears.listen(http))
        try:
            await stage.play("people", {"people": stage.city["people"]})
            await stage.play("groups", {"groups": stage.city.get("groups", [])})
            await stage.play("places", {"places": stage.city["places"]})
            yield stage
        finally:
            for program in stage.programs:
                await program.kill()
            await sandbox.kill()
            await listening
