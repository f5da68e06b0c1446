"""A difficulty has a number, an owner and a date from its first moment; a feedback goes past
whomever it is about (C34, DOMAIN 1.8).
"""

import json
from datetime import date

import pytest

from core.difficulties.actions import give_feedback, raise_difficulty
from core.difficulties.model import About, Category, Difficulty, DifficultyState, Side
from core.difficulties.owner import Owner, OwnerKind
from core.shared.actor import Actor, Role
from core.shared.keys import Department
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Town

SCIENCE = Owner(kind=OwnerKind.COUNTY, county=HERE, department=Department.SCIENCE)


def city(department: Department) -> Owner:
    return Owner(kind=OwnerKind.CITY, department=department)


async def test_a_difficulty_has_number_owner_and_date_at_once(town: Town) -> None:
    """C34, DOMAIN 1.8: the county's science department, within ten working days, by rule."""
    town.clock.at(date(2026, 5, 6))
    works = await town.enterprise()
    host = await town.contact(works)
    filed = await town.store.do(
        raise_difficulty,
        host,
        side=Side.ENTERPRISE,
        category=Category.EQUIPMENT,
        text="  no room for the furnace ",
        enterprise=works.id,
    )

    assert (filed.number, filed.state, filed.text) == (
        "KN2026-0001",
        DifficultyState.OPEN,
        "no room for the furnace",
    )
    assert (filed.county, filed.owner) == (HERE, SCIENCE)
    # ten working days after Wednesday, 6 May, with every week five days long
    assert filed.due_on == date(2026, 5, 20)


async def test_a_second_tap_finds_the_first_one(town: Town) -> None:
    """PRODUCT 7: the same words on the same day are the same difficulty; others are not."""
    works = await town.enterprise()
    host = await town.contact(works)

    async def says(text: str) -> Difficulty:
        return await town.store.do(
            raise_difficulty,
            host,
            side=Side.ENTERPRISE,
            category=Category.FUNDS,
            text=text,
            enterprise=works.id,
        )

    first, again, other = await says("funds"), await says("funds "), await says("other funds")

    assert again == first
    assert other.number == "KN2026-0002"


async def test_only_the_side_itself_or_who_looks_after_it_raises_one(town: Town) -> None:
    """C34: relations are checked; a button that names another's enterprise opens nothing."""
    works, unit = await town.enterprise(), await town.unit()
    appointee, term = await town.appoint(works, unit)
    host = await town.contact(works)
    stranger = await town.contact(await town.enterprise(THERE))
    officer = await town.enrol(Role.UNIT_OFFICER, str(unit.id))
    other = await town.enrol(Role.UNIT_OFFICER, str((await town.unit()).id))
    science = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    neighbour = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    mayor = await town.enrol(Role.CITY_ORGANISATION)

    async def tries(actor: Actor, side: Side, text: str = "x") -> Owner:
        filed = await town.store.do(
            raise_difficulty,
            actor,
            side=side,
            category=Category.OTHER,
            text=f"{text} {actor.person}",
            enterprise=works.id if side is Side.ENTERPRISE else None,
            unit=unit.id if side is Side.UNIT else None,
            appointment=None if side is Side.ENTERPRISE else term.id,
        )
        return filed.owner

    for actor, side in (
        (appointee, Side.APPOINTEE),
        (host, Side.ENTERPRISE),
        (officer, Side.UNIT),
        (officer, Side.APPOINTEE),
        (science, Side.APPOINTEE),
        (science, Side.ENTERPRISE),
        (mayor, Side.ENTERPRISE),
    ):
        assert await tries(actor, side, f"{side}") == SCIENCE
    for actor, side in (
        (stranger, Side.ENTERPRISE),
        (host, Side.APPOINTEE),
        (appointee, Side.ENTERPRISE),
        (other, Side.UNIT),
        (other, Side.APPOINTEE),
        (neighbour, Side.ENTERPRISE),
        (neighbour, Side.APPOINTEE),
    ):
        with refused(Refusal.NOT_YOURS):
            await tries(actor, side)


async def test_a_units_matter_without_a_person_is_the_citys(town: Town) -> None:
    """C34: no county looks after a unit, so the city's science department does."""
    unit = await town.unit()
    officer = await town.enrol(Role.UNIT_OFFICER, str(unit.id))
    filed = await town.store.do(
        raise_difficulty,
        officer,
        side=Side.UNIT,
        category=Category.TIME,
        text="timetables",
        unit=unit.id,
    )

    assert (filed.county, filed.owner) == (None, city(Department.SCIENCE))


@pytest.mark.parametrize(
    ("about", "handler"),
    [
        (About.COUNTY, city(Department.ORGANISATION)),
        (About.CITY_SCIENCE, city(Department.ORGANISATION)),
        (About.CITY_ORGANISATION, city(Department.SCIENCE)),
        (About.ENTERPRISE, SCIENCE),
        (About.UNIT, city(Department.ORGANISATION)),
        (About.BOT, Owner(kind=OwnerKind.OPERATOR)),
        (About.OTHER, city(Department.SCIENCE)),
    ],
)
async def test_a_feedback_goes_past_whom_it_is_about(
    town: Town, about: About, handler: Owner
) -> None:
    """Issue 5, feedback: the handler follows from whom it is about, and is never one of them."""
    for role in (Role.CITY_ORGANISATION, Role.CITY_SCIENCE):
        await town.enrol(role)
    await town.enrol(Role.COUNTY_SCIENCE, HERE)
    appointee, _ = await town.appoint(await town.enterprise())
    filed = await town.store.do(give_feedback, appointee, about=about, text="a word")

    assert (filed.owner, filed.number) == (handler, "TS2026-0001")
    assert filed.feedback


async def test_everybody_says_what_he_thinks(town: Town) -> None:
    """Issue 5, feedback: also somebody who has no county, enterprise or unit."""
    await town.enrol(Role.CITY_SCIENCE)
    for role, place in ((Role.EXPERT, ""), (Role.SCIENTIST, str((await town.unit()).id))):
        actor = await town.enrol(role, place)
        filed = await town.store.do(give_feedback, actor, about=About.OTHER, text=f"{role}")
        assert filed.owner == city(Department.SCIENCE)
        with refused(Refusal.NOT_FOUND):
            await town.store.do(give_feedback, actor, about=About.COUNTY, text="whose?")


async def test_the_chain_does_not_know_who_gave_a_feedback(town: Town) -> None:
    """Issue 5, feedback: on record is that it was given; the author is a sealed number."""
    appointee, _ = await town.appoint(await town.enterprise())
    filed = await town.store.do(give_feedback, appointee, about=About.OTHER, text="secret")

    chain = await town.store.read(lambda work: work.audit.of(f"difficulty:{filed.id}"))
    assert [(entry.what, entry.by) for entry in chain] == [("difficulty-raise", None)]
    told = json.loads(chain[0].facts)
    assert len(told.pop("author")) == 64
    assert told == {"category": "other", "due": str(filed.due_on), "files": 0}
