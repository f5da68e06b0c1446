"""A service year lived by many, over HTTP against real processes, beside a plain book of it."""

import asyncio
from collections import Counter
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from random import Random
from typing import Any, Final

from tests.bot.stage import Stage
from tests.stories.calendar import Hour, Moment, moments
from tests.stories.cast import AT_ONCE, Appointee, Cast, assembled
from tests.stories.pushes import Push, Watch, claim_in
from tests.stories.records import agrees
from tests.stories.visits import Visits, claims_due, opened_door, will_claim
from tests.stories.words import PUSH, Words, undecided, waiting

WITHIN_S: Final = 60.0
DOWN_DAYS: Final = timedelta(days=7)
DOORS, HALF, HANDS_IN = 0.4, 0.5, 0.4
"""How often codes are shown, a distance is explained, a reminder is followed at once."""


class Deed(Enum):
    """What somebody does who is on site."""

    GATE = auto()
    NEAR = auto()
    DOOR = auto()
    BOTH = auto()
    SLIP = auto()
    FORGETS = auto()


OFTEN: Final = {
    Deed.GATE: 52,
    Deed.NEAR: 14,
    Deed.DOOR: 10,
    Deed.BOTH: 4,
    Deed.SLIP: 3,
    Deed.FORGETS: 17,
}


@dataclass
class Told:
    """What a year came to."""

    moments: int = 0
    visits: int = 0
    claims: int = 0
    decisions: int = 0
    dates: int = 0
    pushes: Counter[str] | None = None


