"""The forecast, the reference, and how long it has been quiet (A1, A4, A27, DOMAIN 1.8)."""

from collections.abc import Iterable
from datetime import date, timedelta

from core.appointments.model import Served, State, Suspension
from core.pace.almanac import Almanac
from core.pace.model import FULL_YEAR, Pace
from core.shared.calendar import ONE_DAY, Span, service_year
from core.shared.policy import Policy
from core.shared.workdays import Workdays

FAR = timedelta(days=366)
"""How far beyond the year's end a forecast is still told; beyond, there is no date to tell."""


def serves(appointment: Served, today: date) -> bool:
    """Whether service has begun and not ended."""
    begun = appointment.start <= today <= appointment.last_day
    return begun and appointment.state is not State.ENDED


def pace(  # noqa: PLR0913 - what a forecast rests on
    appointment: Served,
    pauses: Iterable[Suspension],
    count: int,
    today: date,
    *,
    workdays: Workdays,
    policy: Policy,
) -> Pace | None:
    """How the service year of `today` goes along, with `count` days that count so far.

    None outside the service. The rhythm is the days that count by the working days gone by, and
    goes on over the working days ahead; suspensions that are known are left out of both (A27).
    Before ten working days, without a day that counts, or in a suspension there is no forecast.
    """
    if not serves(appointment, today):
        return None
    year = service_year(appointment.start, appointment.last_day, today)
    book = _Book(tuple(pauses), workdays if isinstance(workdays, Almanac) else Almanac(workdays))
    on_duty = len(book.working(year.first, today))
    served = book.served(year.first, today - ONE_DAY)
    short = year.days() < FULL_YEAR
    goal = _share(policy.days_per_year, year.days()) if short else policy.days_per_year
    missing, paused = max(goal - count, 0), book.is_paused(today)
    foreseen = missing > 0 and on_duty >= policy.pace_first_days and not paused
    forecast, read = None, today
    if foreseen and count:
        ahead = book.working(today + ONE_DAY, year.last + FAR)
        needed = -(-missing * on_duty // count)
        forecast = ahead[needed - 1] if needed <= len(ahead) else None
        read = forecast or year.last + FAR
    return Pace(
        appointment=appointment.id,
        year=year,
        count=count,
        goal=goal,
        short=short,
        reference=_share(policy.days_per_year, served),
        on_duty=on_duty,
        days_left=book.served(today + ONE_DAY, year.last),
        forecast=forecast,
        slips=foreseen and (forecast is None or forecast > year.last),
        paused=paused,
        official=book.is_official(year.first, read),
    )


def is_behind(found: Pace, policy: Policy) -> bool:
    """Whether the person hears of it: well behind, and the year's end would pass (DOMAIN 1.8)."""
    return found.slips and found.behind > policy.pace_behind_days


def slipped_further(found: Pace, said: date | None) -> bool:
    """Whether the forecast is later than the one that the last letter told; none is the latest."""
    return said is None or (found.forecast or date.max) > said


def quiet_since(
    appointment: Served, pauses: Iterable[Suspension], last: date | None, today: date
) -> date | None:
    """From which day on a silence is counted: the last record, the start, or the return.

    None where nothing is expected: before the service, after it, in a suspension.
    """
    if not serves(appointment, today):
        return None
    since = max(appointment.start, last or appointment.start)
    for pause in pauses:
        if pause.covers(today):
            return None
        if pause.last is not None and pause.last < today:
            since = max(since, pause.last + ONE_DAY)
    return since


class _Book:
    """The calendar as one appointment has it: its pauses are left out."""

    def __init__(self, pauses: tuple[Suspension, ...], almanac: Almanac) -> None:
        self._pauses = pauses
        self._almanac = almanac

    def is_paused(self, day: date) -> bool:
        return any(pause.covers(day) for pause in self._pauses)

    def is_official(self, first: date, last: date) -> bool:
        return self._almanac.is_official(first, last)

    def served(self, first: date, last: date) -> int:
        """Days that no pause takes away; most services have none, and their days are a number."""
        if not self._pauses:
            return max(0, (last - first).days + 1)
        return sum(not self.is_paused(day) for day in _days(first, last))

    def working(self, first: date, last: date) -> list[date]:
        found = self._almanac.working(first, last)
        return [day for day in found if not self.is_paused(day)] if self._pauses else found


def _share(days: int, served: int) -> int:
    """`days` a year, for so many days of it, rounded up (A1) and never more than the whole."""
    return min(-(-days * served // FULL_YEAR), days)


def _days(first: date, last: date) -> Iterable[date]:
    span = Span(first=first, last=last)
    return (first + timedelta(days=n) for n in range(span.days()))
