"""Two appointments at once: an exception of the city, a day for each of them (A8, DOMAIN 1.9)."""

import asyncio
from datetime import date
from typing import Any

import pytest

from core.appointments.actions import end, open_appointment, see_appointment
from core.appointments.model import Appointment
from core.duty.actions import check_in
from core.duty.questions import my_record, my_services
from core.organisations.model import Enterprise
from core.shared.actor import Actor, Role
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal, Refused
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import END, OPERATOR, START, Town
from tests.core.samples import point

APART_M = 5000
"""Between the two gates: nobody stands at both."""


async def second(
    town: Town, first: Appointment, works: Enterprise, exception: str | None = "", **facts: Any
) -> Appointment:
    """The same person at one more enterprise."""
    return await town.store.do(
        open_appointment,
        OPERATOR,
        name="",
        enterprise=works.id,
        unit=first.unit,
        start=facts.get("start", START),
        end=facts.get("end", END),
        person=first.person,
        exception="approved on 2026-02-20" if exception == "" else exception,
    )


@pytest.fixture
async def both(town: Town) -> tuple[Actor, Appointment, Appointment]:
    """Somebody who serves at two enterprises whose gates lie apart."""
    here, there = await town.enterprise(), await town.enterprise()
    await town.contact(here)
    await town.contact(there, gate_m=APART_M)
    wang, first = await town.appoint(here)
    return wang, first, await second(town, first, there)


async def at(town: Town, wang: Actor, north_m: float, **chosen: Any) -> AppointmentId:
    """He sends a location; which appointment it is credited to."""
    source = chosen.pop("source", f"1:{next(town.numbers)}")
    done = await town.store.do(
        check_in, wang, point(north_m, 10), town.clock.now, source, chosen.get("wanted")
    )
    return done.day.appointment


async def test_a_second_one_takes_an_exception_with_a_reason(town: Town, url: str) -> None:
    """A8: refused without, refused without a word, granted with one; the chain says so."""
    wang, first = await town.appoint(await town.enterprise())
    works = await town.enterprise()
    for exception, code in ((None, Refusal.ALREADY_APPOINTED), ("\u200b", Refusal.WORDS_EMPTY)):
        with refused(code):
            await second(town, first, works, exception)
    granted = await second(town, first, works)
    city = await town.enrol(Role.CITY_SCIENCE)
    shown = await town.store.do(see_appointment, city, granted.id)
    said = [e for e in entries_of(url) if e.subject == f"appointment:{granted.id}"]

    assert shown.exception == "approved on 2026-02-20"
    assert said[0].what == "opened-by-exception"
    assert "approved" not in str(said[0])
    assert len(await town.store.ask(my_services, wang)) == 2


async def test_never_twice_at_the_same_enterprise(town: Town) -> None:
    """A8: an exception is for another enterprise; of many at once for one of them, one stands."""
    works = await town.enterprise()
    _, first = await town.appoint(works)
    with refused(Refusal.ALREADY_APPOINTED):
        await second(town, first, works)
    other = await town.enterprise()
    answers = await asyncio.gather(
        *(second(town, first, other) for _ in range(6)), return_exceptions=True
    )

    assert sum(isinstance(answer, Refused) for answer in answers) == 5


async def test_an_exception_outlives_the_appointment_that_it_stood_beside(
    town: Town, both: tuple[Actor, Appointment, Appointment]
) -> None:
    """A8: the first ends, the second goes on, and an ordinary third one may begin."""
    wang, first, other = both
    await town.store.do(end, OPERATOR, first.id, date(2026, 5, 5), "moved")
    await second(town, first, await town.enterprise(), None)

    assert await at(town, wang, APART_M) == other.id


async def test_two_enterprises_on_one_day(
    town: Town, both: tuple[Actor, Appointment, Appointment]
) -> None:
    """DOMAIN 1.9: each has its own day; more records of the same date change no count (A2)."""
    wang, first, other = both
    credited = [await at(town, wang, north) for north in (0, APART_M, 20, APART_M - 20)]
    records = [await town.store.ask(my_record, wang, one.id) for one in (first, other)]

    assert credited == [first.id, other.id, first.id, other.id]
    assert [(record.appointment, record.count) for record in records] == [
        (first.id, 1),
        (other.id, 1),
    ]


@pytest.mark.parametrize("north_m", [APART_M / 2, 50_000])
async def test_where_the_place_does_not_tell_the_person_does(
    town: Town, both: tuple[Actor, Appointment, Appointment], north_m: float
) -> None:
    """A8: at neither gate nothing is guessed: asked, and then recorded, never refused."""
    wang, _, other = both
    with refused(Refusal.WHICH_ENTERPRISE):
        await at(town, wang, north_m)

    assert await at(town, wang, north_m, wanted=other.id) == other.id
    record = await town.store.ask(my_record, wang, other.id)
    assert (record.count, record.open) == (0, 1)


async def test_the_same_message_is_one_visit_to_one_enterprise(
    town: Town, both: tuple[Actor, Appointment, Appointment]
) -> None:
    """PRODUCT 7: chosen twice is chosen once; another choice for the same message is refused."""
    wang, first, other = both
    for _ in range(2):
        assert await at(town, wang, 2500, wanted=first.id, source="1:1") == first.id
    with refused(Refusal.RECORDED_ELSEWHERE):
        await at(town, wang, 2500, wanted=other.id, source="1:1")

    assert (await town.store.ask(my_record, wang, other.id)).days == ()


async def test_nobody_chooses_anothers_appointment(
    town: Town, both: tuple[Actor, Appointment, Appointment]
) -> None:
    """PRODUCT 14: a forged choice is refused, in check-in and in the record."""
    wang, *_ = both
    _, strangers = await town.appoint(await town.enterprise())
    with refused(Refusal.NOT_YOURS):
        await at(town, wang, 0, wanted=strangers.id)
    with refused(Refusal.NOT_YOURS):
        await town.store.ask(my_record, wang, strangers.id)


async def test_dates_of_one_tell_which_it_is(town: Town) -> None:
    """A8: a date that only one of the two covers needs no question."""
    here, there = await town.enterprise(), await town.enterprise()
    await town.contact(here)
    await town.contact(there, gate_m=APART_M)
    wang, first = await town.appoint(here)
    await second(town, first, there, start=date(2026, 6, 1), end=date(2028, 5, 31))

    assert await at(town, wang, 2500) == first.id
    town.clock.at(date(2026, 6, 1))
    with refused(Refusal.WHICH_ENTERPRISE):
        await at(town, wang, 2500)
