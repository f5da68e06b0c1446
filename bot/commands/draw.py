"""`fuzong draw`: a month's draw once more, from the store or from a published list."""

import asyncio
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from bot.commands.parser import Parser
from bot.config import Config, load
from bot.database import opened
from bot.operator import OPERATOR
from bot.voice import Say, speaker
from core.reviews.model import Published, Repeated
from core.reviews.published import read, written
from core.reviews.questions import held_draw
from core.reviews.rules import repeat
from core.shared.refusal import Refusal, Refused

BROKEN = 1
"""Exit code for a draw that does not agree with what was promised, or that was never held."""

STANDARD_INPUT = "-"


def arguments(parser: Parser) -> None:
    """Which month, or whose list."""
    parser.add_argument("--month", metavar="YYYY-MM", help="cli-draw-month-option")
    parser.add_argument("--file", metavar="FILE", help="cli-draw-file-option")
    parser.add_argument("--list", action="store_true", help="cli-draw-list-option")


def run(said: Namespace) -> int:
    """Say seed, rule and what is drawn; 0 where all agrees. Raises ConfigError."""
    config, say = load(), speaker()
    try:
        if said.file is None:
            listed, again = asyncio.run(_held(config, _month(config, said.month)))
        else:
            listed = read(_text(config, said.file))
            again = repeat(listed)
    except Refused as refused:
        missing = refused.code is Refusal.NOT_FOUND
        key = "cli-draw-none" if missing else f"refusal-{refused.code}"
        sys.stderr.write(say(key) + "\n")
        return BROKEN
    sys.stdout.write(written(listed) if said.list else _told(say, listed, again))
    return 0 if again.kept else BROKEN


async def _held(config: Config, month: date | None) -> tuple[Published, Repeated]:
    async with opened(config) as store:
        return await store.ask(held_draw, OPERATOR, month)


def _month(config: Config, typed: str | None) -> date | None:
    if typed is None:
        return None
    try:
        return date.fromisoformat(f"{typed}-01")
    except ValueError:
        raise config.wrong("cli-draw-bad-month", typed=typed[:20]) from None


def _text(config: Config, file: str) -> str:
    try:
        return sys.stdin.read() if file == STANDARD_INPUT else Path(file).read_text("utf-8")
    except (OSError, ValueError) as error:
        raise config.wrong("cli-draw-unreadable", file=file, why=str(error)) from None


def _told(say: Say, listed: Published, again: Repeated) -> str:
    lines = [
        say(
            "cli-draw-said",
            month=f"{again.month:%Y-%m}",
            secret=listed.secret,
            root=again.root,
            seed=again.seed,
            percent=listed.percent,
            promised=listed.committed_on.isoformat(),
            commitment=listed.commitment,
            days=again.days,
            picked=len(again.picked),
        ),
        say("cli-draw-kept" if again.kept else "cli-draw-not-kept"),
        *again.picked,
    ]
    return "\n".join(lines) + "\n"
