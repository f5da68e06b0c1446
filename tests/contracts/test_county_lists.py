"""A county's list over the real store: gathered, signed, reported, handed back, exported."""

import asyncio
from datetime import date

import pytest

from core.collecting.actions import call_county
from core.consolidation.actions import (
    export_list,
    gather_list,
    hand_back,
    report_list,
    take_key_back,
)
from core.consolidation.model import Change, ListStanding, ListState
from core.consolidation.questions import (
    list_by_number,
    list_of,
    lists_reported,
    my_list,
)
from core.needs.actions import submit, write
from core.needs.form import Part
from core.needs.model import Need, NeedKind, NeedState
from core.needs.questions import need_of
from core.notices.actions import claim_closings
from core.notices.model import Kind
from core.ports import Work
from core.screening.actions import confirm_need, keep_challenge, return_need, take_out
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import CountyListId
from core.shared.keys import Department, Keys
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from tests.contracts.needs import County, county_at_work
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Town


@pytest.fixture
async def county(town: Town) -> County:
    return await county_at_work(town)


async def stands(county: County, actor: Actor | None = None) -> ListStanding:
    """The county's list as it is now."""
    found = await county.town.store.ask(my_list, actor or county.science, HERE, county.call.id)
    return found.stands


async def signs(county: County, actor: Actor) -> ListStanding:
    """An officer signs what he sees now."""
    seen = (await stands(county, actor)).content
    return await county.town.store.do(report_list, actor, HERE, county.call.id, seen=seen)


async def reported(county: County, needs: int = 1) -> tuple[list[Need], ListStanding]:
    """So many confirmed needs are gathered and reported by both departments."""
    made = [await county.confirmed() for _ in range(needs)]
    await county.town.store.do(gather_list, county.science, HERE, county.call.id)
    await signs(county, county.science)
    return made, await signs(county, county.organisation)


async def state(county: County, need: Need) -> NeedState:
    found = await county.town.store.ask(need_of, county.contact, need.id)
    return found.need.state


async def test_both_departments_report_all_needs_in_one_act(county: County) -> None:
    """C20, A13, A25: the first signature changes nothing, the second reports the whole list."""
    town, store = county.town, county.town.store
    needs = [await county.confirmed(), await county.confirmed(kind=NeedKind.CHALLENGE)]
    waiting = await county.sent()
    assert await store.do(gather_list, county.science, HERE, county.call.id) == 2
    assert await store.do(gather_list, county.science, HERE, county.call.id) == 0
    first = await signs(county, county.science)
    assert first.state is ListState.OPEN
    assert [await state(county, need) for need in needs] == [NeedState.CONSOLIDATED] * 2

    done = await signs(county, county.organisation)
    assert (done.state, done.listed and done.listed.round) == (ListState.REPORTED, 1)
    assert [await state(county, need) for need in needs] == [NeedState.REPORTED] * 2
    assert await state(county, waiting) is NeedState.SUBMITTED
    assert done.ready.waiting == 1
    found = await store.ask(lists_reported, county.city, county.call.id)
    assert found == {HERE: town.clock.now}
    town.clock.on(hours=3)
    told = {parcel.letter.kind: parcel for parcel in await town.deliver()}
    assert told[Kind.LIST_REPORTED].letter.to == county.city.person
    news = told[Kind.LIST_REPORTED].contents.listed
    assert news is not None
    assert (news.posts, news.challenges) == (1, 1)
    assert told[Kind.NEED_MOVED].letter.to == county.contact.person


