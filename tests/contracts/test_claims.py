"""A forgotten day is repaired: filed by the person, decided by others (A3, A28, A29)."""

from datetime import date, timedelta

import pytest

from core.claims.actions import (
    accept_claim,
    decline_claim,
    see_claim,
    see_claims,
)
from core.claims.model import ClaimKind, ClaimState
from core.claims.questions import claim_choice, claim_plan, count_claims, my_claim
from core.duty.model import Grade, SignalKind, WhyNot
from core.hosting.questions import visitors_to_confirm
from core.people.actions import accept_invitation, invite
from core.shared.actor import Role
from core.shared.refusal import Refusal
from storage.work import SqlWork
from tests.contracts.claims import TODAY, confirms, files, in_may, people
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Clock, Town
from tests.core.samples import holding


@pytest.fixture
def clock() -> Clock:
    """A Wednesday in the third month of service."""
    return in_may()


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
