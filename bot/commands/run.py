"""`fuzong run`: everything in one process."""

from argparse import Namespace

from bot.commands.parser import Parser
from bot.commands.service import serve_parts
from bot.database import bring_up


def arguments(parser: Parser) -> None:
    """None."""


def run(_said: Namespace) -> int:
    """Bring the database up to date, then listen and carry letters. Raises ConfigError."""
    return serve_parts(frozenset({"talk", "courier"}), bring_up)
