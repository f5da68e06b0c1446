"""A difficulty's thread: who reads what, who hears of it, and how it is opened again (C34)."""

from datetime import date, timedelta

from core.difficulties.actions import (
    answer,
    ask_in,
    confirm,
    confirmed_by_phone,
    extend,
    hand_on,
    open_difficulty,
    propose,
    remark,
    reopen,
    write,
)
from core.difficulties.model import Act, DifficultyState, Side
from core.difficulties.owner import Owner, OwnerKind
from core.difficulties.questions import (
    county_figures,
    hand_targets,
    my_difficulties,
    office_difficulties,
)
from core.difficulties.shown import Shelf
from core.duty.questions import who_looked
from core.notices.model import Kind, Parcel
from core.people.actions import end_role
from core.people.model import LookKind
from core.shared.actor import Actor, Holding, Role
from core.shared.calendar import Span
from core.shared.keys import Department
from core.shared.refusal import Refusal
from tests.contracts.difficulty_village import (
    ORGANISATION,
    SCIENCE,
    Troubled,
    city,
    trouble,
)
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, Town

MONDAY = date(2026, 5, 4)
EXPERT = Holding(role=Role.EXPERT)
NAMES = (
    *("contact", "second", "appointee", "unit"),
    *("science", "organisation", "city", "other_city", "neighbour"),
)


async def carried(village: Troubled) -> list[tuple[Kind, Actor]]:
    """The letters about difficulties that go out now, by reader."""
    village.town.clock.on(hours=2)
    people = {getattr(village, name).person: getattr(village, name) for name in NAMES}
    parcels: tuple[Parcel, ...] = await village.town.deliver()
    return [
        (parcel.letter.kind, people[parcel.letter.to])
        for parcel in parcels
        if parcel.letter.kind.startswith("difficulty")
    ]


async def test_an_answer_reaches_everybody_of_the_raising_side(town: Town) -> None:
    """C34: either contact reads it and may confirm; who wrote is not told what he wrote."""
    town.clock.at(MONDAY, 9)
    village = await trouble(town)
    one = await village.raised()
    await town.store.do(answer, village.science, one.id, "we come on Thursday")

    assert set(await carried(village)) == {
        (Kind.DIFFICULTY_ANSWERED, village.contact),
        (Kind.DIFFICULTY_ANSWERED, village.second),
    }
    await town.store.do(write, village.second, one.id, "Friday is better")
    told = await carried(village)
    assert (Kind.DIFFICULTY_ANSWERED, village.second) not in told


async def test_a_remark_is_seen_by_officials_only(town: Town) -> None:
    """Issue 5: remarks are between officials of county and city; nobody else gets a letter."""
    village = await trouble(town)
    one = await village.raised()
    await town.store.do(remark, village.organisation, one.id, "the third time this year")

    for actor, seen in (
        (village.contact, False),
        (village.science, True),
        (village.city, True),
    ):
        found = await town.store.do(open_difficulty, actor, one.id)
        assert any(word.act is Act.REMARK for word in found.words) is seen
    assert {who for _, who in await carried(village)} <= {village.science}


async def test_handed_on_it_keeps_its_date_and_everybody_sees_through_whose_hands(
    town: Town,
) -> None:
    """C34: the date stays; the reason and the new office stand in the thread of the raiser."""
    village = await trouble(town)
    one = await village.raised()
    moved = await town.store.do(hand_on, village.science, one.id, ORGANISATION, "their house")

    assert (moved.owner, moved.due_on, moved.waiting_since) == (
        ORGANISATION,
        one.due_on,
        one.waiting_since,
    )
    told = await town.store.do(open_difficulty, village.contact, one.id)
    assert [(w.act, w.to, w.text) for w in told.words][-1] == (
        Act.HAND_ON,
        ORGANISATION,
        "their house",
    )
    with refused(Refusal.NOT_YOURS):
        await town.store.do(answer, village.neighbour, one.id, "x")
    answered = await town.store.do(answer, village.organisation, one.id, "we see to it")
    assert answered.state is DifficultyState.ANSWERED
    # the former owner has had a part in it, and may still write; the owner's word counts
    assert [s.owner for s in told.stations] == [SCIENCE, ORGANISATION]


