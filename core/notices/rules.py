"""When reminders are due, when they may ring, and what follows a failed delivery."""

from datetime import date, datetime, time, timedelta
from typing import Final

from core.notices.model import Kind, LetterState, Step, Verdict, VerdictKind
from core.shared.calendar import ONE_DAY, instant, local_day, local_time, months_before
from core.shared.ids import PersonId
from core.shared.policy import Policy
from core.shared.value import Value
from core.shared.workdays import Workdays, from_on, is_working

FIRST: Final = "M-1"

SETTLED: Final = frozenset(
    {
        LetterState.DELIVERED,
        LetterState.GONE,
        LetterState.BROKEN,
        LetterState.CANCELLED,
        LetterState.WITHHELD,
    }
)
"""States that a letter never leaves."""

SILENT: Final = frozenset({Kind.DAY_CHANGED, Kind.BROADCAST_PROGRESS})
"""Kinds that edit what is in the chat and make no sound: quiet hours do not hold them."""

NO_CALL: Final = SILENT | {
    Kind.GROUP_BRIEF,
    Kind.UNREACHABLE,
    Kind.NEW_POSTS,
    Kind.VISIT_NOTED,
    Kind.VISIT_HERE,
    Kind.VISIT_REPLY,
    Kind.DIFFICULTY_ANSWERED,
    Kind.DIFFICULTY_CLOSING,
}
"""Kinds for which the county does not phone where nobody is reached: news can be looked up."""


NO_LETTER: Final = frozenset({Kind.BROADCAST})
"""Kinds of which many fail to arrive at once: the list to phone from is enough, a letter to the
county about each would be a flood."""


class ReportSchedule(Value):
    """The ladder of one report: first reminder, deadline, steps between and after (A12)."""

    first: date
    due: date
    steps_days: tuple[int, ...]
    overdue_days: int

    def steps(self) -> list[Step]:
        """The steps up to the deadline, earliest first."""
        ladder = [Step(name=FIRST, on=self.first)]
        ladder += [
            Step(name=f"D-{days}", on=self.due - timedelta(days=days)) for days in self.steps_days
        ]
        # a step set longer than a month before the deadline comes before the first reminder
        return sorted(ladder, key=lambda step: step.on)

    def at(self, today: date) -> Step | None:
        """The step that `today` stands on; after a silence the latest, never an older one."""
        late = (today - self.due).days // self.overdue_days
        if late >= 1:
            on = self.due + timedelta(days=late * self.overdue_days)
            return Step(name=f"W+{late}", on=on)
        reached = [step for step in self.steps() if step.on <= today]
        return reached[-1] if reached else None

    def after(self, today: date) -> date:
        """The day of the next step after `today`; overdue steps never end."""
        ahead = [step.on for step in self.steps() if step.on > today]
        if ahead:
            return min(ahead)
        weeks = max((today - self.due).days // self.overdue_days, 0) + 1
        return self.due + timedelta(days=weeks * self.overdue_days)


def report_schedule(end: date, policy: Policy) -> ReportSchedule:
    """The ladder for a term that ends on `end`; both months are clipped from the end (A12)."""
    return ReportSchedule(
        first=months_before(end, policy.report_first_months),
        due=months_before(end, policy.report_due_months),
        steps_days=policy.report_steps_days,
        overdue_days=policy.report_overdue_days,
    )


def term_end_with_reminders_by(today: date, policy: Policy) -> date:
    """The latest term end whose first reminder can have come by `today`."""
    return today + timedelta(days=31 * policy.report_first_months)


def for_county(schedule: ReportSchedule, today: date, policy: Policy) -> bool:
    """Whether the county departments are told too (DOMAIN 1.8)."""
    return (schedule.due - today).days <= policy.report_county_days


def is_quiet(at: datetime, workdays: Workdays, policy: Policy) -> bool:
    """Whether nothing may ring at `at`: night, weekend or holiday (PRODUCT 16)."""
    clock = local_time(at)
    awake = policy.quiet_until <= clock < policy.quiet_from
    return not awake or not is_working(workdays, local_day(at))


def release(at: datetime, to: PersonId, workdays: Workdays, policy: Policy) -> datetime:
    """The first moment from `at` on at which a letter to `to` may ring.

    Letters that waited for the morning are spread over half an hour, each person always at his
    own minute, so that eight o'clock is not a volley.
    """
    if not is_quiet(at, workdays, policy):
        return at
    day = local_day(at)
    if local_time(at) >= policy.quiet_until:
        day += ONE_DAY
    day = from_on(workdays, day)
    return instant(day, policy.quiet_until) + timedelta(minutes=own_minute(to, policy))


def own_minute(to: PersonId, policy: Policy) -> int:
    """By how many minutes a person's letters come after the first: always the same ones."""
    return to * 7 % (policy.spread_minutes or 1)


def reminder_at(day: date, to: PersonId, policy: Policy) -> datetime:
    """When a reminder that belongs to `day` wants to ring; nine o'clock is no volley either."""
    return instant(day, policy.push_at) + timedelta(minutes=own_minute(to, policy))


def is_evening(now: datetime, policy: Policy) -> bool:
    """Whether the hosts' evening card is due (PRODUCT 2.2)."""
    return policy.host_card_at <= local_time(now) <= time.max


def settle(
    verdict: Verdict, attempts: int, now: datetime, policy: Policy
) -> tuple[LetterState, datetime]:
    """The state after an attempt, and when the next one is due if there is to be one.

    A wait that the messenger asks for does not use up an attempt's patience, a failing network
    does: its waits grow, and after the last the letter is broken rather than forgotten.
    """
    match verdict.kind:
        case VerdictKind.DELIVERED:
            return LetterState.DELIVERED, now
        case VerdictKind.GONE:
            return LetterState.GONE, now
        case VerdictKind.BROKEN:
            return LetterState.BROKEN, now
        case VerdictKind.LATER:
            return LetterState.LATER, now + timedelta(seconds=verdict.wait)
        case VerdictKind.AGAIN:
            if attempts >= policy.retry_attempts:
                return LetterState.BROKEN, now
            waits = policy.retry_seconds
            return LetterState.LATER, now + timedelta(seconds=waits[min(attempts, len(waits)) - 1])
