"""Which date a record falls to, and whether it counts there (A1, A2, A27, DOMAIN 1.9)."""

from datetime import date, timedelta

import pytest

from core.appointments.actions import end, resume, suspend
from core.duty.actions import check_in
from core.duty.model import Grade, WhyNot
from core.shared.workdays import DayKind
from tests.contracts.town import END, OPERATOR, START, Town
from tests.core.samples import FakeWorkdays, point, shanghai

DAY = date(2026, 5, 6)


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
