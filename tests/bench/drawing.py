"""QR codes: version and mask fixed, beside the library's own search for the best mask."""

from io import BytesIO
from pathlib import Path
from time import perf_counter

import qrcode
from qrcode.image.pil import PilImage

from bot.links import invitation_link
from bot.pictures.qr import qr_png
from tests.bench.figures import Figure, at_most, middle, say

TIMES = 30


async def measure(_folder: Path) -> list[Figure]:
    """Milliseconds a picture."""
    say("(e) QR picture")
    link = invitation_link("fuzong_demo_bot", "A" * 22)
    ours, theirs = [], []
    for _ in range(TIMES):
        began = perf_counter()
        qr_png(link)
        ours.append((perf_counter() - began) * 1000)
        began = perf_counter()
        qrcode.make(link, image_factory=PilImage).save(BytesIO(), "PNG")
        theirs.append((perf_counter() - began) * 1000)
    return [
        at_most("QR picture", middle(ours), "ms", "qrcode.make", middle(theirs), 0.5),
    ]
