"""The part of the tour that difficulties ask for."""

from datetime import UTC, date, datetime
from typing import Final

from core.appointments.model import Appointment
from core.difficulties.model import Act, Category, DifficultyDraft, DifficultyState, Side, Voice
from core.difficulties.owner import Owner, OwnerKind, Station
from core.difficulties.thread import DifficultyFileKind, WordDraft
from core.shared.calendar import Span
from core.shared.ids import CountyCode, DifficultyId, PersonId, VisitId
from core.shared.keys import Department
from core.sheets.model import Scan
from storage.work import SqlWork

NOW: Final = datetime(2026, 5, 6, 4, tzinfo=UTC)
HERE: Final = CountyCode("410702")
THERE: Final = CountyCode("410781")
OWNER: Final = Owner(kind=OwnerKind.COUNTY, county=HERE, department=Department.SCIENCE)
MONTH: Final = Span(first=date(2026, 5, 1), last=date(2026, 5, 31))


def visit_difficulties(work: SqlWork, term: Appointment, host: PersonId) -> None:
    """One is filed once, talked about, found by whoever has to do with it, and moves along."""
    kept = work.difficulties
    draft = DifficultyDraft(
        number="KN2026-0001",
        same="digest",
        side=Side.ENTERPRISE,
        raised_by=host,
        raised_at=NOW,
        county=HERE,
        enterprise=term.enterprise,
        category=Category.EQUIPMENT,
        text="no room for the furnace",
        owner=OWNER,
        due_on=date(2026, 5, 20),
    )
    assert kept.same("digest") is None
    filed = kept.add(draft)
    assert kept.add(draft.model_copy(update={"number": "KN2026-0002"})) == filed
    assert kept.get(filed.id) == kept.same("digest") == filed
    assert kept.many([filed.id]) == (filed,)
    assert kept.get(DifficultyId(0)) is None
    _thread(work, filed.id, host)
    assert [t.difficulty for t in kept.tickets([filed.id])] == [filed]
    mine = kept.raised(host, [term.id], [term.enterprise], [term.unit])
    states = frozenset(DifficultyState)
    for found in (
        mine,
        kept.at_offices([OWNER.key()], states),
        kept.with_offices([OWNER.key()], states),
        kept.of_counties([HERE], states),
    ):
        assert [(one.difficulty, one.enterprise_name) for one in found] == [(filed, "Works")]
    assert [one.state for one in kept.courses([HERE], MONTH)] == [DifficultyState.OPEN]
    assert kept.of_visit(VisitId(1)) == kept.of_visits([VisitId(1)]) == ()
    assert kept.move_county(term.enterprise, THERE) == (filed.id,)
    moved = kept.get(filed.id)
    assert moved is not None
    assert (moved.county, moved.owner.county) == (THERE, THERE)
    assert not kept.save(filed, filed.version)
    assert kept.save(moved.model_copy(update={"version": 3}), 2)


def _thread(work: SqlWork, number: DifficultyId, host: PersonId) -> None:
    said = work.difficulty_threads.say(
        WordDraft(
            difficulty=number,
            act=Act.ASK,
            by=host,
            voice=Voice.ENTERPRISE,
            text="please",
            to=OWNER,
            at=NOW,
        )
    )
    assert work.difficulty_threads.words(number) == (said,)
    for _ in range(2):
        work.difficulty_threads.join(number, Station(owner=OWNER))
    assert work.difficulty_threads.stations(number) == (Station(owner=OWNER),)
    scan = Scan(file_id="f", unique_id="u", digest="d")
    file = work.difficulty_files.add(number, scan, DifficultyFileKind.PHOTO, host, NOW)
    assert work.difficulty_files.get(file.id) == file
    assert work.difficulty_files.of(number) == (file,)
