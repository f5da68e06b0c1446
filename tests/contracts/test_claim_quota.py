"""One live claim a day and three forgotten days a month, whatever the order (A29)."""

import asyncio
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.appointments.actions import open_appointment
from core.claims.actions import (
    file_claim,
    withdraw_claim,
)
from core.claims.model import ClaimKind, ClaimState, ClaimView
from core.claims.questions import claim_choice
from core.shared.refusal import Refusal, Refused
from storage.work import SqlWork
from tests.contracts.claims import TODAY, files, in_may, people
from tests.contracts.refusals import refused
from tests.contracts.town import OPERATOR, Clock, Town


@pytest.fixture
def clock() -> Clock:
    """A Wednesday in the third month of service."""
    return in_may()


async def test_one_live_claim_a_day(town: Town) -> None:
    """A29: two phones at once file it once; a second one finds it under way."""
    _, _, wang, _ = await people(town)
    answers = await asyncio.gather(*(files(town, wang) for _ in range(4)), return_exceptions=True)
    codes = [one.code for one in answers if isinstance(one, Refused)]

    assert codes == [Refusal.CLAIM_ALREADY] * 3
    assert len((await town.record(wang)).days) == 1


async def test_three_a_month(town: Town) -> None:
    """A29: three forgotten days of a month; five phones at once get no fourth."""
    _, _, wang, _ = await people(town)
    answers = await asyncio.gather(
        *(files(town, wang, back) for back in range(5)), return_exceptions=True
    )
    codes = [one.code for one in answers if isinstance(one, Refused)]

    assert codes == [Refusal.CLAIM_QUOTA] * 2
    assert (await town.record(wang)).open == 3
    elsewhere = await files(town, wang, 6, ClaimKind.OFF_SITE, "travel")
    assert elsewhere.state is ClaimState.WAITING_COUNTY


async def test_the_months_do_not_share_a_quota(town: Town) -> None:
    """A29: the claimed day's month counts, not the day of filing."""
    _, _, wang, _ = await people(town)
    town.clock.at(date(2026, 6, 2))

    async def claim(on: date) -> ClaimView:
        return await town.store.do(file_claim, wang, on, ClaimKind.FORGOTTEN, "forgot")

    for day in (29, 30, 31):
        last = await claim(date(2026, 5, day))
    first = await claim(date(2026, 6, 1))

    assert (last.quota.used, first.quota.used) == (3, 1)
    with refused(Refusal.CLAIM_QUOTA):
        await claim(date(2026, 5, 28))


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 15), st.booleans()), max_size=10))
async def test_no_order_of_filing_and_undoing_beats_the_quota(
    town: Town, steps: list[tuple[int, bool]]
) -> None:
    """A29: whatever is filed and taken back, no month ever holds more than three."""
    works = await town.enterprise()
    wang, term = await town.appoint(works, consent=False)
    for back, undone in steps:
        try:
            claim = await files(town, wang, back)
        except Refused as no:
            assert no.code in {Refusal.CLAIM_ALREADY, Refusal.CLAIM_QUOTA}  # noqa: PT017
            continue
        if undone:
            await town.store.do(withdraw_claim, wang, claim.claim.id)

    def used(work: SqlWork) -> int:
        return work.claims.used(term.id, date(2026, 5, 1))

    kept = await town.store.read(used)
    assert kept <= 3
    assert (await town.record(wang)).open == kept


async def test_whoever_serves_at_two_enterprises_says_where(town: Town) -> None:
    """A8: without the enterprise nothing is filed; each appointment has its own quota."""
    first, second = await town.enterprise(), await town.enterprise()
    wang, one = await town.appoint(first, consent=False)
    two = await town.store.do(
        open_appointment,
        OPERATOR,
        name="",
        enterprise=second.id,
        unit=one.unit,
        start=one.start,
        end=one.end,
        person=one.person,
        exception="as agreed",
    )
    on, kind = TODAY - timedelta(days=1), ClaimKind.FORGOTTEN
    with refused(Refusal.WHICH_ENTERPRISE):
        await town.store.do(file_claim, wang, on, kind, "forgot")
    for term in (one, two):
        filed = await town.store.do(file_claim, wang, on, kind, "forgot", term.id)
        assert (filed.claim.appointment, filed.quota.used) == (term.id, 1)
    other, elsewhere = await town.appoint(await town.enterprise(), consent=False)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(file_claim, wang, on, kind, "forgot", elsewhere.id)
    choice = await town.store.ask(claim_choice, wang)
    assert (choice.quota, len(choice.mine)) == (None, 2)
    assert on not in choice.days
    assert on in (await town.store.ask(claim_choice, other)).days
