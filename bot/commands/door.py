"""`fuzong door`: the code of a gate as a picture, for an enterprise that has a screen."""

import asyncio
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.clock.now import Clock
from bot.commands.parser import Parser
from bot.commands.username import username
from bot.config import Config, load
from bot.database import opened
from bot.links import door_link
from bot.operator import OPERATOR
from bot.pictures.qr import qr_png
from bot.pictures.shut import shut_png
from bot.store import Store
from bot.voice import Say, speaker
from core.desk import Desk
from core.doorcode.actions import open_screen
from core.doorcode.questions import screen_code
from core.shared.actor import Actor
from core.shared.ids import SiteId
from core.shared.refusal import Refusal, Refused

SCREENS: Final = range(256)
LARGEST: Final = 2**31 - 1
GLANCE_S: Final = 0.5
"""How often the clock is looked at: a machine that was asleep shows no old code for long."""


def arguments(parser: Parser) -> None:
    """Which gate, and where its picture goes."""
    add = parser.add_argument
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--site", type=_number, metavar="N", help="cli-door-site-option")
    what.add_argument("--list", action="store_true", help="cli-door-list-option")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--out", type=Path, metavar="FILE", help="cli-door-out-option")
    where.add_argument("--watch", type=Path, metavar="FILE", help="cli-door-watch-option")
    add(
        "--screen",
        type=int,
        choices=SCREENS,
        default=0,
        metavar="0-255",
        help="cli-door-screen-option",
    )


def run(said: Namespace) -> int:
    """List the gates, or write the picture: once, or until SIGTERM or SIGINT.

    Raises ConfigError.
    """
    config, say = load(), speaker()
    if said.list:
        return asyncio.run(_list(config, say))
    file = said.watch or said.out or Path(f"door-{said.site}.png")
    try:
        return asyncio.run(_show(config, say, said, file))
    except Refused as refused:
        if refused.code is Refusal.NOT_FOUND:
            raise config.wrong("cli-door-no-site", site=said.site) from None
        raise config.wrong(f"refusal-{refused.code}", **refused.facts) from None
    except OSError as error:
        told = say("cli-door-not-written", file=str(file), why=str(error.strerror))
        sys.stderr.write(told + "\n")
        return 1


async def _list(config: Config, say: Say) -> int:
    async with opened(config) as store:
        for line in await store.do(_gates, OPERATOR, say):
            sys.stdout.write(line + "\n")
    return 0


def _gates(desk: Desk, _actor: Actor, say: Say) -> list[str]:
    places = desk.work.organisations
    return [
        say("cli-door-gate", number=gate.id, enterprise=enterprise.name, gate=gate.name)
        for enterprise in places.enterprises()
        for gate in places.sites_of(enterprise.id)
    ]


@dataclass(frozen=True, slots=True)
class _Screen:
    """One screen at one gate, from its opening to its end."""

    store: Store
    name: str
    file: Path
    site: SiteId
    number: int
    nonce: int

    async def write(self) -> datetime:
        """The present code's picture; until when it is the present one."""
        code, until = await self.store.ask(
            screen_code, OPERATOR, self.site, self.number, self.nonce
        )
        _replace(self.file, qr_png(door_link(self.name, code)))
        return until

    async def watch(self, now: Callable[[], datetime]) -> None:
        """A new picture for each code until somebody stops it; at the end one without any."""
        stopping, loop = asyncio.Event(), asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopping.set)
        try:
            while not stopping.is_set():
                until = await self.write()
                while now() < until and not stopping.is_set():
                    with suppress(TimeoutError):
                        async with asyncio.timeout(GLANCE_S):
                            await stopping.wait()
        finally:
            _replace(self.file, shut_png())


async def _show(config: Config, say: Say, said: Namespace, file: Path) -> int:
    name = await username(config)
    async with opened(config) as store:
        site = SiteId(said.site)
        gate, nonce = await store.do(open_screen, OPERATOR, site, said.screen)
        screen = _Screen(store, name, file, site, said.screen, nonce)
        await screen.write()
        told = "cli-door-watching" if said.watch else "cli-door-written"
        line = say(told, enterprise=gate.enterprise_name, gate=gate.name, file=str(file))
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
        if said.watch:
            await screen.watch(Clock(config.clock_shift_file).now)
    return 0


def _replace(file: Path, picture: bytes) -> None:
    """Whoever shows the file finds a whole picture at any time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.new")
    draft.write_bytes(picture)
    os.replace(draft, file)  # noqa: PTH105 - over a file that is there, on every system


def _number(typed: str) -> int:
    number = int(typed)
    if not 0 < number <= LARGEST:
        raise ValueError(typed)
    return number
