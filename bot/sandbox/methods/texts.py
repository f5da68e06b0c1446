"""sendMessage, sendChatAction."""

from bot.sandbox.forms import Uploads
from bot.sandbox.posts import from_bot
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.texts import text_of
from bot.sandbox.world import World

ACTIONS = frozenset(
    {
        *("typing", "upload_photo", "record_video", "upload_video", "record_voice"),
        *("upload_voice", "upload_document", "choose_sticker", "find_location"),
        *("record_video_note", "upload_video_note"),
    }
)


@serves("sendMessage", spends=True)
async def send_message(world: World, params: Json, _: Uploads) -> object:
    """A text."""
    content = text_of(params)
    chat = world.reached(params.get("chat_id"))
    if options := params.get("link_preview_options"):
        content["link_preview_options"] = options
    return from_bot(world, chat, content, params).message


@serves("sendChatAction")
async def send_chat_action(world: World, params: Json, _: Uploads) -> object:
    """ "typing…" on the page."""
    if params["action"] not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat = world.reached(params["chat_id"])
    world.events.add("typing", chat.person.id, action=params["action"])
    return True
