"""Gates: typed, moved, retired, doubted, corrected by their visits; by whom (PRODUCT 2.6)."""

from datetime import date, timedelta

import pytest

from core.appointments.model import Appointment
from core.doorcode.actions import open_door
from core.duty.model import DayCard, Grade, Ring
from core.gates.actions import (
    decide_fence,
    drop_unconfirmed,
    enter_site,
    move_site,
    rename_site,
    retire_site,
)
from core.gates.model import KeptGate, Offset
from core.gates.questions import gate, gates_of, places
from core.notices.model import Kind
from core.organisations.coordinates import CoordinateSystem, from_wgs84
from core.organisations.model import Enterprise, Origin, Point, Site
from core.people.actions import withdraw_location_consent
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import SiteId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, THERE, Town
from tests.core.samples import point

GCJ, BD, WGS = CoordinateSystem.GCJ02, CoordinateSystem.BD09, CoordinateSystem.WGS84
MONDAY = date(2026, 5, 4)


def shown_in(system: CoordinateSystem, north_m: float = 0) -> Point:
    """How a map in this system shows a place so many metres north of the origin."""
    here = point(north_m)
    latitude, longitude = from_wgs84(here.latitude, here.longitude, system)
    return Point(latitude=latitude, longitude=longitude)


async def only_gate(town: Town, actor: Actor, works: Enterprise) -> KeptGate:
    [found] = await town.store.ask(gates_of, actor, works.id)
    return found


async def visits(
    town: Town, host: Actor, wang: Actor, norths: list[float], *, confirmed: bool = True
) -> list[DayCard]:
    """On so many days the appointee comes, and the host confirms it."""
    cards = []
    for number, north in enumerate(norths):
        town.clock.at(MONDAY + timedelta(days=number), 10)
        cards.append(await town.here(wang, north))
        if confirmed:
            await town.confirm(host, cards[-1])
    return cards


@pytest.mark.parametrize("system", CoordinateSystem)
async def test_a_gate_read_off_a_map_judges_like_one_that_was_stood_at(
    town: Town, system: CoordinateSystem
) -> None:
    """PRODUCT 0: entered with its system, it is kept in WGS-84; system and way are on record."""
    works = await town.enterprise()
    host = await town.contact(works, gate_m=None)
    await town.store.do(enter_site, host, works.id, " east ", shown_in(system), system)
    wang, _ = await town.appoint(works)
    card = await town.here(wang, 40)
    site = (await only_gate(town, host, works)).site

    assert (site.name, site.system, site.origin) == ("east", system, Origin.TYPED)
    assert (card.day.ring, card.day.distance_m, card.day.shift) == (Ring.INSIDE, 40, None)


async def test_who_may_enter_a_gate(town: Town) -> None:
    """Its contact, its county, the city, the operator; another county, an appointee, never."""
    works = await town.enterprise(HERE)
    host = await town.contact(works, gate_m=None)
    other = await town.contact(await town.enterprise(HERE), gate_m=None)
    ours = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    theirs = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    city = await town.enrol(Role.CITY_SCIENCE)
    wang, _ = await town.appoint(works)
    for number, actor in enumerate((host, ours, city, OPERATOR)):
        await town.store.do(enter_site, actor, works.id, f"gate {number}", point(0), WGS)
        assert works in await town.store.ask(places, actor)
    site = (await town.store.ask(gates_of, city, works.id))[0].site
    for actor in (other, theirs):
        assert works not in await town.store.ask(places, actor)
        with refused(Refusal.NOT_YOURS):
            await town.store.do(enter_site, actor, works.id, "gate", point(0), WGS)
        with refused(Refusal.NOT_YOURS):
            await town.store.do(move_site, actor, site.id, point(0))
        with refused(Refusal.NOT_YOURS):
            await town.store.do(rename_site, actor, site.id, "mine")
        with refused(Refusal.NOT_YOURS):
            await town.store.do(retire_site, actor, site.id)
        with refused(Refusal.NOT_YOURS):
            await town.store.ask(gate, actor, site.id)
    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(enter_site, wang, works.id, "gate", point(0), WGS)

    assert len(await town.store.ask(gates_of, host, works.id)) == 4


