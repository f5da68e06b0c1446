"""Timer: one row of the table of timers (DOMAIN 1.8), and Rung: what a look at it found."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from core.desk import Desk
from core.notices.model import Kind, TimerKind
from core.shared.ids import PersonId
from core.shared.policy import Policy
from core.shared.value import Value


class Anchor(StrEnum):
    """From what a timer counts."""

    TERM_END = "term-end"
    SERVICE_YEAR = "service-year"
    LAST_RECORD = "last-record"
    CALL = "call"
    CERTIFICATE = "certificate"
    VISIT_OF_THE_DAY = "visit-of-the-day"
    REMARK = "remark"
    PUBLISHED = "published"
    SENT = "sent"
    FILED = "filed"
    ANSWERED = "answered"
    SHOWN = "shown"
    """A note reached the person whom it is about."""
    DRAW = "draw"
    WORKDAY = "workday"
    """Every working day, by itself."""
    VISIT = "visit"
    RAISED = "raised"
    """When a difficulty came to whoever has it in hand."""
    PROPOSED = "proposed"
    """When its owner said that it is solved."""


class Party(StrEnum):
    """Whom a timer's letters go to, seen from its matter."""

    PERSON = "person"
    CONTACT = "contact"
    COUNTY = "county"
    OTHER_DEPARTMENT = "other-department"
    UNIT = "unit"
    OWNER = "owner"
    RAISER = "raiser"
    CITY = "city"
    FOLLOWER = "follower"
    OFFICIAL = "official"
    """Whoever looks after others: a county's and the city's departments, a unit's officer."""


class Urgency(StrEnum):
    """How a timer's letters reach an official (PRODUCT 15)."""

    URGENT = "urgent"
    """Now, and through a pause."""
    NOW = "now"
    """It needs an act today: a letter of its own."""
    GATHERED = "gathered"
    """It goes into the day's brief of whoever reads one."""


class Measure(StrEnum):
    """How a stage's numbers are read."""

    MONTHS_BEFORE = "months-before"
    DAYS_BEFORE = "days-before"
    DAYS_AFTER = "days-after"
    WORKDAYS_AFTER = "workdays-after"
    MONTHS_AFTER = "months-after"
    EVERY_DAYS = "every-days"
    EVERY_MONTHS = "every-months"
    MORE_BEHIND = "more-behind"
    """Only where somebody is more days behind than these."""
    EVENING = "evening"
    WORKDAYS_AT = "workdays-at"
    """On every working day, at the time that its reader chose."""
    FIRST_WORKDAY = "first-workday"
    """Of a week."""


class Stage(Value):
    """One part of a timer's steps, as data: for the page that lists them."""

    measure: Measure
    numbers: tuple[int, ...] = ()
    clock: time | None = None


class Hour(StrEnum):
    """When a timer's letters want to ring on their day."""

    OFFICE = "office"
    """From the morning's hour on, each reader at his own minute, so that no volley rings."""
    AT_ONCE = "at-once"
    """As soon as it is found, in hours in which letters may ring."""


class Rung(NamedTuple):
    """What a look found out about one subject, and when it wants to be looked at again.

    A plain tuple: a morning makes ten thousand of them.
    """

    next_on: date | None
    """None: nothing will ring for it any more."""
    step: str = ""
    """Which step is told; the letter's reading gets it."""
    letters: tuple[tuple[Kind, PersonId], ...] = ()
    subject: str = ""
    """What the letters are about ("report:17"): those of a subject are closed together."""
    closes: bool = False
    """Nothing is wanted any more: earlier letters of the subject turn to their outcome."""
    occasion: str = ""
    """What names the step for ever, where the step itself says more than that."""
    beside: tuple["Rung", ...] = ()
    """Letters of other subjects that the same timer causes; their `next_on` is not read."""


Due: TypeAlias = Callable[[Desk, date, int], Sequence[int]]
"""Which subjects are due today, at most so many."""
Look: TypeAlias = Callable[[Desk, Sequence[int], date], Mapping[int, Rung]]
"""The rule of a row: what each of these subjects asks of whom today.

A subject that is left out never rings again. What time itself changes, a look does as well.
"""


class Timer(Value):
    """One row: a new timer is one of these, with its look and the texts of its letters."""

    kind: TimerKind
    since: Anchor
    steps: Callable[[Policy], tuple[Stage, ...]]
    settings: tuple[str, ...]
    """The fields of the policy that its steps are read from."""
    to: tuple[Party, ...]
    urgency: Urgency
    letters: tuple[Kind, ...]
    clause: str
    look: Look
    hour: Hour = Hour.OFFICE
    due: Due | None = None
    """Where what is due stands in a table of its own and not among the timers."""
    at_once: int | None = 500
    """Subjects a transaction: more would keep a check-in waiting for the one writer.

    None: all of them, once a tick; what has been told already is not told again.
    """
