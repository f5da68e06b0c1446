"""`fuzong export`: one list as a table, on record as if it had left by the chat."""

import asyncio
import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import Final

from bot.commands.parser import Parser
from bot.commands.whose import number, officer
from bot.config import Config, load
from bot.database import opened
from bot.operator import OPERATOR
from bot.papers.files import list_file
from bot.voice import speaker
from core.lists.actions import export_list
from core.lists.model import Listed, ListKind
from core.shared.actor import Actor
from core.shared.ids import CountyCode
from core.shared.refusal import Refusal, Refused

ENDING: Final = ".xlsx"
OF_PEOPLE: Final = frozenset({ListKind.APPOINTMENTS, ListKind.PEOPLE})
"""Whoever is on these sees in the chat who looked: somebody must have been it (PRODUCT 28)."""


def arguments(parser: Parser) -> None:
    """Which list, of which county, where to, and who takes it along."""
    add = parser.add_argument
    add("list", choices=[str(kind) for kind in ListKind], help="cli-export-list-option")
    add("file", type=Path, metavar="FILE", help="cli-export-file-option")
    add("--county", metavar="CODE", help="cli-export-county-option")
    add("--by", type=number, metavar="ID", help="cli-export-by-option")


def run(said: Namespace) -> int:
    """Write the table, for nobody but its owner to read. Raises ConfigError."""
    config, say = load(), speaker()
    kind = ListKind(said.list)
    if said.file.suffix.lower() != ENDING:
        raise config.wrong("cli-export-ending", file=str(said.file))
    if kind in OF_PEOPLE and said.by is None:
        raise config.wrong("cli-export-whose")
    county = None if said.county is None else CountyCode(said.county)
    try:
        listed = asyncio.run(_taken(config, said.by, kind, county))
    except Refused as refused:
        if refused.code is Refusal.NOT_FOUND:
            raise config.wrong("cli-export-no-county", typed=str(said.county)) from None
        raise config.wrong(f"refusal-{refused.code}", **refused.facts) from None
    _keep(config, said.file, list_file(listed, config.language))
    sys.stdout.write(say("cli-export-done", rows=listed.rows(), file=str(said.file)) + "\n")
    return 0


async def _taken(
    config: Config, by: int | None, kind: ListKind, county: CountyCode | None
) -> Listed:
    async with opened(config) as store:
        actor: Actor | None = OPERATOR
        if by is not None:
            actor = await store.ask(officer, OPERATOR, by)
        if actor is None:
            raise config.wrong("cli-sheet-nobody", typed=str(by))
        return await store.do(export_list, actor, kind, county)


def _keep(config: Config, file: Path, content: bytes) -> None:
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
    except OSError as error:
        unread = {"file": str(file), "why": str(error.strerror)}
        raise config.wrong("cli-sheet-unread", **unread) from None
