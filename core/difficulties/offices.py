"""Offices: who belongs to one, which ones an actor speaks for, and who is complained about."""

from collections.abc import Iterable
from typing import Final

from core.desk import Desk
from core.difficulties.model import About, DifficultyDraft, Voice
from core.difficulties.owner import Owner, OwnerKind
from core.difficulties.shown import Office
from core.people.model import Place, PlaceKind
from core.shared.actor import CITY, COUNTY, Actor, Holding, Role
from core.shared.ids import CountyCode, PersonId
from core.shared.keys import Department

DEPARTMENT: Final = {
    Role.COUNTY_ORGANISATION: Department.ORGANISATION,
    Role.COUNTY_SCIENCE: Department.SCIENCE,
    Role.CITY_ORGANISATION: Department.ORGANISATION,
    Role.CITY_SCIENCE: Department.SCIENCE,
}

VOICES: Final = {
    Role.COUNTY_ORGANISATION: Voice.COUNTY_ORGANISATION,
    Role.COUNTY_SCIENCE: Voice.COUNTY_SCIENCE,
    Role.CITY_ORGANISATION: Voice.CITY_ORGANISATION,
    Role.CITY_SCIENCE: Voice.CITY_SCIENCE,
    Role.UNIT_OFFICER: Voice.UNIT,
    Role.OPERATOR: Voice.OPERATOR,
}

OPERATORS: Final = Owner(kind=OwnerKind.OPERATOR)


def city(department: Department | None = None) -> Owner:
    """A department of the city, or both."""
    return Owner(kind=OwnerKind.CITY, department=department)


def owner_of(county: CountyCode | None) -> Owner:
    """By rule, at once: the county's science department; without a county the city's (C34)."""
    if county is None:
        return city(Department.SCIENCE)
    return Owner(kind=OwnerKind.COUNTY, county=county, department=Department.SCIENCE)


def represents(held: Holding, person: PersonId | None, owner: Owner) -> bool:
    """Whether the holder of this role acts for the office."""
    if owner.person is not None and owner.person != person:
        return False
    if owner.kind is OwnerKind.UNIT:
        return held.role is Role.UNIT_OFFICER and held.unit == owner.unit
    if owner.kind is OwnerKind.OPERATOR:
        return held.role in {Role.OPERATOR, Role.CITY_SCIENCE}
    wanted = COUNTY if owner.kind is OwnerKind.COUNTY else CITY
    if held.role not in wanted or owner.department not in {None, DEPARTMENT[held.role]}:
        return False
    return owner.kind is OwnerKind.CITY or held.county == owner.county


def acts_for(actor: Actor, owner: Owner) -> Holding | None:
    """The role in which the actor acts for the office, if he does."""
    return next((h for h in actor.holdings if represents(h, actor.person, owner)), None)


def offices_of(actor: Actor) -> tuple[Owner, ...]:
    """Every office that the actor speaks for, with both departments and in person as well."""
    found: list[Owner] = []
    for held in actor.holdings:
        department = DEPARTMENT.get(held.role)
        if held.role in COUNTY:
            bare = Owner(kind=OwnerKind.COUNTY, county=held.county)
        elif held.role in CITY:
            bare = city()
        elif held.role is Role.UNIT_OFFICER:
            bare = Owner(kind=OwnerKind.UNIT, unit=held.unit)
        elif held.role is Role.OPERATOR:
            bare = OPERATORS
        else:
            continue
        offices = [bare, bare.model_copy(update={"department": department})]
        if held.role is Role.CITY_SCIENCE:
            offices.append(OPERATORS)
        found += offices
        found += [one.model_copy(update={"person": actor.person}) for one in offices]
    return tuple(dict.fromkeys(found))


def keys_of(actor: Actor) -> frozenset[str]:
    """The same, as they are looked for."""
    return frozenset(office.key() for office in offices_of(actor))


def concerned(holdings: Iterable[Holding], difficulty: DifficultyDraft) -> bool:
    """Whether a feedback is about somebody with these roles: he neither handles nor sees it."""
    if not difficulty.feedback:
        return False
    return any(_is_about(held, difficulty) for held in holdings)


def _is_about(held: Holding, difficulty: DifficultyDraft) -> bool:
    match difficulty.about:
        case About.COUNTY:
            return held.role in COUNTY and held.county == difficulty.county
        case About.CITY_ORGANISATION:
            return held.role is Role.CITY_ORGANISATION
        case About.CITY_SCIENCE:
            return held.role is Role.CITY_SCIENCE
        case About.ENTERPRISE:
            return held.role is Role.CONTACT and held.enterprise == difficulty.enterprise
        case About.UNIT:
            return held.role is Role.UNIT_OFFICER and held.unit == difficulty.unit
        case _:
            return False


def people_of(desk: Desk, owner: Owner) -> tuple[PersonId, ...]:
    """Who works at the office now; of a named official who has left, his department."""
    people = desk.work.people
    if owner.kind is OwnerKind.UNIT:
        place = Place(kind=PlaceKind.UNIT, name="", unit=owner.unit)
        officers = (m.person for m in people.members_of(place) if m.role is Role.UNIT_OFFICER)
        found = tuple(dict.fromkeys(officers))
    elif owner.kind is OwnerKind.OPERATOR:
        found = people.holders_of({Role.OPERATOR, Role.CITY_SCIENCE})
    else:
        roles = COUNTY if owner.kind is OwnerKind.COUNTY else CITY
        meant = {role for role in roles if owner.department in {None, DEPARTMENT[role]}}
        found = people.holders_of(meant, owner.county)
    return (owner.person,) if owner.person in found else found


def handlers(desk: Desk, difficulty: DifficultyDraft, owner: Owner) -> tuple[PersonId, ...]:
    """Who of the office may deal with it: not its author, and nobody complained about."""
    return tuple(
        person
        for person in people_of(desk, owner)
        if not (difficulty.feedback and person == difficulty.raised_by)
        and not concerned(desk.work.people.holdings_of(person), difficulty)
    )


def named(desk: Desk, owner: Owner) -> Office:
    """The office with its names."""
    register = desk.work.organisations
    unit = register.unit(owner.unit) if owner.unit is not None else None
    person = desk.work.people.person(owner.person) if owner.person is not None else None
    return Office(
        owner=owner,
        county=register.county(owner.county) if owner.county is not None else None,
        unit=unit.name if unit else "",
        person=person.name if person else "",
    )
