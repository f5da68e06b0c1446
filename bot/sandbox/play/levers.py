"""People, places, clock and troubles: what a visitor sets rather than says."""

from datetime import datetime

from aiohttp import web
from pydantic import RootModel, model_validator

from bot.sandbox.faults import Fault
from bot.sandbox.people import Person, Place
from bot.sandbox.play.answers import WORLD, Body, PlayError, body_of, told


class People(Body):
    people: tuple[Person, ...]


class Places(Body):
    places: tuple[Place, ...]


class Move(Body):
    advance: float | None = None
    shift: float | None = None
    to: datetime | None = None

    @model_validator(mode="after")
    def _just_one(self) -> "Move":
        if [self.advance, self.shift, self.to].count(None) != 2:  # noqa: PLR2004  one of three
            raise ValueError("exactly one of advance, shift, to")
        return self


class AnyFault(RootModel[Fault]):
    pass


async def add_people(request: web.Request) -> web.Response:
    """Add or update; chats of known people stay as they are."""
    world = request.app[WORLD]
    wanted = await body_of(request, People)
    if any(person.id == world.me["id"] for person in wanted.people):
        raise PlayError(400, "bad-request", "people: the bot itself is no person")
    for person in wanted.people:
        world.welcome(person)
    return told({"people": len(world.chats)})


async def add_places(request: web.Request) -> web.Response:
    """Add or update."""
    world = request.app[WORLD]
    for place in (await body_of(request, Places)).places:
        world.places[place.id] = place
    world.events.add("places", None)
    return told({"places": len(world.places)})


async def move_clock(request: web.Request) -> web.Response:
    """By so much, to a shift, or to a moment; never behind real time."""
    world = request.app[WORLD]
    clock = world.clock
    move = await body_of(request, Move)
    shift = move.shift
    if move.advance is not None:
        shift = clock.shift + move.advance
    elif move.to is not None:
        shift = clock.shift_reaching(move.to)
    try:
        clock.move_to(shift or 0)
    except ValueError as odd:
        raise PlayError(400, "clock-out-of-range", str(odd)) from odd
    world.events.add("clock", None, clock=clock.view())
    return told({"clock": clock.view()})


async def set_fault(request: web.Request) -> web.Response:
    """One trouble, or none any more."""
    world = request.app[WORLD]
    fault = (await body_of(request, AnyFault)).root
    world.faults.set(fault)
    if world.faults.dark():
        world.updates.cut_poll()
    return told({"kind": fault.kind})
