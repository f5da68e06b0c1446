"""Who may invite, end and see whom, over the real store (C33, C7, PRODUCT 28)."""

from collections.abc import Awaitable
from itertools import product

import pytest

from core.notices.actions import claim_closings
from core.notices.model import Kind, TimerKind
from core.people.actions import (
    accept_invitation,
    end_role,
    invite,
    see_people,
    withdraw_invitation,
)
from core.people.model import LookKind, PlaceKind
from core.people.questions import my_places
from core.screening.actions import confirm_need, return_need
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import Account, InvitationId
from core.shared.refusal import Refusal, Refused
from core.timers.actions import ring
from tests.contracts.need_village import Village, settle
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town
from tests.core.samples import holding

NEW = Actor(account=Account(7))


@pytest.fixture
async def village(town: Town) -> Village:
    return await settle(town)


async def why_not(act: Awaitable[object]) -> Refusal | None:
    """The refusal's code, or None where it was done."""
    try:
        await act
    except Refused as why:
        return why.code
    return None


async def everybody(town: Town) -> dict[str, Actor]:
    """Two counties, two units, the city; an enterprise of the first county."""
    here, there = await town.unit(), await town.unit()
    works = await town.enterprise(HERE)
    wang, _ = await town.appoint(works, here)
    return {
        "contact": await town.enrol(Role.CONTACT, str(works.id)),
        "contact there": await town.enrol(Role.CONTACT, str((await town.enterprise(THERE)).id)),
        "officer": await town.enrol(Role.UNIT_OFFICER, str(here.id)),
        "officer there": await town.enrol(Role.UNIT_OFFICER, str(there.id)),
        "scientist": await town.enrol(Role.SCIENTIST, str(here.id)),
        "scientist there": await town.enrol(Role.SCIENTIST, str(there.id)),
        "county": await town.enrol(Role.COUNTY_SCIENCE, HERE),
        "colleague": await town.enrol(Role.COUNTY_ORGANISATION, HERE),
        "county there": await town.enrol(Role.COUNTY_SCIENCE, THERE),
        "city": await town.enrol(Role.CITY_SCIENCE),
        "bureau": await town.enrol(Role.CITY_ORGANISATION),
        "expert": await town.enrol(Role.EXPERT),
        "operator": await town.enrol(Role.OPERATOR),
        "appointee": wang,
    }


ENDS = {
    "contact": set(),
    "contact there": set(),
    "scientist": set(),
    "scientist there": set(),
    "expert": set(),
    "appointee": set(),
    "officer": {"scientist"},
    "officer there": {"scientist there"},
    "county": {"contact"},
    "colleague": {"contact"},
    "county there": {"contact there"},
}
NOT_HERE = {"operator", "appointee"}
ALL_BUT = {"city": {"city", *NOT_HERE}, "bureau": {"bureau", *NOT_HERE}}
"""The city ends every role but the operator's, an appointee's, and one's own last one."""


async def test_who_may_end_whom(town: Town) -> None:
    """C33, C7: role by role, each pair; whoever may not is refused, and nothing has changed."""
    people = await everybody(town)
    expected = ENDS | {who: set(people) - but for who, but in ALL_BUT.items()}
    expected["operator"] = set(people) - NOT_HERE
    seen: dict[str, set[str]] = {who: set() for who in people}
    for (who, acting), (whom, other) in product(people.items(), people.items()):
        [held] = other.holdings
        if await why_not(town.store.do(end_role, acting, other.known(), held)) is not None:
            assert (await town.who(other.account)).holdings == (held,)
            continue
        assert (await town.who(other.account)).holdings == ()
        seen[who].add(whom)
        fresh = await town.store.do(invite, OPERATOR, held, "", other.person)
        gone = await town.who(other.account)
        await town.store.do(accept_invitation, gone, fresh.token, None)

    assert seen == expected


async def test_nobody_shuts_himself_out(town: Town) -> None:
    """One's own last role stays; of two, one may go."""
    city = await town.enrol(Role.CITY_SCIENCE)
    [only] = city.holdings
    with refused(Refusal.OWN_LAST_ROLE):
        await town.store.do(end_role, city, city.known(), only)
    fresh = await town.store.do(invite, OPERATOR, holding(Role.EXPERT), "x")
    await town.store.do(accept_invitation, city, fresh.token, None)
    city = await town.who(city.account)

    assert await town.store.do(end_role, city, city.known(), holding(Role.EXPERT))
    assert (await town.who(city.account)).holdings == (only,)


