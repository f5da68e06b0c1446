"""Who sees who was on site, and that the look is on record (PRODUCT 28, DOMAIN 0.3)."""

from datetime import date, timedelta

from core.duty.actions import see_presence
from core.duty.questions import who_looked
from core.people.model import LookKind
from core.shared.actor import Actor, Role
from core.shared.calendar import Span
from core.shared.ids import CountyCode, PersonId
from core.shared.refusal import Refusal
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, THERE, Town

MAY = Span(first=date(2026, 5, 1), last=date(2026, 5, 31))


async def seen_by(
    town: Town, actor: Actor, span: Span = MAY, county: CountyCode | None = None
) -> list[PersonId]:
    return [v.person for v in await town.store.do(see_presence, actor, span, county)]


async def test_everybody_sees_his_own_and_the_city_sees_all(town: Town) -> None:
    """DESIGN 3: the enterprise its visitors, the unit its people, the county its enterprises."""
    here, there = await town.enterprise(HERE), await town.enterprise(THERE)
    one, two = await town.unit(), await town.unit()
    host = await town.contact(here)
    await town.contact(there)
    wang, _ = await town.appoint(here, one)
    li, _ = await town.appoint(there, two)
    for who in (wang, li):
        await town.here(who)
    own = {
        "host": (host, [wang.person]),
        "unit one": (await town.enrol(Role.UNIT_OFFICER, str(one.id)), [wang.person]),
        "unit two": (await town.enrol(Role.UNIT_OFFICER, str(two.id)), [li.person]),
        "county here": (await town.enrol(Role.COUNTY_SCIENCE, HERE), [wang.person]),
        "county there": (await town.enrol(Role.COUNTY_ORGANISATION, THERE), [li.person]),
        "county elsewhere": (await town.enrol(Role.COUNTY_SCIENCE, "410711"), []),
        "city": (await town.enrol(Role.CITY_SCIENCE), [wang.person, li.person]),
    }

    for name, (actor, people) in own.items():
        assert await seen_by(town, actor) == people, name
    with refused(Refusal.NOT_ALLOWED):
        await seen_by(town, wang)


async def test_the_city_may_look_at_one_county_and_a_county_at_no_other(town: Town) -> None:
    """DESIGN 3: the filter narrows what one may see; it never widens it."""
    here, there = await town.enterprise(HERE), await town.enterprise(THERE)
    await town.contact(here)
    await town.contact(there)
    wang, _ = await town.appoint(here)
    li, _ = await town.appoint(there)
    for who in (wang, li):
        await town.here(who)
    city, county = await town.enrol(Role.CITY_SCIENCE), await town.enrol(Role.COUNTY_SCIENCE, HERE)

    assert await seen_by(town, city, county=THERE) == [li.person]
    assert await seen_by(town, county, county=THERE) == []
    assert await seen_by(town, county, county=HERE) == [wang.person]


async def test_the_span_has_both_its_ends_and_the_order_ranks_nobody(town: Town) -> None:
    """DOMAIN 0.3: by date, the latest first, and never by number of days."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    often, _ = await town.appoint(enterprise)
    once, _ = await town.appoint(enterprise)
    for day in (6, 7, 8, 9):
        town.clock.at(date(2026, 5, day))
        await town.here(often)
    town.clock.at(date(2026, 5, 7), 9)
    await town.here(once)
    city = await town.enrol(Role.CITY_SCIENCE)
    span = Span(first=date(2026, 5, 7), last=date(2026, 5, 8))

    assert await seen_by(town, city, span) == [often.person, once.person, often.person]


async def test_a_look_is_recorded_for_each_person_seen(town: Town) -> None:
    """PRODUCT 28: when, who, at what; a day that was not shown leaves no trace."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    li, _ = await town.appoint(enterprise)
    await town.here(wang)
    county = await town.enrol(Role.COUNTY_SCIENCE, HERE, name="Officer Zhao")
    await seen_by(town, county)
    before = town.clock.now
    town.clock.on(hours=1)
    await seen_by(town, county)

    assert await town.store.ask(who_looked, wang) == (
        (town.clock.now, "Officer Zhao", LookKind.PRESENCE),
        (before, "Officer Zhao", LookKind.PRESENCE),
    )
    assert await town.store.ask(who_looked, li) == ()


async def test_the_latest_twenty_looks_are_shown(town: Town) -> None:
    """PRODUCT 28: the list stays short however often somebody looks."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    await town.here(wang)
    county = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    for _ in range(25):
        town.clock.on(minutes=1)
        await seen_by(town, county)
    looks = await town.store.ask(who_looked, wang)

    assert [at for at, _, _ in looks] == [town.clock.now - timedelta(minutes=n) for n in range(20)]


async def test_a_look_that_is_refused_is_no_look(town: Town) -> None:
    """An account without a role sees nothing, and nobody is told that he did."""
    enterprise = await town.enterprise()
    await town.contact(enterprise)
    wang, _ = await town.appoint(enterprise)
    await town.here(wang)
    with refused(Refusal.NOT_ALLOWED):
        await seen_by(town, Actor())

    assert await town.store.ask(who_looked, wang) == ()
