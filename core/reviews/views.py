"""Drawn days put together with who came and what is noted: for whoever was let through already."""

from collections.abc import Iterable, Sequence

from core.desk import Desk
from core.doubts.model import Doubt, DoubtKind
from core.doubts.rules import is_shown
from core.reviews.model import Review, ReviewView, Waiting
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.ids import CountyCode, DutyDayId


def views_of(desk: Desk, reviews: Iterable[Review]) -> tuple[ReviewView, ...]:
    """In the order given, each with its day and the person's word."""
    found = tuple(reviews)
    numbers = [one.day for one in found]
    visitors = {visitor.day: visitor for visitor in desk.work.duty.visitors(numbers)}
    notes = _notes(desk, numbers)
    days = {number: desk.work.duty.day(number) for number in numbers}
    return tuple(
        ReviewView(review=one, visitor=visitors[one.day], day=day, note=notes.get(one.day))
        for one in found
        if (day := days[one.day]) is not None and one.day in visitors
    )


def waiting_for(desk: Desk, actor: Actor) -> tuple[ReviewView, ...]:
    """What the actor's counties have to call about, the earliest due first."""
    return views_of(desk, desk.work.reviews.waiting(actor.counties()))


def waiting_of(desk: Desk, county: CountyCode) -> Waiting | None:
    """The same of one county, as a number."""
    found = desk.work.reviews.waiting((county,))
    if not found:
        return None
    return Waiting(month=found[0].month, count=len(found), due_on=found[0].due_on)


def _notes(desk: Desk, days: Sequence[DutyDayId]) -> dict[DutyDayId, Doubt]:
    today = local_day(desk.now)
    return {
        doubt.day: doubt
        for doubt in desk.work.doubts.of_days(days)
        if doubt.kind is DoubtKind.CALL_BACK and is_shown(doubt, today)
    }
