"""People at random: they come, are confirmed, pause, stop, hand in, and change their settings."""

from datetime import date, datetime, time, timedelta
from random import Random
from typing import Final

from core.appointments.actions import end, resume, suspend
from core.assessment.actions import hand_in_report
from core.hosting.actions import confirm_visitors
from core.hosting.questions import visitors_to_confirm
from core.preferences.actions import choose_mode, pause_letters, set_quiet_hours
from core.preferences.model import Group, Mode
from core.shared.actor import Actor
from core.shared.ids import AppointmentId
from tests.contracts.town import OPERATOR, Town
from tests.year.almanac import DAY, at, day_of, works
from tests.year.book import Served, Visit
from tests.year.ladders import report_step
from tests.year.post import Host, Post

QUIET: Final = (
    (time(20), time(8)),
    (time(19), time(9)),
    (time(18), time(9)),
    (time(12), time(14)),
    None,
)
GROUPS: Final = {"rhythm": Group.RHYTHM, "visitors": Group.VISITORS}
PAUSES: Final = (1, 2, 7, 20)
SUSPENDED, BACK, STOPPED, SETTLES = 0.0015, 0.03, 0.0003, 0.004
"""Chances a day and person."""
HANDS_IN, CONFIRMS = 0.05, 0.5
OFF_DAYS: Final = 0.1
"""How often somebody comes on a day off, of the times at which he would come on another."""


class Life:
    """What happens between two looks, in the store and in the book alike."""

    def __init__(
        self, town: Town, post: Post, actors: dict[int, Actor], zeal: dict[int, float]
    ) -> None:
        self._town, self._post, self._actors, self._zeal = town, post, actors, zeal

    async def day(self, now: datetime, chance: Random) -> None:
        """Toward noon: who comes, who is suspended or returns, who hands in his report."""
        today = day_of(now)
        share = 1.0 if works(today) else OFF_DAYS
        for one in self._post.served.values():
            if not one.serves(today):
                if today > one.end and not one.terminated:
                    await self._hands_in(one, now, chance)
                continue
            if one.paused_on(today):
                if chance.random() < BACK:
                    await self._resumes(one, now)
                continue
            if chance.random() < self._zeal[one.number] * share:
                await self._comes(one, now)
            elif chance.random() < SUSPENDED:
                await self._suspended(one, now)
            elif chance.random() < STOPPED:
                await self._stopped(one, now)
            await self._hands_in(one, now, chance)

    async def evening(self, now: datetime, chance: Random) -> None:
        """Some hosts confirm everybody; some people change their settings."""
        for host in self._post.hosts.values():
            if chance.random() < CONFIRMS:
                await self._confirms(host, now)
        for person in self._post.wishes:
            if chance.random() < SETTLES:
                await self._settles(person, now, chance)

    async def _comes(self, one: Served, now: datetime) -> None:
        await self._town.here(self._actors[one.person])
        one.visits[day_of(now)] = Visit(at=now, counts=True)

    async def _confirms(self, host: Host, now: datetime) -> None:
        actor = self._actors[host.person]
        listed = await self._town.store.ask(visitors_to_confirm, actor)
        await self._town.store.do(confirm_visitors, actor, [one.day for one in listed])
        for one in self._post.served.values():
            if one.enterprise == host.enterprise:
                for visit in one.visits.values():
                    visit.confirmed |= visit.at >= now - timedelta(hours=72)

    async def _suspended(self, one: Served, now: datetime) -> None:
        first = day_of(now) + DAY
        if first > one.end:
            return
        number = AppointmentId(one.number)
        await self._town.store.do(suspend, OPERATOR, number, first, "study abroad")
        one.pauses.append([first, None])
        self._post.act("suspended", [one.person], one.number, f"{first}", now)

    async def _resumes(self, one: Served, now: datetime) -> None:
        first = one.pauses[-1][0]
        back = day_of(now) + DAY
        if first is None or back <= first:
            return
        await self._town.store.do(resume, OPERATOR, AppointmentId(one.number), back)
        one.pauses[-1][1] = back - DAY
        self._post.act("resumed", [one.person], one.number, f"{back}", now)

    async def _stopped(self, one: Served, now: datetime) -> None:
        last = day_of(now)
        if last == one.end:
            return
        await self._town.store.do(end, OPERATOR, AppointmentId(one.number), last, "moved away")
        one.terminated = last
        self._post.act("terminated", [one.person], one.number, f"{last}", now)

    async def _hands_in(self, one: Served, now: datetime, chance: Random) -> None:
        asked = report_step(one.end, day_of(now)) is not None
        if not asked or one.reported or one.terminated or chance.random() > HANDS_IN:
            return
        await self._town.store.do(
            hand_in_report, self._actors[one.person], AppointmentId(one.number)
        )
        one.reported = True
        told = [officer.person for officer in self._post.officers if officer.county == one.county]
        self._post.act("report-in", told, one.number, "", now)

    async def _settles(self, person: int, now: datetime, chance: Random) -> None:
        actor, wishes, store = self._actors[person], self._post.wishes[person], self._town.store
        own = [name for name in GROUPS if (name == "visitors") == (person in self._post.hosts)]
        official = person not in self._post.hosts and person not in self._post.people
        what = chance.choice(("pause", "quiet", "switch"))
        if what == "pause" and not wishes.paused(now):
            days = chance.choice(PAUSES)
            wishes.paused_until = at(day_of(now) + timedelta(days=days), time(9, 45))
            await store.do(pause_letters, actor, wishes.paused_until)
        elif what == "quiet":
            wishes.quiet = chance.choice(QUIET)
            first, last = wishes.quiet or (None, None)
            await store.do(set_quiet_hours, actor, first, last)
        elif what == "switch" and not official:
            name = own[0]
            wishes.off ^= {name}
            mode = Mode.OFF if name in wishes.off else Mode.NOW
            await store.do(choose_mode, actor, GROUPS[name], mode)


def first_day(chance: Random, entered: date) -> tuple[date, date]:
    """A term of two or three years that runs when it is entered; some end within the months."""
    start = entered - timedelta(days=chance.randrange(900))
    years = 2 if (entered - start).days < 700 and chance.random() < 0.6 else 3
    end_year = start.year + years
    day = min(start.day, 28) if start.month == 2 else start.day
    return start.replace(day=day), date(end_year, start.month, day) - DAY
