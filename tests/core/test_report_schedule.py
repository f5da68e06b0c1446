"""The ladder of a report's reminders against an independent model (A12, DOMAIN 1.9)."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.notices.rules import (
    ReportSchedule,
    for_county,
    report_schedule,
    term_end_with_reminders_by,
)
from core.shared.policy import Policy

POLICY = Policy()
ENDS = st.dates(date(2026, 1, 1), date(2036, 12, 31))


def back(day: date, months: int) -> date:
    """Calendar months back by counting months alone: the model's own arithmetic."""
    index = day.year * 12 + day.month - 1 - months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def ladder(end: date, policy: Policy, overdue_steps: int) -> list[tuple[date, str]]:
    """Every step of the ladder as (day, name), written out one by one."""
    due = back(end, policy.report_due_months)
    found = [(back(end, policy.report_first_months), "M-1")]
    found += [(due - timedelta(days=n), f"D-{n}") for n in policy.report_steps_days]
    week = timedelta(days=policy.report_overdue_days)
    found += [(due + week * n, f"W+{n}") for n in range(1, overdue_steps)]
    return found


@pytest.mark.parametrize(
    ("end", "due", "first"),
    [
        (date(2028, 2, 29), date(2028, 1, 29), date(2027, 12, 29)),
        (date(2027, 3, 31), date(2027, 2, 28), date(2027, 1, 31)),
        (date(2027, 4, 30), date(2027, 3, 30), date(2027, 2, 28)),
    ],
)
def test_the_vectors_of_the_domain_guide(end: date, due: date, first: date) -> None:
    """A12, DOMAIN 1.9: both months are clipped from the term's end, not from the due date."""
    schedule = report_schedule(end, POLICY)

    assert (schedule.due, schedule.first) == (due, first)


@given(end=ENDS)
@settings(deadline=None)
def test_due_and_first_are_calendar_months_before_the_end(end: date) -> None:
    """C35, A12: one month and two months before the end, by counting months alone."""
    schedule = report_schedule(end, POLICY)

    assert schedule.due == back(end, 1)
    assert schedule.first == back(end, 2)
    assert schedule.first < schedule.due < end


def steps_days() -> st.SearchStrategy[tuple[int, ...]]:
    """Any ladder a city may set, longer than the month between first and due included."""
    return st.lists(st.integers(0, 70), max_size=6, unique=True).map(tuple)


@given(end=ENDS, offset=st.integers(-10, 160), steps=steps_days(), week=st.integers(1, 30))
@example(end=date(2028, 2, 29), offset=0, steps=(14, 7, 3, 0), week=7)
@settings(deadline=None, max_examples=400)
def test_at_is_the_latest_step_that_has_come(
    end: date, offset: int, steps: tuple[int, ...], week: int
) -> None:
    """A12: `at` is the latest step reached, never an older one; nothing before the first."""
    policy = Policy(report_steps_days=steps, report_overdue_days=week)
    today = back(end, 2) + timedelta(days=offset)
    reached = [step for step in ladder(end, policy, 200) if step[0] <= today]
    step = report_schedule(end, policy).at(today)

    if not reached:
        assert step is None
        return
    assert step is not None
    assert step.on == max(on for on, _ in reached)
    assert (step.on, step.name) in reached


@given(end=ENDS, offset=st.integers(-10, 160), steps=steps_days(), week=st.integers(1, 30))
@settings(deadline=None, max_examples=400)
def test_after_is_the_next_step_to_come(
    end: date, offset: int, steps: tuple[int, ...], week: int
) -> None:
    """A12: `after` is the nearest step still ahead; overdue steps never end."""
    policy = Policy(report_steps_days=steps, report_overdue_days=week)
    today = back(end, 2) + timedelta(days=offset)
    ahead = [on for on, _ in ladder(end, policy, 200) if on > today]

    assert report_schedule(end, policy).after(today) == min(ahead)


def walk(schedule: ReportSchedule, until: date) -> list[tuple[date, str]]:
    """What rings when every timer rings on its day."""
    rung, today = [], schedule.first
    while today <= until:
        step = schedule.at(today)
        assert step is not None
        rung.append((today, step.name))
        today = schedule.after(today)
    return rung


def test_the_whole_ladder_of_a_term() -> None:
    """A12: M-1, D-14, D-7, D-3, D-0, then weekly, each on its own day and once."""
    rung = walk(report_schedule(date(2028, 2, 29), POLICY), date(2028, 2, 20))

    assert rung == [
        (date(2027, 12, 29), "M-1"),
        (date(2028, 1, 15), "D-14"),
        (date(2028, 1, 22), "D-7"),
        (date(2028, 1, 26), "D-3"),
        (date(2028, 1, 29), "D-0"),
        (date(2028, 2, 5), "W+1"),
        (date(2028, 2, 12), "W+2"),
        (date(2028, 2, 19), "W+3"),
    ]


def test_after_a_silence_only_the_present_step_is_named() -> None:
    """DOMAIN 1.8: a scheduler that was down catches up with one step, never with a burst."""
    schedule = report_schedule(date(2028, 2, 29), POLICY)
    step = schedule.at(date(2028, 1, 28))

    assert step is not None
    assert step.name == "D-3"
    assert schedule.at(date(2027, 12, 28)) is None


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (date(2028, 1, 14), False),
        (date(2028, 1, 15), True),
        (date(2028, 1, 29), True),
        (date(2028, 3, 1), True),
    ],
)
def test_the_county_is_told_from_a_fortnight_before(today: date, told: bool) -> None:
    """DOMAIN 1.8: county departments from 14 days before the deadline, and while overdue."""
    assert for_county(report_schedule(date(2028, 2, 29), POLICY), today, POLICY) is told


@given(end=ENDS)
@settings(deadline=None)
def test_no_report_in_its_ladder_is_left_out_of_the_list_of_awaited_ones(end: date) -> None:
    """C35: on the day of the first reminder the term's end lies within the list's reach."""
    first = report_schedule(end, POLICY).first

    assert end <= term_end_with_reminders_by(first, POLICY)
