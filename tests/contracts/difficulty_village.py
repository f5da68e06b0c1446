"""A county with its two departments, an enterprise, an appointee, and their difficulties."""

from dataclasses import dataclass, field
from itertools import count

from core.appointments.model import Appointment
from core.difficulties.actions import answer, confirm, propose, raise_difficulty, withdraw
from core.difficulties.model import Category, Difficulty, DifficultyState, Side
from core.difficulties.owner import Owner, OwnerKind
from core.difficulties.thread import Word
from core.notices.model import TimerKind
from core.organisations.model import Enterprise
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import DifficultyId
from core.shared.keys import Department
from core.timers.actions import ring
from tests.contracts.town import HERE, THERE, Town

SCIENCE = Owner(kind=OwnerKind.COUNTY, county=HERE, department=Department.SCIENCE)
ORGANISATION = SCIENCE.model_copy(update={"department": Department.ORGANISATION})


def city(department: Department) -> Owner:
    """One of the city's departments."""
    return Owner(kind=OwnerKind.CITY, department=department)


@dataclass
class Troubled:
    """Everybody who may have to do with a difficulty."""

    town: Town
    works: Enterprise
    term: Appointment
    contact: Actor
    second: Actor
    """Another contact of the same enterprise."""
    appointee: Actor
    stranger: Actor
    """The contact of another enterprise."""
    unit: Actor
    science: Actor
    organisation: Actor
    neighbour: Actor
    city: Actor
    other_city: Actor
    expert: Actor
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def raised(self, *, by: Actor | None = None, side: Side = Side.ENTERPRISE) -> Difficulty:
        """One more difficulty, of the enterprise unless another side is named."""
        return await self.town.store.do(
            raise_difficulty,
            by or self.contact,
            side=side,
            category=Category.EQUIPMENT,
            text=f"no room for furnace {next(self.numbers)}",
            enterprise=self.works.id if side is Side.ENTERPRISE else None,
            unit=self.term.unit if side is Side.UNIT else None,
            appointment=None if side is Side.ENTERPRISE else self.term.id,
        )

    async def placed(self, state: DifficultyState) -> Difficulty:
        """One more in this state, brought there as in life."""
        store, one = self.town.store, await self.raised()
        match state:
            case DifficultyState.OPEN:
                return one
            case DifficultyState.WITHDRAWN:
                return await store.do(withdraw, self.contact, one.id)
            case DifficultyState.ANSWERED:
                return await store.do(answer, self.science, one.id, "we come")
        one = await store.do(propose, self.science, one.id, "there is room now")
        if state is DifficultyState.SOLVED:
            return await store.do(confirm, self.contact, one.id)
        if state is DifficultyState.SETTLED:
            kept = self.town.clock.now
            self.town.clock.on(days=60)
            await self.ring()
            self.town.clock.now = kept
        return await self.now(one.id)

    async def ring(self) -> None:
        """What the clock does of a morning."""
        for kind in (TimerKind.DIFFICULTY_DUE, TimerKind.DIFFICULTY_SILENCE):
            await self.town.store.do(ring, SYSTEM, kind)

    async def now(self, number: DifficultyId) -> Difficulty:
        """The difficulty as it stands."""
        found = await self.town.store.read(lambda work: work.difficulties.get(number))
        assert found is not None
        return found

    async def thread(self, number: DifficultyId) -> tuple[Word, ...]:
        """All that was said, remarks too."""
        return await self.town.store.read(lambda work: work.difficulty_threads.words(number))


async def trouble(town: Town) -> Troubled:
    """The village, with everybody enrolled."""
    works, unit = await town.enterprise(), await town.unit()
    appointee, term = await town.appoint(works, unit)
    return Troubled(
        town=town,
        works=works,
        term=term,
        contact=await town.contact(works),
        second=await town.contact(works, gate_m=None),
        appointee=appointee,
        stranger=await town.contact(await town.enterprise(THERE)),
        unit=await town.enrol(Role.UNIT_OFFICER, str(unit.id)),
        science=await town.enrol(Role.COUNTY_SCIENCE, HERE),
        organisation=await town.enrol(Role.COUNTY_ORGANISATION, HERE),
        neighbour=await town.enrol(Role.COUNTY_SCIENCE, THERE),
        city=await town.enrol(Role.CITY_SCIENCE),
        other_city=await town.enrol(Role.CITY_ORGANISATION),
        expert=await town.enrol(Role.EXPERT),
    )
