"""Photos, files and albums."""

import secrets

from bot.sandbox.files import File
from bot.sandbox.forms import Upload, Uploads
from bot.sandbox.pictures import keep_photo, photo_sizes
from bot.sandbox.posts import from_bot
from bot.sandbox.refusal import Json, bad
from bot.sandbox.registry import serves
from bot.sandbox.texts import caption_of
from bot.sandbox.world import World

LARGEST_FILE = 50 * 1024 * 1024
LARGEST_ALBUM = 10

_FACTS = {
    "document": (),
    "voice": ("duration",),
    "audio": ("duration", "performer", "title"),
    "video": ("duration", "width", "height"),
    "animation": ("duration", "width", "height"),
}
_NUMBERS = frozenset({"duration", "width", "height"})
_ALIKE = ({"photo", "video"}, {"document"}, {"audio"})


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


async def as_media(
    world: World, kind: str, params: Json, value: str | None, uploads: Uploads
) -> tuple[Json, str]:
    """The media part of a message of one kind, and the file behind it."""
    source = given(world, value, uploads, kind)
    if isinstance(source, File):
        source = world.files.get(source.id.partition(".")[0])
        if source.kind != kind:
            had, wanted = source.kind.capitalize(), kind.capitalize()
            raise bad(f"can't use file of type {had} as {wanted}")
        file = source
    elif kind == "photo":
        file = await keep_photo(world.files, source.data, source.name)
    else:
        file = world.files.put(source.data, name=source.name, mime=source.mime, kind=kind)
    content: Json = {kind: photo_sizes(file) if kind == "photo" else _facts(file, kind, params)}
    if kind == "animation":
        content["document"] = _facts(file, "document", {})  # for clients older than animations
    for extra, shown in (
        ("has_spoiler", "has_media_spoiler"),
        ("show_caption_above_media", "show_caption_above_media"),
    ):
        if params.get(extra):
            content[shown] = True
    return content, file.id


def _facts(file: File, kind: str, params: Json) -> Json:
    facts: Json = {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "mime_type": file.mime,
    }
    if kind != "voice":
        facts["file_name"] = file.name
    for name in _FACTS[kind]:
        value = params.get(name, 0 if name in _NUMBERS else None)
        if value is not None:
            facts[name] = value
    return facts


async def _send(world: World, kind: str, params: Json, uploads: Uploads) -> object:
    caption = caption_of(params)
    chat = world.reached(params["chat_id"])
    content, file_id = await as_media(world, kind, params, params[kind], uploads)
    return from_bot(world, chat, {**content, **caption}, params, file_id=file_id).message


@serves("sendPhoto", spends=True)
async def send_photo(world: World, params: Json, uploads: Uploads) -> object:
    """A picture with an optional caption; a QR in it is read for the page."""
    return await _send(world, "photo", params, uploads)


@serves("sendDocument", spends=True)
async def send_document(world: World, params: Json, uploads: Uploads) -> object:
    """A file as it is."""
    return await _send(world, "document", params, uploads)


@serves("sendVoice", spends=True)
async def send_voice(world: World, params: Json, uploads: Uploads) -> object:
    """A voice note; its sound is not looked at."""
    return await _send(world, "voice", params, uploads)


@serves("sendAudio", spends=True)
async def send_audio(world: World, params: Json, uploads: Uploads) -> object:
    """A piece of music; its sound is not looked at."""
    return await _send(world, "audio", params, uploads)


@serves("sendVideo", spends=True)
async def send_video(world: World, params: Json, uploads: Uploads) -> object:
    """A video; its size and length are what the bot says."""
    return await _send(world, "video", params, uploads)


@serves("sendAnimation", spends=True)
async def send_animation(world: World, params: Json, uploads: Uploads) -> object:
    """An animation; its size and length are what the bot says."""
    return await _send(world, "animation", params, uploads)


@serves("sendMediaGroup", spends=True)
async def send_media_group(world: World, params: Json, uploads: Uploads) -> object:
    """2 to 10 messages shown as one; all of them are checked before the first is shown."""
    items = params["media"]
    if not 2 <= len(items) <= LARGEST_ALBUM:  # noqa: PLR2004  an album of one is a photo
        raise bad("wrong number of items in the album")
    kinds = {item["type"] for item in items}
    if not any(kinds <= alike for alike in _ALIKE):
        raise bad("can't use the media of the specified type in the album")
    chat = world.reached(params["chat_id"])
    captions = [caption_of(item) for item in items]
    album = str(secrets.randbits(60))
    ready = [await as_media(world, item["type"], item, item["media"], uploads) for item in items]
    return [
        from_bot(
            world,
            chat,
            {**content, **caption, "media_group_id": album},
            params,
            file_id=file_id,
        ).message
        for (content, file_id), caption in zip(ready, captions, strict=True)
    ]
