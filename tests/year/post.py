"""Which letters must go out at a look, and which must not: plain bookkeeping of DOMAIN 1.8 and
PRODUCT 10, 11, 16, 17, 18 over what is true of everybody."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from tests.year import ladders
from tests.year.almanac import at, awake, clock_of, day_of, opening, works
from tests.year.book import WAITED, Served, Wishes

NINE, EVENING = time(9), time(17, 30)
WEEK: Final = timedelta(days=7)
A_WEEK: Final = 2
RANKS: Final = {"report-due": 1, "report-in": 1, "pace-behind": 3, "silence": 4}
LATE_RANK: Final = 2


class Key(NamedTuple):
    """One letter: it is told once for ever."""

    kind: str
    to: int
    about: int
    step: str


@dataclass
class Host:
    """The contact of one enterprise."""

    person: int
    enterprise: int
    wishes: Wishes = field(default_factory=Wishes)


@dataclass
class Officer:
    """Somebody in a department of a county."""

    person: int
    county: str
    wishes: Wishes = field(default_factory=Wishes)


class Post:
    """What has been posted, and what of it may still go out."""

    def __init__(self, served: list[Served], hosts: list[Host], officers: list[Officer]) -> None:
        self.served = {one.number: one for one in served}
        self.people = {one.person: one for one in served}
        self.hosts = {one.person: one for one in hosts}
        self.officers = officers
        self.wishes: dict[int, Wishes] = {one.person: one.wishes for one in served}
        self.wishes |= {one.person: one.wishes for one in hosts}
        self.wishes |= {one.person: one.wishes for one in officers}
        self.due: dict[Key, datetime] = {}
        self.gone: set[Key] = set()
        self.places: dict[int, list[datetime]] = defaultdict(list)
        self.said: dict[int, list[tuple[date, date]]] = defaultdict(list)
        self._forecasts: dict[Key, date] = {}
        self._card: dict[int, Key] = {}
        """Of each host the newest card: what waited longer goes out with it alone."""
        self._pace_on = {one.number: ladders.first_look(one) for one in served}

    # what is posted

    def act(self, kind: str, to: Iterable[int], about: int, step: str, now: datetime) -> None:
        """Somebody's act is told, now or as soon as anything may ring."""
        for person in to:
            self._put(Key(kind, person, about, step), now)

    def ring(self, now: datetime) -> None:
        """The clock looks at every appointment, and in the evening at every host."""
        today = day_of(now)
        nine = max(now, at(today, NINE))
        for one in self.served.values():
            for key in self._reminders(one, today):
                self._put(key, nine)
            self._pace(one, today, nine)
        if clock_of(now) >= EVENING:
            for host in self.hosts.values():
                if self._waiting(host, now):
                    key = Key("visitors", host.person, host.person, f"{today}")
                    self._put(key, now)
                    if key not in self.gone:
                        self._card[host.person] = key

    def _reminders(self, one: Served, today: date) -> Iterator[Key]:
        step = ladders.report_step(one.end, today)
        if step and not one.reported and not one.terminated:
            yield Key("report-due", one.person, one.number, step)
            if ladders.county_hears(one.end, today):
                for officer in self._of(one.county):
                    yield Key("report-due-county", officer.person, one.number, step)
        silent = ladders.silence_step(one, today)
        if silent:
            yield Key("silence", one.person, one.number, silent[0])
            if silent[1] >= 60:
                for officer in self._of(one.county):
                    yield Key("silence-county", officer.person, one.number, silent[0])

    def _pace(self, one: Served, today: date, wanted: datetime) -> None:
        """Monthly: behind by more than five days, and later than what was last told (1.8)."""
        if today < self._pace_on[one.number]:
            return
        self._pace_on[one.number] = ladders.next_month(one, today)
        if not one.serves(today) or one.paused_on(today):
            return
        slips, far, forecast = one.behind(today)
        if not slips:
            self.said[one.number].clear()
            return
        told = [day for month, day in self.said[one.number] if month >= one.year_of(today)[0]]
        if far and forecast > max(told, default=date.min):
            key = Key("pace-behind", one.person, one.number, f"{ladders.month_of(one, today)}")
            if key not in self.due:
                self._forecasts[key] = forecast
            self._put(key, wanted)

    def _put(self, key: Key, wanted: datetime) -> None:
        if key not in self.gone:
            self.due.setdefault(key, self._ringing(key, wanted, own=False))

    # what may go out

    def expected(self, now: datetime) -> tuple[set[Key], dict[int, list[Key]]]:
        """What goes out now: all of the first; of each person's second as many as he has places,
        the most pressing first."""
        sure: set[Key] = set()
        budget: dict[int, list[Key]] = defaultdict(list)
        for key, due in sorted(self.due.items(), key=lambda one: one[1]):
            if due > now or key in self.gone:
                continue
            if not self._needed(key, now) or self._off(key):
                self.gone.add(key)
            elif self._held_until(key, now) > now:
                self.due[key] = self._held_until(key, now)
            elif self._takes_a_place(key):
                budget[key.to].append(key)
            else:
                sure.add(key)
        return sure, {
            person: sorted(keys, key=lambda key: RANKS.get(key.kind, LATE_RANK))
            for person, keys in budget.items()
        }

    def free(self, person: int, now: datetime) -> int:
        """Places that the week has left."""
        return A_WEEK - sum(moment > now - WEEK for moment in self.places[person])

    def waits(self, key: Key, now: datetime) -> None:
        """It had no place: until the earliest of the last ones is a week old."""
        latest = sorted((m for m in self.places[key.to] if m > now - WEEK), reverse=True)
        self.due[key] = self._ringing(key, latest[A_WEEK - 1] + WEEK, own=True)

    def sent(self, key: Key, now: datetime) -> None:
        """It has arrived."""
        self.gone.add(key)
        if key.to in self.people and self._takes_a_place(key):
            self.places[key.to].append(now)
        if key.kind == "pace-behind":
            month = date.fromisoformat(key.step)
            self.said[key.about].append((month, self._forecasts[key]))

    def _needed(self, key: Key, now: datetime) -> bool:
        today = day_of(now)
        if key.kind == "visitors":
            return self._card[key.to] == key and self._waiting(self.hosts[key.to], now)
        one = self.served[key.about]
        match key.kind:
            case "report-due" | "report-due-county":
                step = ladders.report_step(one.end, today)
                return not one.reported and not one.terminated and step == key.step
            case "silence" | "silence-county":
                return (ladders.silence_step(one, today) or ("", 0))[0] == key.step
            case "pace-behind":
                slips, far, _ = one.behind(today) if one.serves(today) else (False, False, None)
                return slips and far and f"{ladders.month_of(one, today)}" == key.step
            case "suspended":
                return [date.fromisoformat(key.step), None] in one.pauses
        return True

    def _waiting(self, host: Host, now: datetime) -> bool:
        return any(
            not visit.confirmed and visit.at >= now - WAITED
            for one in self.served.values()
            if one.enterprise == host.enterprise
            for visit in one.visits.values()
        )

    def _off(self, key: Key) -> bool:
        wishes = self.wishes[key.to]
        if any(key.to == officer.person for officer in self.officers):
            return not wishes.singly
        group = {"silence": "rhythm", "pace-behind": "rhythm", "visitors": "visitors"}
        return group.get(key.kind, "") in wishes.off

    def _held_until(self, key: Key, now: datetime) -> datetime:
        wishes = self.wishes[key.to]
        paused = wishes.paused(now) and not self._urgent(key)
        wanted = wishes.paused_until if paused and wishes.paused_until else now
        return self._ringing(key, wanted, own=True)

    def _ringing(self, key: Key, wanted: datetime, *, own: bool) -> datetime:
        """The first moment from then on at which it may ring for him (PRODUCT 16, 18)."""
        wishes = self.wishes[key.to]
        moment = wanted
        while not awake(moment) or (own and wishes.asleep(clock_of(moment))):
            if not awake(moment):
                day = day_of(moment)
                early = works(day) and clock_of(moment) < time(8)
                moment = at(day, time(8)) if early else opening(day)
            else:
                last = wishes.quiet[1] if wishes.quiet else time(8)
                day = day_of(moment)
                later = clock_of(moment) < last
                moment = at(day, last) if later else opening(day)
        return moment

    def _urgent(self, key: Key) -> bool:
        if key.kind in {"suspended", "resumed", "terminated"}:
            return True
        return key.kind == "report-due" and ladders.urgent(key.step)

    def _takes_a_place(self, key: Key) -> bool:
        apart = key.kind in {"visitors", "report-due-county", "silence-county"}
        return key.to in self.people and not apart and not self._urgent(key)

    def _of(self, county: str) -> list[Officer]:
        return [one for one in self.officers if one.county == county]
