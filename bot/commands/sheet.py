"""`fuzong sheet`: a monthly paper sheet from a table, each row accounted for."""

import asyncio
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from bot.commands.parser import WRONG, Parser
from bot.commands.whose import number, officer
from bot.config import Config, ConfigError, load
from bot.database import opened
from bot.operator import OPERATOR
from bot.tables.opening import MOST_BYTES, MOST_ROWS, UnreadableError
from bot.tables.outcome import refusals
from bot.tables.reading import read_sheet
from bot.voice import Say, speaker
from core.shared.refusal import Refused
from core.sheets.actions import import_sheet
from core.sheets.model import Fate, JudgedRow, Scan, SheetTable, TablePlan
from core.sheets.questions import table_plan

MOST_SCAN: Final = 10_000_000
"""As in the chat: a page at 300 dots an inch."""
MEGA: Final = 1_000_000


def arguments(parser: Parser) -> None:
    """The table, who enters it, its scan, and whether it is only tried."""
    add = parser.add_argument
    add("file", type=Path, metavar="FILE", help="cli-sheet-file-option")
    add("--by", type=number, required=True, metavar="ID", help="cli-sheet-by-option")
    add("--scan", type=Path, metavar="FILE", help="cli-sheet-scan-option")
    add("--dry-run", action="store_true", help="cli-sheet-dry-run-option")


def run(said: Namespace) -> int:
    """Enter the sheet; 2 where something was refused, the rest is entered. Raises ConfigError."""
    config, say = load(), speaker()
    if said.scan is None and not said.dry_run:
        raise config.wrong("cli-sheet-no-scan")
    table = _table(config, said.file)
    content = None if said.scan is None else _content(config, said.scan, MOST_SCAN)
    scan = None if content is None else _scan(content)

    def keep() -> None:
        if content is not None:
            _keep(config, said.scan, content)

    try:
        plan = asyncio.run(_enter(config, said.by, table, scan, None if said.dry_run else keep))
    except Refused as refused:
        raise config.wrong(f"refusal-{refused.code}", **refused.facts) from None
    sys.stdout.write("\n".join(_lines(say, plan, rehearse=said.dry_run)) + "\n")
    return WRONG if plan.refused else 0


async def _enter(
    config: Config,
    by: int,
    table: SheetTable,
    scan: Scan | None,
    keep: Callable[[], None] | None,
) -> TablePlan:
    """The scan is kept before anything rests on it, and only where something will."""
    async with opened(config) as store:
        who = await store.ask(officer, OPERATOR, by)
        if who is None:
            raise config.wrong("cli-sheet-nobody", typed=str(by))
        planned = await store.ask(table_plan, who, table, scan)
        if keep is None or scan is None or not planned.taken:
            return planned
        keep()
        return await store.do(import_sheet, who, table, scan)


def _table(config: Config, file: Path) -> SheetTable:
    content = _content(config, file, MOST_BYTES)
    try:
        return read_sheet(content)[0]
    except UnreadableError as error:
        facts = {"megabytes": MOST_BYTES // MEGA, "rows": MOST_ROWS}
        raise config.wrong(f"imports-trouble-{error.trouble}", **facts) from None


def _content(config: Config, file: Path, most: int) -> bytes:
    """A file's content. Raises ConfigError where it cannot be read, or is too large."""
    try:
        if file.stat().st_size > most:
            raise config.wrong("cli-sheet-large", file=str(file), megabytes=most // MEGA)
        return file.read_bytes()
    except OSError as error:
        raise _unread(config, file, error) from None


def _keep(config: Config, file: Path, content: bytes) -> None:
    """The scan stays beside the database, for nobody but the service to read."""
    kept = config.data_dir / "scans" / f"{sha256(content).hexdigest()}{file.suffix.lower()}"
    try:
        kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
    except OSError as error:
        raise _unread(config, kept, error) from None


def _unread(config: Config, file: Path, error: OSError) -> ConfigError:
    return config.wrong("cli-sheet-unread", file=str(file), why=str(error.strerror))


def _scan(content: bytes) -> Scan:
    digest = sha256(content).hexdigest()
    return Scan(file_id=f"file:{digest}", unique_id=f"file:{digest}", digest=digest)


def _lines(say: Say, plan: TablePlan, *, rehearse: bool) -> Iterator[str]:
    """Each row, what is refused beneath it, and the sums."""
    refused: dict[int, list[str]] = {}
    for one in refusals(plan):
        refused.setdefault(one.row, []).append(one.said(say))
    for row in plan.rows:
        yield _line(say, row)
        yield from refused.get(row.number, ())
    done = "cli-sheet-tried" if rehearse else "cli-sheet-done"
    yield say(
        done,
        taken=plan.taken,
        people=len(plan.days),
        already=plan.already,
        refused=plan.refused,
        empty=plan.empty,
    )
    if plan.doubted:
        yield say("imports-check-doubt")


def _line(say: Say, row: JudgedRow) -> str:
    fates = [mark.fate for mark in row.marks]
    return say(
        "cli-sheet-row",
        row=row.number,
        name=row.name,
        taken=fates.count(Fate.TAKEN),
        already=fates.count(Fate.ALREADY),
    )
