"""What is asked each time the clock ticks. A tick may come late, twice or never (DESIGN 5)."""

from collections.abc import Awaitable, Callable
from typing import Final

from bot.courier.ports import Doer
from core.appointments.actions import close_finished
from core.calls.actions import ring_calls
from core.disputes.actions import ring_disputes
from core.expertise.actions import ring_digests
from core.gates.actions import drop_unconfirmed
from core.notices.actions import ring_host_cards, ring_reports
from core.profiles.actions import ring_qualifications
from core.shared.actor import SYSTEM
from core.timers.actions import begin_timers, ring_pace, ring_silence

REPORTS_AT_ONCE: Final = 500
"""Timers a transaction: larger ones would keep check-ins waiting for the one writer."""
TIMERS_AT_ONCE: Final = 100
"""The same for those that look a whole year through for each appointment."""

DISPUTES_AT_ONCE: Final = 100
CERTIFICATES_AT_ONCE: Final = 200
DIGESTS_AT_ONCE: Final = 200


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
        asked: tuple[Callable[[], Awaitable[None]], ...] = (
            self._reports,
            self._begin,
            self._pace,
            self._silence,
            self._host_cards,
            self._disputes,
            self._calls,
            self._qualifications,
            self._digests,
            self._finished,
            self._samples,
        )
        for ask in asked:
            try:
                await ask()
            except Exception as error:  # noqa: BLE001 - raised together below
                failed.append(error)
        self._nudge()
        if failed:
            raise ExceptionGroup("tick", failed)

    async def _reports(self) -> None:
        while await self._store.do(ring_reports, SYSTEM, REPORTS_AT_ONCE) >= REPORTS_AT_ONCE:
            self._nudge()

    async def _begin(self) -> None:
        if not self._begun:
            await self._store.do(begin_timers, SYSTEM)
            self._begun = True

    async def _pace(self) -> None:
        while await self._store.do(ring_pace, SYSTEM, TIMERS_AT_ONCE) >= TIMERS_AT_ONCE:
            self._nudge()

    async def _silence(self) -> None:
        while await self._store.do(ring_silence, SYSTEM, TIMERS_AT_ONCE) >= TIMERS_AT_ONCE:
            self._nudge()

    async def _host_cards(self) -> None:
        await self._store.do(ring_host_cards, SYSTEM)

    async def _disputes(self) -> None:
        while await self._store.do(ring_disputes, SYSTEM, DISPUTES_AT_ONCE) >= DISPUTES_AT_ONCE:
            self._nudge()

    async def _calls(self) -> None:
        await self._store.do(ring_calls, SYSTEM)

    async def _qualifications(self) -> None:
        while (
            await self._store.do(ring_qualifications, SYSTEM, CERTIFICATES_AT_ONCE)
            >= CERTIFICATES_AT_ONCE
        ):
            self._nudge()

    async def _digests(self) -> None:
        while await self._store.do(ring_digests, SYSTEM, DIGESTS_AT_ONCE) >= DIGESTS_AT_ONCE:
            self._nudge()

    async def _finished(self) -> None:
        await self._store.do(close_finished, SYSTEM)

    async def _samples(self) -> None:
        await self._store.do(drop_unconfirmed, SYSTEM)
