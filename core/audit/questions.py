"""Whether the chains hold, and what a receipt stands for."""

import json

from core.audit.model import Checked, Entry, Proof
from core.audit.rules import check, hashes_of
from core.desk import Desk, question
from core.shared.actor import Actor, May


@question(May.VERIFY)
def proofs(desk: Desk, actor: Actor, code: str) -> tuple[Proof, ...]:
    """The entries that a receipt names: none, one, or very rarely two.

    Each with its chain, recomputed from the first entry on (PRODUCT 2.3).
    """
    return tuple(_proof(desk, entry) for entry in desk.work.audit.between(*hashes_of(code)))


@question(May.VERIFY)
def check_chains(desk: Desk, actor: Actor) -> Checked:
    """All chains, one after the other, up to the first broken entry (DESIGN 7)."""
    looked_at = 0
    for subject in desk.work.audit.subjects():
        found = check(desk.work.audit.of(subject))
        looked_at += found.entries
        if found.broken is not None:
            return Checked(entries=looked_at, broken=found.broken)
    return Checked(entries=looked_at)


def _proof(desk: Desk, entry: Entry) -> Proof:
    told = json.loads(entry.facts) or {}
    return Proof(
        entry=entry,
        on=told.get("on"),
        grade=told.get("grade"),
        chain=check(desk.work.audit.of(entry.subject)),
    )
