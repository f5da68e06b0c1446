"""Photos, documents and voice notes that people send."""

from aiohttp import web

from bot.sandbox.forms import Upload, read_parts
from bot.sandbox.pictures import keep_photo, photo_sizes
from bot.sandbox.play.answers import WORLD, PlayError, chat_of, told
from bot.sandbox.play.blocking import check_open
from bot.sandbox.posts import from_person
from bot.sandbox.refusal import Json
from bot.sandbox.texts import caption_of
from bot.sandbox.world import World

_SOUNDS = (
    (0, b"OggS", "audio/ogg"),
    (0, b"\x1aE\xdf\xa3", "audio/webm"),
    (4, b"ftyp", "audio/mp4"),
)
"""Where in a recording which bytes stand: Telegram records Ogg, browsers WebM or MP4 as well."""


async def upload(request: web.Request) -> web.Response:
    """multipart: `file`, `kind` (photo, document, voice), `caption`."""
    world, chat = request.app[WORLD], chat_of(request)
    if request.content_type != "multipart/form-data":
        raise PlayError(400, "bad-request", "multipart/form-data expected")
    try:
        fields, files = await read_parts(await request.multipart())
    except (ValueError, AssertionError) as odd:
        raise PlayError(400, "bad-request", "unreadable multipart") from odd
    check_open(chat)
    sent = files.get("file")
    if sent is None or not sent.data:
        raise PlayError(400, "bad-request", "file: missing or empty")
    kind = fields.get("kind", "document")
    content, file_id = await _content(world, kind, sent)
    note = from_person(world, chat, {**content, **caption_of(fields)}, file_id=file_id)
    return told({"message_id": note.message["message_id"]})


async def _content(world: World, kind: str, sent: Upload) -> tuple[Json, str]:
    if kind == "photo":
        photo = await keep_photo(world.files, sent.data, sent.name)
        return {"photo": photo_sizes(photo)}, photo.id
    if kind not in {"document", "voice"}:
        raise PlayError(400, "bad-request", "kind: photo, document or voice")
    mime = sent.mime if kind == "document" else _sound(sent.data)
    file = world.files.put(sent.data, name=sent.name, mime=mime, kind=kind)
    facts: Json = {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(sent.data),
        "mime_type": mime,
    }
    if kind == "voice":
        # A guess from the size at the bit rate of Telegram's recorder; nothing here decodes Opus.
        facts["duration"] = max(1, len(sent.data) // 4000)
    else:
        facts["file_name"] = sent.name
    return {kind: facts}, file.id


def _sound(data: bytes) -> str:
    """What was recorded; a phone records nothing else, so whatever is no recording is refused."""
    for start, sign, mime in _SOUNDS:
        if data[start:].startswith(sign):
            return mime
    raise PlayError(400, "bad-voice", "no recording: Ogg, WebM or MP4 expected")
