"""Deleting, copying, forwarding and pinning."""

from bot.sandbox.forms import Uploads
from bot.sandbox.messages import Note
from bot.sandbox.people import Chat
from bot.sandbox.posts import MEDIA, content_of, from_bot, remove
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.texts import caption_of
from bot.sandbox.world import World

DELETABLE = 48 * 3600
"""Seconds, by the sandbox's clock; older messages stay."""
MOST_AT_ONCE = 100


def _found(chat: Chat, number: int, purpose: str) -> Note:
    note = chat.notes.get(number)
    if note is None:
        raise bad(f"message to {purpose} not found")
    return note


@serves("deleteMessage")
async def delete_message(world: World, params: Json, _: Uploads) -> object:
    """One message of either side, if it is younger than 48 hours."""
    chat = world.reached(params["chat_id"])
    note = _found(chat, params["message_id"], "delete")
    if world.clock.now() - note.message["date"] > DELETABLE:
        raise bad("message can't be deleted for everyone")
    remove(world, chat, [params["message_id"]])
    return True


@serves("deleteMessages")
async def delete_messages(world: World, params: Json, _: Uploads) -> object:
    """Up to 100; those that are not found or too old are passed over."""
    chat = world.reached(params["chat_id"])
    numbers = _many(params["message_ids"])
    edge = world.clock.now() - DELETABLE
    young = [n for n in numbers if n in chat.notes and chat.notes[n].message["date"] >= edge]
    remove(world, chat, young)
    return True


@serves("copyMessage", spends=True)
async def copy_message(world: World, params: Json, _: Uploads) -> object:
    """The same content as a message of the bot's own."""
    source = world.known(params["from_chat_id"])
    chat = world.reached(params["chat_id"])
    note = _found(source, params["message_id"], "copy")
    return {"message_id": _copy(world, chat, note, params)}


@serves("copyMessages", spends=True)
async def copy_messages(world: World, params: Json, _: Uploads) -> object:
    """Several; those that are not found are passed over."""
    source = world.known(params["from_chat_id"])
    chat = world.reached(params["chat_id"])
    notes = [source.notes[n] for n in _many(params["message_ids"]) if n in source.notes]
    if not notes:
        raise bad("there are no messages to copy")
    return [{"message_id": _copy(world, chat, note, params)} for note in notes]


@serves("forwardMessage", spends=True)
async def forward_message(world: World, params: Json, _: Uploads) -> object:
    """A message with its origin."""
    source = world.known(params["from_chat_id"])
    chat = world.reached(params["chat_id"])
    return _forward(world, chat, _found(source, params["message_id"], "forward"), params)


@serves("forwardMessages", spends=True)
async def forward_messages(world: World, params: Json, _: Uploads) -> object:
    """Several; those that are not found are passed over."""
    source = world.known(params["from_chat_id"])
    chat = world.reached(params["chat_id"])
    notes = [source.notes[n] for n in _many(params["message_ids"]) if n in source.notes]
    if not notes:
        raise bad("there are no messages to forward")
    return [{"message_id": _forward(world, chat, note, params)["message_id"]} for note in notes]


@serves("pinChatMessage")
async def pin_chat_message(world: World, params: Json, _: Uploads) -> object:
    """Remembered for getChat; no service message appears."""
    chat = world.reached(params["chat_id"])
    _found(chat, params["message_id"], "pin")
    if params["message_id"] not in chat.pinned:
        chat.pinned.append(params["message_id"])
    return True


@serves("unpinChatMessage")
async def unpin_chat_message(world: World, params: Json, _: Uploads) -> object:
    """One message, or the one pinned last."""
    chat = world.reached(params["chat_id"])
    number = params.get("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    return True


@serves("unpinAllChatMessages")
async def unpin_all_chat_messages(world: World, params: Json, _: Uploads) -> object:
    """None stays pinned."""
    world.reached(params["chat_id"]).pinned.clear()
    return True


def _many(numbers: list[int]) -> list[int]:
    if not numbers:
        raise bad("message identifiers are not specified")
    if len(numbers) > MOST_AT_ONCE:
        raise bad("too many message identifiers specified")
    return sorted(set(numbers))


def _copy(world: World, chat: Chat, note: Note, params: Json) -> int:
    if note.message.get("has_protected_content"):
        raise bad("message can't be copied")
    content = content_of(note)
    if "caption" in params and content.keys() & MEDIA:
        content.pop("caption", None)
        content.pop("caption_entities", None)
        content.update(caption_of(params))
    made = from_bot(world, chat, content, params, file_id=note.file_id)
    number: int = made.message["message_id"]
    return number


def _forward(world: World, chat: Chat, note: Note, params: Json) -> Json:
    message = note.message
    if message.get("has_protected_content"):
        raise bad("message can't be forwarded")
    origin = message.get("forward_origin") or {
        "type": "user",
        "sender_user": message["from"],
        "date": message["date"],
    }
    content = {**content_of(note), "forward_origin": origin}
    plain = {key: value for key, value in params.items() if key != "reply_markup"}
    made = from_bot(world, chat, content, plain, file_id=note.file_id)
    made.editable = False  # a forwarded message stays as its author wrote it
    return made.message
