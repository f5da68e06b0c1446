"""Whose signature is missing, and whether somebody may give it (A25)."""

from collections.abc import Collection
from typing import Final

from core.shared.actor import Actor, Role
from core.shared.ids import CountyCode
from core.shared.keys import Department, Keys

CITY_DESKS: Final = {
    Role.CITY_ORGANISATION: Department.ORGANISATION,
    Role.CITY_SCIENCE: Department.SCIENCE,
}
COUNTY_DESKS: Final = {
    Role.COUNTY_ORGANISATION: Department.ORGANISATION,
    Role.COUNTY_SCIENCE: Department.SCIENCE,
}


def departments_of(actor: Actor, county: CountyCode | None) -> tuple[Department, ...]:
    """The departments that the actor works in: the city's, or those of one county."""
    desks = CITY_DESKS if county is None else COUNTY_DESKS
    found = {
        desks[holding.role]
        for holding in actor.holdings
        if holding.role in desks and holding.county == county
    }
    return tuple(sorted(found))


def missing(
    needed: Keys, turned: Collection[Department], *, has_organisation: bool = True
) -> tuple[Department, ...]:
    """Whose signature would still do something; none where the act may happen.

    Where one of two is enough, both are missing until the first has come. A zone without an
    organisation department cannot wait for it: its science department signs alone.
    """
    there: tuple[Department, ...] = (Department.ORGANISATION, Department.SCIENCE)
    if not has_organisation:
        there = (Department.SCIENCE,)
    match needed:
        case Keys.EITHER:
            return () if set(turned) & set(there) else there
        case Keys.BOTH:
            wanted = there
        case Keys.ORGANISATION | Keys.SCIENCE:
            one = Department(needed.value)
            wanted = (one,) if one in there else there
    return tuple(department for department in wanted if department not in turned)
