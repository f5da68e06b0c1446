"""A forgotten day is repaired: filed by the person, decided by others (A3, A28, A29)."""

import asyncio
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.appointments.actions import open_appointment
from core.claims.actions import (
    accept_claim,
    decline_claim,
    file_claim,
    see_claim,
    see_claims,
    withdraw_claim,
)
from core.claims.model import ClaimKind, ClaimState, ClaimView
from core.claims.questions import claim_choice, claim_plan, count_claims, my_claim
from core.disputes.actions import agree, answer, not_here, settle
from core.duty.model import Grade, Raise, SignalKind, WhyNot
from core.duty.questions import my_day
from core.hosting.actions import confirm_visitors
from core.hosting.questions import visitor_to_confirm, visitors_to_confirm
from core.hosting.rules import together
from core.notices.actions import claim_closings, ring_host_cards
from core.notices.model import Kind
from core.organisations.model import Enterprise
from core.people.actions import accept_invitation, consent_to_location, invite
from core.record.actions import reverse
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.refusal import Refusal, Refused
from storage.work import SqlWork
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Clock, Town
from tests.core.samples import holding

TODAY = date(2026, 5, 20)


@pytest.fixture
def clock() -> Clock:
    """A Wednesday in the third month of service."""
    clock = Clock()
    clock.at(TODAY)
    return clock


async def people(town: Town) -> tuple[Enterprise, Actor, Actor, Actor]:
    """The enterprise, its contact, its appointee and an officer of its county."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works, consent=False)
    return works, host, wang, await town.enrol(Role.COUNTY_SCIENCE, HERE)


async def files(
    town: Town,
    who: Actor,
    back: int = 1,
    kind: ClaimKind = ClaimKind.FORGOTTEN,
    reason: str = "forgot",
) -> ClaimView:
    on = TODAY - timedelta(days=back)
    return await town.store.do(file_claim, who, on, kind, reason)


async def confirms(town: Town, host: Actor, claim: ClaimView) -> int:
    return len(await town.store.do(confirm_visitors, host, [claim.day]))


async def told(town: Town) -> Sequence[Kind]:
    return [parcel.letter.kind for parcel in await town.deliver()]


async def test_the_host_confirms_a_fresh_claim(town: Town) -> None:
    """A29, PRODUCT 0: up to three days back the host's word makes a C."""
    _, host, wang, _ = await people(town)
    claim = await files(town, wang, 3)
    [visitor] = await town.store.ask(visitors_to_confirm, host)
    before = await town.record(wang)

    assert await confirms(town, host, claim) == 1
    after = await town.record(wang)
    assert (visitor.on, visitor.claimed, visitor.reason) == (
        date(2026, 5, 17),
        ClaimKind.FORGOTTEN,
        "forgot",
    )
    assert (before.count, before.open) == (0, 1)
    assert (after.count, after.days[0].grade) == (1, Grade.C)
    found = await town.store.ask(my_claim, wang, claim.claim.id)
    assert found.state is ClaimState.ACCEPTED


@pytest.mark.parametrize("order", ["host first", "county first"])
async def test_an_older_claim_needs_the_host_and_the_county(town: Town, order: str) -> None:
    """A29: 4 to 15 days back, in either order, and with one of them it stays open."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang, 4)

    if order == "host first":
        await confirms(town, host, claim)
    else:
        await town.store.do(accept_claim, officer, claim.claim.id)
    half = (await town.record(wang)).days[0]
    state = (await town.store.ask(my_claim, wang, claim.claim.id)).state
    if order == "host first":
        await town.store.do(accept_claim, officer, claim.claim.id)
    else:
        await confirms(town, host, claim)

    assert half.grade is Grade.OPEN
    assert state is (
        ClaimState.WAITING_COUNTY if order == "host first" else ClaimState.WAITING_HOST
    )
    assert (await town.record(wang)).days[0].grade is Grade.C
    assert await town.store.ask(count_claims, officer) == 0


async def test_a_day_elsewhere_counts_by_the_countys_word_alone(town: Town) -> None:
    """A3: the host's word is on record and is not enough; the county's needs a reason."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang, 1, ClaimKind.OFF_SITE, "customer")
    await confirms(town, host, claim)
    heard = (await town.record(wang)).days[0]
    with refused(Refusal.WORDS_EMPTY):
        await town.store.do(accept_claim, officer, claim.claim.id)
    await town.store.do(accept_claim, officer, claim.claim.id, "task")
    counted = (await town.record(wang)).days[0]

    assert (heard.grade, SignalKind.HOST in heard.kinds) == (Grade.OPEN, True)
    assert counted.grade is Grade.C


