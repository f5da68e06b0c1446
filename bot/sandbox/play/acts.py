"""What people do in their chats: type, tap, share, scan, block, read."""

import re
from typing import Annotated

from aiohttp import web
from pydantic import Field

from bot.sandbox.entities import found_in, units
from bot.sandbox.play.answers import WORLD, Body, PlayError, body_of, chat_of, told
from bot.sandbox.play.blocking import check_open, set_blocked
from bot.sandbox.play.groups import speaks
from bot.sandbox.posts import from_person, quoted
from bot.sandbox.refusal import Json
from bot.sandbox.texts import LONGEST_TEXT

_START = re.compile(
    r"(?:https?://)?(?:t|telegram)\.me/(?P<bot>\w+)/?\?start=(?P<payload>[\w-]{0,64})", re.ASCII
)
_TG = re.compile(r"tg://resolve\?domain=(?P<bot>\w+)&start=(?P<payload>[\w-]{0,64})", re.ASCII)
_BARE = re.compile(r"(?:https?://)?(?:t|telegram)\.me/(?P<bot>\w+)/?", re.ASCII)


class Said(Body):
    text: Annotated[str, Field(min_length=1)]
    reply_to: int | None = None
    sender: int | None = None
    """Who of a group."""


class Pressed(Body):
    message_id: int
    data: str
    sender: int | None = None


class Scanned(Body):
    link: Annotated[str, Field(max_length=2048)]


async def say(request: web.Request) -> web.Response:
    """A typed text; "/start" also lifts a block, as the START button does."""
    world, chat = request.app[WORLD], chat_of(request)
    said = await body_of(request, Said)
    speaks(world, chat, said.sender)
    text = said.text.strip()
    if not text or units(text) > LONGEST_TEXT:
        raise PlayError(400, "bad-text", "1 to 4096 characters")
    content: Json = {"text": text}
    if marks := found_in(text):
        content["entities"] = marks
    if said.reply_to is not None:
        target = chat.notes.get(said.reply_to)
        if target is None:
            raise PlayError(404, "no-such-message", str(said.reply_to))
        content["reply_to_message"] = quoted(target)
    if chat.blocked and text.split()[0] == "/start":
        set_blocked(world, chat, blocked=False)
    check_open(chat)
    return told({"message_id": from_person(world, chat, content).message["message_id"]})


async def press(request: web.Request) -> web.Response:
    """A tap on an inline button, also on one that the message has no more."""
    world, chat = request.app[WORLD], chat_of(request)
    pressed = await body_of(request, Pressed)
    speaks(world, chat, pressed.sender)
    if not 1 <= len(pressed.data.encode()) <= 64:  # noqa: PLR2004  callback_data, in bytes
        raise PlayError(400, "bad-data", "1 to 64 bytes")
    check_open(chat)
    note = chat.notes.get(pressed.message_id)
    oldest = next(iter(chat.notes), chat.next_id)
    if note is not None and note.from_bot:
        message = note.message
    elif note is None and 0 < pressed.message_id < oldest:
        # Older than what is remembered: Telegram, too, then tells little about the message.
        message = {"chat": chat.brief(), "message_id": pressed.message_id, "date": 0}
    else:
        raise PlayError(404, "no-such-message", str(pressed.message_id))
    query_id = world.clicks.open(chat.person.id)
    world.updates.put(
        "callback_query",
        chat.person.id,
        {
            "id": query_id,
            "from": chat.user(),
            "message": message,
            "chat_instance": str(-(chat.person.id * 7_919 + world.me["id"])),
            "data": pressed.data,
        },
    )
    return told({"query_id": query_id})


async def scan(request: web.Request) -> web.Response:
    """Follow a link to the bot, as a phone's camera does: START is pressed with its payload."""
    world, chat = request.app[WORLD], chat_of(request)
    link = (await body_of(request, Scanned)).link.strip()
    hit = _START.fullmatch(link) or _TG.fullmatch(link) or _BARE.fullmatch(link)
    if hit is None or hit["bot"].lower() != world.settings.username.lower():
        raise PlayError(400, "not-a-link-to-the-bot", link[:100])
    payload = hit.groupdict().get("payload") or ""
    text = f"/start {payload}".strip()
    if chat.blocked:
        set_blocked(world, chat, blocked=False)
    content = {"text": text, "entities": [{"offset": 0, "length": 6, "type": "bot_command"}]}
    return told({"message_id": from_person(world, chat, content).message["message_id"]})


async def share_contact(request: web.Request) -> web.Response:
    """The person's own contact, as the reply keyboard's button sends it."""
    world, chat = request.app[WORLD], chat_of(request)
    check_open(chat)
    person = chat.person
    contact = {
        "phone_number": f"86199{person.id % 10**8:08d}",
        "first_name": person.name,
        "user_id": person.id,
    }
    note = from_person(world, chat, {"contact": contact})
    return told({"message_id": note.message["message_id"]})


async def read(request: web.Request) -> web.Response:
    """The person has looked at everything."""
    world, chat = request.app[WORLD], chat_of(request)
    if chat.unread or chat.muted:
        chat.unread = chat.muted = 0
        world.tell_person(chat)
    return told({"unread": 0})