async def test_it_is_handed_only_to_offices_that_are_there(town: Town) -> None:
    """C34: the unit of the appointee, the city, an official by name; never the present owner."""
    village = await trouble(town)
    one = await village.raised(by=village.appointee, side=Side.APPOINTEE)
    offered = await town.store.ask(hand_targets, village.science, one.id)

    unit = Owner(kind=OwnerKind.UNIT, unit=village.term.unit)
    assert {one.owner for one in offered} == {
        ORGANISATION,
        ORGANISATION.model_copy(update={"person": village.organisation.person}),
        city(Department.SCIENCE),
        city(Department.ORGANISATION),
        unit,
    }
    with refused(Refusal.DIFFICULTY_SAME_OWNER):
        await town.store.do(hand_on, village.science, one.id, SCIENCE, "x")
    elsewhere = Owner(kind=OwnerKind.COUNTY, county=None, department=Department.SCIENCE)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(hand_on, village.science, one.id, elsewhere, "x")
    moved = await town.store.do(hand_on, village.science, one.id, unit, "leave is theirs")
    assert (await town.store.do(answer, village.unit, moved.id, "granted")).state is (
        DifficultyState.ANSWERED
    )


async def test_who_is_asked_takes_part_and_answers_nothing_for_the_owner(town: Town) -> None:
    """C34: an asked office writes in the thread; the difficulty waits for its owner still."""
    village = await trouble(town)
    one = await village.raised()
    with refused(Refusal.NOT_YOURS):
        await town.store.do(answer, village.city, one.id, "nobody asked")
    await town.store.do(ask_in, village.science, one.id, city(Department.SCIENCE), "a form?")
    same = await town.store.do(answer, village.city, one.id, "here is the form")

    assert (same.state, same.owner) == (DifficultyState.OPEN, SCIENCE)


async def test_the_city_moves_the_date_once(town: Town) -> None:
    """DOMAIN 1.8: later and not too much, with a reason; once."""
    village = await trouble(town)
    one = await village.raised()
    later = one.due_on + timedelta(days=3)
    for wrong in (one.due_on, one.due_on + timedelta(days=200)):
        with refused(Refusal.DIFFICULTY_DATE):
            await town.store.do(extend, village.city, one.id, wrong, "parts")
    moved = await town.store.do(extend, village.city, one.id, later, "parts")
    assert moved.due_on == later
    with refused(Refusal.DIFFICULTY_EXTENDED):
        await town.store.do(extend, village.city, one.id, later + timedelta(days=1), "parts")


async def test_it_is_opened_again_once_and_in_time(town: Town) -> None:
    """C34: once, within thirty days, with a new date; a slip of minutes uses nothing up."""
    village = await trouble(town)
    one = await village.placed(DifficultyState.SOLVED)
    slip = await town.store.do(reopen, village.contact, one.id, "wrong button")
    assert (slip.state, slip.due_on, slip.reopened_at) == (
        DifficultyState.OPEN,
        one.due_on,
        None,
    )
    await town.store.do(confirm, village.contact, one.id)
    town.clock.on(days=20)
    again = await town.store.do(reopen, village.contact, one.id, "it broke again")
    assert again.due_on > one.due_on
    await town.store.do(confirm, village.contact, one.id)
    with refused(Refusal.DIFFICULTY_REOPENED):
        await town.store.do(reopen, village.contact, one.id, "and again")

    other = await village.placed(DifficultyState.SOLVED)
    town.clock.on(days=31)
    with refused(Refusal.DIFFICULTY_REOPEN_OVER):
        await town.store.do(reopen, village.contact, other.id, "too late")


