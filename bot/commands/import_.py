"""`fuzong import`: a table of enterprises, needs, people, units or appointments."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.commands.parser import WRONG, Parser
from bot.commands.whose import number, officer
from bot.config import Config, load
from bot.database import opened
from bot.intake.coming import entered, judged
from bot.intake.reasons import enters, told, why
from bot.operator import OPERATOR
from bot.tables.coloured import marked_table
from bot.tables.opening import UnreadableError
from bot.tables.troubles import trouble_said
from bot.tables.wide import OF_TABLES, Sheets, read_table
from bot.voice import Say, speaker
from core.imports.columns import TableKind
from core.imports.judging import Judgement
from core.imports.model import Plan, ReadTable, RowFate
from core.shared.actor import Actor
from core.shared.refusal import Refused

LONGEST: Final = 40
"""Characters of a cell that are told again."""
MEGA: Final = 1_000_000


def arguments(parser: Parser) -> None:
    """The table, its kind, who enters it, and whether it is entered."""
    add = parser.add_argument
    kinds = [str(kind) for kind in TableKind]
    add("file", type=Path, metavar="FILE", help="cli-import-file-option")
    add("--kind", choices=kinds, help="cli-import-kind-option")
    add("--by", type=number, metavar="ID", help="cli-import-by-option")
    add("--yes", action="store_true", help="cli-import-yes-option")


def run(said: Namespace) -> int:
    """Check the table, and enter it with `--yes`; 2 where a row was refused. Raises ConfigError.

    The table comes back beside the file, marked cell by cell.
    """
    config, say = load(), speaker()
    kind = None if said.kind is None else TableKind(said.kind)
    table, sheets = _table(config, say, said.file, kind)
    try:
        plan, done = asyncio.run(_import(config, said.by, table, enter=said.yes))
    except Refused as refused:
        raise config.wrong(f"refusal-{refused.code}", **refused.facts) from None
    marked = said.file.with_name(f"{said.file.stem}-checked.xlsx")
    content = marked_table(sheets, table, plan, say, why(say))
    try:
        marked.write_bytes(content)
    except OSError as error:
        unread = {"file": str(marked), "why": str(error.strerror)}
        raise config.wrong("cli-sheet-unread", **unread) from None
    lines = [*_lines(say, plan, done=done), say("cli-import-marked", file=str(marked))]
    sys.stdout.write("\n".join(lines) + "\n")
    return WRONG if plan.of(RowFate.REFUSED) else 0


async def _import(
    config: Config, by: int | None, table: ReadTable, *, enter: bool
) -> tuple[Plan, bool]:
    """What the table came to, and whether it was entered."""
    async with opened(config) as store:
        actor: Actor | None = OPERATOR
        if by is not None:
            actor = await store.ask(officer, OPERATOR, by)
        if actor is None:
            raise config.wrong("cli-sheet-nobody", typed=str(by))
        found = await judged(store, actor, table, {})
        while enter and found.plan.taken:
            done = await entered(store, actor, table, {}, found.plan.seal)
            if not isinstance(done, Judgement):
                return found.plan, True
            found = done  # nobody has seen the other one yet
        return found.plan, False


def _table(
    config: Config, say: Say, file: Path, kind: TableKind | None
) -> tuple[ReadTable, Sheets]:
    try:
        if file.stat().st_size > OF_TABLES.size:
            megabytes = OF_TABLES.size // MEGA
            raise config.wrong("cli-sheet-large", file=str(file), megabytes=megabytes)
        return read_table(file.read_bytes(), kind)
    except OSError as error:
        unread = {"file": str(file), "why": str(error.strerror)}
        raise config.wrong("cli-sheet-unread", **unread) from None
    except UnreadableError as error:
        said = trouble_said(error.trouble, OF_TABLES, say)
        raise config.wrong("cli-import-unreadable", file=str(file), why=said) from None


def _lines(say: Say, plan: Plan, *, done: bool) -> Iterator[str]:
    """Each reason with its row and cell, then the sums."""
    for one in told(plan):
        yield say(f"tables-fate-{one.fate}") + say("cli-import-colon") + one.said(say, LONGEST)
    if plan.unknown_columns:
        names = say("tables-marked-between").join(plan.unknown_columns)
        yield say("intake-report-unknown", columns=names)
    if plan.unread_sheets:
        names = say("tables-marked-between").join(plan.unread_sheets)
        yield say("intake-report-sheets", sheets=names)
    if plan.questions:
        yield say("intake-report-asked", asked=len(plan.questions))
    yield from enters(plan, say, "intake-done-line")
    yield say(
        "cli-import-done" if done else "cli-import-tried",
        rows=len(plan.rows),
        taken=plan.taken,
        warned=len(plan.of(RowFate.WARNED)),
        already=len(plan.of(RowFate.ALREADY)),
        refused=len(plan.of(RowFate.REFUSED)),
    )
