"""The weekly digest: when it comes, of what it tells, once, whatever was down (issue 4)."""

from datetime import date, timedelta

import pytest

from core.expertise.actions import follow
from core.expertise.questions import my_following
from core.notices.model import Kind, LetterState, TimerKind
from core.organisations.model import Enterprise
from core.people.actions import mark_reachable
from core.preferences.actions import pause_letters
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.fields import Field
from core.shared.ids import Account, ChainId
from core.shared.refusal import Refusal
from core.shared.workdays import DayKind
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.shelf import chain, publish, withdraw
from tests.contracts.town import HERE, Town
from tests.core.samples import FakeWorkdays

TUESDAY = date(2026, 5, 5)
MONDAY = date(2026, 5, 11)
WEEK = timedelta(days=7)

Told = list[tuple[date, tuple[str, ...]]]


@pytest.fixture
async def works(town: Town) -> Enterprise:
    return await town.enterprise(HERE)


@pytest.fixture
async def host(town: Town, works: Enterprise) -> Actor:
    return await town.contact(works, gate_m=None)


@pytest.fixture
async def chen(town: Town) -> Actor:
    """A scientist who follows new materials since Tuesday."""
    town.clock.at(TUESDAY, 10)
    who = await town.enrol(Role.SCIENTIST, str((await town.unit()).id))
    await town.store.do(follow, who, Field.MATERIALS, on=True)
    return who


async def mornings(town: Town, first: date, days: int = 1, *, courier: bool = True) -> Told:
    """Ticks and courier of so many mornings: on which day which posts were told of."""
    got: Told = []
    for n in range(days):
        town.clock.at(first + timedelta(days=n), 9, 30)
        for _ in range(2):
            await town.store.do(ring, SYSTEM, TimerKind.NEW_POSTS)
        if not courier:
            continue
        for parcel in await town.deliver():
            if parcel.letter.kind is Kind.NEW_POSTS:
                titles = tuple(view.post.title for view in parcel.contents.posts)
                got.append((first + timedelta(days=n), titles))
    return got


@pytest.mark.usefixtures("chen")
async def test_once_a_week_what_is_new_and_followed(
    town: Town, works: Enterprise, host: Actor
) -> None:
    """On the week's first working day, the newest first; other fields are not told of."""
    await publish(town, works, host, "a", field=Field.MATERIALS)
    await publish(town, works, host, "other", field=Field.ENERGY)
    town.clock.at(date(2026, 5, 8), 12)
    await publish(town, works, host, "b", field=Field.MATERIALS)
    got = await mornings(town, date(2026, 5, 6), 20)

    assert got == [(MONDAY, ("b", "a"))]


@pytest.mark.usefixtures("chen")
async def test_a_post_after_the_morning_is_next_weeks(
    town: Town, works: Enterprise, host: Actor
) -> None:
    """No post falls between two digests, and none is told twice."""
    await mornings(town, MONDAY)
    await publish(town, works, host, "a", field=Field.MATERIALS)
    town.clock.on(minutes=1)
    await publish(town, works, host, "b", field=Field.MATERIALS)
    got = await mornings(town, MONDAY, 15)

    assert got == [(MONDAY + WEEK, ("b", "a"))]


async def test_a_chain_is_followed_as_well(town: Town, works: Enterprise, host: Actor) -> None:
    """Field or chain, a post that meets both is told of once; a unit's officer may follow too."""
    town.clock.at(TUESDAY, 10)
    batteries = await chain(town, "batteries")
    officer = await town.enrol(Role.UNIT_OFFICER, str((await town.unit()).id))
    await town.store.do(follow, officer, batteries, on=True)
    await town.store.do(follow, officer, Field.ENERGY, on=True)
    town.clock.on(hours=1)
    await publish(town, works, host, "a", field=Field.ENERGY, on_chain=batteries)
    await publish(town, works, host, "b", on_chain=batteries)
    got = await mornings(town, MONDAY)

    assert [set(titles) for _, titles in got] == [{"a", "b"}]
    assert (await town.store.ask(my_following, officer)).chains == {batteries}
    with refused(Refusal.NOT_FOUND):
        await town.store.do(follow, officer, ChainId(99), on=True)


@pytest.mark.usefixtures("chen")
async def test_what_was_withdrawn_falls_out(town: Town, works: Enterprise, host: Actor) -> None:
    """Read again when it goes out: with its last post the letter itself is cancelled."""
    gone = await publish(town, works, host, "gone", field=Field.MATERIALS)
    stays = await publish(town, works, host, "stays", field=Field.MATERIALS)
    await mornings(town, MONDAY, courier=False)
    await withdraw(town, gone)
    assert await mornings(town, MONDAY) == [(MONDAY, ("stays",))]
    last = await publish(town, works, host, "last", field=Field.MATERIALS)
    await mornings(town, MONDAY + WEEK, courier=False)
    await withdraw(town, last)

    assert await mornings(town, MONDAY + WEEK, 3) == []
    assert stays.number is not None