async def test_a_raiser_outside_the_bot_confirms_on_the_telephone(town: Town) -> None:
    """Issue 5: an officer raises it for an enterprise without anybody here, and notes its word."""
    village = await trouble(town)
    works = await town.enterprise()
    village.works = works
    one = await village.raised(by=village.science)
    await town.store.do(propose, village.science, one.id, "done")
    done = await town.store.do(confirmed_by_phone, village.science, one.id, "Mr Li, 6 May")

    assert done.state is DifficultyState.SOLVED
    assert (await village.thread(one.id))[-1].text == "Mr Li, 6 May"


async def test_lists_show_what_somebody_has_to_do_with(town: Town) -> None:
    """Mine are my side's; an office's are what it has in hand; a neighbour's list is empty."""
    village = await trouble(town)
    one = await village.raised()
    for actor in (village.contact, village.second):
        mine = await town.store.ask(my_difficulties, actor)
        assert [line.ticket.difficulty.id for line in mine] == [one.id]
    assert await town.store.ask(my_difficulties, village.stranger) == ()
    for actor, shelf, found in (
        (village.science, Shelf.WAITING, 1),
        (village.organisation, Shelf.WAITING, 0),
        (village.organisation, Shelf.ALL, 1),
        (village.neighbour, Shelf.ALL, 0),
        (village.city, Shelf.ALL, 1),
        (village.city, Shelf.CLOSED, 0),
    ):
        lines = await town.store.ask(office_difficulties, actor, shelf)
        assert len(lines) == found, (actor.roles(), shelf)


async def test_an_officials_look_is_on_the_appointees_record(town: Town) -> None:
    """PRODUCT 28: the person can see who looked at his difficulty."""
    village = await trouble(town)
    one = await village.raised(by=village.appointee, side=Side.APPOINTEE)
    await town.store.do(open_difficulty, village.science, one.id)

    looks = await town.store.ask(who_looked, village.appointee)
    assert [what for _, _, what in looks] == [LookKind.DIFFICULTIES]


async def test_a_countys_median_is_told_once_there_are_three(town: Town) -> None:
    """PRODUCT 15: working days from raising to closing, in the middle; too few tell nothing."""
    town.clock.at(MONDAY, 9)
    village = await trouble(town)
    span = Span(first=MONDAY, last=MONDAY + timedelta(days=60))
    for days, told in (
        (1, None),
        (9, None),
        (4, 2),
    ):
        one = await village.raised()
        town.clock.on(days=days)
        await town.store.do(confirm, village.contact, one.id)
        found = await town.store.ask(county_figures, village.science, span)
        assert [figures.county.code for figures in found] == [HERE]
        assert found[0].median_days == told
    await village.raised()
    found = await town.store.ask(county_figures, village.city, span)
    here = next(one for one in found if one.county.code == HERE)
    assert (here.raised, here.open, here.closed, here.settled, here.overdue) == (4, 1, 3, 0, 0)


async def test_a_contact_who_left_reads_it_no_longer(town: Town) -> None:
    """PRODUCT 28: the enterprise's matter stays with the enterprise's contacts."""
    village = await trouble(town)
    one = await village.raised()
    place = Holding(role=Role.CONTACT, enterprise=village.works.id)
    await town.store.do(end_role, village.science, village.contact.known(), place)
    left = await town.who(village.contact.account)

    with refused(Refusal.NOT_YOURS):
        await town.store.do(
            open_difficulty, left.model_copy(update={"holdings": (EXPERT,)}), one.id
        )
    assert (await town.store.do(confirm, village.second, one.id)).state is DifficultyState.SOLVED


async def test_the_city_puts_it_into_other_hands(town: Town) -> None:
    """C34: where nobody of an office acts, the city hands it on with a reason."""
    village = await trouble(town)
    one = await village.raised()
    moved = await town.store.do(hand_on, village.city, one.id, ORGANISATION, "nobody is there")
    assert moved.owner == ORGANISATION
