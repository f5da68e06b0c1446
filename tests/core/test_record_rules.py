"""Undo windows, departures, hours, months (PRODUCT 6, A1, A2, A28)."""

from datetime import date, datetime, time, timedelta

import pytest

from core.duty.model import DutyDay, Grade, Judgement, KeptSignal, Ring, Signal, SignalKind, WhyNot
from core.record import rules
from core.shared.calendar import Span, service_year
from core.shared.ids import AppointmentId, DutyDayId, PersonId, SignalId
from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from tests.core.samples import LI, NOON, WANG, shanghai

ON = date(2026, 5, 6)
POLICY = Policy()


def kept(
    kind: SignalKind = SignalKind.LOCATION,
    at: datetime = NOON,
    by: PersonId = WANG,
    *,
    gone: bool = False,
    ring: Ring = Ring.INSIDE,
) -> KeptSignal:
    judged = Judgement(ring=ring) if kind is SignalKind.LOCATION else None
    signal = Signal(kind=kind, at=at, source="1:1", judgement=judged, by=by)
    return KeptSignal(id=SignalId(1), signal=signal, reversed_at=at if gone else None)


def day(on: date = ON, *, grade: Grade = Grade.B, **more: object) -> DutyDay:
    return DutyDay(
        id=DutyDayId(1), appointment=AppointmentId(17), on=on, grade=grade, first_at=NOON
    ).model_copy(update=more)


@pytest.mark.parametrize(("seconds", "code"), [(599, None), (600, None), (601, Refusal.UNDO_OVER)])
def test_the_edge_of_the_undo_window(seconds: int, code: Refusal | None) -> None:
    """PRODUCT 6: ten minutes and not a second more."""
    stands = rules.standing([kept()], WANG)
    now = NOON + timedelta(seconds=seconds)
    if code is None:
        assert len(rules.to_undo(stands, now, POLICY)) == 1
        return
    with pytest.raises(Refused) as refused:
        rules.to_undo(stands, now, POLICY)
    assert refused.value.code is code


@pytest.mark.parametrize(
    "kind", [SignalKind.HOST, SignalKind.OFFICER, SignalKind.COUNTY, SignalKind.PAPER]
)
def test_what_others_acted_upon_is_not_undone(kind: SignalKind) -> None:
    """PRODUCT 6: after the host's word at five minutes there is the reversal with a reason."""
    stands = rules.standing([kept(), kept(kind, NOON + timedelta(minutes=5), LI)], WANG)

    assert rules.undo_until(stands, POLICY) is None
    with pytest.raises(Refused) as refused:
        rules.to_undo(stands, NOON + timedelta(minutes=6), POLICY)
    assert refused.value.code is Refusal.ACTED_UPON


def test_only_the_last_ten_minutes_are_undone() -> None:
    """PRODUCT 6: a door code at nine stands, the point sent by mistake at noon goes."""
    early = kept(SignalKind.DOOR_CODE, NOON - timedelta(hours=3))
    stands = rules.standing([early, kept()], WANG)

    assert rules.to_undo(stands, NOON, POLICY) == (kept(),)


def test_what_was_taken_back_stands_no_more() -> None:
    """A28: neither one's own nor another's."""
    stands = rules.standing([kept(gone=True), kept(SignalKind.HOST, by=LI, gone=True)], WANG)

    assert stands == ((), False)


def test_the_first_signal_on_site() -> None:
    """A2: hours begin with the first sign of being there; the host's word is none, nor is a
    point outside, a point taken back, or a claim written on another date."""
    signals = [
        kept(SignalKind.HOST, NOON - timedelta(hours=4), LI),
        kept(at=NOON - timedelta(hours=3), ring=Ring.BEYOND),
        kept(at=NOON - timedelta(hours=2), gone=True),
        kept(SignalKind.CLAIM, NOON - timedelta(hours=1)),
        kept(SignalKind.DOOR_CODE, NOON - timedelta(days=1)),
        kept(),
        kept(SignalKind.DOOR_CODE, NOON + timedelta(hours=1)),
    ]

    assert rules.first_on_site(signals, ON) == NOON
    assert rules.first_on_site(signals[:4], ON) is None


def test_a_departure_is_kept_to_the_minute() -> None:
    """Now, or a time of the day itself; seconds say nothing."""
    now = shanghai(ON, 17, 30) + timedelta(seconds=40)

    assert rules.departure(day(), None, NOON, now) == shanghai(ON, 17, 30)
    assert rules.departure(day(), time(16, 5, 9), NOON, now) == shanghai(ON, 16, 5)


@pytest.mark.parametrize(
    ("clock", "now", "code"),
    [
        (None, shanghai(date(2026, 5, 7), 0, 1), Refusal.LEFT_ANOTHER_DAY),
        (time(18), shanghai(ON, 17), Refusal.LEFT_AHEAD),
        (time(12), shanghai(ON, 17), Refusal.LEFT_TOO_EARLY),
        (time(0, 30), shanghai(date(2026, 5, 7), 9), Refusal.LEFT_TOO_EARLY),
    ],
)
def test_a_departure_that_cannot_be(clock: time | None, now: datetime, code: Refusal) -> None:
    """The same local date, after the first signal, not yet to come."""
    with pytest.raises(Refused) as refused:
        rules.departure(day(), clock, NOON, now)
    assert refused.value.code is code


def test_hours_need_both_ends() -> None:
    """PRODUCT 0: a day without a departure adds none."""
    left = day(left_at=NOON + timedelta(hours=5, minutes=30))

    assert rules.minutes(left, NOON) == 330
    assert rules.minutes(left, None) is None
    assert rules.minutes(day(), NOON) is None


def months(span: Span, days: list[DutyDay], today: date) -> dict[str, str]:
    return {f"{month.first:%Y-%m}": month.weeks for month in rules.months(span, days, {}, today)}


def test_a_month_of_a_leap_year_has_a_fifth_week() -> None:
    """A1: 29 February is a day like any other; in a common year the month has four sevens."""
    leap = Span(first=date(2028, 2, 1), last=date(2028, 2, 29))
    common = Span(first=date(2027, 2, 1), last=date(2027, 2, 28))

    assert months(leap, [day(date(2028, 2, 29))], date(2028, 3, 9)) == {"2028-02": "....#"}
    assert months(common, [day(date(2027, 2, 28))], date(2027, 3, 9)) == {"2027-02": "...#"}


def test_weeks_outside_the_year_and_to_come_are_blank() -> None:
    """A1: a service year from the 20th has no cells before it; nothing is shown of the future."""
    year = service_year(date(2026, 3, 20), date(2028, 3, 19), date(2026, 4, 9))
    days = [day(date(2026, 3, 31)), day(date(2026, 4, 2), grade=Grade.OPEN)]

    assert months(year, days, date(2026, 4, 9)) == {"2026-03": "  ..#", "2026-04": "?.   "}


def test_a_month_counts_what_counts() -> None:
    """A2, A28: open days beside it, days that were taken back nowhere."""
    days = [
        day(date(2026, 5, 4)),
        day(date(2026, 5, 5), grade=Grade.OPEN),
        day(date(2026, 5, 6), why_not=WhyNot.WITHDRAWN),
    ]
    year = Span(first=date(2026, 5, 1), last=date(2027, 4, 30))
    stay = {date(2026, 5, 4): 90, date(2026, 5, 6): 60}
    [may] = rules.months(year, days, stay, date(2026, 5, 6))

    assert (may.days, may.open, may.minutes, may.weeks) == (1, 1, 90, "#    ")
