"""A county officer was there himself: one of the four kinds of signal (PRODUCT 0; 1, row 10)."""

from datetime import date

import pytest

from core.appointments.model import Appointment
from core.duty.model import Grade, SignalKind
from core.hosting.actions import officer_present
from core.people.actions import accept_invitation, invite
from core.shared.actor import Actor, Role
from core.shared.ids import AppointmentId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town
from tests.core.samples import holding

ON = date(2026, 5, 6)


@pytest.fixture
async def officer(town: Town) -> Actor:
    return await town.enrol(Role.COUNTY_SCIENCE, HERE)


@pytest.fixture
async def served(town: Town) -> tuple[Actor, Appointment]:
    works = await town.enterprise()
    await town.contact(works)
    return await town.appoint(works)


async def test_alone_a_b_and_with_a_location_an_a(
    town: Town, officer: Actor, served: tuple[Actor, Appointment]
) -> None:
    """PRODUCT 0: the visit alone makes a B, a second kind an A; a second press nothing."""
    wang, term = served
    days = [await town.store.do(officer_present, officer, term.id, ON) for _ in range(2)]
    assert [(day.grade, set(day.kinds)) for day in days] == [(Grade.B, {SignalKind.OFFICER})] * 2
    card = await town.here(wang)

    assert (card.day.grade, card.count) == (Grade.A, 1)
    kept = await town.store.read(lambda work: work.signals.of_day(term.id, ON))
    assert [one.signal.kind for one in kept] == [SignalKind.OFFICER, SignalKind.LOCATION]


async def test_seven_days_back_and_never_ahead(
    town: Town, officer: Actor, served: tuple[Actor, Appointment]
) -> None:
    """The policy's number, to the day; an older visit belongs into the record of visits."""
    _, term = served
    day = await town.store.do(officer_present, officer, term.id, date(2026, 4, 29))
    assert day.counts()
    for on in (date(2026, 4, 28), date(2026, 5, 7)):
        with refused(Refusal.WITNESSED_TOO_LATE):
            await town.store.do(officer_present, officer, term.id, on)


async def test_only_the_countys_officer_and_never_about_himself(
    town: Town, officer: Actor, served: tuple[Actor, Appointment]
) -> None:
    """Relations are checked in the core; nobody is his own witness (PRODUCT 30)."""
    wang, term = served
    foreign = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    city = await town.enrol(Role.CITY_SCIENCE)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.COUNTY_SCIENCE, HERE), "", wang.person
    )
    await town.store.do(accept_invitation, wang, fresh.token, None)
    both = await town.who(wang.account)
    for who, code in (
        (foreign, Refusal.NOT_YOURS),
        (city, Refusal.NOT_ALLOWED),
        (wang, Refusal.NOT_ALLOWED),
        (both, Refusal.OWN_MATTER),
    ):
        with refused(code):
            await town.store.do(officer_present, who, term.id, ON)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(officer_present, officer, AppointmentId(2**40), ON)
    assert await town.store.read(lambda work: work.signals.of_day(term.id, ON)) == ()