async def test_a_gate_in_another_city_is_a_slip(town: Town) -> None:
    """Whoever swaps a digit is told at once; nothing is entered or moved."""
    works = await town.enterprise()
    host = await town.contact(works)
    beijing = Point(latitude=39.9, longitude=116.4)
    site = (await only_gate(town, host, works)).site
    with refused(Refusal.PLACE_OUTSIDE):
        await town.store.do(enter_site, host, works.id, "gate", beijing, GCJ)
    with refused(Refusal.PLACE_OUTSIDE):
        await town.store.do(move_site, host, site.id, beijing)
    with refused(Refusal.ACCURACY_TOO_POOR):
        await town.store.do(move_site, host, site.id, point(0, 101))

    assert (await only_gate(town, host, works)).site == site


async def test_moving_renaming_and_retiring(town: Town) -> None:
    """A gate judges from where it is now; retired it judges nobody, and old judgements stay."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    first = await town.here(wang, 0)
    site = (await only_gate(town, host, works)).site
    await town.store.do(rename_site, host, site.id, "  west  ")
    await town.store.do(move_site, host, site.id, point(2000, 20))
    town.clock.on(days=1)
    second = await town.here(wang, 0)
    for _ in range(2):
        await town.store.do(retire_site, host, site.id)
    town.clock.on(days=1)
    third = await town.here(wang, 0)
    with refused(Refusal.SITE_RETIRED):
        await town.store.do(rename_site, host, site.id, "again")
    with refused(Refusal.SITE_RETIRED):
        await town.store.do(open_door, host, site.id)

    assert [card.day.ring for card in (first, second, third)] == [
        Ring.INSIDE,
        Ring.BEYOND,
        Ring.NO_SITE,
    ]
    assert await town.store.ask(gates_of, host, works.id) == ()
    assert (await town.record(wang)).count == 1
    told = await town.store.ask(gate, host, site.id)
    assert (told.site.name, told.site.retired_at is not None) == ("west", True)


async def doubted(town: Town) -> tuple[Enterprise, Actor, Actor, Appointment, Site]:
    """A gate that was read off Amap and entered as WGS-84, its officer, and somebody who comes."""
    works = await town.enterprise(HERE)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    site = await town.store.do(enter_site, officer, works.id, "gate", shown_in(GCJ), WGS)
    wang, term = await town.appoint(works)
    town.clock.at(MONDAY, 10)
    return works, officer, wang, term, site


async def test_a_miss_that_fits_another_system_is_told_to_the_county(town: Town) -> None:
    """PRODUCT 0, 2.6: the day waits for the host like any other, the card names the gate's system,
    and the county gets one letter for the gate, without a word about the person."""
    _, _, wang, _, site = await doubted(town)
    town_other = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    cards = [await town.here(wang, 0), await town.here(wang, 30)]
    town.clock.on(days=1)
    cards.append(await town.here(wang, 0))
    letters = [p for p in await town.deliver() if p.letter.kind is Kind.CRS_DOUBT]

    assert [card.day.shift for card in cards] == [GCJ] * 3
    assert [card.day.grade for card in cards] == [Grade.OPEN] * 3
    [letter] = letters
    assert letter.account != town_other.account
    assert letter.contents.gate is not None
    assert (letter.contents.gate.id, letter.contents.metres) == (site.id, 550)
    assert letter.contents.name == ""


async def test_the_doubt_ends_when_the_gate_is_put_right(town: Town) -> None:
    """Its letters turn to done; visits are inside; a new slip is told anew."""
    _, officer, wang, _, site = await doubted(town)
    await town.here(wang, 0)
    await town.deliver()
    await town.store.do(move_site, officer, site.id, shown_in(GCJ), GCJ, origin=Origin.TYPED)
    town.clock.on(days=1)
    card = await town.here(wang, 0)
    assert (card.day.ring, card.day.shift) == (Ring.INSIDE, None)
    assert (await town.store.ask(gate, officer, site.id)).site.doubt is None
    town.clock.on(minutes=1)
    await town.store.do(move_site, officer, site.id, shown_in(GCJ), WGS, origin=Origin.TYPED)
    town.clock.on(days=1)
    await town.here(wang, 0)

    assert [p.letter.kind for p in await town.deliver()] == [Kind.CRS_DOUBT]


async def test_a_doubt_that_was_settled_first_is_not_told(town: Town) -> None:
    """PRODUCT 2.11: the need is read again when the letter goes out."""
    _, officer, wang, _, site = await doubted(town)
    town.clock.at(MONDAY, 22)
    await town.here(wang, 0)
    await town.store.do(retire_site, officer, site.id)
    town.clock.at(MONDAY + timedelta(days=1), 10)

    assert await town.deliver() == ()


async def test_five_confirmed_visits_propose_and_the_contact_accepts(town: Town) -> None:
    """PRODUCT 2.6: median centre, a radius for all; one letter; accepted, the gate moves."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    await visits(town, host, wang, [200, 210, 220, 230])
    assert (await only_gate(town, host, works)).proposal is None
    await visits(town, host, wang, [], confirmed=True)
    town.clock.at(MONDAY + timedelta(days=4), 10)
    await town.confirm(host, await town.here(wang, 240))
    found = await only_gate(town, host, works)
    letters = [p for p in await town.deliver() if p.letter.kind is Kind.FENCE_PROPOSAL]

    assert found.proposal is not None
    assert found.proposal.by == Offset(east_m=0, north_m=220)
    assert (found.proposal.ring_m, found.proposal.visits) == (150, 5)
    assert [letter.account for letter in letters] == [host.account]

    moved = await town.store.do(decide_fence, host, found.site.id, found.proposal, accept=True)
    town.clock.on(days=1)
    card = await town.here(wang, 220)

    assert (moved.ring_m, moved.origin) == (150, Origin.PROPOSED)
    assert (card.day.ring, card.day.distance_m) == (Ring.INSIDE, 0)
    assert (await only_gate(town, host, works)).proposal is None
    with refused(Refusal.FENCE_CHANGED):
        await town.store.do(decide_fence, host, found.site.id, found.proposal, accept=True)


