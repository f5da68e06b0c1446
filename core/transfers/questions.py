"""What is on record of an enterprise's past, and which transfers wait."""

import json

from core.desk import Desk, question
from core.organisations.model import County
from core.profiles.standing import sees
from core.shared.actor import Actor, May
from core.shared.ids import EnterpriseId, TransferId
from core.shared.refusal import Refusal, Refused
from core.transfers.model import Past, PastKind, TransferView
from core.transfers.views import shown, transfer_view


@question(May.SEE_PROFILES)
def past_of(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> tuple[Past, ...]:
    """Earlier names and counties, and what was decided about the profile; the latest first.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    found = desk.work.organisations.enterprise(enterprise)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    if not sees(actor, found):
        raise Refused(Refusal.NOT_YOURS)
    known = {kind.value: kind for kind in PastKind}
    lines = []
    for entry in desk.work.audit.of(f"enterprise:{enterprise}"):
        if entry.what in known:
            facts = json.loads(entry.facts)
            both = facts.get("changed", ("", "")) if isinstance(facts, dict) else ("", "")
            old, new = both
            lines.append(Past(at=entry.at, kind=known[entry.what], old=old, new=new))
    return tuple(reversed(lines))


@question(May.DECIDE_TRANSFER)
def transfers_asked(desk: Desk, actor: Actor) -> tuple[TransferView, ...]:
    """Those that wait for the city."""
    found = (shown(desk, one) for one in desk.work.transfers.asked())
    return tuple(one for one in found if one is not None)


@question(May.SEE_PROFILES)
def transfer(desk: Desk, actor: Actor, number: TransferId) -> TransferView:
    """One of them, for the city and the county that asks. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    found = transfer_view(desk, number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    both = {found.transfer.old, found.transfer.new}
    if not actor.of_city() and not both & actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    return found


@question(May.SEE_PROFILES)
def asked_for(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> TransferView | None:
    """The transfer that waits for the city's word, if one does. Raises Refused(NOT_YOURS)."""
    found = desk.work.organisations.enterprise(enterprise)
    if found is None or not sees(actor, found):
        raise Refused(Refusal.NOT_YOURS)
    waiting = desk.work.transfers.asked_for(enterprise)
    return shown(desk, waiting) if waiting else None


@question(May.SEE_PROFILES)
def counties_to(desk: Desk, actor: Actor, enterprise: EnterpriseId) -> tuple[County, ...]:
    """Where an enterprise could go: zones first, for they win over what is around (A23)."""
    found = desk.work.organisations.enterprise(enterprise)
    here = found.county if found else None
    known = [one for one in desk.work.organisations.counties() if one.code != here]
    return tuple(sorted(known, key=lambda one: (not one.zone, one.code)))
