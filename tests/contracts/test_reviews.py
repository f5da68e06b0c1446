"""Days are drawn by a seed that nobody chose, and the county calls back (PRODUCT 2.12, 2.13)."""

import asyncio
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from sqlalchemy import insert

from core.appointments.model import Appointment
from core.doubts.actions import answer_doubt
from core.doubts.model import DoubtKind
from core.duty.model import DayCard
from core.duty.questions import my_day, who_looked
from core.export.actions import export_my_data
from core.hosting.actions import officer_present
from core.notices.model import Kind, TimerKind
from core.people.model import LookKind
from core.record.actions import reverse
from core.reviews import rules
from core.reviews.actions import (
    record_call,
    ring_draws,
    see_review,
    see_reviews,
    take_back_call,
)
from core.reviews.model import Ballot, Draw, Outcome, Review
from core.reviews.questions import count_reviews, draws, held_draw, my_reviews, promised, published
from core.shared.actor import SYSTEM, Actor, Role
from core.shared.ids import DutyDayId, ReviewId
from core.shared.policy import Policy
from core.shared.refusal import Refusal
from core.timers.actions import ring
from storage.review_rows import BALLOT
from storage.store import Store
from storage.work import SqlWork
from tests.contracts.refusals import refused
from tests.contracts.stores import entries_of
from tests.contracts.town import HERE, OPERATOR, THERE, Town

MAY = date(2026, 5, 1)
FIRST = date(2026, 6, 1)
"""A Monday, and the first working day after the month."""
NOBODY = ReviewId(999)


@dataclass
class Month:
    """A month in which somebody came on some days; all of them are drawn."""

    town: Town
    host: Actor
    wang: Actor
    term: Appointment
    officer: Actor
    cards: list[DayCard] = field(default_factory=list)

    async def comes(self, *days: int, month: int = 5) -> None:
        for day in days:
            self.town.clock.at(date(2026, month, day), 9)
            self.cards.append(await self.town.here(self.wang))

    async def ticks(self, on: date, hour: int = 9) -> int:
        self.town.clock.at(on, hour)
        held = await self.town.store.do(ring_draws, SYSTEM)
        await self.town.store.do(ring, SYSTEM, TimerKind.REVIEW_DUE)
        return held

    async def called(
        self, number: ReviewId, outcome: Outcome, words: str = "", who: Actor | None = None
    ) -> Review:
        actor = who or self.officer
        return await self.town.store.do(record_call, actor, number, outcome, words)

    async def waiting(self) -> tuple[Review, ...]:
        found = await self.town.store.do(see_reviews, self.officer)
        return tuple(one.review for one in found)


@pytest.fixture
async def month(town: Town) -> Month:
    all_of_them(town.store)
    works = await town.enterprise()
    host = await town.contact(works)
    wang, term = await town.appoint(works)
    officer = await town.enrol(Role.COUNTY_SCIENCE, HERE)
    return Month(town, host, wang, term, officer)


def all_of_them(store: Store, percent: int = 100) -> None:
    store.policy = Policy(review_percent=percent)


async def drawn(month: Month) -> tuple[Review, ...]:
    """Two days of May, promised on its second and drawn on the first working day of June."""
    await month.ticks(date(2026, 5, 2))
    await month.comes(6, 7)
    assert await month.ticks(FIRST) == 1
    return await month.waiting()


async def test_a_month_is_promised_then_drawn_once_on_the_first_working_day(
    month: Month, url: str
) -> None:
    """PRODUCT 2.12: the digest is told while the month runs, the secret only with the draw."""
    await month.ticks(date(2026, 5, 2))
    said = await month.town.store.ask(promised, month.wang)
    assert said is not None
    assert (said.month, said.secret, said.drawn_at) == (MAY, "", None)

    await month.comes(6, 7, 29)
    assert await month.ticks(date(2026, 5, 31)) == 0
    assert await month.town.store.ask(draws, month.wang) == ()
    assert [await month.ticks(FIRST) for _ in range(3)] == [1, 0, 0]
    [draw] = await month.town.store.ask(draws, month.host)
    assert (draw.days, draw.picked, draw.percent) == (3, 3, 100)
    assert rules.commitment_of(draw.secret) == said.commitment
    assert {one.due_on for one in await month.waiting()} == {date(2026, 6, 15)}
    entries = [one for one in entries_of(url) if one.subject == "draw:2026-05"]
    assert [entry.what for entry in entries] == ["promised", "drawn"]


