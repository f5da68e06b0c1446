"""Blocking the bot and letting it in again."""

from aiohttp import web

from bot.sandbox.people import Chat
from bot.sandbox.play.answers import WORLD, Body, PlayError, body_of, chat_of, told
from bot.sandbox.world import World


class Blocked(Body):
    blocked: bool


async def block(request: web.Request) -> web.Response:
    """Block the bot or let it in again."""
    world, chat = request.app[WORLD], chat_of(request)
    set_blocked(world, chat, blocked=(await body_of(request, Blocked)).blocked)
    return told({"blocked": chat.blocked})


def check_open(chat: Chat) -> None:
    """Telegram's clients offer nothing but RESTART in a chat with a blocked bot."""
    if chat.blocked:
        raise PlayError(409, "blocked", "unblock the bot first, or send /start")


def set_blocked(world: World, chat: Chat, *, blocked: bool) -> None:
    """Change it and let the bot know, as Telegram does by my_chat_member."""
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    member, banned = (
        {"user": world.me, "status": "member"},
        {
            "user": world.me,
            "status": "kicked",
            "until_date": 0,
        },
    )
    world.updates.put(
        "my_chat_member",
        chat.person.id,
        {
            "chat": chat.brief(),
            "from": chat.user(),
            "date": world.clock.date(),
            "old_chat_member": member if blocked else banned,
            "new_chat_member": banned if blocked else member,
        },
    )
    world.tell_person(chat)
