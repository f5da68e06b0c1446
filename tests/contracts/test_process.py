"""Notes about performance over the real store: facts, the hearing, corrections (C33, A28)."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from core.appointments.model import Appointment
from core.briefs.actions import read_brief
from core.briefs.model import Line
from core.export.actions import export_my_data
from core.notices.model import Kind, TimerKind
from core.process.actions import (
    add_note,
    answer_note,
    correct_note,
    read_my_notes,
    see_note,
    see_notes,
    see_recent_notes,
)
from core.process.model import Category, Hearing, NoteView
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import ProcessNoteId
from core.shared.refusal import Refusal
from core.timers.actions import ring
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, THERE, Town

TODAY = date(2026, 5, 6)
"""A Wednesday."""
FACTS = "五月第一周到岗三天，参加两次试验。"


@dataclass
class Case:
    """An appointee, his county's officer, and everybody else who may look or may not."""

    town: Town
    wang: Actor
    term: Appointment
    officer: Actor
    neighbour: Actor
    city: Actor

    async def notes(self, words: str = FACTS, on: date = TODAY) -> NoteView:
        return await self.town.store.do(
            add_note, self.officer, self.term.id, Category.ATTENDANCE, on, words
        )

    async def sees(self, number: ProcessNoteId) -> NoteView:
        return await self.town.store.do(see_note, self.officer, number)


@pytest.fixture
async def case(town: Town) -> Case:
    town.clock.at(TODAY)
    works = await town.enterprise()
    wang, term = await town.appoint(works)
    return Case(
        town=town,
        wang=wang,
        term=term,
        officer=await town.enrol(Role.COUNTY_SCIENCE, HERE),
        neighbour=await town.enrol(Role.COUNTY_SCIENCE, THERE),
        city=await town.enrol(Role.CITY_SCIENCE),
    )


async def test_the_person_is_told_in_full(case: Case) -> None:
    """C33: whoever is noted about gets the words themselves, and is marked unheard until then."""
    noted = await case.notes()
    assert noted.hearing is Hearing.NOT_SHOWN

    [parcel] = await case.town.deliver()

    assert (parcel.letter.kind, parcel.letter.to) == (Kind.PROCESS_NOTE, case.wang.person)
    assert parcel.contents.note is not None
    assert parcel.contents.note.note.words == FACTS
    seen = await case.sees(noted.note.id)
    assert (seen.hearing, seen.hearing_until) == (Hearing.OPEN, date(2026, 5, 13))


async def test_five_working_days_to_answer(case: Case) -> None:
    """C33: five working days from when he has seen it; a weekend is none of them."""
    noted = await case.notes()
    await case.town.deliver()
    case.town.clock.at(date(2026, 5, 13))
    assert (await case.sees(noted.note.id)).hearing is Hearing.OPEN
    case.town.clock.at(date(2026, 5, 14))

    assert (await case.sees(noted.note.id)).hearing is Hearing.OVER


async def test_not_shown_is_never_over(case: Case) -> None:
    """C33: what has not reached him stays marked so, however long it lies."""
    noted = await case.notes()
    case.town.clock.at(TODAY + timedelta(days=60))

    assert (await case.sees(noted.note.id)).hearing is Hearing.NOT_SHOWN


async def test_opening_it_is_having_seen_it(case: Case) -> None:
    """The window shows him everything; the time counts from then."""
    noted = await case.notes()
    case.town.clock.at(date(2026, 5, 7))

    [mine] = await case.town.store.do(read_my_notes, case.wang)

    assert mine.may_answer
    assert mine.hearing_until == date(2026, 5, 14)
    assert (await case.sees(noted.note.id)).hearing is Hearing.OPEN


async def test_he_answers_once(case: Case) -> None:
    """C33: his word stands beside the note and is told to the county; also a late one is kept."""
    noted = await case.notes()
    await case.town.deliver()
    case.town.clock.at(date(2026, 6, 1))

    await case.town.store.do(answer_note, case.wang, noted.note.id, "四月在校上课，已请假。")

    seen = await case.sees(noted.note.id)
    assert (seen.hearing, seen.note.answer) == (Hearing.ANSWERED, "四月在校上课，已请假。")
    subject = f"process:{noted.note.id}"
    told = await case.town.store.read(lambda work: work.letters.of_subject(subject))
    assert [one.to for one in told if one.kind is Kind.PROCESS_ANSWERED] == [case.officer.person]
    with refused(Refusal.NOTE_ANSWERED):
        await case.town.store.do(answer_note, case.wang, noted.note.id, "再说一次")


async def test_reminded_once_before_the_end(case: Case) -> None:
    """1.8: on the last working day before, once; whoever has answered is left alone."""
    first = await case.notes()
    second = await case.notes("第二条", TODAY - timedelta(days=1))
    await case.town.deliver()
    await case.town.store.do(answer_note, case.wang, second.note.id, "已说明")
    for day in (7, 8, 11):
        case.town.clock.at(date(2026, 5, day), 10)
        await case.town.store.do(ring, SYSTEM, TimerKind.HEARING)
        assert [p for p in await case.town.deliver() if p.letter.kind is Kind.PROCESS_NOTE] == []
    case.town.clock.at(date(2026, 5, 12), 10)
    await case.town.store.do(ring, SYSTEM, TimerKind.HEARING)
    await case.town.store.do(ring, SYSTEM, TimerKind.HEARING)

    told = [p.letter for p in await case.town.deliver() if p.letter.kind is Kind.PROCESS_NOTE]

    assert [(one.subject, one.step) for one in told] == [(f"process:{first.note.id}", "last")]