async def test_a_link_to_somebody_who_left_does_not_bring_him_back(town: Town) -> None:
    """A new phone was on its way when the role ended: that link is good no more."""
    works = await town.enterprise()
    officer, host = await town.enrol(Role.COUNTY_SCIENCE, HERE), await town.contact(works)
    place = holding(Role.CONTACT, str(works.id))
    fresh = await town.store.do(invite, officer, place, "", host.person)
    await town.store.do(end_role, officer, host.known(), place)

    with refused(Refusal.INVITATION_EXPIRED):
        await town.store.do(accept_invitation, NEW, fresh.token, None)
    assert (await town.who(host.account)).holdings == ()


async def test_a_link_that_went_astray_is_withdrawn(town: Town) -> None:
    """Once; by whoever may invite there; and whoever opens it then is told that it has lapsed."""
    works = await town.enterprise()
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    other = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    place = holding(Role.CONTACT, str(works.id))
    number = (await town.store.do(invite, officer, place, "Zhao")).invitation.id
    fresh = await town.store.do(invite, officer, place, "Qian")
    with refused(Refusal.NOT_YOURS):
        await town.store.do(withdraw_invitation, other, fresh.invitation.id)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(withdraw_invitation, officer, InvitationId(10**12))

    assert await town.store.do(withdraw_invitation, officer, fresh.invitation.id)
    assert not await town.store.do(withdraw_invitation, officer, fresh.invitation.id)
    with refused(Refusal.INVITATION_EXPIRED):
        await town.store.do(accept_invitation, NEW, fresh.token, None)
    key = str(works.id)
    view = await town.store.do(see_people, officer, PlaceKind.ENTERPRISE, key)
    assert [one.id for one in view.invited] == [number]


async def test_a_place_shows_its_people_and_the_look_is_on_record(town: Town) -> None:
    """PRODUCT 28: by name, with who may be ended; a person sees that somebody looked."""
    works = await town.enterprise()
    officer, host = await town.enrol(Role.COUNTY_SCIENCE, HERE), await town.contact(works)
    view = await town.store.do(see_people, officer, PlaceKind.ENTERPRISE, str(works.id))

    assert [(m.person, m.role, m.reachable, m.ends) for m in view.members] == [
        (host.person, Role.CONTACT, True, True)
    ]
    assert view.invites == (Role.CONTACT,)
    looks = await town.store.read(lambda work: work.people.looks_at(host.known(), 5))
    assert [what for _, _, what in looks] == [LookKind.PEOPLE]


async def test_a_unit_sees_its_officers_and_ends_scientists_alone(town: Town) -> None:
    """C7: the unit's officer looks after the unit's scientists; colleagues are the city's."""
    people = await everybody(town)
    [held] = people["officer"].holdings
    view = await town.store.do(see_people, people["officer"], PlaceKind.UNIT, str(held.unit))

    assert {(one.role, one.ends) for one in view.members} == {
        (Role.UNIT_OFFICER, False),
        (Role.SCIENTIST, True),
    }
    assert view.invites == (Role.SCIENTIST,)


@pytest.mark.parametrize("key", ["77", "x", "", "-1", "9" * 40, "410702", "²"])
@pytest.mark.parametrize("kind", [PlaceKind.ENTERPRISE, PlaceKind.UNIT])
async def test_a_place_that_was_made_up(town: Town, kind: PlaceKind, key: str) -> None:
    """What a button says is looked up: no such place is NOT_FOUND, never an error."""
    city = await town.enrol(Role.CITY_SCIENCE)

    with refused(Refusal.NOT_FOUND):
        await town.store.do(see_people, city, kind, key)


async def test_whose_places(town: Town) -> None:
    """C33: a county its enterprises, a unit itself, the city everything, others nothing."""
    people = await everybody(town)

    async def count(who: str, kind: PlaceKind) -> int | Refusal:
        try:
            return len(await town.store.ask(my_places, people[who], kind))
        except Refused as why:
            return why.code

    seen = {
        who: [await count(who, kind) for kind in (PlaceKind.ENTERPRISE, PlaceKind.UNIT)]
        for who in ("city", "county", "county there", "officer", "contact", "scientist")
    }
    no, not_mine = Refusal.NOT_ALLOWED, Refusal.NOT_YOURS
    assert seen == {
        "city": [2, 2],
        "county": [1, not_mine],
        "county there": [1, not_mine],
        "officer": [not_mine, 1],
        "contact": [no, no],
        "scientist": [no, no],
    }
    counties = await town.store.ask(my_places, people["city"], PlaceKind.COUNTY)
    assert {one.county: one.people for one in counties if one.people} == {HERE: 2, THERE: 1}
    assert [one.people > 0 for one in counties] == sorted(one.people > 0 for one in counties)


