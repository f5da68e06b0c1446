"""The report's timer: late, twice, never; one letter a step (A12, DOMAIN 1.8, DESIGN 5)."""

import asyncio
from datetime import date, timedelta

from core.notices.model import Kind, TimerKind
from core.shared.actor import SYSTEM, Role
from core.timers.actions import ring
from tests.contracts.town import HERE, THERE, Town

FIRST = date(2027, 12, 29)
DUE = date(2028, 1, 29)


async def day_by_day(town: Town, first: date, last: date) -> list[tuple[date, str]]:
    """What the appointee gets when the tick comes every morning and a courier after it."""
    got = []
    day = first
    while day <= last:
        town.clock.at(day, 9, 30)
        await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
        got += [
            (day, parcel.letter.step)
            for parcel in await town.deliver()
            if parcel.letter.kind is Kind.REPORT_DUE
        ]
        day += timedelta(days=1)
    return got


async def test_the_ladder_rings_on_its_days_or_the_next_working_one(town: Town) -> None:
    """A12, PRODUCT 16: M-1, D-14, D-7, D-3, D-0, weekly; a Saturday's step comes on Monday."""
    await town.appoint(await town.enterprise())

    assert await day_by_day(town, date(2027, 12, 27), date(2028, 2, 14)) == [
        (FIRST, "M-1"),
        (date(2028, 1, 17), "D-14"),
        (date(2028, 1, 24), "D-7"),
        (date(2028, 1, 26), "D-3"),
        (date(2028, 1, 31), "D-0"),
        (date(2028, 2, 7), "W+1"),
        (date(2028, 2, 14), "W+2"),
    ]


async def test_a_tick_that_comes_twice_posts_once(town: Town) -> None:
    """DESIGN 5: the key names the occasion; eight ticks at once post one letter."""
    await town.appoint(await town.enterprise())
    town.clock.at(FIRST, 9, 30)
    rung = await asyncio.gather(
        *(town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE) for _ in range(8))
    )

    assert sum(rung) == 1
    assert len(await town.claim()) == 1


async def test_after_a_downtime_there_is_one_letter_and_the_right_one(town: Town) -> None:
    """DOMAIN 1.8: a service that slept from the first reminder to the last week sends one."""
    await town.appoint(await town.enterprise())
    town.clock.at(date(2028, 1, 25), 10)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
    steps = [parcel.letter.step for parcel in await town.deliver()]
    town.clock.at(date(2028, 1, 26), 10)
    await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)

    assert steps == ["D-7"]
    assert [parcel.letter.step for parcel in await town.deliver()] == ["D-3"]


async def test_letters_that_waited_too_long_are_overtaken(town: Town) -> None:
    """DOMAIN 1.8: the courier was down for a month: one letter, the present step, no burst."""
    await town.appoint(await town.enterprise())
    day = FIRST
    while day <= date(2028, 2, 7):
        town.clock.at(day, 9)
        await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
        day += timedelta(days=1)
    town.clock.at(date(2028, 2, 7), 10)

    assert [parcel.letter.step for parcel in await town.deliver()] == ["W+1"]


async def test_an_appointment_made_after_its_first_reminder_gets_it_at_once_and_once(
    town: Town,
) -> None:
    """DOMAIN 1.9: recorded late, reminded at once."""
    town.clock.at(date(2028, 1, 5), 10)
    await town.appoint(await town.enterprise())

    assert await day_by_day(town, date(2028, 1, 5), date(2028, 1, 12)) == [
        (date(2028, 1, 5), "M-1")
    ]


async def test_before_the_first_reminder_nothing_rings(town: Town) -> None:
    """A12: the day before, nobody hears anything."""
    await town.appoint(await town.enterprise())
    town.clock.at(FIRST - timedelta(days=1), 23, 59)

    assert await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE) == 0
    town.clock.on(minutes=2)
    assert await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE) == 1


async def test_the_county_is_told_from_a_fortnight_before(town: Town) -> None:
    """DOMAIN 1.8: both departments of the enterprise's county, and no other's."""
    await town.appoint(await town.enterprise(HERE))
    officers = {
        (await town.enrol(role, HERE)).account
        for role in (Role.COUNTY_SCIENCE, Role.COUNTY_ORGANISATION)
    }
    await town.enrol(Role.COUNTY_SCIENCE, THERE)
    told = []
    for day in (FIRST, date(2028, 1, 17)):
        town.clock.at(day, 9, 30)
        await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE)
        parcels = await town.deliver()
        told.append({p.account for p in parcels if p.letter.kind is Kind.REPORT_DUE_COUNTY})

    assert told == [set(), officers]


async def test_the_limit_bounds_a_tick_and_the_rest_follows(town: Town) -> None:
    """DESIGN 5: a thousand due reports are rung in portions; none twice, none forgotten."""
    enterprise, unit = await town.enterprise(), await town.unit()
    for _ in range(5):
        await town.appoint(enterprise, unit)
    town.clock.at(FIRST, 9, 30)
    rung = [await town.store.do(ring, SYSTEM, TimerKind.REPORT_DUE, 2) for _ in range(4)]

    assert rung == [2, 2, 1, 0]
    assert len({parcel.letter.to for parcel in await town.claim()}) == 5
