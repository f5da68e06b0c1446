"""Putting briefs together at the moment they are wanted, for one reader or for many at once."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, Self

from core.briefs import rules
from core.briefs.model import Brief, Item, Line, Told
from core.briefs.sources import COVERED, SOURCES, told_in
from core.desk import Desk
from core.difficulties.telling import BY_LIST
from core.notices.contents import contents_of
from core.notices.model import Contents, Kind, Letter
from core.shared.actor import Actor, Holding
from core.shared.calendar import local_day
from core.shared.ids import PersonId

Place = tuple[Holding, ...]
"""What people hold; those who hold the same see the same lists."""
Wanted = tuple[Line, ...]
Asked = tuple[Place, Wanted, bool]
"""What two people must have alike to share a brief: roles, lists, and which kind of brief."""

FRESH: Final = timedelta(seconds=1)
"""What was read a second ago is read no more: a letter waits as long for its chat's turn."""


class Shelf:
    """What people of the same place have in common, for the second in which it was read.

    A morning's briefs go out colleague by colleague; each place is read once a second then, and
    not once for each of hundreds. Whoever keeps one for longer finds it empty (PRODUCT 11).
    """

    def __init__(self) -> None:
        self.items: dict[Asked, Sequence[Item]] = {}
        self.briefs: dict[Asked, Brief] = {}
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

    def brief(self, told: Told) -> Brief:
        """What needs the person now, of what he has told in briefs (PRODUCT 18)."""
        weekly = rules.is_weekly(told, local_day(self._desk.now))
        own = self._desk.work.preferences.of(told.person)
        wanted = (
            line
            for line in SOURCES
            if (weekly or line not in rules.WEEKLY) and told_in(line, own, weekly=weekly)
        )
        return self._brief(told, tuple(wanted), weekly=weekly)

    def everything(self, person: PersonId) -> Brief:
        """Whatever needs him now, the weekly lists too: he has asked for it himself."""
        told = self._desk.work.briefs.of(person) or Told(person=person)
        return self._brief(told, tuple(SOURCES), weekly=True)

    def of_line(self, person: PersonId, line: Line) -> tuple[Item, ...]:
        """One whole list as it concerns him, the most urgent first."""
        held = self._desk.work.people.holdings_of(person)
        items = self._all((tuple(sorted(held, key=repr)), tuple(SOURCES), True))
        found = (one for one in items if one.line is line and _concerns(one, person))
        return tuple(sorted(found, key=rules.order))

    def _brief(self, told: Told, wanted: Wanted, *, weekly: bool) -> Brief:
        held = self._desk.work.people.holdings_of(told.person)
        asked = tuple(sorted(held, key=repr)), wanted, weekly
        items = self._all(asked)
        own = [one for one in items if _concerns(one, told.person)]
        found = self._shared(asked) if len(own) == len(items) else self._made(own, weekly=weekly)
        letters = news(self._desk, told)
        if not letters:
            return found
        told_too = {"news": tuple(letter.id for letter in letters), "at": self._desk.now}
        return found.model_copy(update=told_too)

    def _all(self, asked: Asked) -> Sequence[Item]:
        if asked not in self._items:
            holdings, wanted, _ = asked
            actor = Actor(holdings=holdings)
            self._items[asked] = [
                item for line in wanted for item in SOURCES[line](self._desk, actor)
            ]
        return self._items[asked]

    def _shared(self, asked: Asked) -> Brief:
        if asked not in self._briefs:
            self._briefs[asked] = self._made(self._items[asked], weekly=asked[2])
        return self._briefs[asked]

    def _made(self, items: Sequence[Item], *, weekly: bool) -> Brief:
        return rules.brief(items, (), self._desk.now, weekly=weekly, policy=self._desk.policy)


def news(desk: Desk, told: Told) -> tuple[Letter, ...]:
    """Letters gathered since the last brief that are still needed and that no list tells."""
    since = told.told_at or desk.now - timedelta(days=desk.policy.held_days)
    return tuple(
        letter
        for letter in desk.work.letters.gathered(told.person, since)
        if (found := contents_of(desk, letter)) is not None and not _listed(letter, found)
    )


def _listed(letter: Letter, found: Contents) -> bool:
    """Whether a list tells it anyway; what is said about a difficulty that is listed is news."""
    said = found.difficulty.word if found.difficulty is not None else None
    if letter.kind is Kind.DIFFICULTY_WAITING and said is not None:
        return said.act in BY_LIST
    return letter.kind in COVERED


def _concerns(item: Item, person: PersonId) -> bool:
    """His own part of what his place has: nobody signs twice, nor decides about himself."""
    return item.only_for in {None, person} and person not in {item.not_for, item.person}
