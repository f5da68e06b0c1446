"""What a tick asks, and what becomes of ticks that fail, last too long or are cut short."""

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from bot.clock.ticks import Ticks
from bot.clock.timetable import timetable
from core.notices.model import TimerKind
from core.notices.timetable import TIMERS
from core.shared.actor import SYSTEM, Actor
from core.timers.actions import ring, ringing

ACTS = {
    "begin_timers",
    "close_finished",
    "drop_unconfirmed",
    "ring_draws",
    "ring_groups",
    "send_broadcasts",
}
ASKED = {*ACTS, *(timer.kind for timer in TIMERS), "ringing"}
PORTION = 500


class Book:
    """Counts what is asked; `rings` are the answers about reports, then nothing is due."""

    def __init__(self, *rings: int, failing: str = "", resting: str = "") -> None:
        self.asked: Counter[str] = Counter()
        self.resting = {resting}
        self.rings = list(rings)
        self.failing = failing

    async def do(self, act: Callable[..., Any], actor: Actor, *args: Any, **__: Any) -> Any:
        await asyncio.sleep(0)
        assert actor is SYSTEM
        asked = args[0] if act is ring else act.__name__
        self.asked[asked] += 1
        if asked == self.failing:
            raise ConnectionError("王建国")
        if act is ringing:
            return [timer.kind for timer in TIMERS if timer.kind not in self.resting]
        if asked is TimerKind.REPORT_DUE:
            assert args[1] == PORTION
            return self.rings.pop(0) if self.rings else 0
        return 0


async def test_a_tick_asks_everything_until_nothing_is_left() -> None:
    """Reports in portions until one is not full; then the courier is woken."""
    book, nudges = Book(PORTION, PORTION, 3), Counter[str]()

    await Ticks(book, lambda: nudges.update(["nudge"])).tick()

    assert book.asked == dict.fromkeys(ASKED, 1) | {TimerKind.REPORT_DUE: 3}
    assert nudges["nudge"] == 3


async def test_a_row_with_nothing_due_stops_nobody() -> None:
    """One look for all rows; the one writer is asked for those alone that have something due."""
    book = Book(resting=TimerKind.SILENCE)

    await Ticks(book, lambda: None).tick()

    assert set(book.asked) == ASKED - {TimerKind.SILENCE}


@pytest.mark.parametrize("failing", sorted(ASKED))
async def test_one_failing_question_keeps_none_from_being_asked(failing: str) -> None:
    """The others are asked, the courier is woken, and the failure is told."""
    book, nudges = Book(failing=failing), Counter[str]()
    with pytest.raises(ExceptionGroup):
        await Ticks(book, lambda: nudges.update(["nudge"])).tick()

    assert set(book.asked) == ASKED
    assert nudges["nudge"] == 1


async def test_it_ticks_at_once_without_waiting_for_the_interval() -> None:
    """The first tick makes up for the downtime."""
    began = asyncio.Event()

    async def tick() -> None:
        began.set()

    async with asyncio.timeout(10), timetable(tick, every=3600):
        await began.wait()


async def test_it_ticks_regularly_until_it_is_left() -> None:
    """One after another, and none after the context is closed."""
    ticks = asyncio.Semaphore(0)

    async def tick() -> None:
        ticks.release()

    async with asyncio.timeout(10), timetable(tick, every=0.05):
        for _ in range(4):
            await ticks.acquire()
    while not ticks.locked():
        await ticks.acquire()
    await asyncio.sleep(0.3)

    assert ticks.locked()


async def test_a_tick_that_raises_does_not_end_the_clock(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Each failure is logged by its kind, not by its words, and the next tick comes."""
    book = Book(failing=TimerKind.HOST_CARD)
    async with asyncio.timeout(10), timetable(Ticks(book, lambda: None).tick, every=0.05):
        while book.asked["close_finished"] < 3:  # noqa: ASYNC110 - a count is no event
            await asyncio.sleep(0.01)

    assert "tick failed: ConnectionError at test_ticks.py" in caplog.text
    assert "王建国" not in caplog.text


async def test_a_slow_tick_is_not_overtaken() -> None:
    """One that takes three intervals runs alone, and what it missed is not made up for."""
    running = most = done = 0

    async def tick() -> None:
        nonlocal running, most, done
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.3)
        running -= 1
        done += 1

    async with asyncio.timeout(10), timetable(tick, every=0.1):
        await asyncio.sleep(0.75)

    assert most == 1
    assert 1 <= done <= 4
    assert running == 0


async def test_leaving_waits_for_the_tick_under_way() -> None:
    """It ends by itself instead of being cut off in the middle."""
    ended = asyncio.Event()
    began = asyncio.Event()

    async def tick() -> None:
        began.set()
        await asyncio.sleep(0.2)
        ended.set()

    async with timetable(tick, every=60):
        await began.wait()

    assert ended.is_set()


async def test_leaving_does_not_wait_for_ever(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A tick that hangs is cut short after its grace, and that is told."""
    monkeypatch.setattr("bot.clock.timetable.GRACE", 0.1)
    began = asyncio.Event()

    async def tick() -> None:
        began.set()
        await asyncio.sleep(30)

    async with asyncio.timeout(10), timetable(tick, every=60):
        await began.wait()

    assert "in the middle of a tick" in caplog.text
