"""Who is due for a visit, who is told of it, and a day's way through some of them (A24, C34)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest

from core.appointments.actions import resume, suspend
from core.appointments.model import Appointment
from core.briefs.model import Line, Urgency
from core.briefs.sources import SOURCES
from core.difficulties.actions import raise_difficulty
from core.difficulties.model import Category
from core.difficulties.model import Side as RaisedBy
from core.duty.questions import who_looked
from core.notices.model import Kind, TimerKind
from core.organisations.actions import enrol_site
from core.organisations.model import Enterprise
from core.people.model import LookKind
from core.rounds.actions import plan_round, see_turns
from core.rounds.model import Round, Standing
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import EnterpriseId
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from core.timers.actions import ring
from core.visits.actions import log_visit, withdraw_visit
from core.visits.model import Channel, Heading, Mark, Seen, State, Visit, VisitDraft
from tests.contracts.refusals import refused
from tests.contracts.town import HERE, START, THERE, Town
from tests.core.samples import point

DUE = date(2026, 6, 1)
"""A quarter after the service began."""


@dataclass
class Yard:
    """Two enterprises with an appointee each, and the officials of both sides."""

    town: Town
    works: Enterprise
    wang: Actor
    term: Appointment
    officer: Actor
    sender: Actor
    foreign: Actor
    keys: list[str] = field(default_factory=list)

    async def visits(self, by: Actor, on: date, **said: Any) -> Visit:
        """A visit of that day, on the spot, with the appointee there."""
        self.town.clock.at(on, 15)
        self.keys.append(f"k{len(self.keys)}")
        facts = {
            "key": self.keys[-1],
            "enterprise": self.works.id,
            "on": on,
            "seen": (Seen(appointment=self.term.id),),
        }
        draft = VisitDraft.model_validate(facts | said)
        return await self.town.store.do(log_visit, by, draft)

    async def stands(self, on: date, who: Actor | None = None) -> Mapping[str, Standing]:
        """How everybody stands on that morning, by name."""
        self.town.clock.at(on, 9)
        found = await self.town.store.do(see_turns, who or self.officer)
        return {one.name: one.standing for one in found}

    async def rings(self, on: date) -> list[tuple[Kind, int]]:
        """The clock on that morning, and what a courier carries until noon."""
        self.town.clock.at(on, 8)
        for kind in (TimerKind.VISIT_DUE, TimerKind.VISIT_DUE_UNIT):
            await self.town.store.do(ring, SYSTEM, kind)
        self.town.clock.at(on, 12)
        carried = await self.town.deliver()
        return [
            (parcel.letter.kind, parcel.letter.to)
            for parcel in carried
            if parcel.letter.kind is Kind.VISITS_DUE
        ]


@pytest.fixture
async def yard(town: Town) -> Yard:
    town.clock.at(START, 9)
    works, unit = await town.enterprise(), await town.unit()
    await town.contact(works)
    wang, term = await town.appoint(works, unit)
    return Yard(
        town=town,
        works=works,
        wang=wang,
        term=term,
        officer=await town.enrol(Role.COUNTY_SCIENCE, HERE),
        sender=await town.enrol(Role.UNIT_OFFICER, str(unit.id)),
        foreign=await town.enrol(Role.COUNTY_SCIENCE, THERE),
    )


async def test_due_overdue_and_done_by_side(yard: Yard) -> None:
    """A24: a visit on the spot begins the interval of its own side anew, and of no other."""
    [name] = await yard.stands(START)
    assert await yard.stands(date(2026, 5, 20)) == {name: Standing.DUE}
    assert await yard.stands(date(2026, 6, 2)) == {name: Standing.OVERDUE}
    assert await yard.stands(date(2026, 6, 2), yard.sender) == {name: Standing.DONE}

    await yard.visits(yard.officer, date(2026, 6, 3))
    assert await yard.stands(date(2026, 6, 4)) == {name: Standing.DONE}
    assert await yard.stands(date(2026, 9, 2), yard.sender) == {name: Standing.OVERDUE}
    assert await yard.stands(date(2026, 9, 4)) == {name: Standing.OVERDUE}


@pytest.mark.parametrize(
    "said",
    [
        {"channel": Channel.PHONE},
        {"channel": Channel.VIDEO},
        {"seen": ()},
    ],
)
async def test_what_is_no_visit_to_him_leaves_him_due(yard: Yard, said: dict[str, Any]) -> None:
    """A24: a call is a contact and no visit; nor is a visit at which he was not met."""
    await yard.visits(yard.officer, date(2026, 6, 3), **said)
    found = await yard.town.store.do(see_turns, yard.officer)

    assert [one.standing for one in found] == [Standing.OVERDUE]
    assert [one.contact for one in found] == [date(2026, 6, 3) if "channel" in said else None]


async def test_a_withdrawn_visit_was_none(yard: Yard) -> None:
    """A28: what was noted by mistake leaves him due as before."""
    visit = await yard.visits(yard.officer, date(2026, 6, 3))
    await yard.town.store.do(withdraw_visit, yard.officer, visit.id, "wrong enterprise")

    assert list((await yard.stands(date(2026, 6, 4))).values()) == [Standing.OVERDUE]


async def test_nobody_waits_for_whoever_is_suspended(yard: Yard) -> None:
    """A24, A27: resting while it lasts, and a fortnight's time afterwards."""
    city = await yard.town.enrol(Role.CITY_SCIENCE)
    yard.town.clock.at(date(2026, 5, 10))
    await yard.town.store.do(suspend, city, yard.term.id, date(2026, 5, 10), "illness")
    assert list((await yard.stands(date(2026, 7, 1))).values()) == [Standing.RESTING]
    assert await yard.rings(date(2026, 7, 1)) == []
    await yard.town.store.do(resume, city, yard.term.id, date(2026, 7, 6))

    assert list((await yard.stands(date(2026, 7, 8))).values()) == [Standing.DUE]
    assert list((await yard.stands(date(2026, 8, 10))).values()) == [Standing.OVERDUE]


