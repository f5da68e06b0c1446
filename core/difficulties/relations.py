"""What somebody is to a difficulty: raiser, owner, asked, reader; and what he may know of it."""

from collections.abc import Sequence
from typing import Final

from core.desk import Desk
from core.difficulties import offices
from core.difficulties.model import Difficulty, Side, Voice
from core.difficulties.owner import Owner, OwnerKind, Station
from core.people.model import Place, PlaceKind
from core.shared.actor import CITY, COUNTY, Actor, Holding, Role
from core.shared.ids import PersonId
from core.shared.keys import Department
from core.shared.refusal import Refusal, Refused
from core.shared.value import Value

OFFICIALS: Final = COUNTY | CITY
"""Between whom remarks are internal."""


class Standing(Value):
    """What an actor is to a difficulty."""

    raiser: bool = False
    owner: bool = False
    """He acts for the office that has it in hand."""
    office: bool = False
    """He acts for an office that takes part, the owner's among them."""
    city: bool = False
    official: bool = False
    """He sees remarks between officials."""
    knows: bool = True
    """Whether he may know who raised it."""
    voice: Voice


def standing(
    desk: Desk, actor: Actor, difficulty: Difficulty, stations: Sequence[Station] | None = None
) -> Standing:
    """The actor's part in it; whoever has none is refused.

    Whoever raised it is its raiser and nothing else, whatever office he holds. Of a feedback
    nobody sees anything whom it is about. Raises Refused(NOT_YOURS).
    """
    if is_raiser(desk, actor, difficulty):
        return Standing(raiser=True, voice=Voice(difficulty.side.value))
    if offices.concerned(actor.holdings, difficulty):
        raise Refused(Refusal.NOT_YOURS)
    if stations is None:
        stations = desk.work.difficulty_threads.stations(difficulty.id)
    owning = offices.acts_for(actor, in_hand(desk, difficulty.owner))
    took = [one for one in stations if offices.acts_for(actor, one.owner)]
    reading = None if difficulty.feedback else _reads(actor, difficulty)
    held = owning or (offices.acts_for(actor, took[0].owner) if took else reading)
    if held is None and difficulty.feedback:
        raise Refused(Refusal.NOT_YOURS)
    if held is None and not _raised_for_others(actor, difficulty):
        raise Refused(Refusal.NOT_YOURS)
    return Standing(
        owner=owning is not None,
        office=owning is not None or bool(took),
        city=held is not None and held.role in CITY,
        official=held is not None and held.role in OFFICIALS,
        knows=not difficulty.feedback or any(one.knows for one in took),
        voice=offices.VOICES[held.role] if held else Voice(difficulty.side.value),
    )


def in_hand(desk: Desk, owner: Owner) -> Owner:
    """The owner; where the named official has left his office, the whole of it."""
    if owner.person is not None and owner.person not in offices.people_of(desk, owner):
        return owner.model_copy(update={"person": None})
    return owner


def is_raiser(desk: Desk, actor: Actor, difficulty: Difficulty) -> bool:
    """Whether it was raised for the actor: he, or one like him, says whether it is solved."""
    match difficulty.side:
        case Side.APPOINTEE:
            return actor.person is not None and actor.person in raisers(desk, difficulty)
        case Side.ENTERPRISE:
            return difficulty.enterprise in actor.enterprises()
        case Side.UNIT:
            return difficulty.unit in actor.units()
        case Side.AUTHOR:
            return difficulty.raised_by == actor.person


def raisers(desk: Desk, difficulty: Difficulty) -> tuple[PersonId, ...]:
    """For whom it was raised: the appointee, the enterprise's contacts, the unit's officers."""
    work = desk.work
    match difficulty.side:
        case Side.APPOINTEE:
            number = difficulty.appointment
            service = work.appointments.get(number) if number is not None else None
            return (service.person,) if service else ()
        case Side.ENTERPRISE:
            works = difficulty.enterprise
            return work.people.contacts_of(works) if works is not None else ()
        case Side.UNIT:
            place = Place(kind=PlaceKind.UNIT, name="", unit=difficulty.unit)
            members = work.people.members_of(place)
            return tuple(one.person for one in members if one.role is Role.UNIT_OFFICER)
        case Side.AUTHOR:
            return (difficulty.raised_by,)


def is_reached(desk: Desk, difficulty: Difficulty) -> bool:
    """Whether anybody of the raising side can be written to."""
    people = desk.work.people
    return any(people.address_of(one) is not None for one in raisers(desk, difficulty))


def targets(
    desk: Desk, difficulty: Difficulty, *, named: bool = True, knows: bool = True
) -> tuple[Owner, ...]:
    """To whom it may be handed on: departments, the city, the unit, officials of the county.

    Never to an office without anybody in the bot, nor to one that a feedback is about. Whoever
    does not know (`knows`) who gave a feedback is not shown either from which county it came.
    """
    found: list[Owner] = []
    county = desk.work.organisations.county(difficulty.county) if difficulty.county else None
    if county is not None and (knows or difficulty.enterprise is not None):
        bare = Owner(kind=OwnerKind.COUNTY, county=county.code)
        found += [bare.model_copy(update={"department": department}) for department in Department]
    found += [offices.city(department) for department in Department]
    if difficulty.unit is not None and difficulty.side is not Side.UNIT:
        found.append(Owner(kind=OwnerKind.UNIT, unit=difficulty.unit))
    if named and difficulty.owner.kind is OwnerKind.COUNTY and not difficulty.feedback:
        found += [
            one.model_copy(update={"person": person})
            for one in found
            if one.kind is OwnerKind.COUNTY
            for person in offices.people_of(desk, one)
        ]
    return tuple(
        one for one in found if one != difficulty.owner and offices.handlers(desk, difficulty, one)
    )


def _raised_for_others(actor: Actor, difficulty: Difficulty) -> bool:
    """Whether the actor, as an official or the unit's officer, raised it for somebody else.

    Whoever raised it for his enterprise and has left it reads it no longer.
    """
    return actor.person == difficulty.raised_by and any(
        held.role in OFFICIALS or (held.role is Role.UNIT_OFFICER and held.unit == difficulty.unit)
        for held in actor.holdings
    )


def _reads(actor: Actor, difficulty: Difficulty) -> Holding | None:
    """In which role he reads difficulties that others have in hand: his county's, or as city."""
    for held in actor.holdings:
        if held.role in CITY or (held.role in COUNTY and held.county == difficulty.county):
            return held
    return None