async def test_two_processes_draw_once(month: Month) -> None:
    """DESIGN 5: a tick may come twice at the same moment."""
    await month.ticks(date(2026, 5, 2))
    await month.comes(6)
    month.town.clock.at(FIRST)
    held = await asyncio.gather(*(month.town.store.do(ring_draws, SYSTEM) for _ in range(4)))

    assert sorted(held) == [0, 0, 0, 1]
    assert len(await month.waiting()) == 1


async def test_after_a_downtime_each_promised_month_is_drawn(month: Month) -> None:
    """A draw is late and not lost; a month that was never promised is not drawn by itself."""
    await month.ticks(date(2026, 5, 2))
    await month.comes(6)
    await month.comes(9, month=6)
    assert await month.ticks(date(2026, 8, 12)) == 1, "June was not promised"

    assert await month.ticks(date(2026, 9, 1)) == 1
    found = await month.town.store.ask(draws, month.wang)
    assert [(one.month, one.days) for one in found] == [(date(2026, 8, 1), 1), (MAY, 1)]
    assert len(await month.waiting()) == 2, "June's day takes part in August's draw"


async def test_what_does_not_count_takes_no_part_until_it_does(month: Month) -> None:
    """A day that waits for the host on the first is drawn a month later: waiting is no way out."""
    await month.ticks(date(2026, 5, 2))
    month.town.clock.at(date(2026, 5, 29), 16)
    card = await month.town.here(month.wang, 3000)
    await month.comes(28)
    await month.ticks(FIRST)
    assert len(await month.waiting()) == 1
    await month.town.confirm(month.host, card)
    await month.ticks(date(2026, 7, 1))

    assert [one.month for one in await month.waiting()] == [MAY, FIRST]


async def test_nobody_is_drawn_where_the_setting_says_so(month: Month) -> None:
    """The share is the programme's: none means none, and the draw is published all the same."""
    all_of_them(month.town.store, 0)
    assert await drawn(month) == ()
    [draw] = await month.town.store.ask(draws, month.wang)
    assert (draw.days, draw.picked) == (2, 0)
    assert await month.town.deliver() == ()


async def test_anybody_repeats_it_and_the_store_agrees(month: Month) -> None:
    """PRODUCT 2.12: from the published list alone, and by the operator from the store."""
    all_of_them(month.town.store, 50)
    await month.ticks(date(2026, 5, 2))
    await month.comes(*range(4, 30))
    await month.ticks(FIRST)
    said = await month.town.store.ask(published, month.host, MAY)
    again = rules.repeat(said)
    own, agreed = await month.town.store.ask(held_draw, OPERATOR, None)

    assert (own, agreed) == (said, again)
    assert again.kept
    assert list(again.picked) == sorted(one.reference for one in await month.waiting())
    assert 0 < len(again.picked) < len(said.references) == 26


async def test_a_draw_that_was_touched_does_not_agree(month: Month) -> None:
    """A day that is moved into or out of the draw afterwards is found out."""
    await drawn(month)
    assert await month.town.store.ask(held_draw, OPERATOR, MAY)
    await month.town.store.write(
        lambda work: work.reviews.hold(
            Draw(month=MAY, commitment="x", committed_at=month.town.clock.now), (), FIRST
        )
    )
    assert await month.town.store.ask(held_draw, OPERATOR, MAY), "a draw is held once"
    late = Ballot(day=await uncounted(month), reference="0123456789")
    await month.town.store.write(lambda work: add_to(work, late))
    with refused(Refusal.DRAW_DIFFERS):
        await month.town.store.ask(held_draw, OPERATOR, MAY)
    with refused(Refusal.NOT_FOUND):
        await month.town.store.ask(held_draw, OPERATOR, date(2026, 4, 1))


async def uncounted(month: Month) -> DutyDayId:
    """A day that no draw has had."""
    await month.comes(3, month=6)
    return month.cards[-1].day.id


def add_to(work: SqlWork, ballot: Ballot) -> None:
    """As somebody would who can write into the table."""
    work._connection.execute(insert(BALLOT).values({**ballot.model_dump(), "month": MAY}))


async def test_the_county_hears_once_and_again_before_the_end(month: Month) -> None:
    """PRODUCT 19: on the day of the draw, three days before its end, and on its last day."""
    await drawn(month)
    told = []
    for day in range(20):
        await month.ticks(FIRST + timedelta(days=day))
        month.town.clock.on(hours=2)
        for parcel in await month.town.deliver():
            assert parcel.letter.kind is Kind.REVIEW_DUE
            assert parcel.letter.to == month.officer.person
            told.append((month.town.clock.now.day, parcel.letter.step.rpartition("05-")[2]))

    assert told == [(1, "drawn"), (12, "D-3"), (15, "D-0")]


