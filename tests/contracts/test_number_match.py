"""The host picks the number that the visitor's card shows: face to face, and nothing locks."""

import asyncio
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from core.duty.model import DayCard, Grade, WhyNot
from core.duty.questions import my_day
from core.hosting.actions import confirm_visitor
from core.hosting.model import Heard, Offer
from core.hosting.questions import visitor_to_confirm
from core.shared.actor import Actor
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import THERE, Town


@dataclass
class Met:
    """A visitor with his card, and the contact who looks at him."""

    town: Town
    host: Actor
    wang: Actor
    card: DayCard

    @property
    def right(self) -> int:
        assert self.card.number is not None
        return self.card.number

    async def wrong(self) -> list[int]:
        numbers = (await self.offer()).numbers
        return [number for number in numbers if number != self.right]

    async def offer(self) -> Offer:
        return await self.town.store.ask(visitor_to_confirm, self.host, self.card.day.id)

    async def picks(self, number: int | None, host: Actor | None = None) -> Heard:
        who = host or self.host
        return await self.town.store.do(confirm_visitor, who, self.card.day.id, number)


@pytest.fixture
async def met(town: Town) -> Met:
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    return Met(town, host, wang, await town.here(wang))


async def test_the_right_number_is_on_record_and_no_better_grade(met: Met) -> None:
    """PRODUCT 0, 2.2: it says what the A rests on; the grade is the same as without."""
    assert (await met.offer()).numbers.count(met.right) == 1
    assert await met.picks(met.right) is Heard.MATCHED
    day = (await met.town.record(met.wang)).days[0]
    assert (day.grade, day.matched) == (Grade.A, True)
    kept = await met.town.store.read(lambda w: w.signals.of_day(day.appointment, day.on))
    assert [one.signal.matched for one in kept] == [False, True]


async def test_plainly_is_as_good(met: Met) -> None:
    """PRODUCT 2.2: the number is offered, never needed."""
    assert await met.picks(None) is Heard.CONFIRMED
    day = (await met.town.record(met.wang)).days[0]
    assert (day.grade, day.matched) == (Grade.A, False)


async def test_one_more_try_then_the_plain_way_is_left(met: Met) -> None:
    """PRODUCT 5: nothing locks; after two wrong numbers only the question goes away."""
    first, second = await met.wrong()
    assert await met.picks(first) is Heard.WRONG
    offer = await met.offer()
    assert (offer.missed, len(offer.numbers)) == (True, 3)
    assert await met.picks(second) is Heard.NO_MORE
    offer = await met.offer()
    assert (offer.exhausted, offer.numbers) == (True, ())
    assert await met.picks(met.right) is Heard.NO_MORE, "an old button of the three"
    assert (await met.town.record(met.wang)).days[0].confirmed_at is None
    assert await met.picks(None) is Heard.CONFIRMED


async def test_a_double_tap_on_a_wrong_number_is_one_try(met: Met) -> None:
    """PRODUCT 7: the same press twice, the same answer twice."""
    first, _ = await met.wrong()
    assert [await met.picks(first) for _ in range(3)] == [Heard.WRONG] * 3
    assert await met.picks(met.right) is Heard.MATCHED


async def test_tries_are_counted_over_two_phones(met: Met) -> None:
    """PRODUCT 7: two contacts do not have twice as many tries."""
    works = next(iter(met.host.enterprises()))
    found = await met.town.store.read(lambda work: work.organisations.enterprise(works))
    assert found is not None
    other = await met.town.contact(found, gate_m=None)
    first, second = await met.wrong()
    heard = await asyncio.gather(met.picks(first), met.picks(second, other))
    assert sorted(heard) == [Heard.NO_MORE, Heard.WRONG]


async def test_a_number_that_was_never_offered_is_no_try(met: Met) -> None:
    """PRODUCT 1, row 14: a forged callback counts against nobody."""
    numbers = (await met.offer()).numbers
    forged = next(number for number in range(10, 100) if number not in numbers)
    for number in (forged, 0, 10**17):
        with refused(Refusal.NOT_FOUND):
            await met.picks(number)
    assert not (await met.offer()).missed


async def test_the_number_is_good_on_its_own_day(met: Met) -> None:
    """PRODUCT 2.2: the next morning nobody stands face to face; the plain way is as before."""
    met.town.clock.at(date(2026, 5, 7), 8)
    card = await met.town.store.ask(my_day, met.wang, met.card.day.id)
    assert card.number is None
    assert (await met.offer()).numbers == ()
    assert await met.picks(met.right) is Heard.NOT_TODAY
    assert await met.picks(None) is Heard.CONFIRMED


async def test_a_confirmed_day_shows_no_number(met: Met) -> None:
    """Nothing that is done asks on."""
    await met.picks(None)
    card = await met.town.store.ask(my_day, met.wang, met.card.day.id)
    assert card.number is None
    assert await met.picks(met.right) is Heard.ALREADY
    assert (await met.offer()).numbers == ()


async def test_after_seventy_two_hours_it_says_so(met: Met) -> None:
    """PRODUCT 0: the host's window; the answer names it instead of silence."""
    met.town.clock.on(hours=72, seconds=1)
    assert (await met.offer()).late
    assert await met.picks(None) is Heard.LATE
    assert (await met.town.record(met.wang)).days[0].confirmed_at is None


async def test_two_hosts_at_once_confirm_once(met: Met) -> None:
    """DESIGN 3: whoever was quicker; the other hears so."""
    heard = await asyncio.gather(met.picks(met.right), met.picks(None), met.picks(met.right))
    assert sorted(heard)[:2] == [Heard.ALREADY, Heard.ALREADY]


async def test_nobody_elses_visitor(met: Met) -> None:
    """Relations are checked in the core: another enterprise's, none at all."""
    rival = await met.town.contact(await met.town.enterprise(THERE), gate_m=None)
    with refused(Refusal.NOT_YOURS):
        await met.picks(met.right, rival)
    with refused(Refusal.NOT_YOURS):
        await met.town.store.ask(visitor_to_confirm, rival, met.card.day.id)
    with refused(Refusal.NOT_FOUND):
        await met.town.store.do(confirm_visitor, met.host, DutyDayId(2**40), None)
    with refused(Refusal.NOT_ALLOWED):
        await met.picks(met.right, met.wang)


async def test_a_day_that_cannot_count_has_no_number(town: Town) -> None:
    """PRODUCT 2.2, DOMAIN 1.9: before the term there is nothing that two people must prove."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, appointment = await town.appoint(works)
    town.clock.at(appointment.start - timedelta(days=2))
    card = await town.here(wang)
    offer = await town.store.ask(visitor_to_confirm, host, card.day.id)

    assert card.day.why_not is WhyNot.BEFORE_TERM
    assert (card.number, offer.numbers) == (None, ())
