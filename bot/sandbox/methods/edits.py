"""Editing what the bot sent."""

from bot.sandbox import keyboards
from bot.sandbox.forms import Uploads
from bot.sandbox.messages import Note
from bot.sandbox.methods.media import as_media
from bot.sandbox.people import Chat
from bot.sandbox.posts import MEDIA, content_of, revise
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.texts import caption_of, text_of
from bot.sandbox.world import World


def to_edit(world: World, params: Json) -> tuple[Chat, Note]:
    """The message an edit means, if it may be edited at all."""
    if params.get("inline_message_id"):
        raise bad("MESSAGE_ID_INVALID")  # nothing is ever sent through inline mode here
    chat = world.reached(params.get("chat_id"))
    number = params.get("message_id")
    if not number:
        raise bad("message identifier is not specified")
    note = chat.notes.get(number)
    if note is None:
        raise bad("message to edit not found")
    if not note.from_bot or not note.editable:
        raise bad("message can't be edited")
    return chat, note


@serves("editMessageText")
async def edit_message_text(world: World, params: Json, _: Uploads) -> object:
    """A new text; a missing keyboard takes the old one away."""
    content = text_of(params)
    chat, note = to_edit(world, params)
    if "text" not in note.message:
        raise bad("there is no text in the message to edit")
    if options := params.get("link_preview_options"):
        content["link_preview_options"] = options
    revise(world, chat, note, content, keyboards.inline(params.get("reply_markup")))
    return note.message


@serves("editMessageCaption")
async def edit_message_caption(world: World, params: Json, _: Uploads) -> object:
    """A new caption; none takes the old one away."""
    caption = caption_of(params)
    chat, note = to_edit(world, params)
    content = content_of(note)
    if not content.keys() & MEDIA:
        raise bad("there is no caption in the message to edit")
    content.pop("caption", None)
    content.pop("caption_entities", None)
    markup = keyboards.inline(params.get("reply_markup"))
    revise(world, chat, note, {**content, **caption}, markup)
    return note.message


@serves("editMessageReplyMarkup")
async def edit_message_reply_markup(world: World, params: Json, _: Uploads) -> object:
    """A new inline keyboard, or none."""
    markup = keyboards.inline(params.get("reply_markup"))
    chat, note = to_edit(world, params)
    revise(world, chat, note, content_of(note), markup)
    return note.message


@serves("editMessageMedia")
async def edit_message_media(world: World, params: Json, uploads: Uploads) -> object:
    """New media, also in place of a text; its caption comes with it."""
    media = params["media"]
    caption = caption_of(media)
    if media["type"] not in MEDIA - {"voice"}:
        raise bad("can't parse InputMedia: unsupported type specified")
    markup = keyboards.inline(params.get("reply_markup"))
    chat, note = to_edit(world, params)
    if not content_of(note).keys() & (MEDIA - {"voice"} | {"text"}):
        raise bad("message can't be edited")
    content, file_id = await as_media(world, media["type"], media, media["media"], uploads)
    revise(world, chat, note, {**content, **caption}, markup, file_id)
    return note.message
