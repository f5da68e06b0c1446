"""A table judged beside the check-ins, and entered in one short piece of work."""

import asyncio
from collections.abc import Mapping
from typing import Final

from bot.store import Store
from core.imports.actions import enter
from core.imports.batch import Entered
from core.imports.judging import Judgement, judge
from core.imports.model import Answer, ReadTable
from core.imports.questions import registers
from core.shared.actor import Actor
from core.shared.refusal import Refusal, Refused

TRIES: Final = 3
"""How often a table is judged anew because registers move while it is."""
MOVED: Final = frozenset(
    {
        Refusal.IMPORT_MOVED,
        Refusal.CREDIT_CODE_TAKEN,
        Refusal.NAME_TAKEN,
        Refusal.ALREADY_APPOINTED,
    }
)
"""Somebody else was quicker: what is there now must be judged again."""


async def judged(
    store: Store, actor: Actor, table: ReadTable, answers: Mapping[str, Answer]
) -> Judgement:
    """What the table comes to as of now; the registers are read at once, then judged in a thread.

    Raises Refused(NOT_ALLOWED).
    """
    known = await store.ask(registers, actor)
    return await asyncio.to_thread(judge, known, table, answers)


async def entered(
    store: Store, actor: Actor, table: ReadTable, answers: Mapping[str, Answer], seal: str
) -> Entered | Judgement:
    """All of it is entered as it was shown under `seal`; else what it comes to by now.

    Raises Refused(IMPORT_MOVED) where the registers do not come to rest, NOT_ALLOWED, NOT_YOURS.
    """
    for _ in range(TRIES):
        found = await judged(store, actor, table, answers)
        if found.plan.seal != seal:
            return found
        try:
            return await store.do(enter, actor, found.batch)
        except Refused as refused:
            if refused.code not in MOVED:
                raise
    raise Refused(Refusal.IMPORT_MOVED)
