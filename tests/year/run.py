"""A year in a small land: each letter is foreseen by the book, each foreseen one arrives."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from random import Random
from typing import Final

from core.notices.model import Kind, Letter
from core.shared.actor import Actor, Role
from core.shared.ids import CountyCode
from tests.contracts.town import HERE, THERE, Town
from tests.year.almanac import DAY, at, awake, day_of, works
from tests.year.book import Served
from tests.year.briefs import Briefs
from tests.year.desk import Look
from tests.year.life import Life, first_day
from tests.year.post import Host, Key, Officer, Post

ZONE: Final = CountyCode("Z-PINGYUAN")
LOOKS: Final = (time(8, 45), time(9, 45), time(11), time(14, 45), time(17, 45), time(20, 30))
ON_A_DAY_OFF: Final = (time(11), time(17, 45))
ACTS, WISHES = time(10, 30), time(18, 30)
DOWN, DOWN_DAYS = 0.006, 6
"""How often the service stops, and for how many days at most."""
A_HOST: Final = 5
"""Appointees of one enterprise."""
FORETOLD: Final = {
    Kind.REPORT_DUE,
    Kind.REPORT_DUE_COUNTY,
    Kind.REPORT_IN,
    Kind.SILENCE,
    Kind.SILENCE_COUNTY,
    Kind.PACE_BEHIND,
    Kind.VISITORS,
    Kind.SUSPENDED,
    Kind.RESUMED,
    Kind.TERMINATED,
}
APART: Final = {
    Kind.BRIEF,
    Kind.DAY_CHANGED,
    Kind.VISITS_DUE,
    Kind.REVIEW_DUE,
    Kind.FENCE_PROPOSAL,
}
"""Looked at otherwise: briefs by their own book, the others only for hours and doubles."""


@dataclass
class Told:
    """What a year came to."""

    sent: Counter[str] = field(default_factory=Counter)
    down: int = 0
    briefs: int = 0


class Year:
    """One run; the same seed does the same."""

    def __init__(self, town: Town, first: date, chance: Random) -> None:
        self._town, self._first, self._chance = town, first, chance
        self._actors: dict[int, Actor] = {}
        self._zeal: dict[int, float] = {}
        self._seen: set[tuple[int, str, str, str]] = set()
        self.told = Told()

    async def settles(self, people: int) -> None:
        """Everybody is there before the first morning."""
        chance, town = self._chance, self._town
        town.clock.at(self._first - DAY, 12)
        officers = [
            await self._officer(role, county, singly=county == THERE)
            for county in (HERE, THERE, ZONE)
            for role in (Role.COUNTY_SCIENCE, Role.COUNTY_ORGANISATION)
            if county != ZONE or role is Role.COUNTY_SCIENCE
        ]
        served, hosts = [], []
        for n in range(0, people, A_HOST):
            county = (HERE, THERE, ZONE)[n // A_HOST % 3]
            works_at = await town.enterprise(county)
            contact = await town.contact(works_at)
            hosts.append(Host(self._known(contact), works_at.id))
            for _ in range(min(A_HOST, people - n)):
                start, end = first_day(chance, self._first)
                actor, opened = await town.appoint(works_at, start=start, end=end)
                entered = self._first - DAY
                served.append(
                    Served(
                        number=opened.id,
                        person=self._known(actor),
                        county=county,
                        enterprise=works_at.id,
                        start=start,
                        end=end,
                        entered=entered,
                    )
                )
                self._zeal[opened.id] = chance.choice((0.0, 0.01, 0.05, 0.12, 0.2, 0.3))
        self._post = Post(served, hosts, officers)
        self._briefs = Briefs(self._post, self._first - DAY)
        self._life = Life(town, self._post, self._actors, self._zeal)
        self._look = Look(town, chance)
        await self._looks()

    async def _officer(self, role: Role, county: CountyCode, *, singly: bool) -> Officer:
        actor = await self._town.enrol(role, county, singly=singly)
        officer = Officer(self._known(actor), county)
        officer.wishes.singly = singly
        return officer

    def _known(self, actor: Actor) -> int:
        self._actors[actor.known()] = actor
        return actor.known()

    async def lives(self, days: int) -> None:
        """Day by day; a service that is down is asked nothing and rings nothing."""
        down = 0
        for n in range(days):
            today = self._first + timedelta(days=n)
            if down:
                down -= 1
                continue
            if n > 1 and self._chance.random() < DOWN:
                down = self._chance.randrange(1, DOWN_DAYS)
                self.told.down += down
            for clock in sorted({*(LOOKS if works(today) else ON_A_DAY_OFF), ACTS, WISHES}):
                self._town.clock.now = at(today, clock)
                if clock == ACTS:
                    await self._life.day(self._town.clock.now, self._chance)
                elif clock == WISHES:
                    await self._life.evening(self._town.clock.now, self._chance)
                else:
                    await self._looks()

    async def _looks(self) -> None:
        now, post = self._town.clock.now, self._post
        post.ring(now)
        sure, budget = post.expected(now)
        wanted = self._briefs.expected(now)
        carried = await self._look.now()
        sent = {self._key(one) for one in carried.sent if one.kind in FORETOLD}
        failed = {self._key(one) for one in carried.failed if one.kind in FORETOLD}
        for letter in carried.sent:
            self._rings_well(letter)
        went = sent | failed
        late = []
        for person, keys in budget.items():
            places = post.free(person, now)
            sure |= set(keys[:places])
            late += keys[places:]
        assert went == sure, self._differ(sure, went)
        for key in sent:
            post.sent(key, now)
        for key in late:
            post.waits(key, now)
        self._briefs.agree(wanted, carried.briefs, now)
        self.told.briefs += len(carried.briefs)

    def _rings_well(self, letter: Letter) -> None:
        """Never at night, never on a day off, never twice (PRODUCT 16, DOMAIN 1.8)."""
        assert letter.kind in FORETOLD | APART, letter
        now = self._town.clock.now
        assert awake(now) or letter.kind is Kind.DAY_CHANGED, letter
        mark = (letter.to, letter.kind.value, letter.subject, letter.step)
        assert mark not in self._seen or letter.kind is Kind.DAY_CHANGED, letter
        self._seen.add(mark)
        self.told.sent[letter.kind.value] += 1

    def _key(self, letter: Letter) -> Key:
        step = letter.step
        if letter.kind in {Kind.VISITORS, Kind.PACE_BEHIND}:
            step = step.partition(":")[0]
        elif letter.kind is Kind.REPORT_IN:
            step = ""
        return Key(letter.kind.value, letter.to, letter.number, step)

    def _differ(self, sure: set[Key], went: set[Key]) -> str:
        now = self._town.clock.now
        lines = [f"{day_of(now)} {now}"]
        lines += [f"missing: {key} {self._about(key)}" for key in sorted(sure - went)]
        lines += [f"unforeseen: {key} {self._about(key)}" for key in sorted(went - sure)]
        return "\n".join(lines)

    def _about(self, key: Key) -> str:
        one = self._post.served.get(key.about)
        last = sorted(one.visits)[-3:] if one else None
        return (
            f"due {self._post.due.get(key)} gone {key in self._post.gone} places"
            f" {self._post.places.get(key.to)} {self._post.wishes[key.to]} {one and one.pauses}"
            f" start {one and one.start} end {one and one.end} {one and one.terminated} {last}"
        )
