"""`fuzong verify`: do the chains hold, and what does a receipt stand for?"""

import asyncio
import sys
from argparse import Namespace

from bot.commands.parser import Parser
from bot.config import Config, load
from bot.database import opened
from bot.operator import OPERATOR
from bot.voice import Say, speaker
from core.audit.model import Checked, Proof
from core.audit.questions import check_chains, proofs
from core.audit.rules import read_receipt
from core.shared.calendar import SHANGHAI

BROKEN = 1
"""Exit code for a chain that does not hold, or a receipt that nothing bears out."""


def arguments(parser: Parser) -> None:
    """One receipt, or everything."""
    parser.add_argument("--receipt", metavar="CODE", help="cli-verify-receipt-option")


def run(said: Namespace) -> int:
    """Say what is found; 0 where everything holds. Raises ConfigError."""
    config = load()
    if said.receipt is None:
        found = asyncio.run(_chains(config))
        sys.stdout.write(_chain(speaker(), found) + "\n")
        return BROKEN if found.broken else 0
    code = read_receipt(said.receipt)
    if code is None:
        raise config.wrong("cli-verify-no-receipt", typed=said.receipt[:40])
    named = asyncio.run(_proofs(config, code))
    say = speaker()
    lines = [line for proof in named for line in _proof(say, code, proof)]
    sys.stdout.write("\n".join(lines or [say("cli-verify-unknown", code=code)]) + "\n")
    return 0 if named and not any(proof.chain.broken for proof in named) else BROKEN


async def _chains(config: Config) -> Checked:
    async with opened(config) as store:
        return await store.ask(check_chains, OPERATOR)


async def _proofs(config: Config, code: str) -> tuple[Proof, ...]:
    async with opened(config) as store:
        return await store.ask(proofs, OPERATOR, code)


def _proof(say: Say, code: str, proof: Proof) -> list[str]:
    entry = proof.entry
    return [
        say(
            "cli-verify-entry",
            code=code,
            subject=entry.subject,
            number=entry.seq,
            at=f"{entry.at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}",
            what=entry.what,
        ),
        say(
            "cli-verify-day",
            on=proof.on.isoformat() if proof.on else "-",
            grade=proof.grade or "-",
        ),
        _chain(say, proof.chain),
    ]


def _chain(say: Say, found: Checked) -> str:
    if found.broken is None:
        return say("cli-verify-intact", count=found.entries)
    return say("cli-verify-broken", subject=found.broken.subject, number=found.broken.seq)
