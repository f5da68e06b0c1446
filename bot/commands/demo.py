"""`fuzong demo`: everything on this machine, to play with."""

import asyncio
import socket
from argparse import ArgumentTypeError, Namespace
from pathlib import Path
from typing import Final

from bot.commands.parser import Parser
from bot.config import language, wrong
from bot.demo import Wanted, demo
from bot.narrator import Narrator
from bot.texts.catalogue import language_of
from bot.voice import speaker

LAST_PORT: Final = 65535


def arguments(parser: Parser) -> None:
    """Where the page is served, whether a browser opens, what stays."""
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="cli-demo-port-option")
    parser.add_argument("--no-open", action="store_true", help="cli-demo-no-open-option")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="cli-demo-keep-option")


def run(said: Namespace) -> int:
    """Play until Ctrl-C. Raises ConfigError for a port or a folder that cannot be had."""
    if not _is_free(said.port):
        raise wrong(language(), "cli-demo-port-taken", port=said.port)
    wanted = Wanted(
        port=said.port,
        opens=not said.no_open,
        keep=said.keep,
        language=language_of(language()),
    )
    try:
        return asyncio.run(demo(wanted, speaker(), Narrator()))
    except OSError as error:
        folder = str(error.filename or said.keep)
        why = error.strerror or str(error)
        raise wrong(language(), "cli-demo-folder", folder=folder, why=why) from error


def _is_free(port: int) -> bool:
    """Asked before anything starts: a sandbox that finds it taken dies with a traceback."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
            trial.listen()
        except OSError:  # taken, or kept for the system
            return False
    return True


def _port(typed: str) -> int:
    if not (typed.isascii() and typed.isdecimal()) or int(typed) > LAST_PORT:
        raise ArgumentTypeError(speaker()("cli-demo-port", typed=typed, last=LAST_PORT))
    return int(typed)
