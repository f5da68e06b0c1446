"""What may be taken back and until when, hours on site, months (PRODUCT 6, A1, A2, A28)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from dateutil.relativedelta import relativedelta

from core.duty.model import DutyDay, KeptSignal, SignalKind, WhyNot
from core.duty.rules import OWN, supports
from core.record.model import Month
from core.shared.calendar import ONE_DAY, Span, instant, local_day, local_time
from core.shared.ids import PersonId
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused

ON_SITE: Final = frozenset(
    {SignalKind.LOCATION, SignalKind.DOOR_CODE, SignalKind.OFFLINE_CODE, SignalKind.OFFICER}
)
"""Kinds whose time is a time at the enterprise; the host's word comes later, a claim too."""

UNDONE: Final = "undone"
CLAIM_WITHDRAWN: Final = "withdrawn"
"""The reasons of an undo and of a claim taken back, beside the ready ones of a reversal."""
REASONS: Final = ("slip", "elsewhere", "other-day")
"""The ready reasons of a reversal: pressed by mistake, not at this enterprise, another day."""

COUNTED, WAITING, NOTHING, OUTSIDE = "#", "?", ".", " "
A_WEEK: Final = 7


class Standing(NamedTuple):
    """What still stands of a day: the person's own signals, and whether others acted."""

    own: tuple[KeptSignal, ...]
    acted: bool


def standing(kept: Iterable[KeptSignal], person: PersonId) -> Standing:
    """Signals that were taken back are left out."""
    left = [one for one in kept if one.reversed_at is None]
    own = tuple(one for one in left if one.signal.kind in OWN and one.signal.by == person)
    return Standing(own, len(own) < len(left))


def undo_until(now_standing: Standing, policy: Policy) -> datetime | None:
    """Until when the last own record can be undone; None once others acted upon it."""
    if not now_standing.own or now_standing.acted:
        return None
    last = max(one.signal.at for one in now_standing.own)
    return last + timedelta(minutes=policy.undo_minutes)


def to_undo(now_standing: Standing, now: datetime, policy: Policy) -> tuple[KeptSignal, ...]:
    """The own signals of the last ten minutes (PRODUCT 6).

    Raises Refused(NOTHING_TO_TAKE_BACK, ACTED_UPON, UNDO_OVER).
    """
    check_own(now_standing)
    if now_standing.acted:
        raise Refused(Refusal.ACTED_UPON)
    window = timedelta(minutes=policy.undo_minutes)
    fresh = tuple(one for one in now_standing.own if now <= one.signal.at + window)
    if not fresh:
        raise Refused(Refusal.UNDO_OVER, minutes=policy.undo_minutes)
    return fresh


def check_own(now_standing: Standing) -> None:
    """Raises Refused(NOTHING_TO_TAKE_BACK) where nothing of the person's own stands."""
    if not now_standing.own:
        raise Refused(Refusal.NOTHING_TO_TAKE_BACK)


def first_on_site(kept: Iterable[KeptSignal], on: date) -> datetime | None:
    """The first signal of the date that was given at the enterprise and still stands."""
    times = [
        one.signal.at
        for one in kept
        if one.reversed_at is None
        and one.signal.kind in ON_SITE
        and supports(one.signal)
        and local_day(one.signal.at) == on
    ]
    return min(times, default=None)


def departure(day: DutyDay, clock: time | None, first: datetime | None, now: datetime) -> datetime:
    """The moment of departure, to the minute: now, or `clock` on the day's own date.

    Raises Refused(LEFT_ANOTHER_DAY) for "now" on a later date, Refused(LEFT_AHEAD) for a time to
    come, Refused(LEFT_TOO_EARLY) for one that does not follow the first signal.
    """
    if clock is None:
        if local_day(now) != day.on:
            raise Refused(Refusal.LEFT_ANOTHER_DAY, on=day.on)
        left = now.replace(second=0, microsecond=0)
    else:
        left = instant(day.on, clock.replace(second=0, microsecond=0))
    if left > now:
        raise Refused(Refusal.LEFT_AHEAD)
    if first is not None and left <= first.replace(second=0, microsecond=0):
        raise Refused(Refusal.LEFT_TOO_EARLY, first=local_time(first))
    return left


def minutes(day: DutyDay, first: datetime | None) -> int | None:
    """Minutes from the first signal on site to the departure; None where one is not known."""
    if day.left_at is None or first is None or day.left_at <= first:
        return None
    return int((day.left_at - first).total_seconds()) // 60


def months(
    span: Span, days: Sequence[DutyDay], stay: Mapping[date, int], today: date
) -> list[Month]:
    """The months of the year up to today, each with its days, minutes and weeks."""
    found = []
    first = span.first.replace(day=1)
    while first <= min(span.last, today):
        last = first + relativedelta(months=1) - ONE_DAY
        own = [day for day in days if first <= day.on <= last]
        counted = {day.on for day in own if day.counts()}
        waiting = {day.on for day in own if waits(day)}
        found.append(
            Month(
                first=first,
                days=len(counted),
                open=len(waiting),
                minutes=sum(stay.get(on, 0) for on in counted),
                weeks=_weeks(first, last, counted, waiting, span, today),
            )
        )
        first = last + ONE_DAY
    return found


def waits(day: DutyDay) -> bool:
    """Whether the day may still come to count."""
    return day.why_not is None and not day.counts()


def _weeks(  # noqa: PLR0913, PLR0917 - a month, what lies in it, and where it ends
    first: date, last: date, counted: set[date], waiting: set[date], span: Span, today: date
) -> str:
    signs = []
    start = first
    while start <= last:
        end = min(start + timedelta(days=A_WEEK - 1), last)
        seven = {start + timedelta(days=step) for step in range((end - start).days + 1)}
        if end < span.first or start > min(span.last, today):
            signs.append(OUTSIDE)
        elif counted & seven:
            signs.append(COUNTED)
        else:
            signs.append(WAITING if waiting & seven else NOTHING)
        start = end + ONE_DAY
    return "".join(signs)


def is_withdrawn(day: DutyDay) -> bool:
    """Whether the person took the day back."""
    return day.why_not is WhyNot.WITHDRAWN