async def test_a_note_is_never_changed(case: Case) -> None:
    """A28: a correction is another note with a reason; the old one stays, and he is heard anew."""
    noted = await case.notes()
    await case.town.deliver()
    correct = (Category.PROGRESS, TODAY, "到岗两天。", "日期记错")

    new = await case.town.store.do(correct_note, case.officer, noted.note.id, *correct)

    old = await case.sees(noted.note.id)
    assert (old.note.words, old.note.superseded_by) == (FACTS, new.note.id)
    assert (new.note.supersedes, new.note.why) == (noted.note.id, "日期记错")
    assert new.hearing is Hearing.NOT_SHOWN
    with refused(Refusal.NOTE_SUPERSEDED):
        await case.town.store.do(correct_note, case.officer, noted.note.id, *correct)
    with refused(Refusal.NOTE_SUPERSEDED):
        await case.town.store.do(answer_note, case.wang, noted.note.id, "晚了")
    mine = await case.town.store.do(read_my_notes, case.wang)
    assert {one.note.id for one in mine} == {noted.note.id, new.note.id}


async def test_a_double_tap_notes_once(case: Case) -> None:
    """PRODUCT 7: the same words of the same day are one note."""
    await case.notes()

    with refused(Refusal.NOTE_ALREADY):
        await case.notes()


@pytest.mark.parametrize("on", [TODAY + timedelta(days=1), date(2020, 1, 1)])
async def test_facts_lie_in_the_service(case: Case, on: date) -> None:
    """Neither ahead nor outside the term."""
    with refused(Refusal.NOTE_DATE):
        await case.notes(on=on)


async def test_who_may_look(case: Case) -> None:
    """C33: the county and the city; each look is shown to the person (PRODUCT 28)."""
    noted = await case.notes()
    for who in (case.officer, case.city):
        [found] = await case.town.store.do(see_notes, who, case.term.id)
        assert found.note.id == noted.note.id
        assert len(await case.town.store.do(see_recent_notes, who)) == 1
    for act in (see_notes,):
        with refused(Refusal.NOT_YOURS):
            await case.town.store.do(act, case.neighbour, case.term.id)
    assert await case.town.store.do(see_recent_notes, case.neighbour) == ()
    with refused(Refusal.NOT_YOURS):
        await case.town.store.do(see_note, case.neighbour, noted.note.id)
    with refused(Refusal.NOT_ALLOWED):
        await case.town.store.do(see_note, case.wang, noted.note.id)


async def test_who_may_note(case: Case) -> None:
    """The managing county alone, and nobody about himself."""
    note = (case.term.id, Category.OTHER, TODAY, "x")
    with refused(Refusal.NOT_YOURS):
        await case.town.store.do(add_note, case.neighbour, *note)
    with refused(Refusal.NOT_ALLOWED):
        await case.town.store.do(add_note, case.city, *note)
    both = case.officer.model_copy(update={"person": case.wang.person})
    with refused(Refusal.OWN_MATTER):
        await case.town.store.do(add_note, both, *note)


async def test_nobody_answers_for_another(case: Case) -> None:
    """His word is his own."""
    noted = await case.notes()

    with refused(Refusal.NOT_YOURS):
        await case.town.store.do(answer_note, case.officer, noted.note.id, "x")


async def test_the_trail_holds_no_words(case: Case, url: str) -> None:
    """The audit says that and when, never what."""
    noted = await case.notes()
    await case.town.store.do(answer_note, case.wang, noted.note.id, "已说明")

    found = [one for one in entries_of(url) if one.subject == f"appointment:{case.term.id}"]
    assert [one.what for one in found][-2:] == ["process-noted", "process-answered"]
    assert FACTS not in repr(found)


async def test_the_county_hears_that_the_time_is_over(case: Case) -> None:
    """PRODUCT 17: from the day after, in the brief, for as many days as he had; then no more."""
    await case.notes()
    await case.town.deliver()
    case.town.clock.at(date(2026, 5, 13))
    assert await lines(case, case.officer) == []
    case.town.clock.at(date(2026, 5, 14))
    assert await lines(case, case.officer) == [Line.HEARINGS]
    case.town.clock.at(date(2026, 5, 21))

    assert await lines(case, case.officer) == []


async def test_his_notes_are_in_his_data(case: Case) -> None:
    """PRODUCT 27: what is noted about him, with his word, goes along when he takes his data."""
    noted = await case.notes()
    await case.town.store.do(answer_note, case.wang, noted.note.id, "已说明")

    data = await case.town.store.do(export_my_data, case.wang)

    assert [(one.note.words, one.note.answer) for one in data.notes] == [(FACTS, "已说明")]


async def lines(case: Case, who: Actor) -> list[Line]:
    found = await case.town.store.do(read_brief, who)
    return [line for line, _ in found.counts if line is Line.HEARINGS]
