"""A claim taken back in time leaves the day as it was (PRODUCT 6)."""

from datetime import timedelta

import pytest

from core.claims.actions import (
    withdraw_claim,
)
from core.claims.model import ClaimState
from core.claims.questions import count_claims
from core.duty.model import WhyNot
from core.hosting.questions import visitors_to_confirm
from core.people.actions import consent_to_location
from core.shared.refusal import Refusal
from tests.contracts.claims import TODAY, confirms, files, in_may, people, told
from tests.contracts.refusals import refused
from tests.contracts.town import Clock, Town


@pytest.fixture
def clock() -> Clock:
    """A Wednesday in the third month of service."""
    return in_may()


async def test_taken_back_in_time_it_was_never_counted(town: Town) -> None:
    """PRODUCT 6: within ten minutes; it stays on record, uses no quota, asks nobody."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang, 5)
    town.clock.on(minutes=10)
    gone = await town.store.do(withdraw_claim, wang, claim.claim.id)
    [day] = (await town.record(wang)).days

    assert gone.state is ClaimState.WITHDRAWN
    assert (day.why_not, day.kinds) == (WhyNot.WITHDRAWN, frozenset())
    assert gone.quota.used == 0
    assert await town.store.ask(visitors_to_confirm, host) == ()
    assert await town.store.ask(count_claims, officer) == 0
    assert await told(town) == []
    with refused(Refusal.CLAIM_SETTLED):
        await town.store.do(withdraw_claim, wang, claim.claim.id)
    town.clock.on(hours=1)
    again = await files(town, wang, 5)
    assert (again.day, again.state) == (day.id, ClaimState.WAITING_HOST)
    [visitor] = await town.store.ask(visitors_to_confirm, host)
    assert visitor.first_at == town.clock.now


async def test_too_late_to_take_back(town: Town) -> None:
    """PRODUCT 6: not after ten minutes, not once the host has spoken, never by another."""
    _, host, wang, _ = await people(town)
    claim = await files(town, wang, 1)
    stranger, _ = await town.appoint(await town.enterprise())
    with refused(Refusal.NOT_YOURS):
        await town.store.do(withdraw_claim, stranger, claim.claim.id)
    await confirms(town, host, claim)
    with refused(Refusal.CLAIM_SETTLED):
        await town.store.do(withdraw_claim, wang, claim.claim.id)
    other = await files(town, wang, 2)
    town.clock.on(minutes=11)
    with refused(Refusal.WINDOW_CLOSED):
        await town.store.do(withdraw_claim, wang, other.claim.id)


async def test_a_day_on_record_goes_back_to_what_it_was(town: Town) -> None:
    """PRODUCT 6: the undo takes back the claim, not the check-in outside the ring before it."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    card = await town.here(wang, 3000)
    town.clock.on(hours=5)
    claim = await files(town, wang, 0)
    await town.store.do(withdraw_claim, wang, claim.claim.id)
    [day] = (await town.record(wang)).days

    assert (day.id, day.why_not, day.ring) == (card.day.id, None, card.day.ring)
    assert len(await town.store.ask(visitors_to_confirm, host)) == 1


async def test_a_claim_undone_leaves_the_day_as_it_was(town: Town) -> None:
    """PRODUCT 6: the enterprise's 72 hours do not begin anew, nor is the county asked."""
    _, host, wang, _ = await people(town)
    await town.store.do(consent_to_location, wang)
    wang = await town.who(wang.account)
    town.clock.at(TODAY - timedelta(days=10))
    before = (await town.here(wang, 600)).day
    town.clock.at(TODAY)
    filed = await files(town, wang, back=10)
    await town.store.do(withdraw_claim, wang, filed.claim.id)
    after = await town.store.read(lambda work: work.duty.day(before.id))

    assert after is not None
    assert (after.first_at, after.needs_county) == (before.first_at, False)
    assert await town.store.ask(visitors_to_confirm, host) == ()
