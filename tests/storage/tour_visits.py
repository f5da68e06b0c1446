"""The part of the tour that visits and campaigns ask for."""

from datetime import UTC, date, datetime
from typing import Final

from core.appointments.model import Appointment
from core.duty.model import Judgement, Ring
from core.shared.actor import Role
from core.shared.calendar import Span
from core.shared.ids import PersonId, VisitId
from core.sheets.model import Scan
from core.visits.model import ArrivalBy, Channel, Heading, Lately, Mark, Seen, Side, State, Visit
from storage.work import SqlWork

NOW: Final = datetime(2026, 5, 6, 4, tzinfo=UTC)
TODAY: Final = date(2026, 5, 6)
SPAN: Final = Span(first=TODAY, last=TODAY)


def visit_visits(work: SqlWork, term: Appointment, officer: PersonId) -> None:
    """A visit is noted, changed, counted for its campaign, answered, and looked for."""
    own = work.campaigns.add("own", term.county)
    assert work.campaigns.get(own.id) == own == work.campaigns.every()[-1]
    work.campaigns.save(own.model_copy(update={"retired_at": NOW}))
    assert own.id not in {one.id for one in work.campaigns.every()}
    assert own.id in {one.id for one in work.campaigns.every(retired=True)}
    arrived = [
        work.arrivals.add(
            by=officer,
            enterprise=term.enterprise,
            at=NOW,
            on=TODAY,
            how=ArrivalBy.LOCATION,
            source="1:1",
            judged=Judgement(ring=Ring.INSIDE, distance_m=10),
        )
        for _ in range(2)
    ]
    assert arrived[0] == arrived[1] == work.arrivals.get(arrived[0].id)
    assert work.arrivals.latest(officer, TODAY) == arrived[0]
    marks = tuple(Mark(heading=one, state=State.WATCH, line="x") for one in Heading)
    visit = work.visits.add(
        Visit(
            id=VisitId(0),
            key="k",
            enterprise=term.enterprise,
            county=term.county,
            by=officer,
            side=Side.COUNTY,
            role=Role.COUNTY_SCIENCE,
            on=TODAY,
            seen=(Seen(appointment=term.id, marks=marks),),
            campaigns=frozenset({own.id}),
            arrival=arrived[0],
            created_at=NOW,
        )
    )
    kept = work.visits
    assert kept.add(visit.model_copy(update={"id": VisitId(0)})) == visit == kept.by_key("k")
    assert kept.get(visit.id) == kept.many([visit.id])[visit.id] == visit
    assert kept.many([]) == {}
    changed = visit.model_copy(update={"summary": "y", "version": 2})
    assert kept.save(changed, 1)
    assert not kept.save(changed, 1)
    _found(work, changed, term, officer)
    called = changed.model_copy(update={"channel": Channel.PHONE, "version": 3})
    assert kept.save(called, 2)
    assert kept.last_by_side([term.id]) == {(term.id, Side.COUNTY): Lately(contact=TODAY)}


def _found(work: SqlWork, visit: Visit, term: Appointment, officer: PersonId) -> None:
    kept, [tag] = work.visits, visit.campaigns
    assert kept.of_enterprise(term.enterprise, 5) == kept.of_appointment(term.id, 5) == (visit,)
    assert kept.of_person(officer, 5) == kept.of_county(None, SPAN) == (visit,)
    found = kept.of_county([term.county], SPAN, campaign=tag, enterprise=term.enterprise)
    assert found == (visit,)
    met = {(term.id, Side.COUNTY): Lately(met=TODAY, contact=TODAY)}
    assert kept.last_by_side([term.id]) == met
    scan = Scan(file_id="f", unique_id="u", digest="0")
    photo = kept.add_file(visit.id, scan, officer, NOW)
    assert kept.files(visit.id) == (kept.file(photo.id),) == (photo,)
    for words in ("a", "b"):
        assert kept.reply(visit.id, term.id, words, by=term.person, now=NOW)
        assert kept.reply(visit.id, None, words, by=officer, now=NOW)
    assert [one.words for one in kept.unread(officer)] == ["b", "b"]
    kept.read(visit.id, officer, NOW)
    assert not kept.reply(visit.id, term.id, "c", by=term.person, now=NOW)
    assert {one.words for one in kept.replies([visit.id])} == {"b"}
    assert kept.unread(officer) == ()
