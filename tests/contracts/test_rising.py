"""What waits for a county rises: to its department, to both, to the city (PRODUCT 19)."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from core.claims.actions import accept_claim, decline_claim, see_claims
from core.claims.model import ClaimKind, ClaimState, Ground
from core.claims.questions import my_claim
from core.notices.actions import claim_closings
from core.notices.model import Kind, TimerKind
from core.screening.actions import confirm_need
from core.shared.actor import SYSTEM, Actor, Holding, Role
from core.shared.refusal import Refusal
from core.timers.actions import begin_timers, ring
from tests.contracts.claims import TODAY, confirms, files, people
from tests.contracts.need_village import Village, settle
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Clock, Town

SENT = date(2026, 5, 20)
"""A Wednesday."""
STEPS = {date(2026, 5, 25): "owner", date(2026, 5, 27): "county", date(2026, 6, 1): "city"}
HELD = Holding(role=Role.COUNTY_SCIENCE, county=HERE)
LISTS = (
    TimerKind.NEEDS_WAIT,
    TimerKind.PROFILES_WAIT,
    TimerKind.CLAIMS_WAIT,
    TimerKind.CASES_WAIT,
)


@pytest.fixture
def clock() -> Clock:
    clock = Clock()
    clock.at(TODAY, 10)
    return clock


@pytest.fixture
async def village(town: Town) -> Village:
    return await settle(town)


async def morning(town: Town, day: date) -> list[tuple[int, str]]:
    """One tick and the courier; who is told that something waits too long, and which step."""
    town.clock.at(day, 9, 30)
    await town.store.do(begin_timers, SYSTEM)
    for kind in LISTS:
        await town.store.do(ring, SYSTEM, kind)
    return [
        (parcel.letter.to, parcel.letter.step)
        for parcel in await town.deliver()
        if parcel.letter.kind is Kind.WAITS_LONG
    ]


async def mornings(town: Town, first: date, last: date) -> dict[date, list[tuple[int, str]]]:
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return {day: got for day in days if (got := await morning(town, day))}


async def test_a_need_is_told_to_its_department_then_to_both_then_to_the_city(
    village: Village, town: Town
) -> None:
    """PRODUCT 19: after 3, 5 and 8 working days, once each, and to nobody elsewhere."""
    await village.sent()
    got = await mornings(town, SENT, SENT + timedelta(days=30))
    science, both = village.science.person, {village.science.person, village.organisation.person}

    assert {day: {step for _, step in told} for day, told in got.items()} == {
        day: {step} for day, step in STEPS.items()
    }
    owner, county, city = got.values()
    assert [to for to, _ in owner] == [science]
    assert {to for to, _ in county} == both
    assert [to for to, _ in city] == [village.city.person]


async def test_after_a_downtime_the_present_step_is_told_once_whatever_piled_up(
    village: Village, town: Town
) -> None:
    """DOMAIN 1.8: needs of three days, nobody looked meanwhile: one letter a reader."""
    for day in range(3):
        town.clock.at(SENT + timedelta(days=day))
        await village.sent()
    got = await morning(town, date(2026, 5, 28))
    again = await morning(town, date(2026, 5, 28))

    assert sorted(got) == sorted(
        [
            (village.science.person, "county"),
            (village.organisation.person, "county"),
            (village.science.person, "owner"),
        ]
    )
    assert again == []


async def test_what_was_dealt_with_rises_no_further_and_its_letter_turns_to_done(
    village: Village, town: Town
) -> None:
    """PRODUCT 11, 19: nobody is told of what is done, and what was told reads so."""
    need = await village.sent()
    await mornings(town, SENT, date(2026, 5, 26))
    await town.store.do(confirm_need, village.science, need.id)
    later = await mornings(town, date(2026, 5, 27), date(2026, 6, 20))
    closings = await town.store.do(claim_closings, SYSTEM, 10)

    assert later == {}
    assert Kind.WAITS_LONG in {closing.letter.kind for closing in closings}


async def test_a_letter_that_was_overtaken_before_it_went_out_stays_away(
    village: Village, town: Town
) -> None:
    """DESIGN 5: read again when it goes out."""
    need = await village.sent()
    town.clock.at(date(2026, 5, 25), 3)
    await town.store.do(begin_timers, SYSTEM)
    await town.store.do(ring, SYSTEM, TimerKind.NEEDS_WAIT)
    await town.store.do(confirm_need, village.science, need.id)
    town.clock.at(date(2026, 5, 25), 10)

    assert [one for one in await town.deliver() if one.letter.kind is Kind.WAITS_LONG] == []


async def test_a_claim_that_its_host_lets_pass_comes_to_the_county(town: Town) -> None:
    """A29, PRODUCT 19: after 72 hours the county hears of it and decides, with a ground."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(accept_claim, officer, claim.claim.id, Ground.VERIFIED)
    town.clock.at(TODAY + timedelta(days=4), 9, 30)
    await town.store.do(begin_timers, SYSTEM)
    for _ in range(2):
        await town.store.do(ring, SYSTEM, TimerKind.CLAIMS_WAIT)
    town.clock.at(TODAY + timedelta(days=5), 9, 30)
    told = [one for one in await town.deliver() if one.letter.kind is Kind.CLAIM_FOR_COUNTY]
    [listed] = await town.store.do(see_claims, officer)
    late = await confirms(town, host, claim)
    with refused(Refusal.WORDS_EMPTY):
        await town.store.do(accept_claim, officer, claim.claim.id)
    done = await town.store.do(accept_claim, officer, claim.claim.id, Ground.VERIFIED)
    mine = await town.store.ask(my_claim, wang, claim.claim.id)

    assert [one.letter.to for one in told] == [officer.person]
    assert (listed.state, listed.passed, late) == (ClaimState.WAITING_COUNTY, True, 0)
    assert (done.state, done.counts, mine.state) == (ClaimState.ACCEPTED, True, done.state)


@pytest.mark.parametrize("who", ["neighbour", "author"])
async def test_a_claim_that_has_passed_is_still_only_its_own_countys(town: Town, who: str) -> None:
    """PRODUCT 30: not another county's, and never one's own."""
    _, _, wang, _ = await people(town)
    claim = await files(town, wang)
    town.clock.at(TODAY + timedelta(days=5))
    other = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    actor = other
    if who == "author":
        actor = Actor(person=wang.person, name=wang.name, holdings=(*wang.holdings, HELD))
    act: Callable[..., object] = decline_claim
    with refused(Refusal.OWN_CLAIM if who == "author" else Refusal.NOT_YOURS):
        await town.store.do(act, actor, claim.claim.id, Ground.UNCLEAR)


async def test_a_passed_claim_rises_from_the_day_on_which_it_came(town: Town) -> None:
    """PRODUCT 19: the county's three days begin when the host's hours are over."""
    _, _, wang, _ = await people(town)
    await files(town, wang)
    got = await mornings(town, TODAY, TODAY + timedelta(days=12))

    # filed on Wednesday 20 May; on Saturday the host's hours are over
    assert list(got) == [date(2026, 5, 27), date(2026, 5, 29)]


async def test_a_day_elsewhere_rises_from_its_filing(town: Town) -> None:
    """A3, PRODUCT 19: it was the county's from the first."""
    _, _, wang, _ = await people(town)
    await files(town, wang, kind=ClaimKind.OFF_SITE, reason="laboratory")
    got = await mornings(town, TODAY, TODAY + timedelta(days=6))

    assert list(got) == [date(2026, 5, 25)]
