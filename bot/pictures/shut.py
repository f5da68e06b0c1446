"""The picture of a closed door: nothing in it can be scanned; its caption says what it means."""

from functools import cache
from io import BytesIO
from typing import Final

SIDE_PX: Final = 450
GROUND: Final = 0xE6
INK: Final = 0x8C


@cache
def shut_png() -> bytes:
    """A grey square with a crossed circle, the size of the code that it takes the place of."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - as slow to import as for qr_png

    picture = Image.new("L", (SIDE_PX, SIDE_PX), GROUND)
    draw = ImageDraw.Draw(picture)
    middle, radius, width = SIDE_PX // 2, SIDE_PX // 5, SIDE_PX // 24
    box = (middle - radius, middle - radius, middle + radius, middle + radius)
    draw.ellipse(box, outline=INK, width=width)
    leg = round(radius * 0.7)
    draw.line((middle - leg, middle + leg, middle + leg, middle - leg), fill=INK, width=width)
    png = BytesIO()
    picture.save(png, "PNG")
    return png.getvalue()
