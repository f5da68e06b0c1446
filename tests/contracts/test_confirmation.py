"""The host confirms: a second signal, or a claim's first (PRODUCT 0, 2.2, 30)."""

import asyncio
from datetime import date

from core.duty.model import Grade
from core.hosting.actions import confirm_visitors
from core.hosting.questions import visitors_to_confirm
from core.notices.actions import claim_closings
from core.notices.model import Kind, TimerKind
from core.people.actions import accept_invitation, invite
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.town import OPERATOR, Town
from tests.core.samples import holding


async def test_b_becomes_a_and_open_becomes_c(town: Town) -> None:
    """PRODUCT 0: with a location two kinds of signal, without one the host's word alone."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    li, _ = await town.appoint(enterprise)
    inside, far = await town.here(wang, 60), await town.here(li, 5000)
    done = await town.confirm(host, inside, far)

    assert {visitor.person: visitor.grade for visitor in done} == {
        wang.person: Grade.A,
        li.person: Grade.C,
    }
    assert [(await town.record(who)).count for who in (wang, li)] == [1, 1]
    assert (await town.record(wang)).days[0].confirmed_at == town.clock.now


async def test_a_double_tap_does_nothing_twice(town: Town) -> None:
    """PRODUCT 7: the second tap, and the same day twice in one, confirm nobody."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang)
    first = await town.confirm(host, card, card)
    town.clock.on(minutes=1)
    second = await town.confirm(host, card)

    assert (len(first), len(second)) == (1, 0)
    assert (await town.record(wang)).days[0].confirmed_at == first[0].confirmed_at


async def test_two_contacts_who_tap_at_once_confirm_once(town: Town) -> None:
    """DESIGN 3: the day has one confirmation, whoever was quicker."""
    enterprise = await town.enterprise()
    hosts = [await town.contact(enterprise) for _ in range(4)]
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang)
    answers = await asyncio.gather(*(town.confirm(host, card) for host in hosts * 4))

    assert sum(len(answer) for answer in answers) == 1
    assert (await town.record(wang)).days[0].grade is Grade.A


async def test_after_seventy_two_hours_a_day_is_passed_over(town: Town) -> None:
    """PRODUCT 0: the host's window; a late tap is no error and changes nothing."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang)
    town.clock.on(hours=72)
    waiting = await town.store.ask(visitors_to_confirm, host)
    town.clock.on(seconds=1)

    assert [visitor.day for visitor in waiting] == [card.day.id]
    assert await town.confirm(host, card) == ()
    assert await town.store.ask(visitors_to_confirm, host) == ()
    town.clock.on(seconds=-1)
    assert len(await town.confirm(host, card)) == 1


async def test_another_enterprises_day_is_refused_and_nothing_is_confirmed(town: Town) -> None:
    """DESIGN 3: one foreign day among one's own, and none of them is confirmed."""
    ours, theirs = await town.enterprise(), await town.enterprise()
    host = await town.contact(ours)
    await town.contact(theirs)
    mine, _ = await town.appoint(ours)
    other, _ = await town.appoint(theirs)
    cards = [await town.here(mine), await town.here(other)]

    with refused(Refusal.NOT_YOURS):
        await town.confirm(host, *cards)
    assert [(await town.record(who)).days[0].grade for who in (mine, other)] == [Grade.B, Grade.B]


async def test_nobody_confirms_his_own_visit(town: Town) -> None:
    """PRODUCT 30: an appointee who is also the contact does not see himself on the list."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.CONTACT, str(enterprise.id)), "", wang.person
    )
    await town.store.do(accept_invitation, wang, fresh.token, None)
    both = await town.who(wang.account)

    with refused(Refusal.OWN_VISIT):
        await town.confirm(both, card)
    assert await town.store.ask(visitors_to_confirm, both) == ()
    assert len(await town.confirm(host, card)) == 1


async def test_a_day_that_does_not_exist_is_nobodys(town: Town) -> None:
    """PRODUCT 14: a forged callback confirms nothing and breaks nothing."""
    host = await town.contact(await town.enterprise())

    assert await town.store.do(confirm_visitors, host, [DutyDayId(0), DutyDayId(2**40)]) == ()
    assert await town.store.do(confirm_visitors, host, []) == ()


async def test_those_who_wait_come_first(town: Town) -> None:
    """PRODUCT 2.2: the card lists who still waits, then who is done, each by time."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    cards = []
    for _ in range(3):
        wang, _ = await town.appoint(enterprise)
        cards.append(await town.here(wang))
        town.clock.on(minutes=5)
    await town.confirm(host, cards[0])
    listed = [visitor.day for visitor in await town.store.ask(visitors_to_confirm, host)]

    assert listed == [cards[n].day.id for n in (1, 2, 0)]


