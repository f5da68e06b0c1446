"""Pace and silence: who is written to, when, once a step, whatever was down (DOMAIN 1.8)."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import delete

from core.appointments.actions import end, resume, suspend
from core.appointments.model import Appointment
from core.notices.model import Kind, TimerKind
from core.notices.rules import is_quiet
from core.shared.actor import SYSTEM, Actor, Role
from core.timers.actions import begin_timers, ring
from storage.notices import TIMER
from storage.work import SqlWork
from tests.contracts.town import HERE, OPERATOR, START, THERE, Town
from tests.core.samples import FakeWorkdays

RHYTHM = {Kind.PACE_BEHIND, Kind.SILENCE, Kind.SILENCE_COUNTY}
Told = list[tuple[date, Kind, str]]


async def morning(town: Town, day: date) -> Told:
    """The tick and the courier of one morning; what the people of the town get."""
    town.clock.at(day, 9, 30)
    for kind in (TimerKind.PACE, TimerKind.SILENCE):
        await town.store.do(ring, SYSTEM, kind)
    return [
        (day, parcel.letter.kind, parcel.letter.step)
        for parcel in await town.deliver()
        if parcel.letter.kind in RHYTHM
    ]


async def mornings(town: Town, first: date, last: date) -> Told:
    got: Told = []
    for n in range((last - first).days + 1):
        got += await morning(town, first + timedelta(days=n))
    return got


async def visits(town: Town, wang: Actor, *days: date) -> None:
    for day in days:
        town.clock.at(day, 10)
        await town.here(wang)


@pytest.fixture
async def served(town: Town) -> tuple[Actor, Appointment]:
    town.clock.at(START, 8)
    works = await town.enterprise(HERE)
    await town.contact(works)
    return await town.appoint(works)


async def test_thirty_days_ask_the_person_and_sixty_the_county(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """1.8: once each, on the day or the next working one; nobody else's county hears."""
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await town.enrol(Role.COUNTY_SCIENCE, THERE)
    got = await mornings(town, START, date(2026, 5, 20))
    silent = [(day, kind) for day, kind, _ in got if kind is not Kind.PACE_BEHIND]

    assert silent == [
        (date(2026, 3, 31), Kind.SILENCE),
        (date(2026, 4, 30), Kind.SILENCE),
        (date(2026, 4, 30), Kind.SILENCE_COUNTY),
    ]
    assert officer.person != served[0].person


