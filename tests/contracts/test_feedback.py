"""A feedback is dealt with by somebody whom it is not about, and its author stays unknown."""

from collections.abc import Sequence

import pytest

from core.difficulties.actions import answer, give_feedback, hand_on, open_difficulty
from core.difficulties.model import About, Difficulty
from core.difficulties.owner import Owner, OwnerKind
from core.difficulties.questions import hand_targets, my_difficulties, office_difficulties
from core.difficulties.shown import Shelf
from core.notices.model import Kind
from core.people.actions import accept_invitation, invite
from core.shared.actor import Actor, Role
from core.shared.keys import Department
from core.shared.refusal import Refusal
from tests.contracts.difficulty_village import SCIENCE, Troubled, city, trouble
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, Town
from tests.core.samples import holding


async def given(village: Troubled, about: About, by: Actor | None = None) -> Difficulty:
    return await village.town.store.do(
        give_feedback, by or village.appointee, about=about, text="nobody answers the telephone"
    )


def everybody(village: Troubled) -> Sequence[Actor]:
    return [
        getattr(village, name)
        for name in (
            "contact",
            "second",
            "stranger",
            "unit",
            "science",
            "organisation",
            "neighbour",
            "city",
            "other_city",
            "expert",
        )
    ]


async def sees(village: Troubled, one: Difficulty) -> set[Actor]:
    """Who finds it in any list of his, or can open it."""
    store, found = village.town.store, set()
    for actor in everybody(village):
        if actor.roles() & {Role.CONTACT, Role.EXPERT}:
            shelves = []
        else:
            shelves = [await store.ask(office_difficulties, actor, shelf) for shelf in Shelf]
        mine = await store.ask(my_difficulties, actor)
        listed = any(
            line.ticket.difficulty.number == one.number
            for lines in (*shelves, mine)
            for line in lines
        )
        try:
            await store.do(open_difficulty, actor, one.id)
        except Exception:  # noqa: BLE001 - whatever the refusal
            assert not listed
        else:
            found.add(actor)
    return found


@pytest.mark.parametrize(
    ("about", "handler"),
    [
        (About.COUNTY, "other_city"),
        (About.CITY_SCIENCE, "other_city"),
        (About.CITY_ORGANISATION, "city"),
        (About.ENTERPRISE, "science"),
        (About.UNIT, "other_city"),
        (About.BOT, "city"),
        (About.OTHER, "city"),
    ],
)
async def test_its_handler_alone_sees_it(town: Town, about: About, handler: str) -> None:
    """Issue 5: nobody else finds it in a list or opens it, whatever number he types."""
    village = await trouble(town)
    one = await given(village, about)

    assert await sees(village, one) == {getattr(village, handler)}


async def test_the_handler_knows_the_author_and_who_gets_it_next_does_not(town: Town) -> None:
    """Issue 5: anonymous to the answering department when it is handed on."""
    village = await trouble(town)
    one = await given(village, About.COUNTY)
    store = town.store
    name = (await store.do(open_difficulty, village.other_city, one.id)).ticket.raiser_name
    assert name
    await store.do(hand_on, village.other_city, one.id, city(Department.SCIENCE), "yours")
    told = await store.do(open_difficulty, village.city, one.id)

    assert told.ticket.raiser_name is None
    number = village.appointee.person
    shown = told.model_dump_json()
    assert name not in shown
    assert told.ticket.difficulty.raised_by != number
    assert all(word.by != number for word in told.words)
    assert await sees(village, one) == {village.other_city, village.city}
    await store.do(answer, village.city, one.id, "we look into it")
    mine = await store.ask(my_difficulties, village.appointee)
    assert [line.ticket.difficulty.id for line in mine] == [one.id]


async def test_it_is_never_handed_to_those_whom_it_is_about(town: Town) -> None:
    """Issue 5: neither offered nor done, whatever a button says."""
    village = await trouble(town)
    one = await given(village, About.COUNTY)
    offered = await town.store.ask(hand_targets, village.other_city, one.id)
    assert not [to for to in offered if to.owner.kind is OwnerKind.COUNTY]
    for to in (SCIENCE, Owner(kind=OwnerKind.COUNTY, county=HERE)):
        with refused(Refusal.DIFFICULTY_CONCERNED):
            await town.store.do(hand_on, village.other_city, one.id, to, "x")


async def test_who_holds_both_offices_has_no_part_in_what_is_about_one(town: Town) -> None:
    """Issue 5: somebody of the city who works in that county as well is passed over."""
    village = await trouble(town)
    fresh = await town.store.do(
        invite, OPERATOR, holding(Role.COUNTY_SCIENCE, HERE), "x", village.other_city.person
    )
    await town.store.do(accept_invitation, village.other_city, fresh.token, "zh")
    village.other_city = await town.who(village.other_city.account)
    one = await given(village, About.COUNTY)

    assert await sees(village, one) == {village.city}


async def test_who_gave_it_does_not_deal_with_it(town: Town) -> None:
    """Issue 5: an official's own feedback is somebody else's matter."""
    village = await trouble(town)
    one = await given(village, About.OTHER, by=village.city)

    assert one.owner == city(Department.ORGANISATION)


async def test_no_letter_and_no_row_of_others_names_the_author(town: Town) -> None:
    """Issue 5: what goes out to the handler names nobody; the author's letters are his own."""
    village = await trouble(town)
    one = await given(village, About.COUNTY)
    await town.store.do(answer, village.other_city, one.id, "thank you")
    town.clock.on(hours=3)
    parcels = [p for p in await town.deliver() if p.letter.kind.startswith("difficulty")]

    assert [(p.letter.kind, p.letter.to) for p in parcels] == [
        (Kind.DIFFICULTY_ANSWERED, village.appointee.person)
    ]
