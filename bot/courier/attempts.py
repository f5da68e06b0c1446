"""One attempt at one letter, from the chat's turn to the settled verdict."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Final

from bot.courier.model import Rendered
from bot.courier.ports import Doer, Sender, TokenRefusedError, Words
from bot.courier.trouble import told
from core.notices.actions import closing_done, settle_letter
from core.notices.model import Closing, Parcel, Verdict, VerdictKind
from core.shared.actor import SYSTEM
from core.shared.ids import Account, LetterId

log = logging.getLogger(__name__)

SETTLE_PAUSES: Final = (0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0)
"""Seconds between tries to write a verdict down; together somewhat less than a lease."""

MANY_CHATS: Final = 1024
BROKEN: Final = Verdict(kind=VerdictKind.BROKEN)
AGAIN: Final = Verdict(kind=VerdictKind.AGAIN)


@dataclass(slots=True)
class Turn:
    """Whose letter goes into a chat now, and from when on the next one may."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0

    def taken(self, now: float) -> bool:
        """Whether somebody is in it, or has just been."""
        return self.lock.locked() or self.free_at > now


class Attempts:
    """What the pump's letters share: the hold after a 429, the chats' turns, the counts.

    `chat_gap` is the seconds between two letters into one chat (PRODUCT 20).
    """

    def __init__(self, store: Doer, words: Words, *, chat_gap: float) -> None:
        self.counts: Counter[str] = Counter()
        self.stopping = asyncio.Event()
        self._store = store
        self._words = words
        self._gap = chat_gap
        self._held_until = 0.0
        self._turns: dict[Account, Turn] = {}
        self._unsettled: dict[LetterId, Verdict] = {}

    def held(self) -> float:
        """Seconds for which the messenger still wants to be left alone."""
        return self._held_until - asyncio.get_running_loop().time()

    async def pause(self, seconds: float) -> None:
        """Sleep, but not through a stop."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.stopping.wait()

    async def carry(self, parcel: Parcel, sender: Sender) -> None:
        """Deliver one letter and settle it. Raises TokenRefusedError, with nothing settled."""
        number = parcel.letter.id
        verdict = self._unsettled.get(number)
        if verdict is None:
            edits = parcel.contents.edits
            if edits is not None:
                verdict = await self._deliver(parcel, edits, sender)
            else:
                async with self._turn_of(parcel.account) as comes:
                    if not comes:
                        return
                    verdict = await self._deliver(parcel, None, sender)
        await self._settle(parcel, verdict)

    async def close(self, closing: Closing, sender: Sender) -> None:
        """Edit one message to its outcome. What could not be tried comes back with its lease."""
        verdict = await self._deliver(closing, closing.letter.message, sender)
        if verdict.kind in {VerdictKind.LATER, VerdictKind.AGAIN}:
            return
        try:
            await self._store.do(closing_done, SYSTEM, closing.letter.id)
        except Exception as error:  # noqa: BLE001 - the lease brings it back, the edit is harmless
            log.error("closing %s not settled: %s", closing.letter.id, told(error))  # noqa: TRY400 - see told
            return
        self.counts["closed"] += 1

    @asynccontextmanager
    async def _turn_of(self, chat: Account) -> AsyncIterator[bool]:
        """One letter after another into a chat; False where a stop came first.

        The gap begins when the letter before has arrived: counted from its start, a slow one
        would bring the next too early, and the messenger would refuse it.
        """
        loop = asyncio.get_running_loop()
        if len(self._turns) > MANY_CHATS:
            now = loop.time()
            self._turns = {chat: one for chat, one in self._turns.items() if one.taken(now)}
        turn = self._turns.setdefault(chat, Turn())
        async with turn.lock:
            wait = turn.free_at - loop.time()
            if wait > 0:
                await self.pause(wait)
            try:
                yield not self.stopping.is_set()
            finally:
                turn.free_at = loop.time() + self._gap

    async def _deliver(
        self, errand: Parcel | Closing, edits: int | None, sender: Sender
    ) -> Verdict:
        held = self.held()
        if held > 0:
            return Verdict(kind=VerdictKind.LATER, wait=held)
        number = errand.letter.id
        try:
            words = self._put(errand, edits)
            if words is None:
                return BROKEN
            verdict = await sender.deliver(errand.account, words, edits)
        except TokenRefusedError:
            raise
        except Exception as error:  # noqa: BLE001 - one letter's trouble is not the others'
            log.error("letter %s not sent: %s", number, told(error))  # noqa: TRY400 - see told
            return AGAIN
        if verdict.kind is VerdictKind.DELIVERED:
            return verdict.model_copy(update={"version": words.version})
        if verdict.kind is VerdictKind.LATER:
            until = asyncio.get_running_loop().time() + verdict.wait
            self._held_until = max(self._held_until, until)
            log.warning("letter %s: the messenger asks for %.0f s of quiet", number, verdict.wait)
        return verdict

    def _put(self, errand: Parcel | Closing, edits: int | None) -> Rendered | None:
        if isinstance(errand, Parcel):
            return self._words.letter(errand)
        return self._words.done(errand) if edits is not None else None

    async def _settle(self, parcel: Parcel, verdict: Verdict) -> None:
        """Write the verdict down, trying for as long as the lease may last.

        A delivery that cannot be written down is remembered: when its lease brings the letter
        back, it is settled then and not sent a second time.
        """
        number = parcel.letter.id
        for pause in SETTLE_PAUSES:
            try:
                state = await self._store.do(
                    settle_letter,
                    SYSTEM,
                    number,
                    verdict,
                    parcel.account,
                    brief=parcel.contents.brief,
                )
            except Exception as error:  # noqa: BLE001 - tried again, whatever it was
                log.error("letter %s not settled: %s", number, told(error))  # noqa: TRY400 - see told
                await asyncio.sleep(pause)
                continue
            self._unsettled.pop(number, None)
            self.counts[verdict.kind] += 1
            log.info("letter %s: %s, now %s", number, verdict.kind, state)
            return
        if verdict.kind is VerdictKind.DELIVERED:
            self._unsettled[number] = verdict