async def test_what_the_county_declines_stays_and_does_not_count(town: Town) -> None:
    """A28: the claim, its signal and the host's word stay; the day does not count."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang, 5)
    await confirms(town, host, claim)
    with refused(Refusal.WORDS_EMPTY):
        await town.store.do(decline_claim, officer, claim.claim.id, " ")
    await town.store.do(decline_claim, officer, claim.claim.id, "unclear")
    [day] = (await town.record(wang)).days

    def kept(work: SqlWork) -> int:
        return len(work.signals.of_day(day.appointment, day.on))

    assert (day.why_not, day.counts()) == (WhyNot.NOT_ACCEPTED, False)
    assert await town.store.read(kept) == 2
    with refused(Refusal.CLAIM_NOT_ACCEPTED):
        await files(town, wang, 5)
    with refused(Refusal.CLAIM_SETTLED):
        await town.store.do(accept_claim, officer, claim.claim.id, "verified")
    plan = await town.store.ask(claim_plan, wang, TODAY, ClaimKind.FORGOTTEN)
    assert plan.quota.used == 0


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


async def test_nobody_decides_about_his_own(town: Town) -> None:
    """PRODUCT 30: an officer who is an appointee too neither sees nor decides his claim."""
    _, _, wang, officer = await people(town)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.COUNTY_SCIENCE, HERE), "", wang.person
    )
    await town.store.do(accept_invitation, wang, fresh.token, None)
    both = await town.who(wang.account)
    claim = await files(town, both, 5)

    assert await town.store.do(see_claims, both) == ()
    for act in (accept_claim, decline_claim):
        with refused(Refusal.OWN_CLAIM):
            await town.store.do(act, both, claim.claim.id, "verified")
    town.clock.on(minutes=10)
    assert [p.letter.to for p in await town.deliver()] == [officer.person]
    assert len(await town.store.do(see_claims, officer)) == 1


async def test_another_countys_claim_is_not_theirs(town: Town) -> None:
    """DESIGN 3: neither on the list nor by a forged number."""
    _, _, wang, _ = await people(town)
    other = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    claim = await files(town, wang, 5)

    assert await town.store.do(see_claims, other) == ()
    with refused(Refusal.NOT_YOURS):
        await town.store.do(see_claim, other, claim.claim.id)
    for act in (accept_claim, decline_claim):
        with refused(Refusal.NOT_YOURS):
            await town.store.do(act, other, claim.claim.id, "verified")
    assert (await town.record(wang)).days[0].why_not is None


async def test_what_only_the_host_decides_is_not_the_countys(town: Town) -> None:
    """A29: a fresh claim is between the person and the enterprise."""
    _, _, wang, officer = await people(town)
    claim = await files(town, wang, 2)

    with refused(Refusal.NOT_FOUND):
        await town.store.do(accept_claim, officer, claim.claim.id, "verified")
    assert await town.store.ask(count_claims, officer) == 0


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


async def test_the_hosts_window_begins_with_the_claim(town: Town) -> None:
    """PRODUCT 0: a check-in of days ago that nobody confirmed is claimed, and can be confirmed."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    town.clock.at(TODAY - timedelta(days=5))
    await town.here(wang, 3000)
    town.clock.at(TODAY)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    assert await town.store.ask(visitors_to_confirm, host) == ()
    claim = await files(town, wang, 5)

    assert await confirms(town, host, claim) == 1
    assert (await town.record(wang)).days[0].grade is Grade.OPEN
    await town.store.do(accept_claim, officer, claim.claim.id)
    assert (await town.record(wang)).days[0].grade is Grade.C


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


