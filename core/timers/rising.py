"""Lists that wait for a county: what has waited too long is told upward (PRODUCT 19).

Each list is looked through once a day. A county, or the city, gets one letter for each day on
which something more has come to its level: the day is the letter's occasion, so neither a second
look nor a downtime tells anything twice.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from core.desk import Desk
from core.notices.model import Kind, Late
from core.shared.actor import CITY, Role
from core.shared.calendar import ONE_DAY, local_day
from core.shared.ids import CountyCode, PersonId
from core.shared.workdays import waited
from core.timers import escalation
from core.timers.escalation import LEVELS, Level
from core.timers.model import Look, Rung

DAILY = 0
"""The subject of a timer that looks through everything."""


class Matter(StrEnum):
    """Which list waits."""

    NEEDS = "needs"
    PROFILES = "profiles"
    CLAIMS = "claims"
    CASES = "cases"


class Waits(NamedTuple):
    """Something that waits: in which county, since when."""

    county: CountyCode
    since: datetime


Lister: TypeAlias = Callable[[Desk], Sequence[Waits]]


def rising(matter: Matter, lister: Lister) -> Look:
    """The look of a list: letters to those who hear of it now."""

    def look(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
        found, rungs = late(desk, lister), []
        for level, by_county in found.items():
            if level is not Level.CITY:
                for county, days in by_county.items():
                    rungs.append(_rung(desk, matter, level, county, max(days)))
            elif by_county:
                latest = max(day for days in by_county.values() for day in days)
                rungs.append(_rung(desk, matter, level, None, latest))
        rungs += _closed(desk, matter, found)
        return dict.fromkeys(subjects, Rung(today + ONE_DAY, beside=tuple(rungs)))

    return look


def late(desk: Desk, lister: Lister) -> Mapping[Level, Mapping[CountyCode, Sequence[date]]]:
    """For each level, the days on which what waits came to it, by county."""
    today = local_day(desk.now)
    found: dict[Level, dict[CountyCode, list[date]]] = {level: {} for level in LEVELS}
    for one in lister(desk):
        step = escalation.stage(one.since, today, desk.workdays, desk.policy)
        if step is not None:
            found[Level(step.name)].setdefault(one.county, []).append(step.on)
    return found


def told_of(
    desk: Desk, matter: Matter, level: Level, lister: Lister, county: CountyCode | None
) -> Late | None:
    """What a letter of this level says now; a county's letter tells of all that is late there."""
    today = local_day(desk.now)
    first = desk.policy.escalation_workdays[LEVELS.index(level)]
    days: list[int] = []
    counties: set[CountyCode] = set()
    for one in lister(desk):
        if county is not None and one.county != county:
            continue
        waits = waited(desk.workdays, local_day(one.since), today)
        if waits >= first:
            days.append(waits)
            counties.add(one.county)
    if not days:
        return None
    named = [one for one in desk.work.organisations.counties() if one.code in counties]
    return Late(
        matter=matter,
        level=level,
        count=len(days),
        days=max(days),
        counties=tuple(one.code for one in named),
        places=tuple(one.name for one in named),
        english=tuple(one.english for one in named),
    )


def subject_of(matter: Matter, level: Level, county: CountyCode | None) -> str:
    """What the letters of one place and level are about."""
    return f"late-{matter}-{level}:{county or DAILY}"


def read_subject(subject: str) -> tuple[Matter, Level, CountyCode | None]:
    """The same, read back."""
    head, _, place = subject.partition(":")
    _, matter, level = head.split("-")
    return Matter(matter), Level(level), None if place == str(DAILY) else CountyCode(place)


def _rung(desk: Desk, matter: Matter, level: Level, county: CountyCode | None, on: date) -> Rung:
    return Rung(
        next_on=None,
        step=level,
        letters=tuple((Kind.WAITS_LONG, one) for one in _readers(desk, level, county)),
        subject=subject_of(matter, level, county),
        occasion=on.isoformat(),
    )


def _readers(desk: Desk, level: Level, county: CountyCode | None) -> Sequence[PersonId]:
    """The department that looks after enterprises; then both of the county; then the city's."""
    people = desk.work.people
    if county is None:
        return people.holders_of(CITY)
    if level is Level.OWNER:
        first = people.holders_of({Role.COUNTY_SCIENCE}, county)
        if first:
            return first
    return people.officers_of(county)


def _closed(
    desk: Desk, matter: Matter, found: Mapping[Level, Mapping[CountyCode, Sequence[date]]]
) -> list[Rung]:
    """What was told and waits no longer turns to its outcome."""
    late_in = {county for by_county in found.values() for county in by_county}
    places: list[CountyCode | None] = [
        county.code for county in desk.work.organisations.counties() if county.code not in late_in
    ]
    if not found[Level.CITY]:
        places.append(None)
    return [
        Rung(next_on=None, subject=subject_of(matter, level, place), closes=True)
        for place in places
        for level in LEVELS
        if (place is None) == (level is Level.CITY)
    ]
