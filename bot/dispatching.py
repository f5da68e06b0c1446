"""aiogram's dispatcher with our handlers, and the straight way for check-ins."""

from datetime import timedelta

from aiogram import Bot, Dispatcher, Router
from aiogram.dispatcher.middlewares.error import ErrorsMiddleware
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram.types import ErrorEvent, Message, Update
from aiogram_dialog import setup_dialogs

from bot.dialogs import registry
from bot.dialogs.intents import number_steps_apart
from bot.handlers import checkin, commands, doubts, elsewhere, errors, last, taps
from bot.handlers.groups import Groups
from bot.identity import PRIVATE, Identity
from bot.memory import DurableMemory
from bot.turn import House

IDENTITY = "identity"
GROUPS = "groups"

UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
"""Of edited messages only the points of live locations are looked at."""


def make_dispatcher(house: House, memory: DurableMemory, language: str) -> Dispatcher:
    """Commands and our own buttons first; then dialogs; then whatever is left."""
    number_steps_apart()
    dispatcher = Dispatcher(disable_fsm=True)
    identity = Identity(house, memory, language)
    dispatcher[IDENTITY] = identity
    dispatcher[GROUPS] = Groups(house)
    dispatcher.update.outer_middleware(identity)
    # a second one, inside the chat's lock: what an error's handler changes is kept with the rest
    dispatcher.update.outer_middleware(ErrorsMiddleware(dispatcher))

    talking = Router(name="talking")
    talking.message.register(commands.on_command, commands.is_command)
    talking.callback_query.register(taps.on_tap, taps.is_tap)
    talking.errors.register(errors.on_error)
    rest = Router(name="rest")
    rest.message.register(last.on_message)
    rest.callback_query.register(last.on_query)
    rest.my_chat_member.register(last.on_membership)
    talking.include_routers(registry.make_router(), rest)
    setup_dialogs(talking, message_manager=house.toasts, events_isolation=DisabledEventIsolation())

    dispatcher.include_router(talking)
    return dispatcher


async def ready(dispatcher: Dispatcher, bot: Bot) -> None:
    """What aiogram does before it polls: the dialogs are gathered now."""
    await dispatcher.emit_startup(bot=bot)


async def feed(dispatcher: Dispatcher, bot: Bot, update: Update) -> None:
    """One update: a check-in goes straight to its handler, everything else the dispatcher's way.

    The dispatcher's layers of filters and dialogs took a sixth of a check-in, and it needs none.
    """
    if elsewhere.is_elsewhere(update):
        await dispatcher[GROUPS].on_update(bot, update)
        return
    if update.edited_message is not None:
        await _moved(dispatcher, bot, update, update.edited_message)
        return
    message = update.message
    if message is not None and message.from_user is not None and checkin.is_place(message):
        identity: Identity = dispatcher[IDENTITY]
        async with identity.turn(bot, message.chat, message.from_user) as turn:
            if checkin.goes_straight(message, turn):
                try:
                    await checkin.on_location(message, turn)
                except Exception as error:  # noqa: BLE001 - as the dispatcher would: told and logged
                    await errors.on_error(ErrorEvent(update=update, exception=error), turn)
                return
    await dispatcher.feed_update(bot, update)


async def _moved(dispatcher: Dispatcher, bot: Bot, update: Update, message: Message) -> None:
    """A point of a live location; any other edit is passed over before anything is asked."""
    identity: Identity = dispatcher[IDENTITY]
    within = timedelta(minutes=identity.policy.live_until_minutes)
    if message.chat.type != PRIVATE or message.from_user is None:
        return
    if not doubts.is_live(message, within):
        return
    async with identity.turn(bot, message.chat, message.from_user) as turn:
        try:
            await doubts.on_move(message, turn)
        except Exception as error:  # noqa: BLE001 - as the dispatcher would: told and logged
            await errors.on_error(ErrorEvent(update=update, exception=error), turn)