async def test_the_citys_call_is_over_once_the_county_reports(county: County) -> None:
    """C20: its letters turn to their outcome, and one that had not gone out never does."""
    town = county.town
    await county.confirmed()
    await town.store.do(gather_list, county.science, HERE, county.call.id)
    await town.store.do(call_county, county.city, HERE)
    town.clock.on(hours=3)
    told = [parcel for parcel in await town.deliver() if parcel.letter.kind is Kind.CALL_COUNTY]
    assert {parcel.letter.to for parcel in told} == {
        county.science.person,
        county.organisation.person,
    }

    await signs(county, county.science)
    await signs(county, county.organisation)

    closings = await town.store.do(claim_closings, SYSTEM, 100)
    ended = [one for one in closings if one.letter.kind is Kind.CALL_COUNTY]
    assert {one.letter.to for one in ended} == {parcel.letter.to for parcel in told}
    assert all(one.contents.news and one.contents.news.call.id == county.call.id for one in ended)


@pytest.mark.parametrize(
    ("needed", "organisation", "signers"),
    [
        (Keys.EITHER, True, ["science"]),
        (Keys.EITHER, True, ["organisation"]),
        (Keys.SCIENCE, True, ["science"]),
        (Keys.ORGANISATION, True, ["organisation"]),
        (Keys.BOTH, True, ["organisation", "science"]),
        (Keys.BOTH, False, ["science"]),
        (Keys.ORGANISATION, False, ["science"]),
    ],
)
async def test_the_setting_names_who_signs(
    town: Town, needed: Keys, organisation: bool, signers: list[str]
) -> None:
    """A13, A25, DOMAIN 1: a setting; a zone without an organisation department signs alone."""
    town.store.policy = Policy(keys_report=needed)
    county = await county_at_work(town)
    if not organisation:
        await town.store.write(without_organisation_department)
    await county.confirmed()
    await town.store.do(gather_list, county.science, HERE, county.call.id)
    for name in signers:
        assert (await stands(county)).state is ListState.OPEN
        await signs(county, getattr(county, name))

    assert (await stands(county)).state is ListState.REPORTED


def without_organisation_department(work: Work) -> None:
    """A zone, of which DOMAIN 1 tells that it may have none."""
    county = work.organisations.county(HERE)
    assert county is not None
    alone = county.model_copy(update={"has_organisation_department": False})
    work.organisations.save_county(alone)


async def test_one_department_cannot_sign_for_both(county: County) -> None:
    """A25: a second signature of the same department, or of the same person, reports nothing."""
    await county.confirmed()
    store = county.town.store
    await store.do(gather_list, county.science, HERE, county.call.id)
    await signs(county, county.science)
    await signs(county, county.science)  # the same button twice
    colleague = await county.town.enrol(Role.COUNTY_SCIENCE, HERE)

    with refused(Refusal.KEY_TURNED):
        await signs(county, colleague)
    assert (await stands(county)).state is ListState.OPEN
    own = await store.ask(my_list, county.organisation, HERE, county.call.id)
    assert (own.signed.then, own.signed.missing) == ((), (Department.ORGANISATION,))


async def test_a_signature_falls_when_the_list_changes(county: County) -> None:
    """A25: nobody signs what he has not seen, and no signature holds for another list."""
    needs = [await county.confirmed(), await county.confirmed()]
    store = county.town.store
    await store.do(gather_list, county.science, HERE, county.call.id)
    old = (await stands(county)).content
    await signs(county, county.science)
    await store.do(take_out, county.science, needs[0].id)

    with refused(Refusal.KEYS_FELL):
        await store.do(report_list, county.organisation, HERE, county.call.id, seen=old)
    assert (await signs(county, county.organisation)).state is ListState.OPEN
    assert (await signs(county, county.science)).state is ListState.REPORTED
    assert [await state(county, need) for need in needs] == [
        NeedState.CONFIRMED,
        NeedState.REPORTED,
    ]


async def test_a_signature_is_taken_back(county: County) -> None:
    """A25: until the act is done, and never a colleague's."""
    await county.confirmed()
    store = county.town.store
    await store.do(gather_list, county.science, HERE, county.call.id)
    await signs(county, county.science)

    with refused(Refusal.KEY_NOT_TURNED):
        await store.do(take_key_back, county.organisation, HERE, county.call.id)
    await store.do(take_key_back, county.science, HERE, county.call.id)
    assert (await signs(county, county.organisation)).state is ListState.OPEN


