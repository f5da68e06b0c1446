"""What is asked each time the clock ticks. A tick may come late, twice or never (DESIGN 5)."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Final

from bot.courier.ports import Doer
from core.appointments.actions import close_finished
from core.broadcasts.actions import send_broadcasts
from core.gates.actions import drop_unconfirmed
from core.groups.actions import ring_groups
from core.notices.timetable import TIMERS
from core.reviews.actions import ring_draws
from core.shared.actor import SYSTEM
from core.timers.actions import begin_timers, ring, ringing
from core.timers.model import Timer

LETTERS_AT_ONCE: Final = 200
"""Of a broadcast, in one transaction: a check-in waits for no more than that."""


class Ticks:
    """Asks the store what is due, then wakes the courier."""

    def __init__(self, store: Doer, nudge: Callable[[], None]) -> None:
        self._store = store
        self._nudge = nudge
        self._begun = False

    async def tick(self) -> None:
        """Everything that is due; where one question fails the others are still asked.

        Raises ExceptionGroup of what failed, after the courier was woken for the rest.
        """
        failed: list[Exception] = []
        await self._each(failed, self._begin, self._draws)
        due = await self._due(failed)
        await self._each(
            failed,
            *(partial(self._ring, timer) for timer in due),
            self._broadcasts,
            self._groups,
            self._finished,
            self._samples,
        )
        self._nudge()
        if failed:
            raise ExceptionGroup("tick", failed)

    async def _each(self, failed: list[Exception], *asked: Callable[[], Awaitable[None]]) -> None:
        for ask in asked:
            try:
                await ask()
            except Exception as error:  # noqa: BLE001 - raised together by `tick`
                failed.append(error)

    async def _due(self, failed: list[Exception]) -> Sequence[Timer]:
        """The rows that have something due; all of them where that cannot be told."""
        try:
            kinds = await self._store.do(ringing, SYSTEM)
        except Exception as error:  # noqa: BLE001 - one row's trouble is not the others'
            failed.append(error)
            return TIMERS
        return [timer for timer in TIMERS if timer.kind in kinds]

    async def _begin(self) -> None:
        if not self._begun:
            await self._store.do(begin_timers, SYSTEM)
            self._begun = True

    async def _draws(self) -> None:
        """Before the timers, for the letters about a draw are one of them."""
        await self._store.do(ring_draws, SYSTEM)

    async def _ring(self, timer: Timer) -> None:
        """In portions until one is not full, so that nobody waits long for the one writer."""
        if timer.at_once is None:
            await self._store.do(ring, SYSTEM, timer.kind)
            return
        while await self._store.do(ring, SYSTEM, timer.kind, timer.at_once) >= timer.at_once:
            self._nudge()

    async def _broadcasts(self) -> None:
        while await self._store.do(send_broadcasts, SYSTEM, LETTERS_AT_ONCE) >= LETTERS_AT_ONCE:
            self._nudge()

    async def _groups(self) -> None:
        await self._store.do(ring_groups, SYSTEM)

    async def _finished(self) -> None:
        await self._store.do(close_finished, SYSTEM)

    async def _samples(self) -> None:
        await self._store.do(drop_unconfirmed, SYSTEM)
