"""`fuzong sites`: gates from a table, each row accounted for."""

import asyncio
import sys
from argparse import Namespace
from pathlib import Path

from bot.commands.gates import COLUMNS, Outcome, RehearsedError, columns_of, take
from bot.commands.parser import WRONG, Parser
from bot.commands.tables import UnreadableError, read_table
from bot.config import Config, load
from bot.database import opened
from bot.operator import OPERATOR
from bot.texts.catalogue import Catalogue, at_hand
from bot.voice import Say, speaker


def arguments(parser: Parser) -> None:
    """The table, and whether it is only tried."""
    parser.add_argument("file", type=Path, metavar="FILE", help="cli-sites-file-option")
    parser.add_argument("--dry-run", action="store_true", help="cli-sites-dry-run-option")


def run(said: Namespace) -> int:
    """Enter the gates; 2 where a row was refused, the others are entered. Raises ConfigError."""
    config, texts, say = load(), at_hand(), speaker()
    try:
        headings, *rows = read_table(said.file) or [[]]
    except UnreadableError as error:
        raise config.wrong("cli-sites-unreadable", file=str(said.file), why=str(error)) from None
    columns = columns_of(headings, texts)
    missing = [column for column in COLUMNS if column not in columns]
    if missing:
        wanted = ", ".join(say(f"cli-sites-column-{column}") for column in missing)
        raise config.wrong("cli-sites-headings", columns=wanted)
    outcomes = asyncio.run(_enter(config, rows, columns, texts, rehearse=said.dry_run))
    for outcome in outcomes:
        sys.stdout.write(_line(say, outcome) + "\n")
    refused = sum(outcome.reason is not None for outcome in outcomes)
    done = "cli-sites-tried" if said.dry_run else "cli-sites-done"
    sys.stdout.write(say(done, taken=len(outcomes) - refused, refused=refused) + "\n")
    return WRONG if refused else 0


async def _enter(
    config: Config,
    rows: list[list[str]],
    columns: dict[str, int],
    texts: Catalogue,
    *,
    rehearse: bool,
) -> list[Outcome]:
    async with opened(config) as store:
        try:
            return await store.do(take, OPERATOR, rows, columns, texts, rehearse)
        except RehearsedError as rehearsed:
            return rehearsed.outcomes


def _line(say: Say, outcome: Outcome) -> str:
    if outcome.reason is None:
        return say("cli-sites-row-taken", row=outcome.row, name=outcome.name)
    facts = dict(outcome.facts or {})
    near = facts.get("near")
    if isinstance(near, list):
        facts["near"] = say("cli-near", near=", ".join(near)) if near else ""
    if outcome.column is not None:
        facts["option"] = say(f"cli-sites-column-{outcome.column}")
    return say(
        "cli-sites-row-refused",
        row=outcome.row,
        name=outcome.name,
        column=say(f"cli-sites-column-{outcome.column}"),
        why=say(outcome.reason, **facts),
    )
