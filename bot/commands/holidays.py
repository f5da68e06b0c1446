"""`fuzong holidays`: a year's holidays and make-up days from a table, whole or not at all."""

import asyncio
import sys
from argparse import Namespace
from collections import Counter
from pathlib import Path

from bot.commands.parser import Parser
from bot.commands.tables import UnreadableError, read_table
from bot.config import Config, load
from bot.database import opened
from bot.operator import OPERATOR
from bot.tables.holidays import Days, RowError, words_of, years_of
from bot.voice import speaker
from core.holidays.actions import enter_holidays
from core.holidays.rules import check_year
from core.shared.refusal import Refused
from core.shared.workdays import DayKind


def arguments(parser: Parser) -> None:
    """The table, and whether it is only tried."""
    parser.add_argument("file", type=Path, metavar="FILE", help="cli-holidays-file-option")
    parser.add_argument("--dry-run", action="store_true", help="cli-holidays-dry-run-option")


def run(said: Namespace) -> int:
    """Check every year, then enter them all. Raises ConfigError, and then nothing is entered."""
    config, say = load(), speaker()
    try:
        rows = read_table(said.file)
    except UnreadableError as error:
        raise config.wrong(
            "cli-holidays-unreadable", file=str(said.file), why=str(error)
        ) from None
    try:
        years = years_of(rows, words_of(say))
    except RowError as error:
        if error.twice is not None:
            raise config.wrong("cli-holidays-twice", row=error.number, on=error.twice) from None
        raise config.wrong("cli-holidays-row", row=error.number, typed=error.typed) from None
    if not years:
        raise config.wrong("cli-holidays-empty", file=str(said.file))
    try:
        for year, days in years.items():
            check_year(year, days, config.policy)
    except Refused as refused:
        raise config.wrong(f"refusal-{refused.code}", **refused.facts) from None
    if not said.dry_run:
        asyncio.run(_enter(config, years))
    for year, days in sorted(years.items()):
        counted = Counter(days.values())
        line = say(
            "cli-holidays-tried" if said.dry_run else "cli-holidays-done",
            year=str(year),
            off=counted[DayKind.HOLIDAY],
            made_up=counted[DayKind.MAKE_UP],
        )
        sys.stdout.write(line + "\n")
    return 0


async def _enter(config: Config, years: dict[int, Days]) -> None:
    async with opened(config) as store:
        for year, days in sorted(years.items()):
            await store.do(enter_holidays, OPERATOR, year, days)