async def test_each_contact_gets_one_card_an_evening(town: Town) -> None:
    """PRODUCT 2.2: from half past five, once, however often the tick comes."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    for _ in range(3):
        await town.here((await town.appoint(enterprise))[0])
    town.clock.at(date(2026, 5, 6), 17, 29)
    early = await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    town.clock.on(minutes=1)
    for _ in range(3):
        await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
        town.clock.on(minutes=10)
    [parcel] = await town.deliver()

    assert early == 0
    assert (parcel.account, parcel.letter.kind) == (host.account, Kind.VISITORS)
    assert len(parcel.contents.visitors) == 3
    assert await town.claim() == ()


async def test_a_contact_of_two_enterprises_gets_one_card_too(town: Town) -> None:
    """PRODUCT 2.2: one card an evening, of both; it closes when neither asks for anybody."""
    first, second = await town.enterprise(), await town.enterprise()
    host = await town.contact(first)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.CONTACT, str(second.id)), "", host.person
    )
    await town.store.do(accept_invitation, host, fresh.token, None)
    host = await town.who(host.account)
    for enterprise in (first, second):
        await town.here((await town.appoint(enterprise))[0])
    town.clock.at(date(2026, 5, 6), 17, 30)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    [parcel] = await town.deliver()
    one, other = (visitor.day for visitor in parcel.contents.visitors)

    assert {v.enterprise for v in parcel.contents.visitors} == {first.id, second.id}
    await town.store.do(confirm_visitors, host, [one])
    assert await town.store.do(claim_closings, SYSTEM, 10) == ()
    await town.store.do(confirm_visitors, host, [other])
    [closing] = await town.store.do(claim_closings, SYSTEM, 10)
    assert closing.letter.id == parcel.letter.id


async def test_a_weekends_visitors_come_on_one_card_on_monday(town: Town) -> None:
    """PRODUCT 16: nothing rings at the weekend, and Monday brings one card, not two."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    for day in (9, 10):
        town.clock.at(date(2026, 5, day), 14)
        await town.here(wang)
        town.clock.at(date(2026, 5, day), 18)
        await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
        assert await town.claim() == ()
    town.clock.at(date(2026, 5, 11), 8, 30)
    [parcel] = await town.deliver()

    assert [visitor.on.day for visitor in parcel.contents.visitors] == [9, 10]


async def test_a_card_that_nobody_needs_any_more_is_not_sent(town: Town) -> None:
    """PRODUCT 11: confirmed before the card went out, so there is no card."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang)
    town.clock.at(date(2026, 5, 6), 18)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    await town.confirm(host, card)
    parcels = [p for p in await town.claim() if p.letter.kind is Kind.VISITORS]

    assert parcels == []


async def test_the_days_own_card_is_told_of_the_confirmation(town: Town) -> None:
    """PRODUCT 2.1: the message that shows the day is edited, at night too, without a sound."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang)
    await town.shown(wang, card, message=314)
    town.clock.at(date(2026, 5, 6), 23)
    await town.confirm(host, card)
    [parcel] = await town.deliver()

    assert (parcel.account, parcel.contents.edits) == (wang.account, 314)
    assert parcel.contents.card is not None
    assert parcel.contents.card.day.grade is Grade.A


async def test_only_a_contact_confirms(town: Town) -> None:
    """DESIGN 3: without the role there is no confirmation, for the operator neither."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang)

    for who in (wang, Actor(), OPERATOR):
        with refused(Refusal.NOT_ALLOWED):
            await town.confirm(who, card)
