"""Tables read and drawn in a process of their own, so that check-ins go on meanwhile."""

import asyncio
import logging
import pickle
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from typing import IO, Any, Final

from bot.beside import answered, stand_back
from bot.tables.coloured import drawn
from bot.tables.judged import Told, Why, told
from bot.tables.opening import Trouble, UnreadableError
from bot.tables.outcome import Say
from bot.tables.wide import Sheets, read_table
from core.imports.columns import TableKind
from core.imports.model import Plan, ReadTable

log = logging.getLogger(__name__)

HERE: Final = "bot.tables.apart"
PATIENCE_S: Final = 120.0
"""The largest table takes a tenth of it; a file made to take for ever is given up."""
AT_ONCE: Final = 25
"""Rows that come back in one piece: the conversation waits for one piece at most."""

TROUBLE: Final = b"trouble:"
"""Begins an answer that is none."""

Asked = tuple[bytes, TableKind | None, Told | None]


async def read(content: bytes, kind: TableKind | None) -> tuple[ReadTable, Sheets]:
    """As `wide.read_table`. Raises UnreadableError."""
    answer = await _answered((content, kind, None))
    return await asyncio.to_thread(_table, answer)


async def marked(content: bytes, kind: TableKind | None, plan: Plan, say: Say, why: Why) -> bytes:
    """As `coloured.marked_table`, from the file itself. Raises UnreadableError."""
    said = await asyncio.to_thread(told, plan, say, why)
    return await _answered((content, kind, said))


async def _answered(asked: Asked) -> bytes:
    try:
        code, answer = await answered(HERE, asked, PATIENCE_S)
    except TimeoutError:
        raise UnreadableError(Trouble.TOO_LARGE) from None
    if code != 0:
        log.warning("a table could not be worked through: the process ended with %s", code)
        # ended from outside, where memory is short, or by what nobody thought of
        raise UnreadableError(Trouble.TOO_LARGE if code < 0 else Trouble.NO_TABLE)
    if answer.startswith(TROUBLE):
        raise UnreadableError(Trouble(answer.removeprefix(TROUBLE).decode()))
    return answer


def _table(answer: bytes) -> tuple[ReadTable, Sheets]:
    """Piece by piece: a thread lets others in between two of them."""
    pieces = _loaded(BytesIO(answer))
    kind, unknown, unread = next(pieces)
    rows: list[Any] = []
    sheets: Sheets = {}
    for name, piece in pieces:
        (rows if name is None else sheets.setdefault(name, [])).extend(piece)
    table = ReadTable(kind=kind, rows=tuple(rows), unknown_columns=unknown, unread_sheets=unread)
    return table, sheets


def _loaded(file: IO[bytes]) -> Iterator[Any]:
    with suppress(EOFError):
        while True:
            yield pickle.load(file)  # noqa: S301 - written by the child, which is this module


def serve(asked: IO[bytes], answer: IO[bytes]) -> None:
    """What the child does: one question, one answer."""
    content, kind, said = pickle.load(asked)  # noqa: S301 - written by the parent
    try:
        table, sheets = read_table(content, kind)
    except UnreadableError as error:
        answer.write(TROUBLE + error.trouble.value.encode())
        return
    if said is not None:
        answer.write(drawn(sheets, table, said))
        return
    pickle.dump((table.kind, table.unknown_columns, table.unread_sheets), answer)
    parts: list[tuple[str | None, Sequence[Any]]] = [(None, table.rows), *sheets.items()]
    for name, rows in parts:
        for at in range(0, len(rows), AT_ONCE):
            pickle.dump((name, list(rows[at : at + AT_ONCE])), answer)


if __name__ == "__main__":
    stand_back()
    serve(sys.stdin.buffer, sys.stdout.buffer)