async def test_an_empty_list_is_reported_once(county: County) -> None:
    """C20: "no needs here" is a report too; what is confirmed later makes a further one."""
    await signs(county, county.science)
    assert (await signs(county, county.organisation)).state is ListState.REPORTED
    with refused(Refusal.LIST_REPORTED):
        await signs(county, county.science)

    need = await county.confirmed()
    await county.town.store.do(gather_list, county.science, HERE, county.call.id)
    await signs(county, county.organisation)
    done = await signs(county, county.science)
    assert done.listed is not None
    assert done.listed.round == 2
    assert await state(county, need) is NeedState.REPORTED


async def test_the_city_hands_a_list_back(county: County) -> None:
    """A list reported by mistake: with a reason; what the city has kept by then stays with it."""
    town, store = county.town, county.town.store
    kept = await county.confirmed(kind=NeedKind.CHALLENGE)
    [need], done = await reported(county)
    assert done.listed is not None
    number = done.listed.id
    await store.do(keep_challenge, county.city, kept.id)
    with refused(Refusal.WORDS_EMPTY):
        await store.do(hand_back, county.city, number, "  ")
    with refused(Refusal.NOT_ALLOWED):
        await store.do(hand_back, county.science, number, "x")

    await store.do(hand_back, county.city, number, "the wrong sheet")
    assert await state(county, need) is NeedState.CONSOLIDATED
    assert await state(county, kept) is NeedState.KEPT
    assert await store.ask(lists_reported, county.city, county.call.id) == {}
    with refused(Refusal.LIST_NOT_REPORTED):
        await store.do(hand_back, county.city, number, "again")
    town.clock.on(hours=3)
    back = [p for p in await town.deliver() if p.letter.kind is Kind.LIST_HANDED_BACK]
    assert {p.letter.to for p in back} == {county.science.person, county.organisation.person}
    assert all(p.contents.listed and p.contents.listed.listed.reason for p in back)

    await signs(county, county.science)
    assert (await signs(county, county.organisation)).state is ListState.REPORTED


