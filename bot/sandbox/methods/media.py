"""Photos and files."""

from bot.sandbox.files import File
from bot.sandbox.forms import Upload, Uploads
from bot.sandbox.pictures import keep_photo, photo_sizes
from bot.sandbox.posts import from_bot
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.texts import caption_of
from bot.sandbox.world import World

LARGEST_FILE = 50 * 1024 * 1024


def given(world: World, value: str | None, uploads: Uploads, what: str) -> Upload | File:
    """An upload of this request, or a file that Telegram has already."""
    if not value:
        raise bad(f"there is no {what} in the request")
    if value.startswith("attach://"):
        upload = uploads.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad(f"there is no {what} in the request")
        if not upload.data:
            raise bad("file must be non-empty")
        if len(upload.data) > LARGEST_FILE:
            raise bad("file is too big")
        return upload
    if "://" in value:
        raise bad("failed to get HTTP URL content")  # the sandbox has no internet to fetch from
    return world.files.get(value)


async def as_photo(world: World, value: str | None, uploads: Uploads) -> tuple[Json, str]:
    """The `photo` of a message, and the file behind it."""
    source = given(world, value, uploads, "photo")
    if isinstance(source, Upload):
        file = await keep_photo(world.files, source.data, source.name)
    else:
        file = world.files.get(source.id.partition(".")[0])
        if file.kind != "photo":
            raise bad(f"can't use file of type {file.kind.capitalize()} as Photo")
    return {"photo": photo_sizes(file)}, file.id


@serves("sendPhoto", spends=True)
async def send_photo(world: World, params: Json, uploads: Uploads) -> object:
    """A picture with an optional caption; a QR in it is read for the page."""
    caption = caption_of(params)
    chat = world.reached(params["chat_id"])
    content, file_id = await as_photo(world, params["photo"], uploads)
    return from_bot(world, chat, {**content, **caption}, params, file_id=file_id).message
