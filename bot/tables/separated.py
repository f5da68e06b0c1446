"""A table as text: in the encodings of offices, its cells parted by commas, semicolons, tabs."""

import csv
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Final
from unicodedata import category

from bot.tables.opening import Bounds, Grid, Page, Trouble, UnreadableError, said, trimmed

BOMS: Final = {BOM_UTF8: "utf-8", BOM_UTF16_LE: "utf-16-le", BOM_UTF16_BE: "utf-16-be"}
BETWEEN: Final = (",", "\t", ";", "|", "\uff0c", "\uff1b")
"""The first of those that serve equally well is taken; the last two are full-width."""
NAMED: Final = "sep="
"""A first line that names what is between the cells, as the office's own program writes it."""
LOOKED_AT: Final = 40
"""Rows that tell what is between the cells."""
DISGUISED: Final = (b"<html", b"<!doctype", b"<table", b"<?xml", b"mime-version")
"""Pages that some systems hand out under the name of an .xls."""
BROKEN: Final = ("\ufffd", "\u951f\u65a4\u62f7")
"""What could not be told, by an earlier program or twice over: its trace is known to everybody."""
GARBLED: Final = 20
"""One sign in so many that nobody uses: a wrong encoding."""
END: Final = "\x1a"
"""With which programs of old end a file."""

Headed = Callable[[Grid], int]
"""How much of a table's head means something."""


def separated(content: bytes, bounds: Bounds, headed: Headed) -> Page:
    """The table as a worksheet without a name. Raises UnreadableError."""
    if len(content) > bounds.size:
        raise UnreadableError(Trouble.TOO_LARGE)
    if content.lstrip()[:20].lower().startswith(DISGUISED):
        raise UnreadableError(Trouble.OLD)
    text = decoded(content)
    between = _between(text, headed)
    lines = text.partition("\n")[2] if text.startswith(NAMED) else text
    grid: Grid = [(NAMED,)] if text.startswith(NAMED) else []
    try:
        for row in _rows(lines, between):
            if len(grid) < bounds.rows:
                grid.append(tuple(row[: bounds.columns]))
            elif any(map(said, row)):
                raise UnreadableError(Trouble.TOO_MANY_ROWS)
    except csv.Error as error:
        raise UnreadableError(Trouble.NO_TABLE) from error
    grid = trimmed(grid, bounds.rows)
    width = max(map(len, grid), default=0)
    return Page(title="", grid=[row + (None,) * (width - len(row)) for row in grid])


def decoded(content: bytes) -> str:
    """As text: by its mark, else UTF-8, UTF-16 without a mark, or what Chinese offices use.

    Raises UnreadableError where it is text in none of them.
    """
    for mark, code in BOMS.items():
        if content.startswith(mark):
            return _as(content[len(mark) :], code)
    for code in _likely(content):
        try:
            return _as(content, code)
        except UnreadableError:
            continue
    raise UnreadableError(Trouble.ENCODING if b"\0" not in content else Trouble.NO_TABLE)


def _likely(content: bytes) -> Iterator[str]:
    if b"\0" in content:  # every second byte of a comma, a digit or a line's end
        even, odd = content[::2].count(0), content[1::2].count(0)
        yield "utf-16-be" if even > odd else "utf-16-le"
    yield "utf-8"
    yield "gb18030"


def _as(content: bytes, code: str) -> str:
    try:
        text = content.decode(code)
    except UnicodeDecodeError as error:
        raise UnreadableError(Trouble.ENCODING) from error
    text = text.rstrip(END)
    kinds = Counter(map(category, text))
    if any(not sign.isspace() for sign in text if category(sign) == "Cc"):
        raise UnreadableError(Trouble.NO_TABLE)
    if any(sign in text for sign in BROKEN) or (kinds["Co"] + kinds["Cn"]) * GARBLED > len(text):
        raise UnreadableError(Trouble.ENCODING)
    return text


def _between(text: str, headed: Headed) -> str:
    if text.startswith(NAMED) and len(text) > len(NAMED):
        return text[len(NAMED)] if text[len(NAMED)] not in '\r\n"' else BETWEEN[0]

    def worth(between: str) -> tuple[int, int]:
        first: Grid = []
        try:
            for row in _rows(text, between):
                first.append(tuple(row))
                if len(first) >= LOOKED_AT:
                    break
        except csv.Error:
            return (-1, 0)
        return headed(first), max(map(len, first), default=0)

    return max(BETWEEN, key=worth)


def _rows(text: str, between: str) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=between)