async def test_a_zone_without_an_organisation_department_is_offered_none(town: Town) -> None:
    """DOMAIN 1: nobody is invited into a department that there is not."""
    city = await town.enrol(Role.CITY_SCIENCE)

    def closes(work: object) -> None:
        register = work.organisations  # type: ignore[attr-defined]
        county = register.county(HERE)
        register.save_county(county.model_copy(update={"has_organisation_department": False}))

    await town.store.write(closes)
    view = await town.store.do(see_people, city, PlaceKind.COUNTY, HERE)

    assert view.invites == (Role.COUNTY_SCIENCE,)


async def test_nobody_is_invited_to_a_unit_or_county_that_is_not_there(town: Town) -> None:
    """A role held for nothing would be a broken row."""
    city = await town.enrol(Role.CITY_SCIENCE)
    for role, place in ((Role.SCIENTIST, "77"), (Role.COUNTY_SCIENCE, "999999")):
        with refused(Refusal.NOT_FOUND):
            await town.store.do(invite, city, holding(role, place), "Zhao")


async def test_letters_to_a_contact_who_left_tell_him_nothing(village: Village) -> None:
    """PRODUCT 11: posted while he was the contact, read again when it goes out; the colleague
    gets his."""
    town = village.town
    stays = await town.contact(village.works, gate_m=None)
    need = await village.sent()
    await town.store.do(return_need, village.science, need.id, "figures")
    held = holding(Role.CONTACT, str(village.works.id))
    await town.store.do(end_role, village.science, village.contact.known(), held)
    town.clock.on(minutes=10)

    told = [p for p in await town.deliver() if p.letter.kind is Kind.NEED_MOVED]

    assert [one.letter.to for one in told] == [stays.person]


async def test_a_letter_in_the_chat_of_who_left_is_not_told_on(village: Village) -> None:
    """PRODUCT 11: letters turn to their outcome, but not for somebody who is nobody there."""
    town = village.town
    need = await village.sent()
    town.clock.on(minutes=10)
    await town.deliver()
    held = holding(Role.COUNTY_SCIENCE, HERE)
    await town.store.do(end_role, village.city, village.science.known(), held)
    await town.store.do(confirm_need, village.organisation, need.id)

    closings = await town.store.do(claim_closings, SYSTEM, 100)

    assert [one.letter.to for one in closings] == [village.organisation.person]
    assert await town.store.do(claim_closings, SYSTEM, 100) == ()


async def test_letters_to_an_officer_who_left_tell_him_nothing(village: Village) -> None:
    """The same for a county's officer, who is an officer elsewhere by then."""
    town = village.town
    await village.sent()
    held = holding(Role.COUNTY_SCIENCE, HERE)
    left = village.science
    fresh = await town.store.do(invite, OPERATOR, holding(Role.COUNTY_SCIENCE, THERE), "x")
    await town.store.do(accept_invitation, left, fresh.token, None)
    await town.store.do(end_role, village.city, left.known(), held)
    town.clock.on(minutes=10)

    told = [p for p in await town.deliver() if p.letter.kind is Kind.NEEDS_WAITING]

    assert [one.letter.to for one in told] == [village.organisation.person]


async def test_the_evening_card_of_a_contact_who_left_stays_away(town: Town) -> None:
    """PRODUCT 2.2: whom he would have confirmed is the enterprise's to know."""
    works = await town.enterprise()
    leaves, stays = await town.contact(works), await town.contact(works, gate_m=None)
    wang, _ = await town.appoint(works)
    await town.here(wang, 1100)
    town.clock.on(hours=7)
    await town.store.do(ring, SYSTEM, TimerKind.HOST_CARD)
    held = holding(Role.CONTACT, str(works.id))
    await town.store.do(end_role, OPERATOR, leaves.known(), held)

    told = [p for p in await town.deliver() if p.letter.kind is Kind.VISITORS]

    assert [one.letter.to for one in told] == [stays.person]


async def test_what_was_handed_in_stays(village: Village) -> None:
    """The needs of a contact who left are the enterprise's, and go their way."""
    town = village.town
    need = await village.sent()
    held = holding(Role.CONTACT, str(village.works.id))
    await town.store.do(end_role, village.science, village.contact.known(), held)

    assert (await town.store.do(confirm_need, village.science, need.id)).id == need.id