async def test_the_office_is_told_once_a_week_while_somebody_is_due(yard: Yard) -> None:
    """1.8: county at the fortnight and after the end, the unit on its own dates, no more."""
    officer, sender = yard.officer.person, yard.sender.person
    told = []
    day = START
    while day < date(2026, 9, 12):
        told += [(day, to) for _, to in await yard.rings(day)]
        day += timedelta(days=1)

    # counted from the ring of the day, moved to the next working day where it is none
    assert told == [
        (date(2026, 5, 18), officer),
        (date(2026, 6, 2), officer),
        (date(2026, 7, 2), officer),
        (date(2026, 8, 3), officer),
        (date(2026, 8, 18), sender),
        (date(2026, 9, 2), officer),
        (date(2026, 9, 2), sender),
    ]


async def test_nobody_is_told_after_the_visit(yard: Yard) -> None:
    """PRODUCT 11: read again when it goes out; the letter of the morning is needed no more."""
    yard.town.clock.at(date(2026, 6, 2), 1)
    await yard.town.store.do(ring, SYSTEM, TimerKind.VISIT_DUE)
    await yard.visits(yard.officer, date(2026, 6, 2))

    assert Kind.VISITS_DUE not in {one.letter.kind for one in await yard.town.deliver()}


async def test_the_brief_names_whom_to_visit(yard: Yard) -> None:
    """PRODUCT 17: read live, county and unit each their own; late is late."""
    yard.town.clock.at(date(2026, 6, 4), 9)

    async def items(who: Actor) -> list[tuple[Urgency, int]]:
        found = await yard.town.store.do(brief_of_visits, who)
        return [(one.urgency, one.days) for one in found]

    assert await items(yard.officer) == [(Urgency.LATE, -3)]
    assert await items(yard.sender) == []
    assert await items(yard.foreign) == []
    assert await items(yard.wang) == []


def brief_of_visits(desk: Any, actor: Actor) -> Any:
    return SOURCES[Line.VISITS](desk, actor)


async def plan(yard: Yard, *chosen: EnterpriseId, who: Actor | None = None) -> Round:
    return await yard.town.store.do(plan_round, who or yard.officer, chosen)


async def test_a_way_by_place_with_what_to_know(yard: Yard) -> None:
    """C34: shortest from the first; without a gate last; what was watched, what is open."""
    town = yard.town
    far, near, nowhere = [await town.enterprise() for _ in range(3)]
    for works, north in ((far, 9000), (near, 3000)):
        host = await town.enrol(Role.CONTACT, str(works.id), name=f"Host {north}")
        await town.store.do(enrol_site, host, works.id, f"gate {north}", point(north, 10))
    for works in (far, near, nowhere):
        await town.appoint(works)
    marks = (Mark(heading=Heading.LIFE, state=State.WATCH, line="a flat"),)
    seen = (Seen(appointment=yard.term.id, marks=marks),)
    await yard.visits(yard.officer, date(2026, 5, 20), seen=seen)
    raised = await town.store.do(
        raise_difficulty,
        yard.wang,
        side=RaisedBy.APPOINTEE,
        category=Category.LIVING,
        text="no heating in the flat",
        appointment=yard.term.id,
    )
    found = await plan(yard, yard.works.id, far.id, nowhere.id, near.id)

    assert [stop.enterprise for stop in found.stops] == [
        yard.works.id,
        near.id,
        far.id,
        nowhere.id,
    ]
    assert [stop.metres for stop in found.stops] == [None, 3000, 6000, None]
    first = found.stops[0]
    assert [one.marks for one in first.watched] == [marks]
    assert [one.number for one in first.troubles] == [raised.number]
    assert [stop.contacts for stop in found.stops[1:]] == [("Host 3000",), ("Host 9000",), ()]
    looks = await town.store.ask(who_looked, yard.wang)
    assert LookKind.VISITS in {what for _, _, what in looks}


async def test_what_no_round_can_be(yard: Yard) -> None:
    """Buttons are not believed: nothing chosen, too many, another county's, nobody's."""
    elsewhere = await yard.town.enterprise(THERE)
    await yard.town.appoint(elsewhere)
    empty = await yard.town.enterprise()
    with refused(Refusal.ROUND_EMPTY):
        await plan(yard)
    for other in (elsewhere.id, empty.id, EnterpriseId(999)):
        with refused(Refusal.NOT_YOURS):
            await plan(yard, yard.works.id, other)
    yard.town.store.policy = Policy(round_stops=1)
    with refused(Refusal.ROUND_FULL):
        await plan(yard, yard.works.id, elsewhere.id)
    assert len((await plan(yard, yard.works.id, yard.works.id)).stops) == 1


async def test_who_plans_what(yard: Yard) -> None:
    """A24: the county its own, the unit its own people; nobody else plans rounds."""
    assert await yard.town.store.do(see_turns, yard.foreign) == ()
    with refused(Refusal.NOT_YOURS):
        await plan(yard, yard.works.id, who=yard.foreign)
    mine = await plan(yard, yard.works.id, who=yard.sender)
    assert [turn.person for stop in mine.stops for turn in stop.turns] == [yard.wang.person]
    for who in (yard.wang, await yard.town.enrol(Role.CITY_SCIENCE), Actor()):
        with refused(Refusal.NOT_ALLOWED):
            await yard.town.store.do(see_turns, who)
