"""The whole service was down: what everybody gets when it is back (DOMAIN 1.8, PRODUCT 16)."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest

from core.notices.model import Kind, TimerKind
from core.shared.actor import SYSTEM, Role
from core.shared.calendar import local_day, local_time
from core.shared.ids import PersonId
from core.timers.actions import begin_timers, ring
from tests.contracts.town import HERE, Town

ENTERED = date(2026, 1, 5)
TERM = date(2024, 5, 1), date(2026, 4, 30)
SEEN = date(2026, 2, 12)
LAST = date(2026, 3, 13)
"""A Friday: in the evening the service goes down."""
PEOPLE = 6
BEAT_MINUTES = 10


@dataclass(frozen=True)
class Got:
    """A letter, and when it went out."""

    at: datetime
    to: int
    kind: Kind
    subject: str
    step: str


async def beat(town: Town) -> list[Got]:
    """One tick and the courier."""
    await town.store.do(begin_timers, SYSTEM)
    for kind in (TimerKind.REPORT_DUE, TimerKind.PACE, TimerKind.SILENCE, TimerKind.HOST_CARD):
        await town.store.do(ring, SYSTEM, kind)
    letters = [parcel.letter for parcel in await town.deliver()]
    return [Got(town.clock.now, one.to, one.kind, one.subject, one.step) for one in letters]


async def back_at_night(town: Town, asleep: int) -> tuple[list[Got], dict[PersonId, date]]:
    """Nine weeks with it, so many days without, and from three at night with it again, until noon
    of a working day; with the day on which each appointee was last seen."""
    town.clock.at(ENTERED, 9)
    works = await town.enterprise(HERE)
    await town.contact(works)
    for role in (Role.COUNTY_SCIENCE, Role.COUNTY_ORGANISATION):
        await town.enrol(role, HERE)
    start, end = TERM
    people = [(await town.appoint(works, start=start, end=end))[0] for _ in range(PEOPLE)]
    for n in range((LAST - ENTERED).days):
        day = ENTERED + timedelta(days=n)
        town.clock.at(day, 9, 30)
        await beat(town)
        for number, one in enumerate(people):
            if day == SEEN:
                await town.here(one, number)
    town.clock.at(LAST, 10)
    await town.here(people[0], 40)

    town.clock.at(LAST + timedelta(days=asleep), 3)
    got: list[Got] = []
    working = LAST + timedelta(days={1: 3}.get(asleep, asleep))  # the day after is a Saturday
    while (local_day(town.clock.now), local_time(town.clock.now).hour) < (working, 12):
        got += await beat(town)
        town.clock.on(minutes=BEAT_MINUTES)
    return got, {one.known(): SEEN for one in people} | {people[0].known(): LAST}


def silent_step(seen: date, today: date) -> str | None:
    """What the person is asked by now: after thirty days, and again after sixty."""
    days = (today - seen).days
    return f"{seen}:{60 if days >= 60 else 30}" if days >= 30 else None


@pytest.mark.parametrize(
    ("asleep", "hour", "report"), [(1, 8, "D-14"), (7, 9, "D-14"), (31, 9, "W+2")]
)
async def test_one_letter_a_matter_of_the_present_step(
    town: Town, asleep: int, hour: int, report: str
) -> None:
    """A day, a week, a month: nothing at night, one letter for each person and matter, of the
    step that it is by now; nothing rings all at once; the contact has
    one card, where the 72 hours still run."""
    got, seen = await back_at_night(town, asleep)
    today = local_day(town.clock.now)
    steps = {one.to: one.step for one in got if one.kind is Kind.SILENCE}
    moments = {one.at for one in got if one.kind is Kind.SILENCE}

    assert {local_day(one.at) for one in got} == {today}
    assert min(local_time(one.at).hour for one in got) == hour
    assert max(Counter((one.to, one.kind, one.subject) for one in got).values()) == 1
    assert {one.step for one in got if one.kind is Kind.REPORT_DUE} == {report}
    expected = {person: silent_step(on, today) for person, on in seen.items()}
    assert steps == {person: step for person, step in expected.items() if step}
    assert len(moments) > 1
    assert sum(one.kind is Kind.VISITORS for one in got) == (asleep == 1)
