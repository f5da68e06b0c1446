"""A Bot API request taken off the wire: JSON, urlencoded or multipart, GET or POST."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, MultipartReader, web

from bot.sandbox.refusal import Refusal, bad

LARGEST_REQUEST = 64 * 1024 * 1024
LONGEST_NUMBER = 19
"""Digits."""
Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of a multipart request."""

    name: str
    mime: str
    data: bytes


Uploads = Mapping[str, Upload]
NOTHING: Uploads = {}


async def read_request(request: web.Request) -> tuple[Fields, Uploads]:
    """Fields as they came (strings, or JSON values of a JSON body) and uploads by part name."""
    fields: Fields = dict(request.query) if request.query_string else {}
    if request.method != "POST" or not request.can_read_body:
        return fields, NOTHING
    kind = request.content_type
    if kind == "multipart/form-data":
        try:
            parts, uploads = await read_parts(await request.multipart())
        except (ValueError, AssertionError) as odd:
            raise bad("can't parse multipart form data") from odd
        return {**fields, **parts}, uploads
    return {**fields, **decode(kind, await request.read())}, NOTHING


def decode(kind: str, body: bytes) -> Fields:
    """The fields of a body that carries no files."""
    if kind == "application/json":
        try:
            sent = load_json(body.decode()) if body else {}
        except ValueError as odd:
            raise bad("can't parse JSON object") from odd
        if not isinstance(sent, dict):
            raise bad("can't parse JSON object: Object expected")
        return {key: value for key, value in sent.items() if value is not None}
    if kind == "application/x-www-form-urlencoded":
        try:
            return dict(parse_qsl(body.decode(), keep_blank_values=True))
        except ValueError as odd:
            raise bad("strings must be encoded in UTF-8") from odd
    return {}


def load_json(text: str) -> Any:  # noqa: ANN401  any JSON
    """As json.loads, without what can be read but never be sent again.

    Raises ValueError for NaN, for half a surrogate pair, and for nesting without end.
    """
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except RecursionError as odd:
        raise ValueError("too deep") from odd
    if "\\u" in text:
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _no_constant(name: str) -> Any:  # noqa: ANN401  never returns
    raise ValueError(name)


def whole_number(text: str) -> int | None:
    """A number as short as an id can be, or None: int() refuses very long ones by raising."""
    digits = text.removeprefix("-")
    fits = digits.isascii() and digits.isdecimal() and len(digits) < LONGEST_NUMBER
    return int(text) if fits else None


async def read_parts(reader: MultipartReader) -> tuple[Fields, dict[str, Upload]]:
    """Every part; one with a file name is an upload."""
    fields: Fields = {}
    uploads: dict[str, Upload] = {}
    room = LARGEST_REQUEST
    async for part in reader:
        if not isinstance(part, BodyPartReader):
            raise bad("can't parse multipart form data")
        data = bytes(await part.read(decode=True))
        room -= len(data)
        if room < 0:
            raise Refusal(413, "Request Entity Too Large")
        name = part.name or ""
        if part.filename is None:
            try:
                fields[name] = data.decode()
            except ValueError as odd:
                raise bad("strings must be encoded in UTF-8") from odd
        else:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            uploads[name] = Upload(part.filename, mime, data)
            # PTB and curl put a file straight under the parameter's name.
            fields.setdefault(name, f"attach://{name}")
    return fields, uploads