async def test_nothing_is_told_once_all_are_called(month: Month) -> None:
    """PRODUCT 11: the letter that lies in the chat is edited to done."""
    for one in await drawn(month):
        await month.called(one.id, Outcome.AS_RECORDED)

    assert await month.town.deliver() == ()
    await month.ticks(date(2026, 6, 12))
    month.town.clock.on(hours=2)
    assert await month.town.deliver() == ()
    assert await month.waiting() == ()


async def test_no_outcome_changes_the_day(month: Month, url: str) -> None:
    """PRODUCT 2.12: whatever the enterprise said, grade and count stay as they were."""
    await month.ticks(date(2026, 5, 2))
    await month.comes(6, 7, 8, 11)
    await month.ticks(FIRST)
    before = await month.town.record(month.wang)
    for one, outcome in zip(await month.waiting(), Outcome, strict=True):
        await month.called(one.id, outcome, "as it is")

    assert await month.town.record(month.wang) == before
    entries = [one for one in entries_of(url) if one.what == "called-back"]
    assert len(entries) == 4
    assert not any("as it is" in entry.facts for entry in entries), "no free text in the chain"


async def test_the_person_is_asked_first_and_his_word_stands_beside_the_day(month: Month) -> None:
    """PRODUCT 2.13: the note comes with the officer's words, and is explained with one tap."""
    [one, other] = await drawn(month)
    await month.called(one.id, Outcome.NOT_CONFIRMED, "nobody remembers")
    await month.called(other.id, Outcome.AS_RECORDED)
    letters = [p.letter for p in await month.town.deliver() if p.letter.to == month.wang.person]
    assert [letter.kind for letter in letters] == [Kind.REVIEW_NOTED]
    mine = await month.town.store.ask(my_reviews, month.wang)
    assert [v.review.outcome for v in mine.drawn] == [Outcome.AS_RECORDED, Outcome.NOT_CONFIRMED]
    asked = mine.drawn[1]
    assert asked.note is not None
    assert (asked.review.words, asked.note.kind) == ("nobody remembers", DoubtKind.CALL_BACK)

    card = await month.town.store.do(answer_doubt, month.wang, asked.note.id, "was-there")
    assert [doubt.answer for doubt in card.doubts] == ["was-there"]
    seen = await month.town.store.do(see_review, month.officer, one.id)
    assert seen.note is not None
    assert seen.note.answer == "was-there"


async def test_an_unexplained_note_lapses(month: Month) -> None:
    """PRODUCT 2.13: after thirty days nobody is shown it, and no letter tells of it."""
    [one, _] = await drawn(month)
    await month.called(one.id, Outcome.OTHER, "the gate was shut")
    month.town.clock.on(days=31)

    mine = await month.town.store.ask(my_reviews, month.wang)
    assert [view.note for view in mine.drawn] == [None, None]
    card = await month.town.store.ask(my_day, month.wang, month.cards[0].day.id)
    assert card.doubts == ()
    told = [parcel.letter.kind for parcel in await month.town.deliver()]
    assert Kind.REVIEW_NOTED not in told


async def test_nothing_is_noted_about_a_day_that_counts_no_more(month: Month) -> None:
    """Whoever took the day back is asked nothing about it."""
    await month.ticks(date(2026, 5, 2))
    month.town.clock.at(date(2026, 5, 31), 23, 58)
    card = await month.town.here(month.wang)
    month.town.clock.at(FIRST, 0, 1)
    await month.town.store.do(ring_draws, SYSTEM)
    await month.town.store.do(reverse, month.wang, card.day.id, "wrong date")
    [one] = await month.waiting()
    await month.called(one.id, Outcome.NOT_CONFIRMED)

    mine = await month.town.store.ask(my_reviews, month.wang)
    assert [view.note for view in mine.drawn] == [None]


async def test_nobody_answers_three_times_and_then_somebody_does(month: Month) -> None:
    """A try is counted and ends nothing."""
    [one, _] = await drawn(month)
    for _ in range(3):
        tried = await month.called(one.id, Outcome.UNREACHED)
    assert (tried.tries, tried.outcome) == (3, None)
    done = await month.called(one.id, Outcome.AS_RECORDED)

    assert (done.tries, done.outcome) == (3, Outcome.AS_RECORDED)


