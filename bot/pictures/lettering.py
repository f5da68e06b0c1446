"""Letters on pictures: the font that comes with a package, and lines that fit a width."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PIL import ImageFont

PACKAGE: Final = "zhplot"
FILE: Final = "NotoSansSC-Regular.ttf"


@cache
def font_file() -> Path:
    """Where the font lies. Its package is not imported: it would bring matplotlib along."""
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        raise FileNotFoundError(PACKAGE)
    return Path(found.origin).parent / "fonts" / FILE


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The font at so many pixels."""
    return ImageFont.truetype(font_file(), size)


def lines_of(words: str, size: int, width: int) -> list[str]:
    """The words broken to lines of at most `width` pixels: at spaces where there are some.

    Chinese breaks anywhere; a Latin word only where it alone is wider than the line.
    """
    lines = [""]
    for piece in _pieces(words):
        if _width(lines[-1] + piece.rstrip(), size) <= width:
            lines[-1] += piece
            continue
        lines.append("")
        for sign in piece:
            if lines[-1] and _width(lines[-1] + sign, size) > width:
                lines.append("")
            lines[-1] += sign
    return [line.strip() for line in lines if line.strip()]


def fitted(words: str, width: int, *, most: int, least: int, lines: int) -> tuple[int, list[str]]:
    """The largest size at which the words take at most so many lines; the rest is left out.

    At the smallest size the last line ends with an ellipsis where words are left over.
    """
    found: list[str] = []
    for size in range(most, least - 1, -2):
        found = lines_of(words, size, width)
        if len(found) <= lines:
            return size, found
    last = found[lines - 1]
    while last and _width(f"{last}…", least) > width:
        last = last[:-1]
    return least, [*found[: lines - 1], f"{last}…"]


def _width(words: str, size: int) -> float:
    return font(size).getlength(words)


def _pieces(words: str) -> list[str]:
    """Latin words with the space after them, and every other sign for itself."""
    pieces: list[str] = []
    for sign in " ".join(words.split()):
        joins = pieces and sign.isascii() and pieces[-1][-1].isascii() and pieces[-1][-1] != " "
        if joins:
            pieces[-1] += sign
        else:
            pieces.append(sign)
    return pieces
