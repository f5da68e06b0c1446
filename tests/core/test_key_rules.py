"""Whose signature is missing: every setting, every state, every place (A25, A13)."""

from itertools import product

import pytest

from core.keys.rules import departments_of, missing
from core.shared.actor import Role
from core.shared.ids import CountyCode
from core.shared.keys import Department, Keys
from tests.core.samples import actor, holding

O, S = Department.ORGANISATION, Department.SCIENCE  # noqa: E741
NONE: frozenset[Department] = frozenset()
TURNED = {"-": NONE, "o": frozenset({O}), "s": frozenset({S}), "os": frozenset({O, S})}

TABLE = {
    # setting: who is missing after nobody, organisation, science, both have signed
    (Keys.EITHER, True): ("os", "-", "-", "-"),
    (Keys.BOTH, True): ("os", "s", "o", "-"),
    (Keys.ORGANISATION, True): ("o", "-", "o", "-"),
    (Keys.SCIENCE, True): ("s", "s", "-", "-"),
    # a zone without an organisation department: science alone, whatever the setting
    (Keys.EITHER, False): ("s", "s", "-", "-"),
    (Keys.BOTH, False): ("s", "s", "-", "-"),
    (Keys.ORGANISATION, False): ("s", "s", "-", "-"),
    (Keys.SCIENCE, False): ("s", "s", "-", "-"),
}


def test_the_table_names_every_setting_and_place() -> None:
    """A setting that is added must be thought through here."""
    assert TABLE.keys() == set(product(Keys, (True, False)))


@pytest.mark.parametrize(("needed", "has_organisation"), TABLE)
def test_who_is_missing(needed: Keys, has_organisation: bool) -> None:
    """A25: setting by setting, whoever has signed; DOMAIN 1: a zone may have one department."""
    found = tuple(
        frozenset(missing(needed, turned, has_organisation=has_organisation))
        for turned in TURNED.values()
    )

    assert found == tuple(TURNED[name] for name in TABLE[needed, has_organisation])


@pytest.mark.parametrize("role", sorted(frozenset(Role) - {Role.SYSTEM}))
def test_who_works_in_which_department(role: Role) -> None:
    """A25: the city's signatures are the city's departments', a county's are its own."""
    here, there = CountyCode("410702"), CountyCode("410781")
    desks = {
        Role.CITY_ORGANISATION: ((O,), ()),
        Role.CITY_SCIENCE: ((S,), ()),
        Role.COUNTY_ORGANISATION: ((), (O,)),
        Role.COUNTY_SCIENCE: ((), (S,)),
    }
    city, county = desks.get(role, ((), ()))
    somebody = actor(holding(role))

    assert departments_of(somebody, None) == city
    assert departments_of(somebody, here) == county
    assert departments_of(somebody, there) == ()
