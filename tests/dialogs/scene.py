"""The true bot over a true store, with the messenger's double and a clock that a test sets.

What must hold after each update, whatever it was, is looked at in `feed`: so every story checks
it, not only the walker.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from logging import ERROR, LogRecord

from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import Update

from bot import dispatching
from bot.cards.day import DayCards
from bot.cards.door import DoorCards
from bot.clock.ticks import Ticks
from bot.courier.briefs import written
from bot.courier.rendering import Letters
from bot.doors.keeper import Doors
from bot.handlers.context import markup
from bot.memory import DurableMemory
from bot.texts.catalogue import LANGUAGES, Catalogue
from bot.toasts import Toasts
from bot.turn import House
from core.doorcode.questions import doors
from core.notices.actions import claim_closings, claim_letters, closing_done, settle_letter
from core.notices.model import Verdict, VerdictKind
from core.shared.actor import SYSTEM
from core.shared.policy import Policy
from storage.store import Store
from tests.contracts.stores import open_store
from tests.contracts.town import Clock, CountingTokens, Town
from tests.core.samples import FakeWorkdays
from tests.dialogs.chat import Raw
from tests.dialogs.messenger import Messenger, Query

HARMLESS = (
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "wrong file_id or the file is temporarily unavailable",
)
"""Refusals that come from what a user deleted or a keyboard came with, or that tell of a file that
is gone; the bot steps over them."""


@cache
def catalogue() -> Catalogue:
    """All texts, every slip an error."""
    return Catalogue(strict=True)


@dataclass
class Scene:
    """One service from its start to its end; `restart` ends the process and begins another."""

    url: str
    clock: Clock = field(default_factory=Clock)
    policy: Policy = field(default_factory=Policy)
    tokens: CountingTokens = field(default_factory=CountingTokens)
    workdays: FakeWorkdays = field(default_factory=FakeWorkdays)
    updates: "count[int]" = field(default_factory=lambda: count(1))
    nudges: int = 0
    store: Store = field(init=False)
    town: Town = field(init=False)
    messenger: Messenger = field(init=False)
    bot: Bot = field(init=False)
    memory: DurableMemory = field(init=False)
    doors: Doors = field(init=False)
    dispatcher: Dispatcher = field(init=False)

    def __post_init__(self) -> None:
        self.messenger = Messenger(self.clock)

    async def open(self) -> None:
        """The process starts."""
        self.store = open_store(self.url, self.clock, self.tokens, self.workdays, self.policy)
        # whoever lives in the town stays in it, whichever process serves him
        numbers = self.town.numbers if hasattr(self, "town") else count(1)
        self.town = Town(self.store, self.clock, numbers)
        self.bot = self.messenger.make_bot()
        self.memory = DurableMemory(self.store, self.clock)
        door_cards = DoorCards(catalogue(), self.policy)
        self.doors = Doors(self.store, door_cards, self.clock)
        house = House(
            store=self.store,
            catalogue=catalogue(),
            cards=DayCards(catalogue()),
            clock=self.clock,
            nudge=self._nudge,
            toasts=Toasts(),
            door_cards=door_cards,
            doors=self.doors,
        )
        self.dispatcher = dispatching.make_dispatcher(house, self.memory, "zh")
        await dispatching.ready(self.dispatcher, self.bot)

    async def close(self) -> None:
        await self.store.close()

    async def restart(self) -> None:
        """Everything that was only in memory is gone."""
        await self.close()
        await self.open()

    async def feed(self, kind: str, event: Raw, *, silent: bool = False) -> None:
        """One update from the messenger, and what must hold after every one."""
        chat = self.messenger.chat(event["from"]["id"])
        asked, refused = len(self.messenger.calls), len(self.messenger.refusals)
        if kind == "callback_query":
            query = self.messenger.queries[event["id"]] = Query(chat.number)
        update = Update.model_validate(
            {"update_id": next(self.updates), kind: event}, context={"bot": self.bot}
        )

        await dispatching.feed(self.dispatcher, self.bot, update)

        if kind == "callback_query":
            assert query.answers == 1, f"answered {query.answers} times: {event['data']!r}"
        assert silent or len(self.messenger.calls) > asked, f"no answer at all to {event}"
        odd = [said for said in self.messenger.refusals[refused:] if not said.endswith(HARMLESS)]
        assert odd == [], "the messenger refused what the bot asked"
        windows = chat.windows()
        assert len(windows) < 2, f"two live windows: {[window.text for window in windows]}"
        assert not any(said in owned_up() for said in chat.seen()), "the bot owned up to a failure"

    async def carries(self) -> int:
        """A courier brings what is due and edits what is settled; how many of both."""
        words = Letters(catalogue(), DayCards(catalogue()), self.policy)
        carried = 0
        claimed = await self.store.do(claim_letters, SYSTEM, 100)
        for parcel in await written(self.store, claimed):
            rendered = words.letter(parcel)
            assert rendered is not None
            if parcel.contents.edits is None:
                sent = await self.bot.send_message(
                    parcel.account, rendered.text, reply_markup=markup(rendered)
                )
                message = sent.message_id
            else:
                message = parcel.contents.edits
                with unchanged():
                    await self.bot.edit_message_text(
                        rendered.text,
                        chat_id=parcel.account,
                        message_id=message,
                        reply_markup=markup(rendered),
                    )
            verdict = Verdict(kind=VerdictKind.DELIVERED, message=message)
            said = parcel.contents.brief
            await self.store.do(settle_letter, SYSTEM, parcel.letter.id, verdict, brief=said)
            carried += 1
        for closing in await self.store.do(claim_closings, SYSTEM, 100):
            done = words.done(closing)
            if done is not None:
                with unchanged():
                    await self.bot.edit_message_text(
                        done.text, chat_id=closing.account, message_id=closing.letter.message
                    )
            await self.store.do(closing_done, SYSTEM, closing.letter.id)
            carried += 1
        return carried

    async def beats(self) -> None:
        """Each open door's picture is made to show what it must show now."""
        for number in await self.store.ask(doors, SYSTEM):
            await self.doors.beat(self.bot, number)

    async def ticks(self) -> None:
        """The clock asks what is due, then the courier carries it."""
        await Ticks(self.store, self._nudge).tick()
        await self.carries()

    def _nudge(self) -> None:
        self.nudges += 1


@contextmanager
def unchanged() -> Iterator[None]:
    """An edit that changes nothing, or nothing that is still there, is as good as done."""
    try:
        yield
    except TelegramBadRequest as error:
        if not str(error).endswith(HARMLESS) and "not modified" not in str(error):
            raise


@cache
def owned_up() -> frozenset[str]:
    """What the bot says when something went wrong on its side."""
    return frozenset(catalogue().plain(language, "error-ours") for language in LANGUAGES)


def failures(records: Iterable[LogRecord]) -> list[str]:
    """What was logged as an error; a refusal is none, though the dialogs' library logs it so."""
    return [
        record.getMessage()
        for record in records
        if record.levelno >= ERROR and not record.name.startswith("aiogram_dialog")
    ]
