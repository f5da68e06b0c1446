"""Officials are checked in at an enterprise: by its code or where they stand (到访签到)."""

from datetime import timedelta

import pytest

from core.arrivals.actions import arrive_by_code, arrive_by_place
from core.arrivals.questions import enterprise_of_poster
from core.doorcode.model import DoorCode
from core.doorcode.rules import encode, encode_poster, slot_of
from core.duty.model import Ring
from core.organisations.model import Enterprise
from core.shared.actor import Actor, Role
from core.shared.ids import SiteId
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from core.visits.actions import log_visit
from core.visits.model import ArrivalBy, VisitDraft
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, CountingTokens, Town
from tests.core.samples import point


@pytest.fixture
async def works(town: Town) -> Enterprise:
    """An enterprise with one gate and one appointee."""
    made = await town.enterprise()
    await town.contact(made)
    await town.appoint(made)
    return made


@pytest.fixture
async def officer(town: Town) -> Actor:
    return await town.enrol(Role.COUNTY_SCIENCE, HERE)


async def gate_of(town: Town, works: Enterprise) -> SiteId:
    [site] = await town.store.read(lambda work: work.organisations.sites_of(works.id))
    return site.id


def code(town: Town, site: SiteId, back: timedelta = timedelta()) -> str:
    """What the gate's screen showed so long ago."""
    slot = slot_of(town.clock.now - back, Policy())
    return encode(DoorCode(site=site, slot=slot, screen=1, nonce=7), CountingTokens().seal)


async def test_at_the_gate_ring_and_distance_are_kept_and_no_point(
    town: Town, works: Enterprise, officer: Actor
) -> None:
    """PRODUCT 2.9: a location is judged and thrown away; the same message arrives once."""
    first = [
        await town.store.do(arrive_by_place, officer, point(60, 10), town.clock.now, "t:1:1")
        for _ in range(2)
    ]
    assert first[0] == first[1]
    assert (first[0].enterprise, first[0].ring, first[0].distance_m) == (
        works.id,
        Ring.INSIDE,
        60,
    )
    assert first[0].how is ArrivalBy.LOCATION
    assert set(type(first[0]).model_fields) == {
        "id", "by", "enterprise", "at", "on", "how", "ring", "distance_m",
    }  # fmt: skip


async def test_far_from_every_gate_nobody_is_checked_in(
    town: Town, works: Enterprise, officer: Actor
) -> None:
    """Nor at an enterprise of another county, however near."""
    with refused(Refusal.ARRIVAL_NOWHERE):
        await town.store.do(arrive_by_place, officer, point(5000, 10), town.clock.now, "t:1:1")
    foreign = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    with refused(Refusal.ARRIVAL_NOWHERE):
        await town.store.do(arrive_by_place, foreign, point(0, 10), town.clock.now, "t:1:2")
    assert works.id


async def test_a_code_tells_when_it_was_scanned(
    town: Town, works: Enterprise, officer: Actor
) -> None:
    """PRODUCT 2.5: a late one is credited to its slot; an old or a made-up one is refused."""
    site = await gate_of(town, works)
    late = timedelta(hours=3)
    arrival = await town.store.do(arrive_by_code, officer, code(town, site, late), town.clock.now)
    assert (arrival.how, arrival.ring) == (ArrivalBy.DOOR_CODE, None)
    assert town.clock.now - arrival.at >= late
    with refused(Refusal.DOOR_CODE_OLD):
        old = code(town, site, timedelta(hours=20))
        await town.store.do(arrive_by_code, officer, old, town.clock.now)
    for bad in ("", "x" * 32, code(town, site)[:-1] + "A"):
        with refused(Refusal.DOOR_CODE_UNKNOWN):
            await town.store.do(arrive_by_code, officer, bad, town.clock.now)
    foreign = await town.enrol(Role.COUNTY_SCIENCE, THERE)
    with refused(Refusal.NOT_YOURS):
        await town.store.do(arrive_by_code, foreign, code(town, site), town.clock.now)


async def test_a_poster_leads_there_and_proves_nothing(
    town: Town, works: Enterprise, officer: Actor
) -> None:
    """PRODUCT 1: a printed code tells which enterprise; nobody is checked in by it."""
    site = await gate_of(town, works)
    poster = encode_poster(site, CountingTokens().seal)
    assert await town.store.ask(enterprise_of_poster, officer, poster) == works.id
    with refused(Refusal.DOOR_CODE_UNKNOWN):
        await town.store.ask(enterprise_of_poster, officer, "nothing")
    today = town.clock.now.date()
    assert await town.store.read(lambda work: work.arrivals.latest(officer.known(), today)) is None


async def test_only_ones_own_arrival_of_that_place_and_day_belongs_to_a_visit(
    town: Town, works: Enterprise, officer: Actor
) -> None:
    """Never trust what a button says: another's arrival, or another day's, is left out."""
    colleague = await town.enrol(Role.COUNTY_ORGANISATION, HERE)
    theirs = await town.store.do(arrive_by_place, colleague, point(0, 10), town.clock.now, "t:2:1")
    mine = await town.store.do(arrive_by_place, officer, point(0, 10), town.clock.now, "t:1:1")
    for key, number, kept in (("a", theirs.id, None), ("b", mine.id, mine)):
        draft = VisitDraft(key=key, enterprise=works.id, on=mine.on, arrival=number)
        assert (await town.store.do(log_visit, officer, draft)).arrival == kept
    town.clock.on(days=1)
    later = VisitDraft(
        key="c", enterprise=works.id, on=mine.on + timedelta(days=1), arrival=mine.id
    )
    assert (await town.store.do(log_visit, officer, later)).arrival is None
