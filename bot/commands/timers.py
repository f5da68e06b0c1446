"""`fuzong timers`: every reminder in one list, with the steps as the settings have them."""

import sys
from argparse import Namespace

from bot.commands.parser import Parser
from bot.config import load
from bot.texts.catalogue import at_hand
from bot.timers import page


def arguments(parser: Parser) -> None:
    """Nothing follows the word."""


def run(said: Namespace) -> int:  # noqa: ARG001 - nothing follows the word
    """Print the page of the guide. Raises ConfigError."""
    sys.stdout.write(page(at_hand(), load().policy))
    return 0
