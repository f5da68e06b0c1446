"""getFile, getChat, getChatMember, getUserProfilePhotos."""

from bot.sandbox.files import LARGEST_DOWNLOAD
from bot.sandbox.forms import Uploads
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.world import World


@serves("getFile")
async def get_file(world: World, params: Json, _: Uploads) -> object:
    """Where to download a file from."""
    file = world.files.get(params["file_id"])
    if len(file.data) > LARGEST_DOWNLOAD:
        raise bad("file is too big")
    told: Json = {"file_id": file.id, "file_unique_id": file.unique_id, "file_path": file.path}
    if not file.longest_side:
        told["file_size"] = len(file.data)
    return told


@serves("getChat")
async def get_chat(world: World, params: Json, _: Uploads) -> object:
    """A private chat in full, also with somebody who blocked the bot."""
    chat = world.known(params["chat_id"])
    full: Json = {
        **chat.brief(),
        "accent_color_id": chat.person.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
    if chat.pinned:
        full["pinned_message"] = chat.notes[chat.pinned[-1]].message
    return full


@serves("getChatMember")
async def get_chat_member(world: World, params: Json, _: Uploads) -> object:
    """Either side of a private chat is a member of it."""
    chat = world.known(params["chat_id"])
    user_id = params["user_id"]
    if user_id == chat.person.id:
        return {"user": chat.user(), "status": "member"}
    if user_id == world.me["id"]:
        return {"user": world.me, "status": "member"}
    raise bad("member not found" if user_id in world.chats else "user not found")


@serves("getUserProfilePhotos")
async def get_user_profile_photos(world: World, params: Json, _: Uploads) -> object:
    """Nobody in the sandbox has a picture of himself."""
    if params["user_id"] not in world.chats and params["user_id"] != world.me["id"]:
        raise bad("user not found")
    return {"total_count": 0, "photos": []}