async def test_kept_as_it_is_a_gate_asks_no_more(town: Town) -> None:
    """The samples have served; in the same quarter no second letter comes."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    await visits(town, host, wang, [200] * 5)
    found = await only_gate(town, host, works)
    assert found.proposal is not None
    await town.deliver()
    kept = await town.store.do(decide_fence, host, found.site.id, found.proposal, accept=False)
    for number in range(5):
        town.clock.at(MONDAY + timedelta(days=7 + number), 10)
        await town.confirm(host, await town.here(wang, 200))

    assert kept == found.site
    assert Kind.FENCE_PROPOSAL not in {p.letter.kind for p in await town.deliver()}
    assert (await only_gate(town, host, works)).proposal == found.proposal


async def test_only_the_contact_decides(town: Town) -> None:
    """The county sees the gate; the proposal is the enterprise's to accept."""
    works = await town.enterprise(HERE)
    host = await town.contact(works)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    other = await town.contact(await town.enterprise(HERE))
    wang, _ = await town.appoint(works)
    await visits(town, host, wang, [200] * 5)
    found = await only_gate(town, host, works)
    assert found.proposal is not None

    assert (await only_gate(town, officer, works)).proposal is None
    with refused(Refusal.NOT_ALLOWED):
        await town.store.do(decide_fence, officer, found.site.id, found.proposal, accept=True)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(decide_fence, other, found.site.id, found.proposal, accept=True)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(decide_fence, host, SiteId(999), found.proposal, accept=True)


async def samples_of(town: Town) -> int:
    """How many samples can be told apart by their gate, confirmed ones only."""
    return await town.store.read(lambda work: len(work.fences.of_site(SiteId(1))))


async def test_what_nobody_confirmed_is_deleted(town: Town) -> None:
    """Decision 0006: a sample outlives its day's 72 hours only if the host confirmed it."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    await visits(town, host, wang, [200], confirmed=False)
    town.clock.on(hours=72)
    assert await town.store.do(drop_unconfirmed, SYSTEM) == 0
    town.clock.on(seconds=1)

    assert await town.store.do(drop_unconfirmed, SYSTEM) == 1
    assert await samples_of(town) == 0


async def test_whoever_withdraws_takes_his_waiting_samples_along(town: Town) -> None:
    """PRODUCT 27: what still hangs on a day is deleted with the consent."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    [card] = await visits(town, host, wang, [200], confirmed=False)
    await town.store.do(withdraw_location_consent, wang)
    await town.confirm(host, card)

    assert await samples_of(town) == 0


@pytest.mark.parametrize(("north", "kept"), [(0, 1), (290, 1), (700, 1), (2500, 0)])
async def test_only_visits_inside_or_near_are_kept(town: Town, north: float, kept: int) -> None:
    """Whoever is beyond says nothing about the gate, confirmed or not."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    await visits(town, host, wang, [north])

    assert await samples_of(town) == kept


async def test_two_records_of_a_day_are_one_sample(town: Town) -> None:
    """A day has one voice in what its gate proposes."""
    works = await town.enterprise()
    host = await town.contact(works)
    wang, _ = await town.appoint(works)
    town.clock.at(MONDAY, 10)
    for north in (0, 50, 100):
        card = await town.here(wang, north)
    await town.confirm(host, card)

    assert await samples_of(town) == 1
