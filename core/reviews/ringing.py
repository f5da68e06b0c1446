"""What the drawn days of a month ask of the counties today (DOMAIN 1.8, PRODUCT 2.12)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from core.desk import Desk
from core.notices.model import Kind
from core.shared.ids import CountyCode
from core.shared.policy import Policy
from core.timers.model import Rung

DRAWN: Final = "drawn"
_HUNDRED: Final = 100


def number_of(month: date) -> int:
    """A month as a timer's subject: 202610."""
    return month.year * _HUNDRED + month.month


def review_due(desk: Desk, subjects: Sequence[int], today: date) -> Mapping[int, Rung]:
    """Each county that still has calls to make hears of the draw, then again before its end."""
    found: dict[int, Rung] = {}
    for number in subjects:
        month = date(number // _HUNDRED, number % _HUNDRED, 1)
        waiting = desk.work.reviews.waiting_of_month(month)
        if not waiting:
            continue
        due = min(until for _, _, until in waiting)
        step, next_on = _step(due, today, desk.policy)
        counties = [_rung(desk, county, f"{month:%Y-%m}-{step}") for county, _, _ in waiting]
        first, *others = counties
        found[number] = first._replace(next_on=next_on, beside=tuple(others))
    return found


def _rung(desk: Desk, county: CountyCode, step: str) -> Rung:
    officers = desk.work.people.officers_of(county)
    return Rung(
        next_on=None,
        step=step,
        letters=tuple((Kind.REVIEW_DUE, one) for one in officers),
        subject=f"reviews:{county}",
    )


def _step(due: date, today: date, policy: Policy) -> tuple[str, date | None]:
    """The step that is reached, and when the next one is."""
    ahead = sorted((due - timedelta(days=n), n) for n in policy.review_steps_days)
    name = DRAWN
    for on, days in ahead:
        if on > today:
            return name, on
        name = f"D-{days}"
    return name, None
