"""Pictures: what Telegram makes of an upload, and the QR a phone would read in it."""

import asyncio
import io

import zxingcpp
from PIL import Image, UnidentifiedImageError

from bot.sandbox.files import File, Files
from bot.sandbox.refusal import Json, bad

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_SIDES = 10_000
"""Width plus height, in pixels."""
LONGEST_RATIO = 20
SIDES = (90, 320, 800)
"""Longest sides of the smaller renderings; the last PhotoSize is the upload itself."""


async def keep_photo(files: Files, data: bytes, name: str) -> File:
    """Store an upload as a photo; refuses what is too big, misshapen or no picture at all."""
    if len(data) > LARGEST_PHOTO:
        raise bad(
            f"file of size {len(data)} bytes is too big for a photo; "
            f"the maximum size is {LARGEST_PHOTO} bytes"
        )
    if not data:
        raise bad("file must be non-empty")
    width, height, mime, qr = await asyncio.to_thread(_look, data)
    ending = "png" if mime == "image/png" else "jpg"
    return files.put(
        data,
        name=name if "." in name else f"{name or 'photo'}.{ending}",
        mime=mime,
        kind="photo",
        size=(width, height),
        sizes=tuple(
            (side, *_fitted(width, height, side)) for side in SIDES if side < max(width, height)
        ),
        qr=qr,
    )


def photo_sizes(file: File) -> list[Json]:
    """The Bot API's PhotoSize list, smallest first."""
    shown: list[Json] = [
        {
            "file_id": f"{file.id}.{side}",
            "file_unique_id": f"{file.unique_id}{side}",
            "width": width,
            "height": height,
        }
        for side, width, height in file.sizes
    ]
    shown.append(
        {
            "file_id": file.id,
            "file_unique_id": file.unique_id,
            "width": file.width,
            "height": file.height,
            "file_size": len(file.data),
        }
    )
    return shown


async def contents(file: File) -> bytes:
    """The bytes of a file; a smaller rendering is drawn now, off the event loop."""
    if not file.longest_side:
        return file.data
    return await asyncio.to_thread(_shrunk, file)


def _look(data: bytes) -> tuple[int, int, str, str | None]:
    try:
        with Image.open(io.BytesIO(data)) as picture:
            width, height = picture.size
            mime = Image.MIME.get(picture.format or "", "image/jpeg")
            if width + height > LARGEST_SIDES or max(width, height) > LONGEST_RATIO * min(
                width, height
            ):
                raise bad("PHOTO_INVALID_DIMENSIONS")
            grey = picture.convert("L")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError) as odd:
        raise bad("IMAGE_PROCESS_FAILED") from odd
    found = zxingcpp.read_barcodes(
        grey, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    )
    return width, height, mime, found[0].text if found else None


def _shrunk(file: File) -> bytes:
    with Image.open(io.BytesIO(file.data)) as picture:
        small = picture.convert("RGB").resize((file.width, file.height))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=85)
    return out.getvalue()


def _fitted(width: int, height: int, side: int) -> tuple[int, int]:
    longest = max(width, height)
    return max(1, width * side // longest), max(1, height * side // longest)
