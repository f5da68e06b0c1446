"""Checking in: which day, which count, which answer (A2, PRODUCT 0, DOMAIN 1.9)."""

import asyncio
from datetime import date, timedelta

import pytest

from core.appointments.actions import end, resume, suspend
from core.duty.actions import check_in, explain, remember_card
from core.duty.model import DayKind, Grade, Raise, Ring, WhyNot
from core.duty.questions import my_day
from core.people.actions import withdraw_location_consent
from core.shared.actor import Role
from core.shared.ids import DutyDayId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import END, OPERATOR, START, Town
from tests.core.samples import FakeWorkdays, point, shanghai

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


async def test_midnight_divides_two_days_in_shanghai(town: Town) -> None:
    """DOMAIN 1.9: 23:59 and 00:01 are two dates and two days."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    town.clock.at(DAY, 23, 59)
    evening = await town.here(wang)
    town.clock.on(minutes=2)
    morning = await town.here(wang)

    assert (evening.day.on, morning.day.on) == (DAY, date(2026, 5, 7))
    assert (evening.count, morning.count) == (1, 2)


async def test_a_message_that_waited_is_credited_to_the_day_it_was_sent(town: Town) -> None:
    """A bot that was down over midnight credits the day on which the message arrived."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    sent = town.clock.now
    town.clock.on(hours=20)
    card = await town.store.do(check_in, wang, point(0), sent, "1:1")
    ahead = town.clock.now + timedelta(days=3)
    early = await town.store.do(check_in, wang, point(0), ahead, "1:2")

    assert (card.day.on, card.day.first_at) == (DAY, sent)
    assert (early.day.on, early.day.first_at) == (date(2026, 5, 7), town.clock.now)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 2, 28), WhyNot.BEFORE_TERM),
        (START, None),
        (END, None),
        (date(2028, 3, 1), WhyNot.AFTER_TERM),
    ],
)
async def test_days_outside_the_term_are_recorded_and_do_not_count(
    town: Town, day: date, why: WhyNot | None
) -> None:
    """DOMAIN 1.9: the answer says why; nothing is raised by a further signal."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    town.clock.at(day)
    card = await town.here(wang)

    assert (card.day.why_not, card.count) == (why, 0 if why else 1)
    assert card.day.grade is Grade.B
    assert bool(card.raises) is (why is None)


async def test_a_day_in_a_suspension_does_not_count(town: Town) -> None:
    """A27: from its first day to the day before the return."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, opened = await town.appoint(enterprise)
    await town.store.do(suspend, OPERATOR, opened.id, date(2026, 5, 7), "illness")
    await town.store.do(resume, OPERATOR, opened.id, date(2026, 5, 10))
    reasons = []
    for day in range(6, 11):
        town.clock.at(date(2026, 5, day))
        reasons.append((await town.here(wang)).day.why_not)

    assert reasons == [None, *[WhyNot.SUSPENDED] * 3, None]
    assert (await town.record(wang)).count == 2


async def test_days_on_record_follow_a_decision_that_is_entered_late(town: Town) -> None:
    """A27, C33: a pause entered afterwards takes its days out, a return brings them back, and an
    end leaves what was served before it."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, opened = await town.appoint(enterprise)
    for day in range(6, 12):
        town.clock.at(date(2026, 5, day))
        await town.here(wang)
    counts = [(await town.record(wang)).count]
    await town.store.do(suspend, OPERATOR, opened.id, date(2026, 5, 8), "illness")
    counts.append((await town.record(wang)).count)
    await town.store.do(resume, OPERATOR, opened.id, date(2026, 5, 10))
    counts.append((await town.record(wang)).count)
    await town.store.do(end, OPERATOR, opened.id, date(2026, 5, 10), "moved")
    counts.append((await town.record(wang)).count)

    assert counts == [6, 2, 4, 3]


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


async def test_the_card_names_the_kind_of_day_and_all_kinds_count(
    town: Town, workdays: FakeWorkdays
) -> None:
    """A2: weekends and holidays count; the mark is for information only."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    town.clock.at(date(2026, 5, 9))
    card = await town.here(wang)

    assert (card.kind, card.official, card.count) == (DayKind.WEEKEND, True, 1)
    assert workdays.kind(card.day.on) == (card.kind, True)


async def test_the_year_is_counted_from_its_anniversary_with_the_calendar_year_beside_it(
    town: Town,
) -> None:
    """A1: a new service year begins at nought; the calendar year keeps its own sum."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    counts = []
    for day in (
        date(2026, 12, 31),
        date(2027, 1, 1),
        date(2027, 2, 28),
        date(2027, 3, 1),
        date(2027, 3, 2),
    ):
        town.clock.at(day)
        card = await town.here(wang)
        counts.append((card.count, (await town.record(wang)).calendar_count))

    assert counts == [(1, 1), (2, 1), (3, 2), (1, 3), (2, 4)]
    assert (await town.record(wang)).year.first == date(2027, 3, 1)


async def test_a_second_appointment_takes_the_dates_that_it_covers(town: Town) -> None:
    """DOMAIN 1.9: old days stay with the old appointment, the new term counts from its start."""
    enterprise, unit = await town.enterprise(), await town.unit()
    await town.contact(enterprise)
    wang, first = await town.appoint(enterprise, unit)
    old = await town.here(wang)
    sent = town.clock.now
    town.clock.at(date(2026, 6, 1))
    await town.store.do(end, OPERATOR, first.id, date(2026, 5, 31), "moved")
    second = await town.renew(first, date(2026, 6, 1), date(2028, 5, 31))
    new = await town.here(wang)
    late = await town.store.do(check_in, wang, point(0), sent + timedelta(days=1), "late:1")

    assert (old.day.appointment, new.day.appointment) == (first.id, second.id)
    assert (late.day.appointment, late.day.on) == (first.id, date(2026, 5, 7))
    assert (new.count, late.count) == (1, 2)
    assert shanghai(DAY, 12) == sent
