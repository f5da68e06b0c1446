"""The part of the tour that typical cases and notes about performance ask for."""

from datetime import UTC, date, datetime

from core.appointments.model import Appointment
from core.process.model import Category
from core.shared.fields import Field
from core.shared.ids import PersonId
from core.typical.model import Answer, CaseState, Consent, Party, Story
from storage.work import SqlWork

NOW = datetime(2026, 5, 6, 4, tzinfo=UTC)
TODAY = date(2026, 5, 6)


def visit_followup(work: SqlWork, term: Appointment, officer: PersonId) -> None:
    """A case with its texts and consents; a note, its correction, its answer."""
    _case(work, term, officer)
    _notes(work, term, officer)


def _case(work: SqlWork, term: Appointment, officer: PersonId) -> None:
    kept, story = work.typical, Story(title="a", problem="b", done="c", effect="d")
    case = kept.add(term, Field.ENERGY, story, "", by=officer, now=NOW)
    assert kept.get(case.id) == case
    later = case.model_copy(
        update={"story": story.model_copy(update={"title": "e"}), "version": 2, "revision": 2}
    )
    assert kept.save(later, 1)
    assert not kept.save(later, 1)
    assert kept.of_counties(None, [CaseState.ASKED]) == (later,)
    assert kept.of_counties([term.county], [CaseState.ASKED]) == (later,)
    assert kept.about([term.id], []) == kept.about([], [term.enterprise]) == (later,)
    said = Consent(party=Party.PERSON, version=2, answer=Answer.AGREES, by=officer, at=NOW)
    kept.consent(case.id, said)
    [found] = kept.consents(case.id, 2)
    assert found.answer is Answer.AGREES
    assert [(one.id, word.answer) for one, word in kept.given(officer)] == [
        (case.id, Answer.AGREES)
    ]


def _notes(work: SqlWork, term: Appointment, officer: PersonId) -> None:
    kept = work.process
    first = kept.add(term, Category.OTHER, TODAY, "a", by=officer, now=NOW)
    assert kept.get(first.id) == first
    assert kept.show(first.id, NOW)
    assert not kept.show(first.id, NOW)
    assert kept.unanswered([term.county]) == (first.model_copy(update={"shown_at": NOW}),)
    assert kept.answer(first.id, "b", NOW)
    assert not kept.answer(first.id, "c", NOW)
    second = kept.add(
        term, Category.OTHER, TODAY, "d", by=officer, now=NOW, supersedes=first.id, why="e"
    )
    assert [one.id for one in kept.of_appointments([term.id])] == [second.id, first.id]
    assert kept.of_county(term.county, 5) == kept.of_county(None, 5) == (second,)
