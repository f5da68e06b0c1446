"""The courier's loop: claim, send, settle; then edit what is done (DESIGN 5)."""

import asyncio
import logging
from collections import Counter
from contextlib import suppress
from typing import Final

from bot.courier.attempts import Attempts
from bot.courier.briefs import Morning
from bot.courier.ports import Books, Sender, TokenRefusedError, Words
from bot.courier.trouble import told
from core.notices.actions import claim_closings, claim_letters
from core.notices.model import Closing, Parcel
from core.shared.actor import SYSTEM
from core.shared.value import Value

log = logging.getLogger(__name__)

LONGEST_BACKOFF: Final = 30.0
"""Seconds between looks at a store that fails."""


class Pace(Value):
    """How fast letters go out; times in seconds."""

    poll: float = 1.0
    """How often the store is asked when nobody nudges."""
    in_flight: int = 8
    """More at a time cost the sending library much more than they bring (DESIGN 12)."""
    chat_gap: float = 1.0
    """Between two letters into one chat (PRODUCT 20)."""
    grace: float = 4.0
    """How long a stop waits for what is under way."""


class Pump:
    """Carries what the store has due until it is stopped.

    A stop settles what is under way. What was claimed but not begun is left to its lease, which
    brings it back.
    """

    def __init__(self, store: Books, words: Words, pace: Pace | None = None) -> None:
        self._store = store
        self._pace = pace or Pace()
        self._attempts = Attempts(store, words, chat_gap=self._pace.chat_gap)
        self._briefs = Morning(store)
        self._flying: set[str] = set()
        self._wake = asyncio.Event()
        self._patience: asyncio.Timeout | None = None
        self._failures = 0
        self._fatal: TokenRefusedError | None = None

    @property
    def counts(self) -> Counter[str]:
        """Letters by verdict, and the closings, since the start."""
        return self._attempts.counts

    def nudge(self) -> None:
        """There may be a letter: look at once. To be called in the event loop's own thread."""
        self._wake.set()

    def stop(self) -> None:
        """Begin nothing more; `run` returns once what is under way is settled or out of time."""
        self._attempts.stopping.set()
        self._wake.set()
        if self._patience is not None and self._patience.when() is None:
            self._patience.reschedule(asyncio.get_running_loop().time() + self._pace.grace)

    async def run(self, sender: Sender) -> None:
        """Carry letters until `stop`. A failing store or network never ends it.

        Raises TokenRefusedError, for nothing can be carried then.
        """
        try:
            async with asyncio.timeout(None) as self._patience, asyncio.TaskGroup() as group:
                if self._attempts.stopping.is_set():
                    self.stop()
                while not self._attempts.stopping.is_set():
                    await self._round(sender, group)
        except TimeoutError:
            log.warning("courier: stopped in the middle of %s", ", ".join(sorted(self._flying)))
        finally:
            log.info("courier: stopped, %s", dict(self.counts))
        if self._fatal is not None:
            raise self._fatal

    async def _round(self, sender: Sender, group: asyncio.TaskGroup) -> None:
        held = self._attempts.held()
        if held > 0:
            await self._attempts.pause(held)
            return
        self._wake.clear()
        free = self._pace.in_flight - len(self._flying)
        # Half the places at once: a claim a letter would cost the store as much as the letter.
        if free * 2 >= self._pace.in_flight and not await self._take(free, sender, group):
            self._failures += 1
            await self._attempts.pause(min(2.0**self._failures / 2, LONGEST_BACKOFF))
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(self._pace.poll):
                await self._wake.wait()

    async def _take(self, free: int, sender: Sender, group: asyncio.TaskGroup) -> bool:
        """Claim and begin what fits; False where the store failed."""
        try:
            parcels = await self._store.do(claim_letters, SYSTEM, free)
            for parcel in await self._briefs.written(parcels):
                self._begin(parcel, sender, group)
            left = free - len(parcels)
            if left > 0:
                for closing in await self._store.do(claim_closings, SYSTEM, left):
                    self._begin(closing, sender, group)
        except Exception as error:  # noqa: BLE001 - the next round tries again, whatever it was
            log.error("courier: store failed: %s", told(error))  # noqa: TRY400 - see told
            return False
        self._failures = 0
        return True

    def _begin(self, errand: Parcel | Closing, sender: Sender, group: asyncio.TaskGroup) -> None:
        """One that is still under way, claimed again because its lease ran out, is not doubled."""
        what = "letter" if isinstance(errand, Parcel) else "closing"
        name = f"{what} {errand.letter.id}"
        if name in self._flying or self._attempts.stopping.is_set():
            return
        self._flying.add(name)
        group.create_task(self._fly(name, errand, sender), name=name)

    async def _fly(self, name: str, errand: Parcel | Closing, sender: Sender) -> None:
        try:
            if isinstance(errand, Parcel):
                await self._attempts.carry(errand, sender)
            else:
                await self._attempts.close(errand, sender)
        except TokenRefusedError as error:
            log.critical("courier: the messenger refuses the bot's token; no letter goes out")
            self._fatal = error
            self.stop()
        self._flying.discard(name)
        self._wake.set()
