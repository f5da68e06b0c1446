"""A claim beside what else is said of its day: a dispute, a visit, a reversal (A28, A29)."""

import pytest

from core.claims.actions import (
    accept_claim,
    decline_claim,
    see_claims,
    withdraw_claim,
)
from core.claims.model import ClaimKind, ClaimState
from core.claims.questions import claim_plan, my_claim
from core.disputes.actions import agree, answer, not_here, settle
from core.duty.model import Grade, WhyNot
from core.record.actions import reverse
from core.shared.actor import Role
from core.shared.refusal import Refusal
from tests.contracts.claims import TODAY, confirms, files, in_may, people
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, Clock, Town


@pytest.fixture
def clock() -> Clock:
    """A Wednesday in the third month of service."""
    return in_may()


async def test_a_reversal_closes_an_accepted_claim(town: Town) -> None:
    """A28, PRODUCT 6: taken back with a reason after all; the month's turn is free again."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang, 5)
    await confirms(town, host, claim)
    await town.store.do(accept_claim, officer, claim.claim.id, "verified")
    [day] = (await town.record(wang)).days
    assert day.counts()
    await town.store.do(reverse, wang, day.id, "not that day")

    plan = await town.store.ask(claim_plan, wang, TODAY, ClaimKind.FORGOTTEN)
    mine = await town.store.ask(my_claim, wang, claim.claim.id)
    assert plan.quota.used == 0
    assert mine.state is ClaimState.WITHDRAWN


async def test_a_day_that_counts_otherwise_is_not_taken_away(town: Town) -> None:
    """A28: who declines a claim says nothing about a location inside the ring."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    claim = await files(town, wang, 0, ClaimKind.OFF_SITE, "customer")
    await town.here(wang)
    await town.store.do(decline_claim, officer, claim.claim.id, "unclear")

    assert (await town.record(wang)).count == 1


async def test_whoever_comes_after_his_claim_was_declined_has_come(town: Town) -> None:
    """PRODUCT 0: a location inside the ring makes a B, and the host's word an A, also then."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    claim = await files(town, wang, 0, ClaimKind.OFF_SITE, "customer")
    await town.store.do(decline_claim, officer, claim.claim.id, "unclear")
    declined = (await town.record(wang)).days[0]
    await town.here(wang)
    came = (await town.record(wang)).days[0]
    await confirms(town, host, claim)
    seen = (await town.record(wang)).days[0]

    assert (declined.why_not, declined.counts()) == (WhyNot.NOT_ACCEPTED, False)
    assert (came.grade, came.why_not, came.counts()) == (Grade.B, None, True)
    assert seen.grade is Grade.A


@pytest.mark.parametrize("how", ["agreed", "claim taken back"])
async def test_a_claim_and_a_dispute_about_it_end_together(town: Town, how: str) -> None:
    """PRODUCT 2.13, A29: whoever gives way to the enterprise has given up the claim too."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang, 5)
    dispute = await town.store.do(not_here, host, claim.day, "not-that-day")
    if how == "agreed":
        await town.store.do(agree, wang, dispute.id)
    else:
        await town.store.do(withdraw_claim, wang, claim.claim.id)
    [day] = (await town.record(wang)).days
    again = await files(town, wang, 5)

    assert (day.why_not, day.disputed) == (WhyNot.WITHDRAWN, False)
    found = await town.store.ask(my_claim, wang, claim.claim.id)
    assert found.state is ClaimState.WITHDRAWN
    assert again.quota.used == 1
    assert [one.claim.id for one in await town.store.do(see_claims, officer)] == [again.claim.id]


@pytest.mark.parametrize("counts", [True, False])
async def test_the_county_decides_about_a_day_once(town: Town, counts: bool) -> None:
    """A28, A29: "it counts" makes it count; the claim for the day is decided with it."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang, 5)
    dispute = await town.store.do(not_here, host, claim.day, "not-that-day")
    await town.store.do(answer, wang, dispute.id, "here")
    await town.store.do(settle, officer, dispute.id, counts=counts, reason="both-asked")
    [day] = (await town.record(wang)).days

    assert (day.counts(), day.grade is Grade.C) == (counts, counts)
    assert await town.store.do(see_claims, officer) == ()
    with refused(Refusal.CLAIM_SETTLED):
        await town.store.do(accept_claim, officer, claim.claim.id)
    found = await town.store.ask(my_claim, wang, claim.claim.id)
    assert found.state is (ClaimState.ACCEPTED if counts else ClaimState.DECLINED)
