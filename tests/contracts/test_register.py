"""The register of enterprises, units, gates and counties (C7, C13, DOMAIN 1)."""

import asyncio

from core.organisations.actions import (
    edit_county,
    enrol_site,
    register_enterprise,
    register_unit,
)
from core.organisations.model import Point, UnitCategory
from core.organisations.questions import counties, my_sites
from core.shared.actor import Role
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, OPERATOR, Town
from tests.core.samples import point

CODE = "91350100M000100Y43"


async def test_the_fifteen_reporting_units_are_there_from_the_start(town: Town) -> None:
    """DOMAIN 1: twelve counties and three zones, the zones last."""
    city = await town.enrol(Role.CITY_SCIENCE)
    found = await town.store.ask(counties, city)

    assert len(found) == 15
    assert [county.zone for county in found] == [False] * 12 + [True] * 3
    assert [c.code for c in found][:12] == sorted(c.code for c in found[:12])
    assert all(county.name and county.english for county in found)


async def test_an_enterprise_enters_once_under_its_credit_code(town: Town) -> None:
    """C13: the code says which enterprise it is, however it is typed."""
    first = await town.store.do(register_enterprise, OPERATOR, CODE, "Works", HERE)

    with refused(Refusal.CREDIT_CODE_TAKEN):
        await town.store.do(
            register_enterprise, OPERATOR, " 9135-0100 m000 100y43", "Other name", HERE
        )
    assert (first.credit_code, first.name, first.county) == (CODE, "Works", HERE)


async def test_of_many_who_register_one_enterprise_at_once_one_succeeds(town: Town) -> None:
    """DESIGN 3: what must be unique is an index, so a race has one winner."""
    answers = await asyncio.gather(
        *(town.store.do(register_enterprise, OPERATOR, CODE, "Works", HERE) for _ in range(16)),
        return_exceptions=True,
    )
    taken = [a for a in answers if isinstance(a, Refused) and a.code is Refusal.CREDIT_CODE_TAKEN]

    assert len(taken) == 15


async def test_what_is_wrong_is_refused_by_its_own_code(town: Town) -> None:
    """C13: a wrong code, an unknown county, an empty name."""
    with refused(Refusal.CREDIT_CODE_WRONG):
        await town.store.do(register_enterprise, OPERATOR, CODE[:-1] + "4", "Works", HERE)
    with refused(Refusal.NOT_FOUND):
        await town.store.do(register_enterprise, OPERATOR, CODE, "Works", CountyCode("999999"))
    with refused(Refusal.NAME_EMPTY):
        await town.store.do(register_enterprise, OPERATOR, CODE, "\u3000", HERE)


async def test_a_units_name_is_its_own(town: Town) -> None:
    """C7: one unit, one name, spaces aside."""
    await town.store.do(register_unit, OPERATOR, "Institute  of Rice", UnitCategory.INSTITUTE)

    with refused(Refusal.NAME_TAKEN):
        await town.store.do(register_unit, OPERATOR, " Institute of Rice", UnitCategory.OTHER)


async def test_a_gate_is_enrolled_by_the_enterprises_own_contact(town: Town) -> None:
    """PRODUCT 2.6: by standing there, with a phone that knows where it is."""
    ours, theirs = await town.enterprise(), await town.enterprise()
    host = await town.contact(ours, gate_m=None)
    await town.store.do(enrol_site, host, ours.id, "east gate", point(0, 100))

    with refused(Refusal.NOT_YOURS):
        await town.store.do(enrol_site, host, theirs.id, "gate", point(0, 10))
    with refused(Refusal.ACCURACY_TOO_POOR):
        await town.store.do(enrol_site, host, ours.id, "west gate", point(0, 101))
    [(enterprise, sites)] = await town.store.ask(my_sites, host)
    assert enterprise == ours
    assert [(site.name, site.ring_m) for site in sites] == [("east gate", 300)]


async def test_a_gate_keeps_its_place_to_the_metre(town: Town) -> None:
    """A coordinate that lost digits on its way would move the ring."""
    enterprise = await town.enterprise()
    host = await town.contact(enterprise, gate_m=None)
    place = Point(latitude=35.30282123456, longitude=113.92675987654)
    site = await town.store.do(enrol_site, host, enterprise.id, "gate", place)
    [(_, sites)] = await town.store.ask(my_sites, host)

    assert sites == (site,)
    assert (site.latitude, site.longitude) == (place.latitude, place.longitude)


async def test_the_city_edits_a_county_and_what_is_not_given_stays(town: Town) -> None:
    """DOMAIN 1: a zone may have no organisation department; its names may change."""
    city = await town.enrol(Role.CITY_ORGANISATION)
    [old] = [c for c in await town.store.ask(counties, city) if c.code == HERE]
    new = await town.store.do(edit_county, city, HERE, has_organisation_department=False)

    assert new == old.model_copy(update={"has_organisation_department": False})
    assert new in await town.store.ask(counties, city)
    with refused(Refusal.NAME_EMPTY):
        await town.store.do(edit_county, city, HERE, name=" ")
    with refused(Refusal.NOT_FOUND):
        await town.store.do(edit_county, city, CountyCode("1"), name="x")
