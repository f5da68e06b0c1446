"""What the page reads: state, chats, files, calls, the stream of events."""

import asyncio
import json

from aiohttp import web

from bot.sandbox.pictures import contents
from bot.sandbox.play.answers import WORLD, PlayError, chat_of, since_of, told
from bot.sandbox.refusal import Refusal

HEARTBEAT = 15
"""Seconds; a comment line by which both ends notice a dead connection."""


async def state(request: web.Request) -> web.Response:
    """Clock, bot, people, places and the event counter they belong to."""
    world = request.app[WORLD]
    return told(
        {
            "clock": world.clock.view(),
            "bot": {key: world.me[key] for key in ("id", "username", "first_name")},
            "people": [chat.view() for chat in world.chats.values()],
            "places": [place.model_dump(mode="json") for place in world.places.values()],
            "last_event": world.events.last,
        }
    )


async def chat(request: web.Request) -> web.Response:
    """One chat as its person sees it."""
    found = chat_of(request)
    profile = request.app[WORLD].profile
    return told(
        {
            "messages": [note.view() for note in found.notes.values()],
            "reply_keyboard": found.reply_keyboard,
            "commands": profile.commands_for(found.person.id, found.language),
            "blocked": found.blocked,
            "started": found.started,
        }
    )


async def file(request: web.Request) -> web.Response:
    """The bytes of a picture or document."""
    try:
        found = request.app[WORLD].files.get(request.match_info["file_id"])
    except Refusal as refusal:
        raise PlayError(404, "no-such-file") from refusal
    # Uploads are anybody's HTML; they must not run as a page of this origin.
    safe = found.mime.startswith(("image/png", "image/jpeg", "image/gif", "image/webp", "audio/"))
    headers = {
        "Content-Type": found.mime if safe else "application/octet-stream",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, max-age=86400",
    }
    return web.Response(body=await contents(found), headers=headers)


async def calls(request: web.Request) -> web.Response:
    """The log of Bot API calls."""
    return told(request.app[WORLD].calls.since(since_of(request)))


async def events(request: web.Request) -> web.StreamResponse:
    """Server-Sent Events from a counter on, for as long as the reader stays."""
    world_events = request.app[WORLD].events
    n = since_of(request)
    stream = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    await stream.prepare(request)
    await stream.write(b": here\n\n")
    try:
        while True:
            try:
                async with asyncio.timeout(HEARTBEAT):
                    fresh = await world_events.after(n)
            except TimeoutError:
                await stream.write(b": still here\n\n")
                continue
            n = fresh[-1]["n"]
            lines = (
                f"id: {event['n']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n"
                for event in fresh
            )
            await stream.write("".join(lines).encode())
    except ConnectionError:
        return stream
