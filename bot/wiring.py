"""Everything put together: the only file that knows which store, which messenger, which clock."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from enum import StrEnum
from functools import partial

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError

from bot import dispatching
from bot.cards.day import DayCards
from bot.cards.door import DoorCards
from bot.clock.now import Clock
from bot.clock.ticks import Ticks
from bot.config import Config
from bot.courier.ports import TokenRefusedError
from bot.courier.pump import Pump
from bot.courier.rendering import Letters
from bot.database import keep_calendar, opened
from bot.doors.keeper import Doors
from bot.handlers import commands
from bot.memory import DurableMemory
from bot.patience import Patience
from bot.polling import Poller
from bot.store import Store
from bot.texts.catalogue import Catalogue
from bot.toasts import Toasts
from bot.turn import House

log = logging.getLogger(__name__)


class Part(StrEnum):
    """What a process does: answer, carry letters, or both."""

    TALK = "talk"
    COURIER = "courier"


async def serve(config: Config, parts: frozenset[Part]) -> None:
    """Run the parts until SIGTERM or SIGINT. Raises ConfigError for what the user must fix."""
    logging.getLogger("aiogram.event").setLevel(logging.WARNING)  # a line an update is no news
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    clock = Clock(config.clock_shift_file)
    catalogue = Catalogue()
    async with opened(config) as store:
        pump = Pump(store, Letters(catalogue, DayCards(catalogue), store.policy))
        door_cards = DoorCards(catalogue, store.policy)
        doors = Doors(store, door_cards, clock.now)
        house = House(
            store=store,
            catalogue=catalogue,
            cards=DayCards(catalogue),
            clock=clock.now,
            nudge=pump.nudge,
            toasts=Toasts(),
            door_cards=door_cards,
            doors=doors,
        )
        try:
            async with asyncio.TaskGroup() as group:
                stops: list[Callable[[], None]] = []
                if Part.TALK in parts:
                    stops.append(await _talk(config, house, group))
                if Part.COURIER in parts:
                    stops.append(_carry(config, store, pump, group))
                # aiogram's thousand models live as long as the process: a collector that walks
                # through them again and again took a third of the time of a busy minute
                gc.freeze()
                gc.enable()
                calendar = group.create_task(keep_calendar(store))
                await stopping.wait()
                log.info("stopping")
                calendar.cancel()
                for stop in stops:
                    stop()
        except* (TelegramUnauthorizedError, TokenRefusedError) as refused:
            raise config.wrong("cli-api-token-refused", api=config.bot_api) from refused


async def _talk(config: Config, house: House, group: asyncio.TaskGroup) -> Callable[[], None]:
    """Begin to poll; the way to stop it."""
    bot = make_bot(config)
    memory = DurableMemory(house.store, house.clock)
    dispatcher = dispatching.make_dispatcher(house, memory, config.language)
    await dispatching.ready(dispatcher, bot)
    poller = Poller(bot, partial(dispatching.feed, dispatcher, bot), dispatching.UPDATES)

    async def talk() -> None:
        async with bot.session:
            await poller.run()
        log.info("talk: stopped")

    async def introduce() -> None:
        with suppress(TelegramAPIError):  # the list of commands is a courtesy
            await commands.publish(bot, house)

    await _known(config, bot)
    group.create_task(talk())
    group.create_task(introduce())
    group.create_task(house.doors.run(bot))

    def stop() -> None:
        house.doors.stop()
        poller.stop()

    return stop


async def _known(config: Config, bot: Bot) -> None:
    """Whether the messenger can be reached and knows the token."""
    try:
        me = await bot.get_me(request_timeout=10)
    except TelegramUnauthorizedError as error:
        await bot.session.close()
        raise config.wrong("cli-api-token-refused", api=config.bot_api) from error
    except (TelegramAPIError, OSError, TimeoutError) as error:
        await bot.session.close()
        raise config.wrong(
            "cli-api-unreachable", api=config.bot_api, why=type(error).__name__
        ) from error
    log.info("talk: polling as @%s", me.username)


def _carry(
    config: Config, store: Store, pump: Pump, group: asyncio.TaskGroup
) -> Callable[[], None]:
    """Begin to carry letters and to ask what is due; the way to stop both."""
    ended = asyncio.Event()

    async def courier() -> None:
        from bot.courier.carry import carry  # noqa: PLC0415 - the talking half need not wait for it

        await carry(pump, token=config.token, api=config.bot_api, proxy=config.proxy)

    async def clock() -> None:
        async with _ticking(config, store, pump):
            await ended.wait()

    group.create_task(courier())
    group.create_task(clock())

    def stop() -> None:
        ended.set()
        pump.stop()

    return stop


@asynccontextmanager
async def _ticking(config: Config, store: Store, pump: Pump) -> AsyncIterator[None]:
    from bot.clock import timetable  # noqa: PLC0415 - APScheduler is needed only from here on

    moved = config.clock_shift_file is not None
    every = timetable.WITH_A_MOVED_CLOCK if moved else timetable.NORMALLY
    async with timetable.timetable(Ticks(store, pump.nudge).tick, every):
        yield


def make_bot(config: Config) -> Bot:
    """aiogram's client for the configured messenger."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(config.bot_api), proxy=config.proxy)
    session.middleware(Patience())
    return Bot(
        config.token,
        session=session,
        default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True),
    )
