"""Ringing any timer of the table: one letter a person, a timer and a step (DOMAIN 1.8)."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from core.desk import Desk, action
from core.notices.model import Outcome, Reminder, TimerKind
from core.notices.rules import own_minute, release, reminder_at
from core.notices.timetable import TIMERS, timer_of
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import PersonId
from core.timers.model import Hour, Rung, Timer
from core.timers.rising import DAILY
from core.timers.rules import OF_SERVICE, first_ring

RINGING_DAILY = (
    TimerKind.NEEDS_WAIT,
    TimerKind.PROFILES_WAIT,
    TimerKind.CLAIMS_WAIT,
    TimerKind.CASES_WAIT,
)
"""Timers that look through a whole list each day and are nobody's own."""


@action(May.RING)
def begin_timers(desk: Desk, actor: Actor) -> None:
    """Appointments that were made before these timers existed get theirs; so do the daily ones."""
    today = local_day(desk.now)
    first = first_ring(today, today, desk.policy)
    for kind in OF_SERVICE:
        desk.work.timers.begin(kind, today, first)
    for kind in RINGING_DAILY:
        desk.work.timers.start(kind, DAILY, today)


@action(May.RING)
def ringing(desk: Desk, actor: Actor) -> tuple[TimerKind, ...]:
    """The rows of the table of which something is due now.

    One turn of the one writer for all of them: most ticks find nothing.
    """
    today, timers = local_day(desk.now), desk.work.timers
    return tuple(
        one.kind
        for one in TIMERS
        if (one.due(desk, today, 1) if one.due else timers.due(one.kind, today, 1))
    )


@action(May.RING)
def ring(desk: Desk, actor: Actor, kind: TimerKind, limit: int = 500) -> int:
    """Whatever of this timer is due gets the one letter of today's step.

    What was missed in a downtime is not made up for: one letter, the present step, and the same
    step is never told twice. Returns how many were due; ask again while it equals `limit`.
    """
    timer, today, work = timer_of(kind), local_day(desk.now), desk.work
    subjects = timer.due(desk, today, limit) if timer.due else work.timers.due(kind, today, limit)
    if not subjects:
        return 0
    rungs = timer.look(desk, subjects, today)
    for rung in rungs.values():
        for matter in (rung, *rung.beside):
            if matter.closes:
                work.letters.close(matter.subject, Outcome.DONE)
    work.letters.post([*_drafts(desk, timer, rungs.values())])
    if timer.due is None:
        ended = Rung(next_on=None)
        work.timers.advance(kind, {one: rungs.get(one, ended).next_on for one in subjects})
    return len(subjects)


def _drafts(desk: Desk, timer: Timer, rungs: Iterable[Rung]) -> Iterator[Reminder]:
    moments: dict[int, datetime] = {}
    for rung in rungs:
        for told in (rung, *rung.beside):
            for kind, to in told.letters:
                minute = own_minute(to, desk.policy)
                if minute not in moments:
                    moments[minute] = _moment(desk, timer, to)
                key = f"{kind}:{told.subject}:{told.occasion or told.step}:{to}"
                yield Reminder(key, to, kind, told.subject, told.step, moments[minute])


def _moment(desk: Desk, timer: Timer, to: PersonId) -> datetime:
    """When a letter of today's may ring; all that share a minute share it."""
    wanted = desk.now
    if timer.hour is Hour.OFFICE:
        wanted = max(wanted, reminder_at(local_day(desk.now), to, desk.policy))
    return release(wanted, to, desk.workdays, desk.policy)