async def test_a_visit_begins_the_count_anew_and_closes_what_was_asked(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """1.8, PRODUCT 11: the day after somebody came the old letter turns to done."""
    wang, opened = served
    await mornings(town, date(2026, 3, 30), date(2026, 4, 1))
    await visits(town, wang, date(2026, 4, 7))
    later = await mornings(town, date(2026, 4, 8), date(2026, 5, 6))
    subject = f"silence:{opened.id}"
    letters = await town.store.read(lambda work: work.letters.of_subject(subject))
    [again] = [day for day, kind, _ in await mornings(town, date(2026, 5, 7), date(2026, 5, 8))]

    assert [one for one in later if one[1] is Kind.SILENCE] == []
    assert [letter.outcome for letter in letters] == ["done"]
    assert again == date(2026, 5, 7)


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("asleep", [1, 7, 31])
async def test_after_a_downtime_there_is_one_letter_of_the_right_step(
    town: Town, asleep: int
) -> None:
    """1.8: a day, a week, a month: the present step, once for each person, none at night."""
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    await mornings(town, START, date(2026, 4, 28))
    back = date(2026, 4, 29) + timedelta(days=asleep)
    got = await mornings(town, back, back + timedelta(days=7))
    steps = [(kind, step) for _, kind, step in got if kind is not Kind.PACE_BEHIND]

    assert sorted(steps) == [
        (Kind.SILENCE, f"{START}:60"),
        (Kind.SILENCE_COUNTY, f"{START}:60"),
    ]


@pytest.mark.usefixtures("served")
async def test_a_courier_that_slept_carries_the_last_step_only(town: Town) -> None:
    """1.8: both steps were rung and neither was carried: the second goes out, the first not."""
    for n in range(63):
        town.clock.at(START + timedelta(days=n), 9, 30)
        await town.store.do(ring, SYSTEM, TimerKind.SILENCE)
    town.clock.at(date(2026, 5, 6), 10)
    steps = [p.letter.step for p in await town.deliver() if p.letter.kind is Kind.SILENCE]

    assert steps == [f"{START}:60"]


async def test_nobody_is_asked_before_after_or_in_a_suspension(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """1.8, A27: thirty days begin anew with the return; an ended service is left alone."""
    _, opened = served
    await town.store.do(suspend, OPERATOR, opened.id, date(2026, 3, 10), "leave")
    away = await mornings(town, date(2026, 3, 25), date(2026, 4, 25))
    await town.store.do(resume, OPERATOR, opened.id, date(2026, 4, 27))
    back = await mornings(town, date(2026, 4, 27), date(2026, 5, 28))
    town.clock.at(date(2026, 6, 1))
    await town.store.do(end, OPERATOR, opened.id, date(2026, 5, 29), "other")
    after = await mornings(town, date(2026, 6, 1), date(2026, 8, 1))

    assert away == []
    assert [(day, kind) for day, kind, _ in back if kind is Kind.SILENCE] == [
        (date(2026, 5, 27), Kind.SILENCE)
    ]
    assert after == []
    due = await town.store.read(lambda work: work.timers.due(TimerKind.PACE, date.max, 9))
    assert due == ()


async def test_before_the_term_nothing_rings(town: Town) -> None:
    """1.8: somebody appointed for next spring hears nothing before a month of it has gone by."""
    town.clock.at(date(2026, 1, 5))
    await town.appoint(await town.enterprise())

    assert await mornings(town, date(2026, 1, 5), date(2026, 3, 30)) == []


async def test_the_pace_is_told_monthly_and_only_when_it_slips_further(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """1.8, PRODUCT 2.7: eight days a quarter are too few; a better month is not told again."""
    wang, _ = served
    told: Told = []
    for month in range(3, 12):
        first = date(2026, month, 1)
        told += [
            one for one in await morning(town, max(first, START)) if one[1] is Kind.PACE_BEHIND
        ]
        told += [
            one
            for n in (2, 3, 4)
            for one in await morning(town, first + timedelta(days=n))
            if one[1] is Kind.PACE_BEHIND
        ]
        visited = {3: 2, 4: 1, 5: 1, 6: 1, 7: 4, 8: 4, 9: 0, 10: 0}.get(month, 0)
        await visits(town, wang, *(date(2026, month, 8 + n) for n in range(visited)))
    months = [day.month for day, _, _ in told]
    forecasts = [step.partition(":")[2] for _, _, step in told]

    assert forecasts == sorted(forecasts)
    assert len(set(months)) == len(months)
    assert 9 not in months  # August's visits had brought the forecast nearer
    assert months


async def test_who_is_on_the_way_hears_nothing(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """1.8: a visit a week is a rhythm that nobody needs to be told of."""
    wang, _ = served
    got: Told = []
    for n in range(26):
        day = START + timedelta(days=1 + 7 * n)
        await visits(town, wang, day)
        got += await morning(town, day)

    assert got == []


@pytest.mark.usefixtures("served")
async def test_rung_at_once_many_times_it_is_one_letter(town: Town) -> None:
    """DESIGN 5: a tick may come twice."""
    town.clock.at(date(2026, 3, 31), 9, 30)
    await asyncio.gather(*(town.store.do(ring, SYSTEM, TimerKind.SILENCE) for _ in range(6)))

    assert [p.letter.kind for p in await town.deliver()] == [Kind.SILENCE]


async def test_appointments_of_old_get_their_timers(
    town: Town, served: tuple[Actor, Appointment]
) -> None:
    """A service that is updated finds those without a timer; those that have one keep it.

    What was never recorded before gets thirty days, so that nobody is asked on the first day.
    """
    _, opened = served

    def lose(work: SqlWork) -> None:
        work._connection.execute(delete(TIMER).where(TIMER.c.kind == TimerKind.PACE))

    await town.store.write(lose)
    town.clock.at(date(2026, 6, 1), 9)
    for _ in range(2):
        await town.store.do(begin_timers, SYSTEM)

    async def due(kind: TimerKind, day: date) -> tuple[int, ...]:
        return await town.store.read(lambda work: work.timers.due(kind, day, 9))

    first, quiet = date(2026, 7, 1), START + timedelta(days=30)

    assert await due(TimerKind.PACE, first) == (opened.id,)
    assert await due(TimerKind.PACE, first - timedelta(days=1)) == ()
    assert await due(TimerKind.SILENCE, quiet) == (opened.id,)
    assert await due(TimerKind.SILENCE, quiet - timedelta(days=1)) == ()


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize("hour", [3, 9, 22])
async def test_none_rings_at_night_or_on_a_free_day(town: Town, hour: int) -> None:
    """PRODUCT 16: whenever the tick comes, what goes out goes out in waking hours."""
    carried = []
    for n in range(25, 70):
        town.clock.at(START + timedelta(days=n), hour)
        await town.store.do(ring, SYSTEM, TimerKind.SILENCE)
        await town.store.do(ring, SYSTEM, TimerKind.PACE)
        for _ in range(4):
            town.clock.on(hours=5)
            carried += [(town.clock.now, parcel.letter.kind) for parcel in await town.deliver()]
    policy = town.store.policy

    assert carried
    assert not [at for at, _ in carried if is_quiet(at, FakeWorkdays(), policy)]