async def test_whoever_stops_following_hears_no_more(
    town: Town, works: Enterprise, host: Actor, chen: Actor
) -> None:
    """Also of a letter that waits already; whoever begins anew hears only of what comes then."""
    await publish(town, works, host, "a", field=Field.MATERIALS)
    await mornings(town, MONDAY, courier=False)
    await town.store.do(follow, chen, Field.MATERIALS, on=False)
    assert await mornings(town, MONDAY, 9) == []
    await town.store.do(follow, chen, Field.MATERIALS, on=True)
    town.clock.on(hours=1)
    await publish(town, works, host, "b", field=Field.MATERIALS)

    assert await mornings(town, MONDAY + WEEK, 14) == [(MONDAY + 2 * WEEK, ("b",))]


async def test_a_week_that_begins_with_holidays(
    town: Town, works: Enterprise, host: Actor, chen: Actor, workdays: FakeWorkdays
) -> None:
    """PRODUCT 16: the first working day is Thursday; a week without one is told with the next."""
    off = [MONDAY + timedelta(days=n) for n in range(3)]
    off += [MONDAY + WEEK + timedelta(days=n) for n in range(7)]
    workdays.special = dict.fromkeys(off, DayKind.HOLIDAY)
    await mornings(town, TUESDAY - WEEK)
    town.clock.at(TUESDAY, 11)
    await town.store.do(follow, chen, Field.MATERIALS, on=False)
    await town.store.do(follow, chen, Field.MATERIALS, on=True)
    town.clock.on(hours=1)
    await publish(town, works, host, "a", field=Field.MATERIALS)
    first = await mornings(town, date(2026, 5, 6), 9)
    town.clock.at(date(2026, 5, 15), 12)
    await publish(town, works, host, "b", field=Field.MATERIALS)
    second = await mornings(town, date(2026, 5, 16), 14)

    assert first == [(date(2026, 5, 14), ("a",))]
    assert second == [(date(2026, 5, 25), ("b",))]


@pytest.mark.parametrize("asleep", [1, 7, 31])
@pytest.mark.usefixtures("chen")
async def test_one_letter_after_a_downtime(
    town: Town, works: Enterprise, host: Actor, asleep: int
) -> None:
    """1.8: a day, a week, a month: one letter with all that is new, then the usual day again."""
    await publish(town, works, host, "a", field=Field.MATERIALS)
    back = MONDAY + timedelta(days=asleep)
    got = await mornings(town, back, 7)

    assert [titles for _, titles in got] == [("a",)]


@pytest.mark.usefixtures("chen")
async def test_a_courier_that_slept_brings_one_letter(
    town: Town, works: Enterprise, host: Actor
) -> None:
    """Two weeks were rung and none carried: the second letter tells of both."""
    await publish(town, works, host, "a", field=Field.MATERIALS)
    await mornings(town, MONDAY, courier=False)
    await publish(town, works, host, "b", field=Field.MATERIALS)
    got = await mornings(town, MONDAY + WEEK)

    assert got == [(MONDAY + WEEK, ("b", "a"))]


async def test_a_pause_ends_with_one_letter(
    town: Town, works: Enterprise, host: Actor, chen: Actor
) -> None:
    """PRODUCT 18: what two paused weeks had is told together when the pause ends."""
    await publish(town, works, host, "a", field=Field.MATERIALS)
    await town.store.do(pause_letters, chen, town.clock.now + timedelta(days=15))
    assert await mornings(town, MONDAY) == []
    await publish(town, works, host, "b", field=Field.MATERIALS)
    got = await mornings(town, MONDAY + timedelta(days=1), 14)

    assert [titles for _, titles in got] == [("b", "a")]


async def test_nobody_is_phoned_about_a_digest(
    town: Town, works: Enterprise, host: Actor, chen: Actor
) -> None:
    """PRODUCT 21: whoever blocked the bot misses news; the county is not troubled with it."""
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    wang, _ = await town.appoint(works)
    await town.store.do(follow, wang, Field.MATERIALS, on=True)
    town.clock.on(hours=1)
    await publish(town, works, host, "a", field=Field.MATERIALS)
    for who in (wang, chen):
        await town.store.do(mark_reachable, SYSTEM, Account(who.account or 0), reachable=False)
    await mornings(town, MONDAY)
    letters = await town.store.read(
        lambda work: [
            letter
            for who in (wang, chen)
            for letter in work.letters.of_subject(f"new-posts:{who.person}")
        ]
    )
    called = await town.store.read(
        lambda work: work.letters.sent_to(officer.known(), town.clock.now - WEEK)
    )

    assert [letter.state for letter in letters] == [LetterState.GONE] * 2
    assert called == ()
