"""`fuzong invite`: a link and its QR code for one person in one role."""

import asyncio
import os
import sys
from argparse import ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path
from typing import Final

from bot.commands.admission import Admitted, admit
from bot.commands.parser import Parser
from bot.commands.username import username
from bot.commands.wish import Unmet, Wish
from bot.config import Config, load
from bot.database import opened
from bot.links import invitation_link
from bot.operator import OPERATOR
from bot.pictures.qr import qr_png
from bot.voice import Say, speaker
from core.appointments.model import Level
from core.organisations.model import UnitCategory
from core.shared.actor import PEOPLE, Role
from core.shared.refusal import Refused

EARLIEST: Final = date(2000, 1, 1)
LATEST: Final = date(2099, 12, 31)
MOST_YEARS: Final = 10
LARGEST: Final = 2**31 - 1


def arguments(parser: Parser) -> None:
    """Whom, in which role, and what has to be entered first."""
    add = parser.add_argument
    roles = [role.value for role in Role if role in PEOPLE]
    add(
        "--role",
        required=True,
        choices=roles,
        help="cli-invite-role-option",
    )
    add("--name", help="cli-invite-name-option")
    add("--county", help="cli-invite-county-option")
    at_enterprise = parser.add_mutually_exclusive_group()
    at_enterprise.add_argument("--enterprise", help="cli-invite-enterprise-option")
    at_enterprise.add_argument(
        "--new-enterprise", metavar="NAME", help="cli-invite-new-enterprise-option"
    )
    add("--credit-code", metavar="CODE", help="cli-invite-credit-code-option")
    at_unit = parser.add_mutually_exclusive_group()
    at_unit.add_argument("--unit", help="cli-invite-unit-option")
    at_unit.add_argument("--new-unit", metavar="NAME", help="cli-invite-new-unit-option")
    add(
        "--category",
        choices=[kind.value for kind in UnitCategory],
        help="cli-invite-category-option",
    )
    add("--person", type=_number, metavar="ID", help="cli-invite-person-option")
    add("--start", type=_day, metavar="DATE", help="cli-invite-start-option")
    add(
        "--years",
        type=int,
        choices=range(1, MOST_YEARS + 1),
        metavar="N",
        help="cli-invite-years-option",
    )
    add("--level", choices=[level.value for level in Level], help="cli-invite-level-option")
    add("--exception", metavar="REASON", help="cli-invite-exception-option")
    add("--qr", type=Path, metavar="FILE", help="cli-invite-qr-option")


def run(said: Namespace) -> int:
    """Invite, print the link, write the picture. Raises ConfigError."""
    config = load()
    try:
        wish = Wish.of(said)
        name, done = asyncio.run(_invite(config, wish))
    except Unmet as unmet:
        raise config.wrong(unmet.key, **_facts(config, unmet)) from None
    except Refused as refused:
        raise config.wrong(f"refusal-{refused.code}", **refused.facts) from None
    link = invitation_link(name, done.fresh.token)
    say = speaker()
    sys.stdout.write("\n".join(_lines(say, done, link)) + "\n")
    file = said.qr or config.data_dir / "invitations" / f"{done.fresh.invitation.id}.png"
    try:
        _write(file, qr_png(link))
    except OSError as error:
        sys.stderr.write(
            say("cli-invite-qr-failed", file=str(file), why=str(error.strerror)) + "\n"
        )
        return 1
    sys.stdout.write(say("cli-invite-qr-done", file=str(file)) + "\n")
    return 0


async def _invite(config: Config, wish: Wish) -> tuple[str, Admitted]:
    # asked first: a link cannot be shown again, so nothing is made before its name is known
    name = await username(config)
    async with opened(config) as store:
        return name, await store.do(admit, OPERATOR, wish)


def _lines(say: Say, done: Admitted, link: str) -> list[str]:
    invitation = done.fresh.invitation
    lines = []
    if done.enterprise is not None:
        lines.append(
            say("cli-invite-enterprise-done", number=done.enterprise.id, name=done.enterprise.name)
        )
    if done.unit is not None:
        lines.append(say("cli-invite-unit-done", number=done.unit.id, name=done.unit.name))
    if done.appointment is not None:
        served = done.appointment
        lines.append(
            say(
                "cli-invite-appointment-done",
                number=served.id,
                first=served.start,
                last=served.end,
                person=served.person,
            )
        )
    role = say(f"role-{invitation.holding.role}")
    lines.append(say("cli-invite-done", name=invitation.name, role=role))
    return [*lines, link, say("cli-invite-until", until=invitation.expires_at)]


def _facts(config: Config, unmet: Unmet) -> dict[str, object]:
    """Near matches become a sentence of their own."""
    facts = dict(unmet.facts)
    near = facts.get("near")
    if isinstance(near, list):
        words = ", ".join(near)
        facts["near"] = config.wrong("cli-near", near=words).line if near else ""
    return facts


def _write(file: Path, picture: bytes) -> None:
    """A link lets its finder in, so only its maker can read the picture."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as out:
        os.fchmod(out.fileno(), 0o600)  # the file may have been there before
        out.write(picture)


def _day(typed: str) -> date:
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError:
        day = date.min
    if not EARLIEST <= day <= LATEST:
        raise ArgumentTypeError(speaker()("cli-invite-date", typed=typed))
    return day


def _number(typed: str) -> int:
    number = int(typed)
    if not 0 < number <= LARGEST:
        raise ValueError(typed)
    return number