async def test_the_first_outcome_stands_and_a_slip_is_taken_back(month: Month) -> None:
    """PRODUCT 6, 7: a second tap or a colleague's is refused; ten minutes for a slip."""
    [one, other] = await drawn(month)
    colleague = await month.town.enrol(Role.COUNTY_ORGANISATION, HERE)
    await month.called(one.id, Outcome.AS_RECORDED)
    for who in (month.officer, colleague):
        with refused(Refusal.REVIEW_DONE):
            await month.called(one.id, Outcome.NOT_CONFIRMED, "", who)
    with refused(Refusal.WINDOW_CLOSED):
        await month.town.store.do(take_back_call, colleague, one.id)
    again = await month.town.store.do(take_back_call, month.officer, one.id)
    assert again.is_open()
    assert len(await month.waiting()) == 2

    await month.called(one.id, Outcome.AS_RECORDED)
    month.town.clock.on(minutes=11)
    await month.called(other.id, Outcome.NOT_CONFIRMED)
    for number in (one.id, other.id):
        with refused(Refusal.WINDOW_CLOSED):
            await month.town.store.do(take_back_call, month.officer, number)


async def test_two_officers_at_once_leave_one_outcome(month: Month) -> None:
    """PRODUCT 7: the store decides who was first."""
    [one, _] = await drawn(month)
    colleague = await month.town.enrol(Role.COUNTY_SCIENCE, HERE)
    both = (
        month.called(one.id, Outcome.AS_RECORDED),
        month.called(one.id, Outcome.OTHER, "no", colleague),
    )
    done = await asyncio.gather(*both, return_exceptions=True)

    assert sorted(isinstance(each, Review) for each in done) == [False, True]


async def test_roles_and_counties(month: Month) -> None:
    """Only the enterprise's own county calls, and it sees nobody else's days."""
    [one, _] = await drawn(month)
    foreign = await month.town.enrol(Role.COUNTY_SCIENCE, THERE)
    assert await month.town.store.do(see_reviews, foreign) == ()
    assert await month.town.store.ask(count_reviews, foreign) == 0
    assert await month.town.store.ask(count_reviews, month.officer) == 2
    with refused(Refusal.NOT_YOURS):
        await month.called(one.id, Outcome.AS_RECORDED, "", foreign)
    with refused(Refusal.NOT_FOUND):
        await month.called(NOBODY, Outcome.AS_RECORDED)
    for who in (month.wang, month.host, await month.town.enrol(Role.CITY_SCIENCE), Actor()):
        with refused(Refusal.NOT_ALLOWED):
            await month.called(one.id, Outcome.AS_RECORDED, "", who)


async def test_nobody_calls_about_a_day_that_rests_on_himself(month: Month) -> None:
    """PRODUCT 30: an officer who signed for the day leaves the call to a colleague."""
    await month.ticks(date(2026, 5, 2))
    await month.comes(6)
    await month.town.store.do(officer_present, month.officer, month.term.id, date(2026, 5, 6))
    await month.ticks(FIRST)
    [one] = await month.waiting()
    with refused(Refusal.OWN_MATTER):
        await month.called(one.id, Outcome.AS_RECORDED)
    colleague = await month.town.enrol(Role.COUNTY_SCIENCE, HERE)

    done = await month.called(one.id, Outcome.AS_RECORDED, "", colleague)
    assert done.by == colleague.person


async def test_other_outcomes_want_words(month: Month) -> None:
    """PRODUCT 11: something else without saying what is nothing."""
    [one, _] = await drawn(month)
    with refused(Refusal.WORDS_EMPTY):
        await month.called(one.id, Outcome.OTHER, "  ")
    with refused(Refusal.WORDS_TOO_LONG):
        await month.called(one.id, Outcome.NOT_CONFIRMED, "x" * 2000)

    assert len(await month.waiting()) == 2


async def test_the_person_sees_who_looked(month: Month) -> None:
    """PRODUCT 28: the list and the page are looks."""
    [one, _] = await drawn(month)
    await month.town.store.do(see_review, month.officer, one.id)
    looks = await month.town.store.ask(who_looked, month.wang)

    assert {what for _, _, what in looks} == {LookKind.REVIEW}


async def test_whoever_takes_his_data_along_finds_his_drawn_days(month: Month) -> None:
    """PRODUCT 27: what the enterprise said and what became of it goes with the person."""
    [one, _] = await drawn(month)
    await month.called(one.id, Outcome.OTHER, "the gate was shut")
    data = await month.town.store.do(export_my_data, month.wang)
    told = {view.review.words for view in data.reviews}

    assert told == {"the gate was shut", None}
