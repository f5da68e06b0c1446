"""A gate in words, whose it is, and what a door at it shows."""

from core.desk import Desk
from core.doorcode import rules
from core.doorcode.model import Door, DoorCode, DoorView, Gate
from core.shared.actor import Actor, Role
from core.shared.ids import SiteId
from core.shared.refusal import Refusal, Refused


def gate_of(desk: Desk, site: SiteId) -> Gate:
    """The gate in words. Raises Refused(NOT_FOUND)."""
    places = desk.work.organisations
    found = places.site(site)
    enterprise = places.enterprise(found.enterprise) if found else None
    if found is None or enterprise is None:
        raise Refused(Refusal.NOT_FOUND)
    return Gate(
        site=site,
        name=found.name,
        enterprise=enterprise.id,
        enterprise_name=enterprise.name,
        retired=found.retired_at is not None,
    )


def own_gate(desk: Desk, actor: Actor, site: SiteId) -> Gate:
    """A gate that the actor may show codes of.

    Raises Refused(NOT_FOUND, NOT_YOURS), SITE_RETIRED for a gate that is not in use any more.
    """
    gate = gate_of(desk, site)
    if Role.OPERATOR not in actor.roles() and gate.enterprise not in actor.enterprises():
        raise Refused(Refusal.NOT_YOURS)
    if gate.retired:
        raise Refused(Refusal.SITE_RETIRED)
    return gate


def view_of(desk: Desk, door: Door, gate: Gate, *, news: bool = True) -> DoorView:
    """What the door shows now, in the words of whoever holds it open."""
    address = desk.work.people.address_of(door.person)
    language = address[1] if address else None
    if not rules.is_open(door, desk.now):
        return DoorView(door=door, gate=gate, language=language, news=news)
    slot = rules.slot_of(desk.now, desk.policy)
    code = DoorCode(site=door.site, slot=slot, screen=door.screen, nonce=door.nonce)
    return DoorView(
        door=door,
        gate=gate,
        language=language,
        code=rules.encode(code, desk.tokens.seal),
        until=rules.slot_start(slot + 1, desk.policy),
        news=news,
    )
