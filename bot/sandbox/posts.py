"""Messages coming into being and changing, with all that follows: queue, events, unread."""

from collections.abc import Iterable

from bot.sandbox import keyboards
from bot.sandbox.messages import Note, preview
from bot.sandbox.people import Chat
from bot.sandbox.refusal import Json, bad, not_modified
from bot.sandbox.world import World

MEDIA = frozenset({"photo", "document", "voice", "video", "audio", "animation"})
"""What may carry a caption."""

CONTENT = MEDIA | {
    *("text", "entities", "caption", "caption_entities", "show_caption_above_media"),
    *("location", "venue", "contact", "dice", "poll", "link_preview_options"),
    "has_media_spoiler",
}
"""What an edit replaces; all else of a message stays."""


def from_bot(
    world: World, chat: Chat, content: Json, params: Json, *, file_id: str | None = None
) -> Note:
    """The bot's message in a chat that was found reachable. Refuses a faulty markup first."""
    markup = params.get("reply_markup")
    shown = keyboards.inline(markup)
    fixed = markup is not None and keyboards.is_reply(markup)
    changes, keyboard = keyboards.reply(markup) if markup and fixed else (False, None)
    message: Json = {
        "message_id": chat.next_id,
        "from": world.me,
        "chat": chat.brief(),
        "date": world.clock.date(),
        **_reply(chat, params),
        **content,
    }
    if params.get("protect_content"):
        message["has_protected_content"] = True
    if shown is not None:
        # A Message echoes inline keyboards only: clients cannot even parse another kind here.
        message["reply_markup"] = shown
    chat.next_id += 1
    silent = bool(params.get("disable_notification"))
    note = Note(message, from_bot=True, editable=not fixed, silent=silent, file_id=file_id)
    if file_id is not None:
        note.qr = world.files.get(file_id).qr
    world.keep(chat, note)
    chat.unread += 1
    chat.muted += silent
    _now_last(world, chat, note)
    if changes:
        chat.reply_keyboard = keyboard
        world.events.add("keyboard", chat.person.id, reply_keyboard=keyboard)
    return note


def from_person(
    world: World,
    chat: Chat,
    content: Json,
    *,
    file_id: str | None = None,
    ago: float = 0,
) -> Note:
    """A person's message: shown at once and queued for the bot. `ago` seconds backdates it."""
    message: Json = {
        "message_id": chat.next_id,
        "from": chat.user(),
        "chat": chat.brief(),
        "date": max(0, int(world.clock.now() - ago)),
        **content,
    }
    chat.next_id += 1
    chat.started = True
    note = Note(message, from_bot=False, editable=False, file_id=file_id)
    if file_id is not None:
        note.qr = world.files.get(file_id).qr
    world.keep(chat, note)
    _now_last(world, chat, note)
    world.updates.put("message", chat.person.id, message)
    return note


def revise(  # noqa: PLR0913, PLR0917  a message and everything new about it
    world: World,
    chat: Chat,
    note: Note,
    content: Json,
    markup: Json | None,
    file_id: str | None = None,
) -> None:
    """Give a bot's message new content and a new inline keyboard (None: none).

    An edit that leaves everything as it is is refused.
    """
    kept = {
        key: value
        for key, value in note.message.items()
        if key not in CONTENT and key not in {"reply_markup", "edit_date"}
    }
    fresh = {**kept, **content}
    if markup is not None:
        fresh["reply_markup"] = markup
    before = {key: value for key, value in note.message.items() if key != "edit_date"}
    if fresh == before:
        raise not_modified()
    same = all(fresh.get(key) == before.get(key) for key in CONTENT)
    fresh["edit_date"] = world.clock.date()
    note.message = fresh
    note.edited = note.edited or not same
    if file_id is not None:
        note.file_id, note.qr = file_id, world.files.get(file_id).qr
    show_edit(world, chat, note)


def show_edit(world: World, chat: Chat, note: Note) -> None:
    """Tell the page that a message looks different now."""
    world.events.add("edit", chat.person.id, message=note.view())
    if note.message["message_id"] == chat.next_id - 1:
        chat.last = preview(note.message)
        world.tell_person(chat)


def content_of(note: Note) -> Json:
    """The parts of a message that an edit of its keyboard must leave alone."""
    return {key: value for key, value in note.message.items() if key in CONTENT}


def remove(world: World, chat: Chat, message_ids: Iterable[int]) -> None:
    """Take messages away from both sides."""
    gone = [number for number in message_ids if chat.notes.pop(number, None) is not None]
    if gone:
        chat.pinned = [number for number in chat.pinned if number not in gone]
        world.events.add("delete", chat.person.id, message_ids=gone)


def quoted(note: Note) -> Json:
    """A message inside another's reply_to_message: one level deep, as Telegram sends it."""
    return {key: value for key, value in note.message.items() if key != "reply_to_message"}


def _reply(chat: Chat, params: Json) -> Json:
    reply = params.get("reply_parameters") or {}
    target = reply.get("message_id") or params.get("reply_to_message_id")
    if not target:
        return {}
    note = chat.notes.get(target)
    if note is not None:
        return {"reply_to_message": quoted(note)}
    if reply.get("allow_sending_without_reply") or params.get("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")


def _now_last(world: World, chat: Chat, note: Note) -> None:
    chat.last = preview(note.message)
    chat.last_at = note.message["date"]
    world.events.add("message", chat.person.id, message=note.view())
    world.tell_person(chat)
