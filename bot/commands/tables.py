"""Tables as offices send them: .xlsx, or .csv in UTF-8 or GB18030, with a line of headings."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

MOST_BYTES: Final = 5_000_000
MOST_ROWS: Final = 5_000


class UnreadableError(Exception):
    """The file is no such table: it cannot be opened, is too large, or is of another kind."""


def read_table(file: Path) -> list[list[str]]:
    """The rows as words, the headings first; empty rows stay, so that numbers agree with the file.

    Raises UnreadableError.
    """
    try:
        if file.stat().st_size > MOST_BYTES:
            raise UnreadableError(f"> {MOST_BYTES} bytes")
        rows = list(_sheet(file) if file.suffix.lower() == ".xlsx" else _csv(file.read_bytes()))
    except (OSError, ValueError, KeyError, csv.Error, BadZipFile) as error:
        raise UnreadableError(str(error)) from error
    while rows and not any(rows[-1]):
        rows.pop()
    if len(rows) > MOST_ROWS:
        raise UnreadableError(f"> {MOST_ROWS} rows")
    return rows


def _csv(content: bytes) -> Iterator[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:  # what spreadsheets save on Chinese Windows
        text = content.decode("gb18030")
    lines = text.splitlines()
    heading = lines[0] if lines else ""
    between = max(",;\t", key=heading.count)
    for row in csv.reader(lines, delimiter=between):
        yield [cell.strip() for cell in row]


def _sheet(file: Path) -> Iterator[list[str]]:
    """The first sheet; formulas by their last value."""
    # openpyxl takes a while to import, and no other command needs it
    from openpyxl import load_workbook  # noqa: PLC0415

    book = load_workbook(file, read_only=True, data_only=True)
    try:
        sheet = book.worksheets[0]
        rows: Iterable[tuple[object, ...]] = sheet.iter_rows(
            max_row=MOST_ROWS + 1, values_only=True
        )
        for row in rows:
            yield ["" if cell is None else str(cell).strip() for cell in row]
    finally:
        book.close()
