"""Draws of days, who took part in them, and the calls about those that were drawn."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, bindparam, exists, func, insert, select, update

from core.duty.model import Grade
from core.reviews.model import Ballot, Draw, Review
from core.shared.calendar import Span
from core.shared.ids import CountyCode, DutyDayId, PersonId, ReviewId
from storage.appointments import APPOINTMENT
from storage.duty import DAY
from storage.organisations import ENTERPRISE
from storage.portable import insert_or_ignore
from storage.review_rows import BALLOT, DRAW, REVIEW
from storage.table import columns, value, values

_DRAW: Final = select(DRAW).where(DRAW.c.month == bindparam("of"))
_ONE: Final = select(REVIEW).where(REVIEW.c.id == bindparam("number"))
_OPEN: Final = REVIEW.c.outcome.is_(None)


class ReviewsInSql:
    """`core.ports.Reviews` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def draw_of(self, month: date) -> Draw | None:
        return value(Draw, self._connection.execute(_DRAW, {"of": month}).first())

    def first_month(self) -> date | None:
        return self._connection.execute(select(func.min(DRAW.c.month))).scalar()

    def promise(self, month: date, commitment: str, now: datetime) -> bool:
        row = {
            "month": month,
            "commitment": commitment,
            "committed_at": now,
            "secret": "",
            "root": "",
            "percent": 0,
            "days": 0,
            "picked": 0,
        }
        return insert_or_ignore(self._connection, DRAW, row)

    def undrawn(self, until: date) -> tuple[Draw, ...]:
        found = select(DRAW).where(DRAW.c.drawn_at.is_(None), DRAW.c.month <= until)
        return values(Draw, self._connection.execute(found.order_by(DRAW.c.month)))

    def draws(self, limit: int) -> tuple[Draw, ...]:
        found = select(DRAW).where(DRAW.c.drawn_at.is_not(None))
        found = found.order_by(DRAW.c.month.desc()).limit(limit)
        return values(Draw, self._connection.execute(found))

    def days_for(self, span: Span) -> tuple[DutyDayId, ...]:
        found = (
            select(DAY.c.id)
            .where(
                DAY.c.on.between(span.first, span.last),
                DAY.c.grade != Grade.OPEN.value,
                DAY.c.why_not.is_(None),
                ~exists().where(BALLOT.c.day == DAY.c.id),
            )
            .order_by(DAY.c.id)
        )
        return tuple(self._connection.execute(found).scalars())

    def hold(self, draw: Draw, ballots: Sequence[Ballot], due_on: date) -> None:
        row = columns(draw, "month")
        held = update(DRAW).where(DRAW.c.month == draw.month, DRAW.c.drawn_at.is_(None))
        self._connection.execute(held.values(row))
        if ballots:
            rows = [{**columns(one), "month": draw.month} for one in ballots]
            self._connection.execute(insert(BALLOT), rows)
        reviews = [
            {
                "month": draw.month,
                "day": one.day,
                "reference": one.reference,
                "due_on": due_on,
                "tries": 0,
            }
            for one in ballots
            if one.picked
        ]
        if reviews:
            self._connection.execute(insert(REVIEW), reviews)

    def ballots(self, month: date) -> tuple[Ballot, ...]:
        found = select(BALLOT.c.day, BALLOT.c.reference, BALLOT.c.picked)
        found = found.where(BALLOT.c.month == month).order_by(BALLOT.c.reference)
        return values(Ballot, self._connection.execute(found))

    def ballots_of(self, days: Sequence[DutyDayId], month: date) -> tuple[Ballot, ...]:
        found = select(BALLOT.c.day, BALLOT.c.reference, BALLOT.c.picked)
        found = found.where(BALLOT.c.day.in_(days), BALLOT.c.month == month)
        return values(Ballot, self._connection.execute(found.order_by(BALLOT.c.day)))

    def get(self, number: ReviewId) -> Review | None:
        return value(Review, self._connection.execute(_ONE, {"number": number}).first())

    def save(self, review: Review, was: Review) -> bool:
        row = {
            "outcome": review.outcome.value if review.outcome else None,
            "words": review.words,
            "by": review.by,
            "called_at": review.called_at,
            "tries": review.tries,
        }
        found = update(REVIEW).where(REVIEW.c.id == review.id, _OPEN, REVIEW.c.tries == was.tries)
        return self._connection.execute(found.values(row)).rowcount == 1

    def reopen(self, number: ReviewId) -> None:
        row = {"outcome": None, "words": None, "called_at": None}
        found = update(REVIEW).where(REVIEW.c.id == number)
        self._connection.execute(found.values(row))

    def waiting(self, counties: Iterable[CountyCode]) -> tuple[Review, ...]:
        theirs = (
            select(DAY.c.id)
            .join(ENTERPRISE, ENTERPRISE.c.id == DAY.c.enterprise)
            .where(DAY.c.id == REVIEW.c.day, ENTERPRISE.c.county.in_(sorted(counties)))
            .exists()
        )
        found = select(REVIEW).where(_OPEN, theirs).order_by(REVIEW.c.due_on, REVIEW.c.id)
        return values(Review, self._connection.execute(found))

    def waiting_of_month(self, month: date) -> tuple[tuple[CountyCode, int, date], ...]:
        found = (
            select(ENTERPRISE.c.county, func.count(), func.min(REVIEW.c.due_on))
            .select_from(REVIEW)
            .join(DAY, DAY.c.id == REVIEW.c.day)
            .join(ENTERPRISE, ENTERPRISE.c.id == DAY.c.enterprise)
            .where(REVIEW.c.month == month, _OPEN)
            .group_by(ENTERPRISE.c.county)
            .order_by(ENTERPRISE.c.county)
        )
        rows = self._connection.execute(found)
        return tuple((CountyCode(county), count, due) for county, count, due in rows)

    def of_person(self, person: PersonId) -> tuple[Review, ...]:
        found = (
            select(REVIEW)
            .join(DAY, DAY.c.id == REVIEW.c.day)
            .join(APPOINTMENT, APPOINTMENT.c.id == DAY.c.appointment)
            .where(APPOINTMENT.c.person == person)
            .order_by(DAY.c.on.desc())
        )
        return values(Review, self._connection.execute(found))

    def called(self, month: date) -> int:
        found = select(func.count()).select_from(REVIEW)
        found = found.where(REVIEW.c.month == month, REVIEW.c.outcome.is_not(None))
        return self._connection.execute(found).scalar_one()
