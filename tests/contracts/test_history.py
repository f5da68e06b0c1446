"""Random histories of one appointment, the store and a toy model side by side (A1, A2, A27).

The model knows only dates: on which one something spoke for the person, which ones a decision
takes out. Whatever happened in whatever order, the count that the appointee sees is the model's.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.appointments.actions import close_finished, end, resume, suspend
from core.hosting.actions import confirm_visitors
from core.hosting.questions import visitors_to_confirm
from core.shared.actor import SYSTEM
from core.shared.refusal import Refused
from tests.contracts.stores import open_store
from tests.contracts.town import END, OPERATOR, START, Clock, CountingTokens, Town
from tests.core.samples import FakeWorkdays

R = TypeVar("R")


@dataclass
class Model:
    """One appointment by hand."""

    spoken: set[date] = field(default_factory=set)
    """Dates for which a location inside the ring or the host speaks."""
    known: set[date] = field(default_factory=set)
    """Dates with any record at all."""
    waiting: dict[date, datetime] = field(default_factory=dict)
    """Dates that the host has not confirmed, and when their first record came."""
    pauses: list[list[date]] = field(default_factory=list)
    """First day and the day of the return; the latter missing while the pause lasts."""
    last_day: date = END
    ended: bool = False

    def paused(self) -> bool:
        return bool(self.pauses) and len(self.pauses[-1]) == 1

    def counts(self, day: date) -> bool:
        out = any(p[0] <= day and (len(p) == 1 or day < p[1]) for p in self.pauses)
        return day in self.spoken and START <= day <= self.last_day and not out

    def count(self, today: date) -> int:
        """The days of the year from one 1 March to the next in which today lies."""
        today = min(max(today, START), END)
        first = date(today.year - (today.month < 3), 3, 1)
        last = date(first.year + 1, 3, 1)
        return sum(self.counts(day) for day in self.spoken if first <= day < last)


class History(RuleBasedStateMachine):
    """The rules are what people do; `fresh_url` is set by the test for each store."""

    fresh_url: Callable[[], str]

    @initialize()
    def open(self) -> None:
        self.runner = asyncio.Runner()
        self.steps = 0
        self.clock = Clock()
        self.clock.at(START - timedelta(days=1))
        store = open_store(self.fresh_url(), self.clock, CountingTokens(), FakeWorkdays())
        self.town, self.model, self.sources = Town(store, self.clock), Model(), count()
        enterprise = self.run(self.town.enterprise())
        self.host = self.run(self.town.contact(enterprise))
        self.wang, self.appointment = self.run(self.town.appoint(enterprise))

    def run(self, work: Coroutine[Any, Any, R]) -> R:
        return self.runner.run(work)

    def allowed(self, act: Any, *facts: Any) -> bool:
        """Whether the store agreed to the action."""
        try:
            self.run(self.town.store.do(act, OPERATOR, self.appointment.id, *facts))
        except Refused:
            return False
        return True

    @property
    def today(self) -> date:
        return (self.clock.now + timedelta(hours=8)).date()

    @rule(days=st.integers(0, 4) | st.integers(0, 60), minutes=st.integers(0, 1439))
    def time_passes(self, days: int, minutes: int) -> None:
        self.clock.on(days=days, minutes=minutes)

    @rule(north=st.sampled_from([0, 290, 700, 5000]), again=st.booleans())
    def checks_in(self, north: int, again: bool) -> None:
        source = f"s:{next(self.sources)}"
        for _ in range(1 + again):
            card = self.run(self.town.here(self.wang, north, source=source))
        if north < 300:
            self.model.spoken.add(self.today)
        if self.today not in self.model.known:
            self.model.waiting[self.today] = self.clock.now
        self.model.known.add(self.today)
        assert card.count == self.model.count(self.today)
        assert card.day.counts() is self.model.counts(self.today)

    @rule()
    def host_confirms_all(self) -> None:
        listed = self.run(self.town.store.ask(visitors_to_confirm, self.host))
        waiting = {v.on for v in listed if v.confirmed_at is None}
        open_until = self.clock.now - timedelta(hours=72)
        assert waiting == {day for day, at in self.model.waiting.items() if at >= open_until}
        done = self.run(self.town.store.do(confirm_visitors, self.host, [v.day for v in listed]))
        assert {visitor.on for visitor in done} == waiting
        self.model.spoken |= waiting
        for day in waiting:
            del self.model.waiting[day]

    @rule(offset=st.integers(-6, 6))
    def is_suspended(self, offset: int) -> None:
        first = self.today + timedelta(days=offset)
        free = all(len(p) == 2 and p[1] <= first for p in self.model.pauses)
        may = not self.model.ended and START <= first <= self.model.last_day and free
        assert self.allowed(suspend, first, "leave") is may
        if may:
            self.model.pauses.append([first])

    @rule(offset=st.integers(-6, 6))
    def comes_back(self, offset: int) -> None:
        back = self.today + timedelta(days=offset)
        may = not self.model.ended and self.model.paused() and back > self.model.pauses[-1][0]
        assert self.allowed(resume, back) is may
        if may:
            self.model.pauses[-1].append(back)

    @precondition(lambda self: self.steps > 12)  # an end leaves little to happen after it
    @rule(offset=st.integers(-5, 700))
    def is_terminated(self, offset: int) -> None:
        last = self.today + timedelta(days=offset)
        may = not self.model.ended and START <= last <= END
        assert self.allowed(end, last, "moved") is may
        if may:
            self.model.last_day, self.model.ended = last, last < self.today

    @rule()
    def tick(self) -> None:
        closed = self.run(self.town.store.do(close_finished, SYSTEM))
        over = not self.model.ended and self.model.last_day < self.today
        assert closed == over
        self.model.ended |= over

    @invariant()
    def the_appointee_sees_what_the_model_counts(self) -> None:
        self.steps += 1
        record = self.run(self.town.record(self.wang))
        assert record.count == self.model.count(self.today)
        assert {day.on for day in record.days if day.counts()} == {
            day for day in self.model.spoken if self.model.counts(day) and day in record.year
        }

    def teardown(self) -> None:
        if hasattr(self, "town"):
            self.run(self.town.store.close())
            self.runner.close()


def test_any_history_counts_what_a_child_would_count(fresh_url: Callable[[], str]) -> None:
    """A1, A2, A27: check-ins, confirmations, pauses, ends in any order: the days are right."""
    machine = type("HistoryOfStore", (History,), {"fresh_url": staticmethod(fresh_url)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=40,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