async def test_what_may_be_claimed_is_offered(town: Town) -> None:
    """PRODUCT 3, T7: the latest days that do not count, today among them."""
    works = await town.enterprise()
    await town.contact(works)
    wang, _ = await town.appoint(works)
    await town.here(wang)
    await files(town, wang, 2)
    choice = await town.store.ask(claim_choice, wang)

    assert [(TODAY - one).days for one in choice.days] == [1, 3, 4, 5]
    assert choice.quota is not None
    assert (choice.quota.used, choice.quota.most) == (1, 3)
    assert [one.claim.on for one in choice.mine] == [date(2026, 5, 18)]


async def test_others_claim_nothing(town: Town) -> None:
    """DESIGN 3: neither a contact nor an officer files; neither a contact nor the city decides."""
    _, host, wang, officer = await people(town)
    claim = await files(town, wang, 5)
    city = await town.enrol(Role.CITY_SCIENCE)
    for who in (host, officer, city):
        with refused(Refusal.NOT_ALLOWED):
            await files(town, who)
    for who in (host, wang, city):
        with refused(Refusal.NOT_ALLOWED):
            await town.store.do(accept_claim, who, claim.claim.id, "verified")


async def test_own_words_stay_out_of_the_audit(town: Town) -> None:
    """A28: the chain tells that, when and how; the words lie beside it and can be erased."""
    _, _, wang, _ = await people(town)
    await files(town, wang, 1, reason="  家里有事，\n忘了  ")

    def said(work: SqlWork) -> tuple[str, str]:
        rows = work._connection.exec_driver_sql(
            "SELECT facts FROM audit_entry WHERE what = 'claimed'"
        )
        kept = work._connection.exec_driver_sql("SELECT reason FROM claim")
        return str(rows.scalar_one()), str(kept.scalar_one())

    facts, reason = await town.store.read(said)
    assert reason == "家里有事， 忘了"
    assert "家里" not in facts
    assert '"claim"' in facts


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


async def test_the_enterprise_is_not_asked_about_a_day_elsewhere(town: Town, clock: Clock) -> None:
    """A3, PRODUCT 2.2: nobody at the gate saw him, so "confirm all" must not say that one did."""
    _, host, wang, _ = await people(town)
    clock.at(TODAY, hour=18)
    await files(town, wang, 0, ClaimKind.OFF_SITE, "customer")
    [visitor] = await town.store.ask(visitors_to_confirm, host)
    offer = await town.store.ask(visitor_to_confirm, host, visitor.day)
    card = await town.store.ask(my_day, wang, visitor.day)
    await town.store.do(ring_host_cards, SYSTEM)

    assert (visitor.away, together(visitor), offer.numbers) == (True, False, ())
    assert (card.number, Raise.HOST_CONFIRMS in card.raises) == (None, False)
    assert Kind.VISITORS not in await told(town)


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


@pytest.mark.parametrize("how", ["declined", "taken back"])
async def test_the_evening_card_asks_no_more_for_a_claim_that_is_settled(
    town: Town, clock: Clock, how: str
) -> None:
    """PRODUCT 11: a card that nobody can answer any more is edited to say so."""
    _, _, wang, officer = await people(town)
    clock.at(TODAY, hour=18)
    claim = await files(town, wang, 5)
    await town.store.do(ring_host_cards, SYSTEM)
    before = await town.deliver()
    if how == "declined":
        await town.store.do(decline_claim, officer, claim.claim.id, "unclear")
    else:
        await town.store.do(withdraw_claim, wang, claim.claim.id)
    closing = await town.store.do(claim_closings, SYSTEM, 9)

    assert Kind.VISITORS in {one.letter.kind for one in before}
    assert Kind.VISITORS in {one.letter.kind for one in closing}


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
