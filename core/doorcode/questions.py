"""What is asked about doors: which are open, what they show now, whose gate a poster means."""

from datetime import datetime

from core.desk import Desk, question
from core.doorcode import rules
from core.doorcode.gates import gate_of, own_gate, view_of
from core.doorcode.model import DoorCode, DoorView, GateCard, Poster
from core.shared.actor import Actor, Holding, May, Role
from core.shared.calendar import local_day
from core.shared.ids import DoorId, SiteId
from core.shared.refusal import Refusal, Refused


@question(May.KEEP_DOORS)
def doors(desk: Desk, actor: Actor) -> tuple[DoorId, ...]:
    """Those whose pictures are still to be changed, after a restart as well."""
    return tuple(door.id for door in desk.work.doors.every())


@question(May.KEEP_DOORS)
def door_now(desk: Desk, actor: Actor, number: DoorId) -> DoorView | None:
    """What the door's picture must show now; None where nothing is left to be done.

    Whoever is no contact of the enterprise any more shows no further code, nor does a gate that
    was given up.
    """
    door = desk.work.doors.get(number)
    if door is None:
        return None
    gate = gate_of(desk, door.site)
    contact = Holding(role=Role.CONTACT, enterprise=gate.enterprise)
    if gate.retired or contact not in desk.work.people.holdings_of(door.person):
        door = door.model_copy(update={"closed_at": desk.now})
    return view_of(desk, door, gate)


@question(May.SHOW_DOOR_CODE)
def screen_code(
    desk: Desk, actor: Actor, site: SiteId, screen: int, nonce: int
) -> tuple[str, datetime]:
    """The present code for a screen that no chat shows, and until when it is the present one.

    `nonce` is that of the opening (`open_screen`). Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    own_gate(desk, actor, site)
    slot = rules.slot_of(desk.now, desk.policy)
    code = DoorCode(site=site, slot=slot, screen=screen, nonce=nonce)
    return rules.encode(code, desk.tokens.seal), rules.slot_start(slot + 1, desk.policy)


@question(May.SHOW_DOOR_CODE)
def poster(desk: Desk, actor: Actor, site: SiteId) -> Poster:
    """What a gate's poster says. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    gate = own_gate(desk, actor, site)
    return Poster(gate=gate, code=rules.encode_poster(site, desk.tokens.seal))


@question(May.CHECK_IN)
def gate_card(desk: Desk, actor: Actor, code: str) -> GateCard:
    """The gate that a poster leads to: it says where, and proves nothing (PRODUCT 5).

    Raises Refused(DOOR_CODE_UNKNOWN) for what we have not printed.
    """
    site = rules.decode_poster(code, desk.tokens.seal)
    if site is None or desk.work.organisations.site(site) is None:
        raise Refused(Refusal.DOOR_CODE_UNKNOWN)
    gate = gate_of(desk, site)
    if gate.retired:
        raise Refused(Refusal.DOOR_CODE_UNKNOWN)
    services = desk.work.duty.services(actor.known(), local_day(desk.now))
    served = {service.appointment.enterprise for service in services}
    return GateCard(gate=gate, own=gate.enterprise in served)
