"""Locations: by the button, by a pin, as a venue, forwarded, scheduled, live."""

from typing import Annotated, Literal

from aiohttp import web
from pydantic import Field

from bot.sandbox.forms import whole_number
from bot.sandbox.people import Chat
from bot.sandbox.play.answers import WORLD, Body, PlayError, body_of, chat_of, told
from bot.sandbox.play.blocking import check_open
from bot.sandbox.posts import from_person, show_edit
from bot.sandbox.refusal import Json
from bot.sandbox.world import World

Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]
Accuracy = Annotated[float, Field(ge=0, le=1500)]

FOR_EVER = 0x7FFFFFFF
"""The live_period of a location shared until further notice."""


LONGEST_DELAY = 366 * 86400
"""Seconds that a message may be late."""


class Point(Body):
    latitude: Latitude
    longitude: Longitude
    accuracy: Accuracy | None = None
    live_period: Annotated[int, Field(ge=60, le=FOR_EVER)] | None = None
    how: Literal["button", "pin", "venue", "forward", "via_bot", "offline"] = "button"
    at: Annotated[float, Field(ge=0, le=LONGEST_DELAY)] = 0


class LivePoint(Body):
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    accuracy: Accuracy | None = None
    stop: bool = False


async def share(request: web.Request) -> web.Response:
    """A point, in each of the ways in which one can reach a bot."""
    world, chat = request.app[WORLD], chat_of(request)
    point = await body_of(request, Point)
    check_open(chat)
    location: Json = {"latitude": point.latitude, "longitude": point.longitude}
    if point.accuracy is not None:
        location["horizontal_accuracy"] = point.accuracy
    if point.live_period is not None:
        location["live_period"] = point.live_period
    content: Json = {"location": location, **_circumstances(world, chat, point)}
    note = from_person(world, chat, content, ago=point.at)
    if point.live_period is not None:
        note.live_until = note.message["date"] + point.live_period
    return told({"message_id": note.message["message_id"]})


async def move_live(request: web.Request) -> web.Response:
    """The next point of a live location, or its end; arrives as edited_message."""
    world, chat = request.app[WORLD], chat_of(request)
    number = request.match_info["message_id"]
    moved = await body_of(request, LivePoint)
    check_open(chat)
    note = chat.notes.get(whole_number(number) or 0)
    if note is None:
        raise PlayError(404, "no-such-message", number)
    if world.clock.now() >= note.live_until:
        raise PlayError(409, "not-live", "it never was a live location, or it has ended")
    location = {k: v for k, v in note.message["location"].items() if k != "horizontal_accuracy"}
    if moved.latitude is not None and moved.longitude is not None:
        location["latitude"], location["longitude"] = moved.latitude, moved.longitude
        if moved.accuracy is not None:
            location["horizontal_accuracy"] = moved.accuracy
    elif not moved.stop:
        raise PlayError(400, "bad-request", "latitude and longitude, or stop")
    if moved.stop:
        del location["live_period"]
        note.live_until = 0
    note.message = {**note.message, "location": location, "edit_date": world.clock.date()}
    note.edited = True
    world.updates.put("edited_message", chat.person.id, note.message)
    show_edit(world, chat, note)
    return told({"message_id": note.message["message_id"]})


def _circumstances(world: World, chat: Chat, point: Point) -> Json:
    """What tells one way of sending from another; nothing does for button and pin."""
    if point.how == "venue":
        spot = {"latitude": point.latitude, "longitude": point.longitude}
        near = min(
            world.places.values(),
            key=lambda place: (
                abs(place.latitude - point.latitude) + abs(place.longitude - point.longitude)
            ),
            default=None,
        )
        title = near.name if near else "Venue"
        return {"venue": {"location": spot, "title": title, "address": title}}
    if point.how == "forward":
        others = [other for other in world.chats.values() if other is not chat]
        date = max(0, int(world.clock.now() - point.at) - 60)
        if others:
            sender = {"type": "user", "sender_user": others[0].user(), "date": date}
        else:
            sender = {"type": "hidden_user", "sender_user_name": "?", "date": date}
        return {"forward_origin": sender}
    if point.how == "via_bot":
        helper = {"id": 7, "is_bot": True, "first_name": "GPS", "username": "gps_helper_bot"}
        return {"via_bot": helper}
    return {"is_from_offline": True} if point.how == "offline" else {}
