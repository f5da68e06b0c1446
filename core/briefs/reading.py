"""Putting briefs together at the moment they are wanted, for one reader or for many at once."""

from collections.abc import Sequence
from datetime import timedelta

from core.briefs import rules
from core.briefs.model import Brief, Item, Line, Told
from core.briefs.sources import COVERED, SOURCES, told_in
from core.desk import Desk
from core.notices.contents import contents_of
from core.notices.model import Letter
from core.shared.actor import Actor, Holding
from core.shared.calendar import local_day
from core.shared.ids import PersonId


class Reader:
    """Reads briefs within one transaction; what people of the same place see is read once.

    Nothing outlives the transaction: the next brief is read anew (PRODUCT 11).
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read: dict[tuple[Line, tuple[Holding, ...]], tuple[Item, ...]] = {}

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

    def _list(self, line: Line, holdings: tuple[Holding, ...]) -> tuple[Item, ...]:
        key = (line, holdings)
        if key not in self._read:
            self._read[key] = SOURCES[line](self._desk, Actor(holdings=holdings))
        return self._read[key]


def news(desk: Desk, told: Told) -> tuple[Letter, ...]:
    """Letters gathered since the last brief that are still needed and that no list tells."""
    since = told.told_at or desk.now - timedelta(days=desk.policy.held_days)
    return tuple(
        letter
        for letter in desk.work.letters.gathered(told.person, since)
        if letter.kind not in COVERED and contents_of(desk, letter) is not None
    )
