"""Visits as full as they may be, for the windows that show them."""

from collections.abc import Mapping
from datetime import timedelta

from core.campaigns.actions import add_campaign
from core.organisations.model import Enterprise
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.sheets.model import Scan
from core.visits.actions import log_visit, reply_to_visit
from core.visits.model import Channel, Heading, Mark, Seen, State, VisitDraft
from core.visits.questions import visit_start
from core.visits.shown import VisitStart
from tests.dialogs.scene import Scene

NUMBER = 7


async def settle_visits(
    scene: Scene, people: Mapping[str, Actor], works: Enterprise, words: str
) -> None:
    """Seven visits of an officer to one enterprise, each with all that there is room for."""
    store, officer, now = scene.store, people["officer"], scene.clock.now
    for number in range(NUMBER):
        await store.do(add_campaign, people["city"], f"{words[:20]}专项行动{number}", None)
    for number in range(NUMBER):
        scene.clock.now = now - timedelta(days=30 - number)
        start = await store.ask(visit_start, officer, works.id)
        marks = tuple(Mark(heading=one, state=State.WATCH, line=words * 2) for one in Heading)
        draft = VisitDraft(
            key=f"crowd-{number}",
            enterprise=works.id,
            on=local_day(scene.clock.now),
            channel=Channel.PHONE,
            seen=tuple(
                Seen(appointment=one, marks=marks)
                for one, _ in start.people[: 2 if number == NUMBER - 1 else 1]
            ),
            met=words * 2,
            summary=words * 4,
            remark=words * 4,
            campaigns=frozenset(one.id for one in start.campaigns),
            photos=(Scan(file_id="f", unique_id=f"photo-{number}", digest="0"),),
        )
        visit = await store.do(log_visit, officer, draft)
        if number == NUMBER - 1:
            await store.do(reply_to_visit, people["host"], visit.id, words * 4)
            mine = await _first(scene, people, start)
            await store.do(reply_to_visit, mine, visit.id, words * 4)
    scene.clock.now = now


async def _first(scene: Scene, people: Mapping[str, Actor], start: VisitStart) -> Actor:
    """The appointee whom all of them were about."""
    number = start.people[0][0]
    term = await scene.store.read(lambda work: work.appointments.get(number))
    assert term is not None
    return next(one for one in people.values() if one.person == term.person)
