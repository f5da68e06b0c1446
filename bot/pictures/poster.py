"""A gate's poster: A4, to be printed and put up beside the door."""

from dataclasses import dataclass
from io import BytesIO
from typing import Final

from bot.pictures.qr import qr_png

DPI: Final = 200
WIDTH: Final = 1654
HEIGHT: Final = 2339
"""A4 at 200 dots an inch."""
MARGIN: Final = 130
QR_SIDE: Final = 1000
"""12.7 cm with its quiet zone: scanned from two metres away."""
GAP: Final = 60
SPACING: Final = 1.45
"""A line's height by its letters' size."""
WHITE: Final = 255
BLACK: Final = 0


@dataclass(frozen=True, slots=True)
class PosterWords:
    """What is to be read on it, in the language of whoever puts it up."""

    enterprise: str
    gate: str
    title: str
    steps: tuple[str, ...]


def poster_files(words: PosterWords, link: str) -> tuple[bytes, bytes]:
    """The poster as PNG and as PDF. Blocks for about a tenth of a second: call it in a thread.

    Long names shrink, then wrap, and are cut last; the code is black on white with its quiet
    zone of four modules, of whole pixels each. Raises ValueError for a link that no code holds.
    """
    from PIL import Image, ImageDraw  # noqa: PLC0415 - as slow to import as for qr_png

    from bot.pictures.lettering import fitted, font  # noqa: PLC0415 - imports the same

    page = Image.new("L", (WIDTH, HEIGHT), WHITE)
    draw = ImageDraw.Draw(page)
    room = WIDTH - 2 * MARGIN

    def write(text: str, top: int, *, most: int, least: int, lines: int) -> int:
        """A paragraph in the middle of the page; where the next one may begin."""
        size, found = fitted(text, room, most=most, least=least, lines=lines)
        for line in found:
            draw.text((WIDTH // 2, top), line, font=font(size), fill=BLACK, anchor="ma")
            top += round(size * SPACING)
        return top

    top = write(words.enterprise, MARGIN, most=76, least=44, lines=2)
    top = write(words.gate, top + GAP // 3, most=64, least=40, lines=2)
    top = write(words.title, top + GAP, most=96, least=60, lines=1)
    code = Image.open(BytesIO(qr_png(link))).convert("L")
    times = QR_SIDE // (code.width // 10)  # ten pixels a module as it comes
    side = times * (code.width // 10)
    code = code.resize((side, side), Image.Resampling.NEAREST)
    top += GAP // 2
    page.paste(code, ((WIDTH - side) // 2, top))
    top += side + GAP // 2
    for step in words.steps:
        top = write(step, top, most=46, least=34, lines=2) + GAP // 4
    png, pdf = BytesIO(), BytesIO()
    page.save(png, "PNG", dpi=(DPI, DPI))
    page.save(pdf, "PDF", resolution=DPI, title=words.gate)
    return png.getvalue(), pdf.getvalue()
