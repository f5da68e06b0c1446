"""What is asked about draws: by everybody the draw itself, by a person his own days."""

from datetime import date
from typing import Final

from core.desk import Desk, question
from core.reviews import rules
from core.reviews.model import Draw, OwnReviews, Published, Repeated
from core.reviews.views import views_of
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused

MONTHS: Final = 12


@question(May.SEE_DRAWS)
def draws(desk: Desk, actor: Actor) -> tuple[Draw, ...]:
    """The draws of a year, the latest first; numbers and digests, no names (PRODUCT 2.12, 29)."""
    return desk.work.reviews.draws(MONTHS)


@question(May.SEE_DRAWS)
def promised(desk: Desk, actor: Actor) -> Draw | None:
    """The draw of the month that runs: its secret is settled, and its digest is told."""
    return desk.work.reviews.draw_of(rules.month_of(local_day(desk.now)))


@question(May.SEE_DRAWS)
def draw_and_calls(desk: Desk, actor: Actor, month: date) -> tuple[Draw, int]:
    """A draw, and how many of its calls were made. Raises Refused(NOT_FOUND)."""
    return _held(desk, month), desk.work.reviews.called(month)


@question(May.SEE_DRAWS)
def published(desk: Desk, actor: Actor, month: date) -> Published:
    """The list with which anybody repeats the draw. Raises Refused(NOT_FOUND)."""
    return _published(desk, _held(desk, month))


@question(May.REVIEW_DAYS)
def count_reviews(desk: Desk, actor: Actor) -> int:
    """How many drawn days the actor's counties have to call about."""
    return len(desk.work.reviews.waiting(actor.counties()))


@question(May.SEE_OWN_DUTY)
def my_reviews(desk: Desk, actor: Actor) -> OwnReviews:
    """The person's days in the latest draw with their references, and all that were drawn."""
    work = desk.work
    latest = next(iter(work.reviews.draws(1)), None)
    drawn = views_of(desk, work.reviews.of_person(actor.known()))
    if latest is None:
        return OwnReviews(drawn=drawn)
    first = work.reviews.first_month() or latest.month
    span = rules.takes_part(latest.month, first)
    dates = {
        day.id: day.on
        for one in work.appointments.all_of(actor.known())
        for day in work.duty.days(one.id, span)
    }
    mine = work.reviews.ballots_of(sorted(dates), latest.month)
    return OwnReviews(
        draw=latest,
        mine=tuple(sorted((dates[one.day], one.reference) for one in mine)),
        drawn=drawn,
    )


@question(May.VERIFY)
def held_draw(desk: Desk, actor: Actor, month: date | None = None) -> tuple[Published, Repeated]:
    """The draw of a month, or the latest one, and what repeating it from the store shows.

    Each reference is worked out of its day again; what does not agree with what was drawn then
    raises Refused(DRAW_DIFFERS). Raises Refused(NOT_FOUND).
    """
    work = desk.work
    latest = next(iter(work.reviews.draws(1)), None)
    if latest is None:
        raise Refused(Refusal.NOT_FOUND)
    draw = _held(desk, month or latest.month)
    said = _published(desk, draw)
    again = rules.repeat(said)
    ballots = work.reviews.ballots(draw.month)
    same = (
        again.root == draw.root
        and again.picked == tuple(sorted(one.reference for one in ballots if one.picked))
        and all(one.reference == rules.reference_of(one.day, desk.tokens) for one in ballots)
    )
    if not same:
        raise Refused(Refusal.DRAW_DIFFERS)
    return said, again


def _held(desk: Desk, month: date) -> Draw:
    draw = desk.work.reviews.draw_of(rules.month_of(month))
    if draw is None or draw.drawn_at is None:
        raise Refused(Refusal.NOT_FOUND)
    return draw


def _published(desk: Desk, draw: Draw) -> Published:
    return Published(
        month=draw.month,
        commitment=draw.commitment,
        committed_on=local_day(draw.committed_at),
        secret=draw.secret,
        percent=draw.percent,
        references=tuple(one.reference for one in desk.work.reviews.ballots(draw.month)),
    )
