"""Checking in: recorded once, graded, answered, owned (PRODUCT 0, 27)."""

import asyncio
from datetime import date, timedelta

from core.duty.actions import explain, remember_card
from core.duty.model import Grade, Raise, Ring
from core.duty.questions import my_day
from core.people.actions import withdraw_location_consent
from core.shared.actor import Role
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import START, Town

DAY = date(2026, 5, 6)


async def test_a_location_at_the_gate_is_a_day_of_grade_b(town: Town) -> None:
    """PRODUCT 0: recorded, graded, counted, with what would raise it and until when."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang, 60)

    assert (card.day.grade, card.day.ring, card.day.distance_m) == (Grade.B, Ring.INSIDE, 60)
    assert (card.day.on, card.count, card.days_per_year, card.news) == (DAY, 1, 45, True)
    assert card.enterprise == enterprise.name
    assert (card.year.first, card.year.last) == (START, date(2027, 2, 28))
    assert card.raises == (Raise.HOST_CONFIRMS,)
    assert card.confirm_until == town.clock.now + timedelta(hours=72)
    assert await town.store.ask(my_day, wang, card.day.id) == card


async def test_a_weak_location_is_recorded_and_never_refused(town: Town) -> None:
    """PRODUCT 0: near and beyond stay open; the person may say why, and the host reads it."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    near = await town.here(wang, 700)
    town.clock.on(days=1)
    beyond = await town.here(wang, 5000)
    told = await town.store.do(explain, wang, beyond.day.id, "  at the customer's plant  ")

    assert (near.day.grade, near.day.ring, near.count) == (Grade.OPEN, Ring.NEAR, 0)
    assert (beyond.day.grade, beyond.day.ring, beyond.count) == (Grade.OPEN, Ring.BEYOND, 0)
    assert told.day.note == "at the customer's plant"
    assert (await town.store.ask(my_day, wang, beyond.day.id)).day == told.day
    assert (await town.record(wang)).open == 2


async def test_two_records_of_one_date_are_one_day(town: Town) -> None:
    """A2: one date counts once, whatever number of records it has; the best of them shows."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    cards = []
    for north in (700, 60, 40, 5000):
        town.clock.on(minutes=30)
        cards.append(await town.here(wang, north))

    assert {card.day.id for card in cards} == {cards[0].day.id}
    assert [card.count for card in cards] == [0, 1, 1, 1]
    assert cards[-1].day.distance_m == 40
    assert (await town.record(wang)).count == 1


async def test_a_redelivered_message_adds_nothing(town: Town) -> None:
    """DESIGN 5: the messenger delivers at least once; the second time is no news."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    cards = [await town.here(wang, 60, source="1:55") for _ in range(3)]

    assert [card.news for card in cards] == [True, False, False]
    assert [card.count for card in cards] == [1, 1, 1]
    assert {card.day for card in cards} == {cards[0].day}


async def test_one_message_delivered_many_times_at_once_is_one_record(town: Town) -> None:
    """DESIGN 5: two replicas may hold the same update; an index decides which is news."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    cards = await asyncio.gather(*(town.here(wang, 60, source="1:55") for _ in range(24)))

    assert sum(card.news for card in cards) == 1
    assert {card.count for card in cards} == {1}
    assert len((await town.record(wang)).days) == 1


async def test_at_another_enterprises_gate_is_told_apart_from_nowhere(town: Town) -> None:
    """DOMAIN 1.9: two enterprises on one day; only the appointed one's gate counts."""
    ours, theirs = await town.enterprise(), await town.enterprise()
    await town.contact(ours)
    await town.contact(theirs, gate_m=5000)
    wang, _ = await town.appoint(ours)
    nowhere, there, here = [await town.here(wang, north) for north in (9000, 5010, 10)]

    assert [card.day.grade for card in (nowhere, there, here)] == [Grade.OPEN, Grade.OPEN, Grade.B]
    assert (nowhere.day.ring, here.day.ring) == (Ring.BEYOND, Ring.INSIDE)
    town.clock.on(days=1)
    assert (await town.here(wang, 5010)).day.ring is Ring.ELSEWHERE


async def test_without_a_gate_the_host_is_the_one_to_ask(town: Town) -> None:
    """An enterprise that has enrolled no gate: recorded, open, and the host can confirm."""
    enterprise = await town.enterprise()
    await town.contact(enterprise, gate_m=None)
    wang, _ = await town.appoint(enterprise)
    card = await town.here(wang)

    assert (card.day.ring, card.day.grade) == (Ring.NO_SITE, Grade.OPEN)
    assert card.raises == (Raise.HOST_CONFIRMS,)


async def test_nothing_is_recorded_without_consent_or_appointment(town: Town) -> None:
    """PRODUCT 27: no location is used before the person agreed, nor after he took it back."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    silent, _ = await town.appoint(enterprise, consent=False)
    with refused(Refusal.CONSENT_NEEDED):
        await town.here(silent)
    wang, _ = await town.appoint(enterprise)
    await town.here(wang)
    await town.store.do(withdraw_location_consent, wang)
    with refused(Refusal.CONSENT_NEEDED):
        await town.here(await town.who(wang.account))
    nobody = (await town.enrol(Role.APPOINTEE)).model_copy(update={"location_consent": True})
    with refused(Refusal.NO_APPOINTMENT):
        await town.here(nobody)
    assert (await town.record(silent)).days == ()


async def test_a_day_belongs_to_its_owner(town: Town) -> None:
    """PRODUCT 14: another appointee's day is neither shown, explained nor led astray."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    li, _ = await town.appoint(enterprise)
    card = await town.here(wang)

    with refused(Refusal.NOT_YOURS):
        await town.store.ask(my_day, li, card.day.id)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(explain, li, card.day.id, "it was me")
    with refused(Refusal.NOT_YOURS):
        await town.store.do(remember_card, li, card.day.id, 5)
    with refused(Refusal.NOT_FOUND):
        await town.store.ask(my_day, wang, DutyDayId(77))
