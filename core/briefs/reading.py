"""Putting briefs together at the moment they are wanted, for one reader or for many at once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, Self

from core.briefs import rules
from core.briefs.model import Brief, Item, Line, Told
from core.briefs.sources import COVERED, SOURCES, told_in
from core.briefs.model import Brief, Item, Told
from core.briefs.sources import COVERED, SOURCES
from core.desk import Desk
from core.notices.contents import contents_of
from core.notices.model import Letter
from core.shared.actor import Actor, Holding
from core.shared.calendar import local_day
from core.shared.ids import PersonId

Place = tuple[tuple[Holding, ...], bool]
"""What people hold, and whether the weekly lists are asked for too."""


FRESH: Final = timedelta(seconds=1)
"""What was read a second ago is read no more: a letter waits as long for its chat's turn."""


class Shelf:
    """What people of the same place have in common, for the second in which it was read.

    A morning's briefs go out colleague by colleague; each place is read once a second then, and
    not once for each of hundreds. Whoever keeps one for longer finds it empty (PRODUCT 11).
    """

    def __init__(self) -> None:
        self.items: dict[Place, Sequence[Item]] = {}
        self.briefs: dict[Place, Brief] = {}
        self._at: datetime | None = None

    def of(self, now: datetime) -> Self:
        """The shelf, emptied if what lies on it is not of this second."""
        if self._at is None or not timedelta() <= now - self._at < FRESH:
            self.clear()
            self._at = now
        return self

    def clear(self) -> None:
        """All of it is read anew."""
        self.items.clear()
        self.briefs.clear()


class Reader:
    """Reads briefs within one transaction; what people of the same place see is read once."""

    def __init__(self, desk: Desk, shelf: Shelf | None = None) -> None:
        self._desk = desk
        shelf = (shelf or Shelf()).of(desk.now)
        self._items, self._briefs = shelf.items, shelf.briefs

    def brief(self, person: PersonId) -> Brief:
        """What needs the person now, of what he has told in briefs (PRODUCT 18)."""
        desk = self._desk
        told = desk.work.briefs.of(person) or Told(person=person)
        weekly = rules.is_weekly(told, local_day(desk.now))
        own = desk.work.preferences.of(person)
        wanted = [line for line in SOURCES if told_in(line, own, weekly=weekly)]
        return self._brief(person, told, wanted, weekly=weekly)

    def everything(self, person: PersonId) -> Brief:
        """Whatever needs him now, the weekly lists too: he has asked for it himself."""
        told = self._desk.work.briefs.of(person) or Told(person=person)
        return self._brief(person, told, tuple(SOURCES), weekly=True)

    def _brief(
        self, person: PersonId, told: Told, wanted: Sequence[Line], *, weekly: bool
    ) -> Brief:
        desk = self._desk
        return rules.brief(
            self._items(person, wanted, weekly=weekly),
            [letter.id for letter in news(desk, told)],
            desk.now,
            weekly=weekly,
            policy=desk.policy,
        )

    def _items(
        self, person: PersonId, wanted: Sequence[Line], *, weekly: bool
    ) -> tuple[Item, ...]:
        """His own part of what his place has: nobody signs twice, nor decides about himself."""
        holdings = tuple(sorted(self._desk.work.people.holdings_of(person), key=repr))
        lists = (line for line in wanted if weekly or line not in rules.WEEKLY)
        found = (item for line in lists for item in self._list(line, holdings))
        return tuple(
            one
            for one in found
            if one.only_for in {None, person} and person not in {one.not_for, one.person}
        )
    def brief(self, told: Told, *, weekly: bool | None = None) -> Brief:
        """What needs the person now; `weekly` asks for the longer or the shorter one."""
        desk, person = self._desk, told.person
        if weekly is None:
            weekly = rules.is_weekly(told, local_day(desk.now))
        held = self._desk.work.people.holdings_of(person)
        place = tuple(sorted(held, key=repr)), weekly
        items = self._all(place)
        own = [one for one in items if _concerns(one, person)]
        found = self._shared(place) if len(own) == len(items) else self._made(own, weekly=weekly)
        letters = news(desk, told)
        if not letters:
            return found
        told_too = {"news": tuple(letter.id for letter in letters), "at": desk.now}
        return found.model_copy(update=told_too)

    def _all(self, place: Place) -> Sequence[Item]:
        if place not in self._items:
            holdings, weekly = place
            actor = Actor(holdings=holdings)
            self._items[place] = [
                item
                for line, source in SOURCES.items()
                if weekly or line not in rules.WEEKLY
                for item in source(self._desk, actor)
            ]
        return self._items[place]

    def _shared(self, place: Place) -> Brief:
        if place not in self._briefs:
            self._briefs[place] = self._made(self._items[place], weekly=place[1])
        return self._briefs[place]

    def _made(self, items: Sequence[Item], *, weekly: bool) -> Brief:
        return rules.brief(items, (), self._desk.now, weekly=weekly, policy=self._desk.policy)


def news(desk: Desk, told: Told) -> tuple[Letter, ...]:
    """Letters gathered since the last brief that are still needed and that no list tells."""
    since = told.told_at or desk.now - timedelta(days=desk.policy.held_days)
    return tuple(
        letter
        for letter in desk.work.letters.gathered(told.person, since)
        if letter.kind not in COVERED and contents_of(desk, letter) is not None
    )


def _concerns(item: Item, person: PersonId) -> bool:
    """His own part of what his place has: nobody signs twice, nor decides about himself."""
    return item.only_for in {None, person} and person not in {item.not_for, item.person}
