"""Locations, venues, contacts, dice and polls that a bot sends."""

import secrets

from bot.sandbox import keyboards
from bot.sandbox.entities import units
from bot.sandbox.forms import Uploads
from bot.sandbox.methods.edits import to_edit
from bot.sandbox.posts import from_bot, revise
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.world import World

FOR_EVER = 0x7FFFFFFF
LONGEST_LIVE = 86_400
SHORTEST_LIVE = 60
LARGEST_ACCURACY = 1500
LONGEST_QUESTION = 300
LONGEST_OPTION = 100
MOST_OPTIONS = 12

# Faces of each die, as many as Telegram has.
DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


def _spot(params: Json) -> Json:
    latitude, longitude = params["latitude"], params["longitude"]
    if not -90 <= latitude <= 90 or not -180 <= longitude <= 180:  # noqa: PLR2004  degrees
        raise bad("wrong location specified")  # as Telegram calls a point off the globe
    spot: Json = {"latitude": latitude, "longitude": longitude}
    accuracy = params.get("horizontal_accuracy")
    if accuracy and accuracy > 0:  # also false for "nan", which a form can carry
        spot["horizontal_accuracy"] = min(accuracy, LARGEST_ACCURACY)
    for name in ("heading", "proximity_alert_radius"):
        if params.get(name):
            spot[name] = params[name]
    return spot


@serves("sendLocation", spends=True)
async def send_location(world: World, params: Json, _: Uploads) -> object:
    """A point, or a live one for `live_period` seconds."""
    spot = _spot(params)
    period = params.get("live_period")
    if period:
        if not SHORTEST_LIVE <= period <= LONGEST_LIVE and period != FOR_EVER:
            raise bad("wrong live location period specified")
        spot["live_period"] = period
    chat = world.reached(params["chat_id"])
    note = from_bot(world, chat, {"location": spot}, params)
    if period:
        note.live_until = note.message["date"] + period
    return note.message


@serves("editMessageLiveLocation")
async def edit_message_live_location(world: World, params: Json, _: Uploads) -> object:
    """The next point of a live location that has not ended."""
    spot = _spot(params)
    chat, note = to_edit(world, params)
    if world.clock.now() >= note.live_until:
        raise bad("message can't be edited")
    spot["live_period"] = note.message["location"]["live_period"]
    markup = keyboards.inline(params.get("reply_markup"))
    revise(world, chat, note, {"location": spot}, markup)
    return note.message


@serves("stopMessageLiveLocation")
async def stop_message_live_location(world: World, params: Json, _: Uploads) -> object:
    """The end of a live location."""
    chat, note = to_edit(world, params)
    if world.clock.now() >= note.live_until:
        raise bad("message can't be edited")
    spot = {k: v for k, v in note.message["location"].items() if k != "live_period"}
    markup = keyboards.inline(params.get("reply_markup"))
    revise(world, chat, note, {"location": spot}, markup)
    note.live_until = 0
    return note.message


@serves("sendVenue", spends=True)
async def send_venue(world: World, params: Json, _: Uploads) -> object:
    """A named point; Telegram fills `location` too."""
    spot = _spot(params)
    venue: Json = {"location": spot, "title": params["title"], "address": params["address"]}
    for name in ("foursquare_id", "foursquare_type", "google_place_id", "google_place_type"):
        if params.get(name):
            venue[name] = params[name]
    chat = world.reached(params["chat_id"])
    return from_bot(world, chat, {"venue": venue, "location": spot}, params).message


@serves("sendContact", spends=True)
async def send_contact(world: World, params: Json, _: Uploads) -> object:
    """Somebody's number."""
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: params[name] for name in names if params.get(name)}
    if "phone_number" not in contact:
        raise bad("PHONE_NUMBER_INVALID")
    if "first_name" not in contact:
        raise bad("first_name is empty")
    chat = world.reached(params["chat_id"])
    return from_bot(world, chat, {"contact": contact}, params).message


@serves("sendDice", spends=True)
async def send_dice(world: World, params: Json, _: Uploads) -> object:
    """A thrown die."""
    emoji = params.get("emoji") or "🎲"
    if emoji not in DICE:
        raise bad("DICE_EMOJI_INVALID")
    chat = world.reached(params["chat_id"])
    dice = {"emoji": emoji, "value": secrets.randbelow(DICE[emoji]) + 1}
    return from_bot(world, chat, {"dice": dice}, params).message


@serves("sendPoll", spends=True)
async def send_poll(world: World, params: Json, _: Uploads) -> object:
    """A poll to look at; nobody in the sandbox votes."""
    question = params["question"].strip()
    options = [
        option if isinstance(option, str) else option["text"] for option in params["options"]
    ]
    if not 1 <= units(question) <= LONGEST_QUESTION:
        raise bad("poll question length must not exceed 300")
    if not 1 <= len(options) <= MOST_OPTIONS:
        raise bad(f"poll can't have more than {MOST_OPTIONS} options")
    if any(not 1 <= units(option.strip()) <= LONGEST_OPTION for option in options):
        raise bad("poll options length must not exceed 100")
    poll = {
        "id": str(secrets.randbits(60)),
        "question": question,
        "options": [
            {"persistent_id": str(number), "text": option, "voter_count": 0}
            for number, option in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": bool(params.get("is_closed")),
        "is_anonymous": params.get("is_anonymous", True),
        "type": params.get("type", "regular"),
        "allows_multiple_answers": bool(params.get("allows_multiple_answers")),
        "allows_revoting": bool(params.get("allows_revoting")),
        "members_only": False,
    }
    chat = world.reached(params["chat_id"])
    return from_bot(world, chat, {"poll": poll}, params).message
