"""`fuzong courier`: letters and reminders only, beside other processes on the same database."""

from argparse import Namespace

from bot.commands.parser import Parser
from bot.commands.service import serve_parts
from bot.database import check


def arguments(parser: Parser) -> None:
    """None."""


def run(_said: Namespace) -> int:
    """Serve, on a database that is up to date already. Raises ConfigError."""
    return serve_parts(frozenset({"courier"}), check)
