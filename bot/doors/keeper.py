"""Open doors are kept up: each picture changes with its code, and closes in time.

What is open is in the store and nowhere else, so a process that was killed goes on where it was.
Only here is a picture changed once it was sent: nobody can put a live code over a closed one.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError
from aiogram.types import InputMediaPhoto

from bot.cards.door import DoorCards
from bot.doors.pictures import picture
from bot.handlers.context import markup
from bot.store import Store
from core.doorcode.actions import door_done
from core.doorcode.model import DoorView
from core.doorcode.questions import door_now, doors
from core.shared.actor import SYSTEM
from core.shared.ids import DoorId

log = logging.getLogger(__name__)

WITHIN: Final = 10
"""Seconds for one change of a picture; then the beat is skipped, for the next code is near."""
PAUSE: Final = 5.0
"""Seconds until a picture that could not be changed is tried again."""
GLANCE: Final = 1.0
SHORTEST: Final = 0.01
MOST_TRIES: Final = 20
"""To close a picture. Its code died within a minute; then only the caption is out of date."""


class Doors:
    """Keeps up the doors of all chats, each apart: a slow one delays no other."""

    def __init__(self, store: Store, cards: DoorCards, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._cards = cards
        self._clock = clock
        self._news = asyncio.Event()
        self._waits: dict[DoorId, asyncio.Event] = {}
        self._shown: dict[DoorId, str | None] = {}
        self._stopped = False

    def shows(self, view: DoorView) -> None:
        """A picture was sent with this code: it need not be changed before the next one."""
        self._shown[view.door.id] = view.code
        self.wake()

    def wake(self) -> None:
        """Something was opened or closed: look now."""
        self._news.set()
        for waits in self._waits.values():
            waits.set()

    def stop(self) -> None:
        """End `run` at once. What is open stays on record and is seen to at the next start."""
        self._stopped = True
        self.wake()

    async def run(self, bot: Bot) -> None:
        """Keep up what is open, from before the start too, until `stop`."""
        async with asyncio.TaskGroup() as group:
            keeping: set[asyncio.Task[None]] = set()
            while not self._stopped:
                self._news.clear()
                for number in await self._open():
                    if number not in self._waits:
                        self._waits[number] = asyncio.Event()
                        task = group.create_task(self._keep(bot, number))
                        keeping.add(task)
                        task.add_done_callback(keeping.discard)
                await self._news.wait()
            for task in tuple(keeping):
                task.cancel()

    async def beat(self, bot: Bot, number: DoorId) -> DoorView | None:
        """Make the picture show what it must show now; None where nothing is left to be done.

        Raises TelegramAPIError where the messenger cannot be reached.
        """
        view = await self._store.ask(door_now, SYSTEM, number)
        if view is None:
            return None
        message = view.door.message
        if message is not None and (view.code is None or view.code != self._shown.get(number)):
            if not await self._change(bot, view, message):
                view = view.model_copy(update={"code": None})
            self._shown[number] = view.code
        if view.code is not None:
            return view
        await self._forget(view)
        return None

    async def _open(self) -> tuple[DoorId, ...]:
        try:
            return await self._store.ask(doors, SYSTEM)
        # whatever the store may fail with: the doors that are open go on being kept up
        except Exception:
            log.exception("open doors not read")
            return ()

    async def _keep(self, bot: Bot, number: DoorId) -> None:
        waits, failures = self._waits[number], 0
        try:
            while not self._stopped:
                waits.clear()
                try:
                    view = await self.beat(bot, number)
                except TelegramAPIError as error:
                    failures += 1
                    log.warning("door %s: a beat is skipped: %s", number, type(error).__name__)
                    if failures >= MOST_TRIES and await self._given_up(number):
                        return
                    await _sleep(waits, PAUSE)
                    continue
                if view is None:
                    return
                failures = 0
                await self._until_next(waits, view)
        # one door's fault, whatever it is, must not stop the others' pictures
        except Exception:
            log.exception("door %s is kept up no longer", number)
        finally:
            self._waits.pop(number, None)
            self._shown.pop(number, None)

    async def _change(self, bot: Bot, view: DoorView, message: int) -> bool:
        """Whether there still is a picture to be changed."""
        card = self._cards(view)
        media = InputMediaPhoto(media=await picture(bot, view), caption=card.text)
        try:
            await bot.edit_message_media(
                media,
                chat_id=view.door.account,
                message_id=message,
                reply_markup=markup(card),
                request_timeout=WITHIN,
            )
        except TelegramForbiddenError:
            return False
        except TelegramBadRequest as error:
            return "not modified" in str(error)
        return True

    async def _given_up(self, number: DoorId) -> bool:
        """A closed picture that could not be changed for minutes is left as it is."""
        view = await self._store.ask(door_now, SYSTEM, number)
        if view is not None and view.code is not None:
            return False
        if view is not None:
            await self._forget(view)
        return True

    async def _forget(self, view: DoorView) -> None:
        await self._store.do(door_done, SYSTEM, view.door)

    async def _until_next(self, waits: asyncio.Event, view: DoorView) -> None:
        """Until the picture has to change, or somebody wakes us.

        In short steps: the clock may be moved, and a machine may have been asleep.
        """
        until = view.door.closes_at
        if view.until is not None:
            until = min(until, view.until)
        while not waits.is_set() and self._clock() < until:
            left = (until - self._clock()).total_seconds()
            await _sleep(waits, min(max(left, SHORTEST), GLANCE))


async def _sleep(waits: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await waits.wait()
    except TimeoutError:
        return