class Year:
    """One run. The same seed does the same, but for what falls to hosts beside our people."""

    def __init__(self, stage: Stage, cast: Cast, chance: Random) -> None:
        self._stage = stage
        self._cast = cast
        self._chance = chance
        self._watch = Watch(cast)
        self._visits = Visits()
        self._words = Words(cast, chance)
        self._unheard: list[tuple[Appointee, int, str]] = []
        self.told = Told()

    async def lives(self, first: date, weeks: int) -> None:
        """From the first day on; the bot is down for one week in the middle."""
        down = first + timedelta(weeks=weeks // 2)
        for moment in moments(first, weeks, self._chance):
            self.told.moments += 1
            off = down <= moment.on < down + DOWN_DAYS
            running = self._stage.bots[-1].code is None
            if off and running:
                assert await self._stage.bots[-1].stop() == 0
            await self._stage.play("clock", {"to": moment.at.isoformat()})
            if off:
                await self._unattended(moment)
                continue
            if not running:
                await self._returns()
            await self._settled(moment)
            await self._attended(moment)

    async def ends(self, last: date) -> None:
        """Everybody reads his record; the promises about all pushes are looked at."""
        rows: list[int] = []
        if self._stage.bots[-1].code is not None:
            await self._returns()

        async def reads(one: Appointee) -> None:
            rows.append(await agrees(one, last))

        await self._all(reads(one) for one in self._cast.appointees)
        self._watch.holds()
        self.told.dates = sum(rows)
        self.told.pushes = Counter(push.title for push in self._watch.pushes)

    async def _attended(self, moment: Moment) -> None:
        fresh = self._watch.reads(moment.at)
        if moment.hour is Hour.VISITS:
            await self._comings(moment)
        elif moment.hour is not Hour.ODD:
            await self._answers(moment, fresh)
        await self._reports(fresh)
        # a letter that is on its way must not arrive on another day
        await self._stage.calm(within=WITHIN_S)

    async def _comings(self, moment: Moment) -> None:
        links = await self._doors() if self._chance.random() < DOORS else {}
        await self._all(
            [
                self._comes(one, moment, links.get(one.works.name))
                for one in self._cast.appointees
                if one.comes(moment.on) and self._chance.random() < one.zeal
            ]
        )
        for one in self._cast.appointees:
            for on in claims_due(one, moment.on):
                if one.book.may_claim(on, moment.on):
                    self.told.claims += 1
                    await self._visits.claim(one, on, moment.at)
        for works in {one.works.name: one.works for one in self._cast.appointees}.values():
            if works.name in links:
                await self._cast.others[works.hosts[0]].taps("关闭")

    def _comes(
        self, one: Appointee, moment: Moment, link: str | None
    ) -> Coroutine[Any, Any, None]:
        """What he does is drawn here, in order, and done among all the others."""
        (what,) = self._chance.choices(list(OFTEN), list(OFTEN.values()))
        # whoever finds no code at the door takes the button
        what = Deed.GATE if link is None and what in {Deed.DOOR, Deed.BOTH} else what
        far, explains = self._chance.choice((550.0, 2400.0)), self._chance.random() < HALF
        if what is Deed.FORGETS:
            will_claim(one, moment.on, self._chance)
            return _nothing()
        self.told.visits += 1
        match what:
            case Deed.NEAR:
                return self._visits.near(one, moment.at, far, explains=explains)
            case Deed.SLIP:
                return self._visits.slip(one, moment.at)
            case Deed.DOOR if link:
                return self._visits.scan(one, moment.at, link)
            case Deed.BOTH if link:
                return self._scans_and_stands(one, moment, link)
            case _:
                return self._visits.at_the_gate(one, moment.at)

    async def _scans_and_stands(self, one: Appointee, moment: Moment, link: str) -> None:
        await self._visits.scan(one, moment.at, link)
        await self._visits.at_the_gate(one, moment.at)

    async def _doors(self) -> dict[str, str]:
        works = {one.works.name: one.works for one in self._cast.appointees}
        return {
            name: await opened_door(self._cast.others[there.hosts[0]], there)
            for name, there in works.items()
        }

    async def _answers(self, moment: Moment, fresh: list[Push]) -> None:
        """Contacts and officers look at what was pushed to them."""
        by_person = {(push.person, push.title): push for push in fresh}
        for works in {one.works.name: one.works for one in self._cast.appointees}.values():
            host = self._cast.others[works.hosts[0]]
            push = by_person.get((host.person, PUSH))
            if push is not None:
                there = self._watch.messages[push.person, push.number]
                await self._words.host(works, moment.at, there)
            officer = self._cast.others[works.officer] if works.officer else None
            for asked in fresh:
                if officer is not None and asked.person == officer.person:
                    about = claim_in(asked)
                    one = self._cast.by_name.get(about[0]) if about else None
                    if about and one is not None and undecided(one, about[1]):
                        self.told.decisions += 1
                        there = self._watch.messages[asked.person, asked.number]
                        await self._words.county(officer, one, about[1], there)

    async def _reports(self, fresh: list[Push]) -> None:
        """Some hand in their report when they are reminded, most of them later."""
        for push in fresh:
            one = self._cast.by_person.get(push.person)
            if one is None or push.title != "总结报告待提交":
                continue
            if self._chance.random() < HANDS_IN:
                await one.hands.taps("已提交", push.title, after=push.number - 1)
                one.reported = True

    async def _unattended(self, moment: Moment) -> None:
        if moment.hour is Hour.VISITS:
            for one in self._cast.appointees:
                if one.comes(moment.on) and self._chance.random() < one.zeal:
                    self.told.visits += 1
                    self._unheard.append(await self._visits.unheard(one, moment.at))

    async def _returns(self) -> None:
        """The bot is back: everybody's location of that week has its answer."""
        await self._stage.bot()
        unheard, self._unheard = self._unheard, []
        await self._all(self._visits.heard(*one) for one in unheard)

    async def _settled(self, moment: Moment) -> None:
        """The bot has seen the hour that it is, and everything that it said has been read."""
        if moment.hour is Hour.EVENING:
            await self._evening(moment)
        await self._stage.calm(within=WITHIN_S)
        last = (await self._stage.play("state"))["last_event"]
        ears = self._stage.ears
        await self._cast.screens.until(
            lambda: True if ears.events[-1]["n"] >= last else None, lambda: "events are missing"
        )

    async def _evening(self, moment: Moment) -> None:
        """Somebody waits for a word: there is a card this evening, or one for the next morning."""
        if not any(waiting(one, moment.at) for one in self._cast.appointees):
            return
        await self._stage.has(
            "SELECT 1 FROM letter WHERE kind = 'visitors' AND step LIKE ? || ':%'",
            moment.on.isoformat(),
            within=WITHIN_S,
        )

    async def _all(self, acts: Iterable[Coroutine[Any, Any, Any]]) -> None:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(act: Coroutine[Any, Any, Any]) -> None:
            async with gate:
                await act

        async with asyncio.TaskGroup() as group:
            for act in acts:
                group.create_task(one(act))


async def _nothing() -> None:
    """He was there, and nobody knows."""


async def a_year(stage: Stage, first: date, people: int, weeks: int, chance: Random) -> Told:
    """So many people for so many weeks; AssertionError where something is not as promised."""
    cast = await assembled(stage, people, first)
    year = Year(stage, cast, chance)
    await year.lives(first, weeks)
    await year.ends(first + timedelta(weeks=weeks))
    for bot in stage.bots:
        log = bot.journal()
        assert "Traceback" not in log, log
        assert "ERROR" not in log, log
    return year.told
