"""The part of the tour that draws of days ask for."""

from datetime import UTC, date, datetime
from typing import Final

from core.reviews.model import Ballot, Outcome
from core.shared.calendar import Span
from core.shared.ids import CountyCode, DutyDayId, PersonId
from storage.work import SqlWork

NOW: Final = datetime(2026, 6, 1, 4, tzinfo=UTC)
MONTH: Final = date(2026, 5, 1)
HERE: Final = CountyCode("410702")


def visit_reviews(work: SqlWork, day: DutyDayId, host: PersonId) -> None:
    """A month is promised, drawn, and called about."""
    reviews = work.reviews
    assert reviews.draws(5) == ()
    assert reviews.promise(MONTH, "digest", NOW)
    assert not reviews.promise(MONTH, "another", NOW)
    assert reviews.first_month() == MONTH
    [promised] = reviews.undrawn(MONTH)
    assert reviews.draw_of(MONTH) == promised
    span = Span(first=MONTH, last=date(2026, 5, 31))
    assert reviews.days_for(span) == (day,)
    held = promised.model_copy(update={"drawn_at": NOW, "days": 1, "picked": 1})
    ballot = Ballot(day=day, reference="REFERENCE1", picked=True)
    reviews.hold(held, [ballot], date(2026, 6, 12))
    assert reviews.days_for(span) == ()
    assert reviews.draws(5) == (held,)
    assert reviews.ballots(MONTH) == reviews.ballots_of([day], MONTH) == (ballot,)
    [review] = reviews.waiting([HERE])
    assert reviews.get(review.id) == review
    assert reviews.waiting_of_month(MONTH) == ((HERE, 1, date(2026, 6, 12)),)
    visitor = work.duty.visitors([day])[0]
    assert reviews.of_person(visitor.person) == (review,)
    tried = review.model_copy(update={"tries": 1, "by": host})
    assert reviews.save(tried, review)
    assert not reviews.save(tried, review)
    done = tried.model_copy(update={"outcome": Outcome.AS_RECORDED, "called_at": NOW})
    assert reviews.save(done, tried)
    assert reviews.called(MONTH) == 1
    assert reviews.waiting([HERE]) == ()
    reviews.reopen(review.id)
    assert len(reviews.waiting([HERE])) == 1
