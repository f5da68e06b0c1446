"""Draws of days, and the call-backs about those that were drawn."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Protocol

from core.reviews.model import Ballot, Draw, Review
from core.shared.calendar import Span
from core.shared.ids import CountyCode, DutyDayId, PersonId, ReviewId


class Reviews(Protocol):
    def draw_of(self, month: date) -> Draw | None: ...
    def first_month(self) -> date | None:
        """The first month for which a draw was ever promised."""
        ...

    def promise(self, month: date, commitment: str, now: datetime) -> bool:
        """False where the month's draw was promised before."""
        ...

    def undrawn(self, until: date) -> tuple[Draw, ...]:
        """Promised and not held, of months up to `until`; the earliest first."""
        ...

    def draws(self, limit: int) -> tuple[Draw, ...]:
        """Those that were held, the latest first."""
        ...

    def days_for(self, span: Span) -> tuple[DutyDayId, ...]:
        """Days of these dates that count and took part in no draw."""
        ...

    def hold(self, draw: Draw, ballots: Sequence[Ballot], due_on: date) -> None:
        """The draw with all days that took part; each that was picked becomes a review."""
        ...

    def ballots(self, month: date) -> tuple[Ballot, ...]:
        """All that took part, by reference."""
        ...

    def ballots_of(self, days: Sequence[DutyDayId], month: date) -> tuple[Ballot, ...]:
        """Those of these days that took part in the month's draw."""
        ...

    def get(self, number: ReviewId) -> Review | None: ...
    def save(self, review: Review, was: Review) -> bool:
        """False where somebody else wrote down an outcome, or one more try, meanwhile."""
        ...

    def reopen(self, number: ReviewId) -> None:
        """The outcome is taken back: a call is wanted again."""
        ...

    def waiting(self, counties: Iterable[CountyCode]) -> tuple[Review, ...]:
        """Those of the counties that still want a call, the earliest due first."""
        ...

    def waiting_of_month(self, month: date) -> tuple[tuple[CountyCode, int, date], ...]:
        """Counties with calls to make about the month: how many, and until when."""
        ...

    def of_person(self, person: PersonId) -> tuple[Review, ...]:
        """All of his days that were ever drawn, the latest first."""
        ...

    def called(self, month: date) -> int:
        """How many of the month's calls were made."""
        ...
