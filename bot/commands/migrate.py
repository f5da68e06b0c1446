"""`fuzong migrate`: bring the database to the newest revision."""

import sys
from argparse import Namespace

from bot.commands.parser import Parser
from bot.config import load
from bot.database import bring_up
from bot.voice import speaker


def arguments(parser: Parser) -> None:
    """None."""


def run(_said: Namespace) -> int:
    """Say from which revision to which. Raises ConfigError."""
    config = load()
    before, now = bring_up(config)
    say = speaker()
    if before is None:
        line = say("cli-migrate-new", now=now)
    elif before == now:
        line = say("cli-migrate-same", now=now)
    else:
        line = say("cli-migrate-moved", before=before, now=now)
    sys.stdout.write(line + "\n")
    return 0
