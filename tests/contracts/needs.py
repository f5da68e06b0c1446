"""Enterprises with needs in an open call: the town that counties and the city work in."""

from dataclasses import dataclass, field
from datetime import date
from itertools import count

from core.calls.actions import change_call, open_call, prepare_call
from core.calls.model import Call
from core.needs.actions import begin, submit, write
from core.needs.form import Part
from core.needs.model import Need, NeedKind
from core.organisations.model import Enterprise
from core.screening.actions import confirm_need
from core.shared.actor import Actor, Role
from core.shared.fields import Field
from core.shared.ids import CountyCode
from tests.contracts.town import HERE, Town

FIRST, LAST = date(2026, 5, 6), date(2026, 6, 5)


@dataclass
class County:
    """One county's two departments, its enterprise, and the city, while a call is open."""

    town: Town
    call: Call
    science: Actor
    organisation: Actor
    city: Actor
    works: Enterprise
    contact: Actor
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def sent(
        self,
        text: str = "",
        *,
        kind: NeedKind = NeedKind.POST,
        works: Enterprise | None = None,
        contact: Actor | None = None,
    ) -> Need:
        """A need that has been sent to the county."""
        store, who = self.town.store, contact or self.contact
        number = next(self.numbers)
        begun = await store.do(begin, who, (works or self.works).id, kind)
        changes = {
            Part.TITLE: f"{text or 'need'} {number}"[:60],
            Part.TEXT: text or f"quite another matter {number * 7919}",
            Part.FIELD: Field.MATERIALS,
        }
        await store.do(write, who, begun.id, changes, begun.version)
        return await store.do(submit, who, begun.id)

    async def confirmed(self, text: str = "", *, kind: NeedKind = NeedKind.POST) -> Need:
        """The same, confirmed by the county."""
        need = await self.sent(text, kind=kind)
        return await self.town.store.do(confirm_need, self.science, need.id)

    async def other_works(self, county: CountyCode = HERE) -> tuple[Enterprise, Actor]:
        """A further enterprise with its contact."""
        works = await self.town.enterprise(county)
        return works, await self.town.contact(works, gate_m=None)


async def county_at_work(town: Town, *, organisation: bool = True) -> County:
    """The call is open from today on, and everybody is there."""
    city = await town.enrol(Role.CITY_SCIENCE)
    call = await town.store.do(prepare_call, city, 2026, "Call 2026", "Text.")
    call = await town.store.do(change_call, city, call.id, first=FIRST, last=LAST)
    call = await town.store.do(open_call, city, call.id, call.version)
    works = await town.enterprise()
    science = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    other = await town.enrol(Role.COUNTY_ORGANISATION, HERE) if organisation else science
    contact = await town.contact(works, gate_m=None)
    return County(town, call, science, other, city, works, contact)
