"""When a sample appointee served and when he came, relative to today."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from math import cos, radians
from typing import Final

from bot.sample.plan import AppointeePlan, Gate
from core.organisations.model import Point
from core.shared.calendar import ONE_DAY, Span, instant, months_before, service_year, term_end
from core.shared.policy import Policy
from core.shared.value import Value
from core.shared.workdays import WORKING, DayKind

METRES_PER_DEGREE: Final = 111_320.0
CONFIRMED_AT: Final = time(17, 40)
OFFICE: Final = time(10, 0)


class Visit(Value):
    """A day on site: when the location was sent, and whether the host confirmed that evening."""

    at: datetime
    metres: int
    """Distance from the gate."""
    confirmed_at: datetime | None = None

    def point(self, gate: Gate) -> Point:
        """The place that the phone reports: so many metres from the gate, east by north."""
        part = self.metres * 0.7071 / METRES_PER_DEGREE
        return Point(
            latitude=round(gate.latitude + part, 6),
            longitude=round(gate.longitude + part / cos(radians(gate.latitude)), 6),
            accuracy_m=12 + self.metres % 20,
        )


def term(plan: AppointeePlan, today: date, policy: Policy) -> Span:
    """The appointment's first and last day."""
    if plan.first_reminder_in is not None:
        reminder = today + timedelta(days=plan.first_reminder_in)
        return _ending(_end_with(reminder, policy.report_first_months), policy)
    if plan.report_overdue is not None:
        due = today - timedelta(days=plan.report_overdue)
        return _ending(_end_with(due, policy.report_due_months), policy)
    start = today - timedelta(days=plan.started)
    return Span(first=start, last=term_end(start, policy.min_term_years))


def _end_with(day: date, months: int) -> date:
    """The first term end that `day` or a later one lies so many months before."""
    end = day + timedelta(days=28 * months)
    while months_before(end, months) < day:
        end += ONE_DAY
    return end


def _ending(end: date, policy: Policy) -> Span:
    """The shortest term that ends on `end`."""
    first = end - timedelta(days=366 * policy.min_term_years + 1)
    while term_end(first + ONE_DAY, policy.min_term_years) <= end:
        first += ONE_DAY
    return Span(first=first, last=end)


def visits(
    plan: AppointeePlan, served: Span, today: date, kind: Callable[[date], DayKind]
) -> Iterator[Visit]:
    """The visits of all service years, spread evenly over their working days, oldest first."""
    last = today - ONE_DAY
    for left in (plan.paused, plan.ended):
        if left is not None:
            last = today - timedelta(days=left + 1)
    for back, count in enumerate(reversed(plan.visits)):
        year = service_year(served.first, served.last, _years_ago(min(last, served.last), back))
        span = Span(first=year.first, last=min(year.last, last))
        yield from _of_year(plan, span, count, kind, now=back == 0)


def _of_year(
    plan: AppointeePlan,
    span: Span,
    count: int,
    kind: Callable[[date], DayKind],
    *,
    now: bool,
) -> Iterator[Visit]:
    waits = plan.open if now else 0
    working = [day for day in _days(span) if kind(day) in WORKING]
    # the newest ones wait: what is older than 72 hours nobody could confirm any more
    settled, recent = working[: len(working) - waits], working[len(working) - waits :]
    chosen = [settled[(2 * i + 1) * len(settled) // (2 * count)] for i in range(count)] + recent
    if now and plan.yesterday:
        chosen[-1] = span.last
    for number, day in enumerate(chosen):
        waiting = number >= count
        late = waiting or (now and plan.yesterday and day == span.last)
        yield Visit(
            at=instant(day, time(9, number * 37 % 60)) + timedelta(hours=number * 5 % 4),
            metres=640 if waiting else 30 + number * 53 % 170,
            confirmed_at=None if late or number % 4 == 1 else instant(day, CONFIRMED_AT),
        )


def _days(span: Span) -> Iterator[date]:
    for number in range(span.days()):
        yield span.first + timedelta(days=number)


def _years_ago(day: date, years: int) -> date:
    return months_before(day, 12 * years)


def at_office(day: date) -> datetime:
    """Ten in the morning, when sample officials do their work."""
    return instant(day, OFFICE)
