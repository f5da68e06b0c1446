"""The people whom a need concerns, with a call that is open, and needs in any state."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from core.calls.model import CallState
from core.desk import Desk
from core.needs.actions import begin, submit, write
from core.needs.form import NeedForm, Part
from core.needs.model import Need, NeedKind, NeedState
from core.organisations.model import Enterprise
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.calendar import instant
from core.shared.fields import Field
from core.shared.ids import CallId, NeedId
from tests.contracts.town import HERE, THERE, Town

MIDNIGHT = time()
LAST = date(2026, 6, 30)
"""The last day on which needs may be filed."""

SAID = {
    Part.TITLE: "Damping oil",
    Part.TEXT: "It thickens below -40.",
    Part.FIELD: Field.MATERIALS,
}


@dataclass
class Village:
    """Who stands around a need, each with his role and his place."""

    town: Town
    call: CallId
    works: Enterprise
    contact: Actor
    science: Actor
    organisation: Actor
    neighbour: Actor
    """An officer of another county."""
    stranger: Actor
    """The contact of another enterprise."""
    city: Actor

    async def draft(self, kind: NeedKind = NeedKind.CHALLENGE) -> Need:
        """A draft with all that it needs to be sent."""
        store = self.town.store
        need = await store.do(begin, self.contact, self.works.id, kind)
        return await store.do(write, self.contact, need.id, SAID, need.version)

    async def sent(self, kind: NeedKind = NeedKind.CHALLENGE) -> Need:
        """A need that waits for the county."""
        need = await self.draft(kind)
        return await self.town.store.do(submit, self.contact, need.id)

    async def placed(self, state: NeedState, kind: NeedKind = NeedKind.CHALLENGE) -> Need:
        """A need in this state, whatever way it may have come there."""
        draft = state is NeedState.DRAFT
        need = Need(
            id=NeedId(0),
            enterprise=self.works.id,
            county=self.works.county,
            call=self.call,
            kind=kind,
            state=state,
            form=NeedForm(title="t", text="t", field=Field.OTHER),
            created_by=self.contact.known(),
            created_at=self.town.clock(),
            changed_at=self.town.clock(),
            submitted_at=None if draft else self.town.clock(),
            moved_at=None if draft else self.town.clock(),
            moved_by=None if draft else self.contact.known(),
            reason="why" if state is NeedState.RETURNED else None,
        )

        def place(desk: Desk, _actor: Actor) -> Need:
            for view in desk.work.needs.of_enterprises({self.works.id}):
                if view.need.submitted_at is None and draft:
                    desk.work.needs.delete(view.need.id)
            [number] = desk.work.needs.add_many([need])
            return need.model_copy(update={"id": number})

        return await self.town.store.do(place, SYSTEM)

    async def now(self, number: NeedId) -> Need:
        """The need as the store has it."""
        found = await self.town.store.ask(lambda desk, _: desk.work.needs.get(number), SYSTEM)
        assert found is not None
        return found


async def settle(town: Town) -> Village:
    """The village, with a call that is open until the end of June."""

    def publish(desk: Desk, _actor: Actor) -> CallId:
        opens, closes = desk.now - timedelta(days=30), instant(LAST + timedelta(days=1), MIDNIGHT)
        call = desk.work.calls.add(
            year=2026,
            title="Call",
            text="",
            opens_at=opens,
            closes_at=closes,
            born_since=date(1976, 1, 1),
            by=None,
        )
        new = {"state": CallState.PUBLISHED, "published_at": opens, "version": 2}
        assert desk.work.calls.save(call.model_copy(update=new), 1)
        return call.id

    works = await town.enterprise()
    return Village(
        town=town,
        call=await town.store.do(publish, SYSTEM),
        works=works,
        contact=await town.contact(works, gate_m=None),
        science=await town.enrol(Role.COUNTY_SCIENCE, HERE),
        organisation=await town.enrol(Role.COUNTY_ORGANISATION, HERE),
        neighbour=await town.enrol(Role.COUNTY_SCIENCE, THERE),
        stranger=await town.contact(await town.enterprise(THERE), gate_m=None),
        city=await town.enrol(Role.CITY_SCIENCE),
    )
