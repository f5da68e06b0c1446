"""Who is told of a claim, who is asked about it, and until when (PRODUCT 2, 11, 19)."""

from datetime import date

import pytest

from core.claims.actions import (
    accept_claim,
    decline_claim,
    file_claim,
    see_claim,
    see_claims,
    withdraw_claim,
)
from core.claims.model import ClaimKind
from core.duty.model import Raise
from core.duty.questions import my_day
from core.hosting.questions import visitor_to_confirm, visitors_to_confirm
from core.hosting.rules import together
from core.notices.actions import claim_closings
from core.notices.model import Kind, TimerKind
from core.shared.actor import SYSTEM, Role
from core.timers.actions import ring
from tests.contracts.claims import TODAY, files, in_may, people, told
from tests.contracts.town import HERE, Clock, Town


@pytest.fixture
def clock() -> Clock:
    """A Wednesday in the third month of service."""
    return in_may()


async def test_each_officer_gets_one_letter_while_it_waits(town: Town) -> None:
    """PRODUCT 2.11: after the ten minutes of the undo; a decision turns it into its outcome."""
    _, _, wang, officer = await people(town)
    second = await town.enrol(Role.COUNTY_ORGANISATION, HERE)
    claim = await files(town, wang, 5)
    early = await told(town)
    town.clock.on(minutes=10)
    carried = await town.deliver()
    await town.store.do(accept_claim, officer, claim.claim.id)
    after = await told(town)

    assert early == []
    assert {p.letter.to for p in carried} == {officer.person, second.person}
    assert {p.letter.kind for p in carried} == {Kind.CLAIM_FOR_COUNTY}
    assert after == [Kind.CLAIM_DECIDED]
    late = await files(town, wang, 6)
    await town.store.do(accept_claim, second, late.claim.id)
    town.clock.on(minutes=10)
    assert await told(town) == [Kind.CLAIM_DECIDED]


async def test_what_waits_too_long_is_marked(town: Town) -> None:
    """PRODUCT 19: after more than three working days, and it stands first."""
    _, _, wang, officer = await people(town)
    await files(town, wang, 5)
    town.clock.at(date(2026, 5, 25))
    fresh = await town.store.do(
        file_claim, wang, date(2026, 5, 16), ClaimKind.OFF_SITE, "laboratory"
    )
    calm = await town.store.do(see_claims, officer)
    town.clock.at(date(2026, 5, 26))
    late = await town.store.do(see_claims, officer)

    assert [one.pressing for one in calm] == [False, False]
    assert [(one.waited, one.pressing) for one in late] == [(4, True), (1, False)]
    assert late[1].claim.id == fresh.claim.id


async def test_a_look_at_claims_is_on_record(town: Town) -> None:
    """PRODUCT 28: the person can see that an official looked."""
    _, _, wang, officer = await people(town)
    claim = await files(town, wang, 5)
    await town.store.do(see_claim, officer, claim.claim.id)

    assert wang.person is not None
    assert len(await town.store.read(lambda work: work.people.looks_at(claim.person, 5))) == 1


async def test_the_enterprise_is_not_asked_about_a_day_elsewhere(town: Town, clock: Clock) -> None:
    """A3, PRODUCT 2.2: nobody at the gate saw him, so "confirm all" must not say that one did."""
    _, host, wang, _ = await people(town)
    clock.at(TODAY, hour=18)
    await files(town, wang, 0, ClaimKind.OFF_SITE, "customer")
    [visitor] = await town.store.ask(visitors_to_confirm, host)
    offer = await town.store.ask(visitor_to_confirm, host, visitor.day)
    card = await town.store.ask(my_day, wang, visitor.day)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)

    assert (visitor.away, together(visitor), offer.numbers) == (True, False, ())
    assert (card.number, Raise.HOST_CONFIRMS in card.raises) == (None, False)
    assert Kind.VISITORS not in await told(town)


@pytest.mark.parametrize("how", ["declined", "taken back"])
async def test_the_evening_card_asks_no_more_for_a_claim_that_is_settled(
    town: Town, clock: Clock, how: str
) -> None:
    """PRODUCT 11: a card that nobody can answer any more is edited to say so."""
    _, _, wang, officer = await people(town)
    clock.at(TODAY, hour=18)
    claim = await files(town, wang, 5)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    before = await town.deliver()
    if how == "declined":
        await town.store.do(decline_claim, officer, claim.claim.id, "unclear")
    else:
        await town.store.do(withdraw_claim, wang, claim.claim.id)
    closing = await town.store.do(claim_closings, SYSTEM, 9)

    assert Kind.VISITORS in {one.letter.kind for one in before}
    assert Kind.VISITORS in {one.letter.kind for one in closing}
