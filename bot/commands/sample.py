"""`fuzong sample`: a city to play with, and a way in for every role."""

import asyncio
import json
import sys
from argparse import Namespace
from typing import Any

from bot.commands.parser import Parser
from bot.commands.username import username
from bot.config import Config, load
from bot.database import opened
from bot.operator import OPERATOR
from bot.sample.city import load_city


def arguments(parser: Parser) -> None:
    """`--username`, where the Bot API need not be asked."""
    parser.add_argument("--username", metavar="NAME", help="cli-sample-username-option")


def run(said: Namespace) -> int:
    """Load the city and print people, gates and unused links as JSON. Raises ConfigError."""
    shown = asyncio.run(_load(load(), said.username))
    sys.stdout.write(json.dumps(shown, ensure_ascii=False, indent=1) + "\n")
    return 0


async def _load(config: Config, name: str | None) -> dict[str, Any]:
    # asked first: the links are shown once, and worth nothing without the name
    name = name.removeprefix("@") if name else await username(config)
    async with opened(config) as store:
        shown = await load_city(store, OPERATOR, name, config.language)
    if shown is None:
        raise config.wrong("cli-sample-not-empty")
    return shown
