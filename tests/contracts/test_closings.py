"""What becomes of letters that lie in a chat, and whose they are (PRODUCT 11, DESIGN 5)."""

from datetime import date

from core.notices.actions import claim_closings, closing_done
from core.notices.model import Kind, TimerKind
from core.notices.questions import my_letter
from core.shared.actor import SYSTEM
from core.shared.ids import LetterId
from core.shared.refusal import Refusal
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.town import Town

EVENING = date(2026, 5, 6)


async def test_every_contacts_card_turns_into_done_once_nobody_waits(town: Town) -> None:
    """PRODUCT 11: whoever confirmed, the other contact's card no longer asks."""
    enterprise = await town.enterprise()
    hosts = [await town.contact(enterprise) for _ in range(2)]
    cards = [await town.here((await town.appoint(enterprise))[0]) for _ in range(2)]
    town.clock.at(EVENING, 18)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    sent = [p for p in await town.deliver() if p.letter.kind is Kind.VISITORS]
    await town.confirm(hosts[0], cards[0])
    one_waits = await town.store.do(claim_closings, SYSTEM, 10)
    await town.confirm(hosts[1], cards[1])
    closings = await town.store.do(claim_closings, SYSTEM, 10)

    assert one_waits == ()
    assert {c.letter.id for c in closings} == {p.letter.id for p in sent}
    assert {c.account for c in closings} == {host.account for host in hosts}
    assert all(c.contents.visitors == () for c in closings)


async def test_a_closing_that_a_courier_lost_is_offered_again(town: Town) -> None:
    """DESIGN 5: an edit is leased like a letter, and done once it was said to be done."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    card = await town.here((await town.appoint(enterprise))[0])
    town.clock.at(EVENING, 18)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    await town.deliver()
    await town.confirm(host, card)
    [lost] = await town.store.do(claim_closings, SYSTEM, 10)
    town.clock.on(seconds=61)
    [again] = await town.store.do(claim_closings, SYSTEM, 10)
    await town.store.do(closing_done, SYSTEM, again.letter.id)
    town.clock.on(days=1)

    assert lost.letter.id == again.letter.id
    assert await town.store.do(claim_closings, SYSTEM, 10) == ()


async def test_the_next_evening_has_a_card_of_its_own(town: Town) -> None:
    """PRODUCT 2.2: yesterday's card is done; today's visitors come on today's."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    steps = []
    for day in (6, 7):
        town.clock.at(date(2026, 5, day))
        card = await town.here(wang)
        town.clock.at(date(2026, 5, day), 18)
        await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
        steps += [p.letter.step for p in await town.deliver() if p.letter.kind is Kind.VISITORS]
        await town.confirm(host, card)

    assert [step.partition(":")[0] for step in steps] == ["2026-05-06", "2026-05-07"]


async def test_a_letter_is_read_by_whom_it_is_addressed_to(town: Town) -> None:
    """PRODUCT 14: a forged button under another's letter opens nothing."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    await town.here(wang)
    town.clock.at(EVENING, 18)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    [parcel] = await town.deliver()
    letter = await town.store.ask(my_letter, host, parcel.letter.id)

    assert (letter.id, letter.to, letter.message) == (parcel.letter.id, host.person, 1)
    with refused(Refusal.NOT_YOURS):
        await town.store.ask(my_letter, wang, parcel.letter.id)
    with refused(Refusal.NOT_FOUND):
        await town.store.ask(my_letter, host, LetterId(77))
