"""aiogram's dispatcher with our handlers, the hot one first."""

from aiogram import Bot, Dispatcher, Router
from aiogram.dispatcher.middlewares.error import ErrorsMiddleware
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram.types import Update
from aiogram_dialog import setup_dialogs

from bot.dialogs import registry
from bot.dialogs.intents import number_steps_apart
from bot.handlers import checkin, commands, errors, last, taps
from bot.identity import Identity
from bot.memory import DurableMemory
from bot.turn import House

UPDATES = ["message", "callback_query", "my_chat_member"]
"""Edited messages are not asked for: a point that was moved afterwards is no evidence."""


def make_dispatcher(house: House, memory: DurableMemory, language: str) -> Dispatcher:
    """Check-ins first; then commands and our own buttons; then dialogs; then whatever is left."""
    number_steps_apart()
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(Identity(house, memory, language))
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

    dispatcher.include_routers(checkin.make_router(), talking)
    return dispatcher


async def ready(dispatcher: Dispatcher, bot: Bot) -> None:
    """What aiogram does before it polls: the dialogs are gathered now."""
    await dispatcher.emit_startup(bot=bot)


async def feed(dispatcher: Dispatcher, bot: Bot, update: Update) -> None:
    """One update through the dispatcher."""
    await dispatcher.feed_update(bot, update)
