"""How days are drawn, so that anybody can repeat it and nobody can choose (PRODUCT 2.12)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final

from dateutil.relativedelta import relativedelta

from core.audit.rules import receipt
from core.ports import Tokens, Workdays
from core.reviews.model import Outcome, Published, Repeated, Review
from core.shared.calendar import ONE_DAY, Span
from core.shared.ids import DutyDayId
from core.shared.policy import Policy
from core.shared.workdays import after, from_on

LATE_MONTHS: Final = 2
"""Days that came to count after their own month's draw take part in a later one, so far back."""

_BITS: Final = 32


def month_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def before(month: date, count: int = 1) -> date:
    """The month so many months earlier."""
    return month - relativedelta(months=count)


def draws_on(month: date, workdays: Workdays) -> date:
    """The first working day after the month."""
    return from_on(workdays, month + relativedelta(months=1))


def takes_part(month: date, first_ever: date) -> Span:
    """Dates of the days that a month's draw takes: its own, and what came late before it."""
    first = max(before(month, LATE_MONTHS), first_ever)
    return Span(first=first, last=month + relativedelta(months=1) - ONE_DAY)


def secret_of(month: date, tokens: Tokens) -> str:
    """Settled by the service's own key: it cannot be drawn again until it pleases somebody."""
    return tokens.seal(f"review:{month:%Y-%m}".encode()).hex()


def commitment_of(secret: str) -> str:
    """What is told of a secret beforehand."""
    return sha256(secret.encode()).hexdigest()


def reference_of(day: DutyDayId, tokens: Tokens) -> str:
    """Ten signs that stand for a day: its person can find it, nobody else can tell whose it is."""
    return receipt(tokens.seal(f"review-day:{day}".encode()).hex())


def root_of(references: Iterable[str]) -> str:
    """One more day or one less gives another root."""
    return sha256("\n".join(sorted(references)).encode()).hexdigest()


def seed_of(month: date, secret: str, root: str) -> str:
    """Known to nobody before the month is over: it takes the promised secret and every day."""
    return sha256(f"{month:%Y-%m}\n{secret}\n{root}".encode()).hexdigest()


def is_picked(seed: str, reference: str, percent: int) -> bool:
    """About `percent` of all days, each by itself."""
    drawn = sha256(f"{seed}\n{reference}".encode()).digest()
    return int.from_bytes(drawn[: _BITS // 8]) * 100 < percent << _BITS


def repeat(said: Published) -> Repeated:
    """The draw once more, out of nothing but what is published."""
    root = root_of(said.references)
    seed = seed_of(said.month, said.secret, root)
    picked = {one for one in said.references if is_picked(seed, one, said.percent)}
    return Repeated(
        month=said.month,
        seed=seed,
        root=root,
        kept=commitment_of(said.secret) == said.commitment,
        days=len(said.references),
        picked=tuple(sorted(picked)),
    )


def undo_until(review: Review, policy: Policy) -> datetime | None:
    """Until when an outcome can be taken back; None where somebody was asked because of it."""
    if review.called_at is None or review.outcome is not Outcome.AS_RECORDED:
        return None
    return review.called_at + timedelta(minutes=policy.undo_minutes)


def due_on(today: date, workdays: Workdays, policy: Policy) -> date:
    """Until when the county has called."""
    return after(workdays, today, policy.review_workdays)
