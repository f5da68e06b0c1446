"""getFile, getChat, getChatMember and other questions."""

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
