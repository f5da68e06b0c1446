"""Which facts raise a doubt, when a step-up is asked for, and what answers it (PRODUCT 1)."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final

from core.doubts.model import Doubt, DoubtKind, Finding, Hints, LastPlace, LivePoint, Notes, StepUp
from core.duty.model import DutyDay, Grade, Judgement
from core.duty.rules import distance_m
from core.organisations.model import Point, Site
from core.ports import Tokens
from core.shared.ids import SiteId
from core.shared.policy import Policy

SETTLED_LIVE: Final = frozenset(
    {DoubtKind.REPEATED_POINT, DoubtKind.SHARED_POINT, DoubtKind.FAST_TRAVEL}
)
"""Kinds that a live location at the gate leaves nothing of."""

BY_LIVE: Final = "live"

ANSWERS: Final = {
    DoubtKind.REPEATED_POINT: ("cache", "same-spot"),
    DoubtKind.SHARED_POINT: ("together", "same-spot"),
    DoubtKind.FAST_TRAVEL: ("drift", "rail"),
    DoubtKind.REGULAR_JITTER: ("still",),
    DoubtKind.CALL_BACK: ("was-there", "other-gate", "other-date"),
}
"""The ready answers, the likeliest first; own words are offered beside them."""

ROUNDED_M: Final = 5
"""Metres by which a kept distance may be too long, for it is kept to ten."""
FINE: Final = 12
"""Bytes of the seal that stand for a point: two of them never meet by chance."""


def point_digest(point: Point, tokens: Tokens) -> str:
    """What stands for the point, to six decimals: equal for equal points, and no way back."""
    said = f"point:{point.latitude:.6f},{point.longitude:.6f}"
    return tokens.seal(said.encode())[:FINE].hex()


def suspect(
    hints: Hints, judged: Judgement, sites: Sequence[Site], at: datetime, policy: Policy
) -> tuple[Finding, ...]:
    """What is odd about a location that has just come, with the numbers that say so."""
    found = []
    if hints.own is not None:
        found.append(
            Finding(kind=DoubtKind.REPEATED_POINT, facts={"earlier": hints.own.isoformat()})
        )
    if hints.others:
        found.append(Finding(kind=DoubtKind.SHARED_POINT, facts={}))
    if hints.last is not None and hints.last.at <= at:
        travel = _travel(hints.last, judged, sites, at, policy)
        if travel is not None:
            found.append(travel)
    return tuple(found)


def _travel(
    last: LastPlace, judged: Judgement, sites: Sequence[Site], at: datetime, policy: Policy
) -> Finding | None:
    """From two gates and two distances only a lower bound follows, and that is what is judged."""
    gates = {site.id: site for site in sites}
    gate, before = gates.get(judged.site or SiteId(0)), gates.get(last.site)
    if gate is None or before is None or judged.distance_m is None:
        return None
    here, there = judged.distance_m, last.distance_m
    if gate is before:
        apart = abs(here - there) - 2 * ROUNDED_M
    else:
        origin = Point(latitude=before.latitude, longitude=before.longitude)
        apart = int(distance_m(origin, gate)) - here - there - 2 * ROUNDED_M
    if apart < policy.travel_least_m:
        return None
    # the messenger counts whole seconds: the second more keeps the speed a lower bound too
    seconds = (at - last.at).total_seconds() + 1
    kmh = int(apart * 3.6 / seconds)
    if kmh <= policy.travel_kmh:
        return None
    facts: dict[str, int | str] = {
        "km": apart // 1000,
        "minutes": max(1, -int(-(seconds - 1) // 60)),
        "kmh": kmh,
    }
    return Finding(kind=DoubtKind.FAST_TRAVEL, facts=facts)


def asks(found: Sequence[Finding], day: DutyDay, tokens: Tokens, policy: Policy) -> bool:
    """Whether a live location would help now; the store sees to it that it is once a day."""
    if day.grade is Grade.A or day.why_not is not None:
        return False
    return bool(found) or (day.counts() and by_chance(day, tokens, policy))


def by_chance(day: DutyDay, tokens: Tokens, policy: Policy) -> bool:
    """One day in so many, drawn by a seal: nobody foresees it, asking again changes nothing."""
    drawn = tokens.seal(f"step-up:{day.appointment}:{day.on}".encode())
    return int.from_bytes(drawn[:4]) * 100 < policy.step_up_percent << 32


def answers_step_up(began: datetime, step_up: StepUp | None) -> bool:
    """Whether a live location that began then came in time for a request not yet answered."""
    return step_up is not None and step_up.answered_at is None and began <= step_up.until


def is_followed(began: datetime, at: datetime, policy: Policy) -> bool:
    """Whether a point falls into the first minutes; a phone left behind says no more later."""
    return began < at <= began + timedelta(minutes=policy.live_until_minutes)


def stayed(began: datetime, points: Sequence[LivePoint], policy: Policy) -> bool:
    """Whether somebody stood there: points inside the ring until two minutes after the first."""
    inside = [point for point in points if point.inside]
    if len(inside) < policy.live_points:
        return False
    return inside[-1].at - began >= timedelta(minutes=policy.live_from_minutes)


def regular(points: Sequence[LivePoint], policy: Policy) -> Finding | None:
    """So many points in a row that neither moved nor changed their accuracy."""
    run = 1
    for one, other in pairwise(points):
        moved = one.digest != other.digest or one.accuracy_m != other.accuracy_m
        run = 1 if moved or one.accuracy_m is None else run + 1
        if run == policy.jitter_points:
            facts: dict[str, int | str] = {"points": run, "metres": one.accuracy_m or 0}
            return Finding(kind=DoubtKind.REGULAR_JITTER, facts=facts)
    return None


def is_open(doubt: Doubt, today: date) -> bool:
    """Whether a word is still wanted."""
    return doubt.answered_at is None and today <= doubt.expires_on


def is_shown(doubt: Doubt, today: date) -> bool:
    """Explained ones stay beside the day; unexplained ones are gone after the review."""
    return doubt.answered_at is not None or today <= doubt.expires_on


def expires_on(today: date, policy: Policy) -> date:
    """The last date on which an unexplained doubt is shown."""
    return today + timedelta(days=policy.doubt_days)


def until(asked_at: datetime, policy: Policy) -> datetime:
    """Until when a live location answers a step-up."""
    return asked_at + timedelta(seconds=policy.step_up_seconds)


def shown(notes: Notes, today: date, now: datetime) -> Notes:
    """What the person's card tells: a request that can be answered no more is not repeated."""
    step_up = notes.step_up
    if step_up is not None and step_up.answered_at is None and now > step_up.until:
        step_up = None
    doubts = tuple(doubt for doubt in notes.doubts if is_shown(doubt, today))
    return Notes(doubts=doubts, step_up=step_up)
