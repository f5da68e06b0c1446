"""What waits is told upwards, a silent raiser is reminded twice and then waited for no longer."""

from datetime import date, timedelta

import pytest

from core.difficulties.actions import answer, hand_on, not_yet, propose, write
from core.difficulties.model import Act, DifficultyState
from core.notices.model import Kind
from core.shared.ids import PersonId
from core.shared.keys import Department
from tests.contracts.difficulty_village import Troubled, city, trouble
from tests.contracts.town import Town

MONDAY = date(2026, 5, 4)
"""Every week of these tests is five days long."""


async def morning(village: Troubled, day: date) -> set[tuple[Kind, PersonId | None]]:
    """The clock ticks on the day; the letters about difficulties that go out by noon."""
    village.town.clock.at(day, 8, 35)
    await village.ring()
    village.town.clock.at(day, 12)
    return {
        (parcel.letter.kind, parcel.letter.to)
        for parcel in await village.town.deliver()
        if parcel.letter.kind.startswith("difficulty")
    }


def overdue(*people: object) -> set[tuple[Kind, PersonId | None]]:
    return {(Kind.DIFFICULTY_OVERDUE, getattr(one, "person", None)) for one in people}


async def test_an_unanswered_one_climbs_day_by_day(town: Town) -> None:
    """PRODUCT 19: after 3, 5 and 8 working days; on its last day; the day after to everybody."""
    town.clock.at(MONDAY, 9)
    village = await trouble(town)
    one = await village.raised()
    county = (village.science, village.organisation)
    everybody = (*county, village.city, village.other_city)
    expected = {
        MONDAY + timedelta(days=3): overdue(village.science),
        MONDAY + timedelta(days=7): overdue(*county),
        MONDAY + timedelta(days=10): overdue(*everybody),
        one.due_on: overdue(village.science),
        one.due_on + timedelta(days=1): overdue(*everybody),
    }
    assert one.due_on == MONDAY + timedelta(days=14)
    await morning(village, MONDAY)
    for n in range(1, 40):
        day = MONDAY + timedelta(days=n)
        assert await morning(village, day) == expected.get(day, set()), day
    raised = [w for w in await village.thread(one.id) if w.act is Act.ESCALATE]
    assert len(raised) == 3


async def test_an_answer_ends_the_climbing_and_not_the_date(town: Town) -> None:
    """PRODUCT 19: nobody hears of what was answered until its date has come."""
    town.clock.at(MONDAY, 9)
    village = await trouble(town)
    one = await village.raised()
    await town.store.do(answer, village.science, one.id, "we come")
    await morning(village, MONDAY)
    for n in range(1, 14):
        assert not await morning(village, MONDAY + timedelta(days=n))
    assert await morning(village, one.due_on) == overdue(village.science)


async def test_after_a_downtime_only_the_latest_step_is_told(town: Town) -> None:
    """DOMAIN 1.8: due and not yet sent, computed from the data; one letter, never a burst."""
    town.clock.at(MONDAY, 9)
    village = await trouble(town)
    one = await village.raised()
    found = await morning(village, one.due_on + timedelta(days=1))

    assert found >= overdue(
        village.science, village.organisation, village.city, village.other_city
    )
    assert not await morning(village, one.due_on + timedelta(days=2))


async def test_handing_on_does_not_gain_time(town: Town) -> None:
    """PRODUCT 19: whoever gets it has the days that are left."""
    town.clock.at(MONDAY, 9)
    village = await trouble(town)
    one = await village.raised()
    await morning(village, MONDAY)
    await morning(village, MONDAY + timedelta(days=1))
    await town.store.do(hand_on, village.science, one.id, city(Department.SCIENCE), "theirs")
    await morning(village, MONDAY + timedelta(days=2))

    assert await morning(village, MONDAY + timedelta(days=3)) == overdue(village.city)


async def test_a_silent_raiser_is_reminded_twice_and_then_waited_for_no_longer(
    town: Town,
) -> None:
    """C34: after ten working days it is closed, and marked as closed without his word."""
    town.clock.at(MONDAY, 9)
    village = await trouble(town)
    one = await village.raised()
    await town.store.do(propose, village.science, one.id, "done")
    asked = {
        (Kind.DIFFICULTY_CLOSING, village.contact.person),
        (Kind.DIFFICULTY_CLOSING, village.second.person),
    }
    assert await morning(village, MONDAY) == asked
    told = {
        MONDAY + timedelta(days=3): asked,
        MONDAY + timedelta(days=9): asked,
        MONDAY + timedelta(days=15): {
            (Kind.DIFFICULTY_ANSWERED, village.contact.person),
            (Kind.DIFFICULTY_ANSWERED, village.second.person),
        },
    }
    for n in range(1, 25):
        day = MONDAY + timedelta(days=n)
        assert await morning(village, day) == told.get(day, set()), day
        closed = day >= MONDAY + timedelta(days=15)
        state = (await village.now(one.id)).state
        assert state is (DifficultyState.SETTLED if closed else DifficultyState.PROPOSED)


@pytest.mark.parametrize("word", [write, not_yet])
async def test_a_raiser_who_speaks_is_not_silent(town: Town, word: object) -> None:
    """C34: a question or a "not yet" within the days: nothing is closed over his head."""
    town.clock.at(MONDAY, 9)
    village = await trouble(town)
    one = await village.raised()
    await town.store.do(propose, village.science, one.id, "done")
    await morning(village, MONDAY + timedelta(days=11))
    await town.store.do(word, village.contact, one.id, "where is the key?")  # type: ignore[arg-type]
    await morning(village, MONDAY + timedelta(days=15))

    assert (await village.now(one.id)).state is not DifficultyState.SETTLED