async def test_two_officers_report_at_once(county: County) -> None:
    """Two devices of one department: one report, whoever is quicker."""
    county.town.store.policy = Policy(keys_report=Keys.EITHER)
    need = await county.confirmed()
    store = county.town.store
    await store.do(gather_list, county.science, HERE, county.call.id)
    seen = (await stands(county)).content
    both = await asyncio.gather(
        *(
            store.do(report_list, who, HERE, county.call.id, seen=seen)
            for who in (county.science, county.organisation)
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(one, ListStanding) for one in both) == 1
    found = await store.ask(list_of, county.science, HERE, county.call.id)
    assert found is not None
    assert found.round == 1
    assert await state(county, need) is NeedState.REPORTED


async def test_whose_list_it_is(county: County) -> None:
    """Relations are decided in the core: another county's officer, a contact, the city."""
    store, call = county.town.store, county.call.id
    stranger = await county.town.enrol(Role.COUNTY_SCIENCE, THERE)
    seen = (await stands(county)).content

    for act in (gather_list, export_list, take_key_back):
        with refused(Refusal.NOT_YOURS):
            await store.do(act, stranger, HERE, call)
    with refused(Refusal.NOT_YOURS):
        await store.do(report_list, stranger, HERE, call, seen=seen)
    with refused(Refusal.NOT_YOURS):
        await store.ask(my_list, stranger, HERE, call)
    with refused(Refusal.NOT_ALLOWED):
        await store.do(report_list, county.city, HERE, call, seen=seen)
    with refused(Refusal.NOT_ALLOWED):
        await store.do(export_list, county.contact, HERE, call)
    with refused(Refusal.NOT_FOUND):
        await store.ask(list_by_number, county.city, CountyListId(99))


async def test_each_side_has_its_own_change_marks(county: County) -> None:
    """PRODUCT §9: against its own last export; the city sees what was reported."""
    store, call = county.town.store, county.call.id
    first = await county.confirmed()
    await store.do(gather_list, county.science, HERE, call)
    paper = await store.do(export_list, county.science, HERE, call)
    assert [(row.number, row.change) for row in paper.rows] == [(1, None)]
    assert (await store.do(export_list, county.city, HERE, call)).rows == ()

    await store.do(take_out, county.science, first.id)
    await store.do(return_need, county.science, first.id, "figures")
    second = await county.confirmed()
    await store.do(gather_list, county.science, HERE, call)
    paper = await store.do(export_list, county.science, HERE, call)
    assert [(row.view.need.id, row.number, row.change) for row in paper.rows] == [
        (second.id, 1, Change.NEW),
        (first.id, None, Change.GONE),
    ]
    again = await store.do(export_list, county.organisation, HERE, call)
    assert [row.change for row in again.rows] == [None]

    await signs(county, county.science)
    await signs(county, county.organisation)
    seen = await store.do(export_list, county.city, HERE, call)
    assert [(row.view.need.id, row.change) for row in seen.rows] == [(second.id, Change.NEW)]
    assert seen.listed is not None
    number = seen.listed.id
    chain = await store.read(lambda work: work.audit.of(f"county-list:{number}"))
    assert [entry.what for entry in chain].count("exported") == 5


async def test_what_was_changed_since_the_last_export_is_named(county: County) -> None:
    """The lines of the form whose words differ, from what was exported."""
    store, call = county.town.store, county.call.id
    need = await county.confirmed()
    await store.do(gather_list, county.science, HERE, call)
    await store.do(export_list, county.science, HERE, call)
    await store.do(take_out, county.science, need.id)
    back = await store.do(return_need, county.science, need.id, "figures")
    await store.do(write, county.contact, need.id, {Part.TEXT: "now with figures"}, back.version)
    await store.do(submit, county.contact, need.id)
    await store.do(confirm_need, county.science, need.id)
    await store.do(gather_list, county.science, HERE, call)

    paper = await store.do(export_list, county.science, HERE, call)
    assert [(row.change, row.parts) for row in paper.rows] == [(Change.CHANGED, (Part.TEXT,))]


async def test_what_a_county_looks_at_before_it_reports(county: County) -> None:
    """Waiting, returned, confirmed and not gathered, and profiles that nobody confirmed."""
    store = county.town.store
    await county.sent()
    await county.confirmed()
    back = await county.sent()
    await store.do(return_need, county.science, back.id, "figures")
    gathered = await county.confirmed(kind=NeedKind.CHALLENGE)
    await store.do(gather_list, county.science, HERE, county.call.id)
    await county.confirmed()

    ready = (await stands(county)).ready
    assert (ready.waiting, ready.returned, ready.confirmed) == (1, 1, 1)
    assert ready.unconfirmed == ((gathered.enterprise, county.works.name),)


async def test_a_list_is_not_reported_before_the_window_opens(county: County) -> None:
    """C19: what has not been asked for cannot be reported."""
    seen = (await stands(county)).content
    county.town.clock.at(date(2026, 5, 1))

    with refused(Refusal.LIST_EARLY):
        await county.town.store.do(report_list, county.science, HERE, county.call.id, seen=seen)


async def test_a_transferred_enterprise_takes_its_needs_along_until_they_are_reported(
    county: County,
) -> None:
    """A23: the list follows the managing unit; what was reported stays reported."""
    store = county.town.store
    [stays], _ = await reported(county)
    goes = await county.confirmed()
    await store.do(gather_list, county.science, HERE, county.call.id)
    await store.write(lambda work: work.needs.move_county(county.works.id, THERE))

    here = await stands(county)
    assert [view.need.id for view in here.reported] == [stays.id]
    assert here.fresh == ()
    there = await county.town.enrol(Role.COUNTY_SCIENCE, THERE)
    moved = await store.ask(my_list, there, THERE, county.call.id)
    assert [view.need.id for view in moved.stands.fresh] == [goes.id]
