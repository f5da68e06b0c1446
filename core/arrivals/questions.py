"""Which enterprise a poster at a gate belongs to."""

from core.desk import Desk, question
from core.doorcode.gates import gate_of
from core.doorcode.rules import decode_poster
from core.shared.actor import Actor, May
from core.shared.ids import EnterpriseId
from core.shared.refusal import Refusal, Refused


@question(May.LOG_VISIT)
def enterprise_of_poster(desk: Desk, actor: Actor, code: str) -> EnterpriseId:
    """Where a poster leads; it proves nothing, so nobody is checked in by it.

    Raises Refused(DOOR_CODE_UNKNOWN) for what we have not printed.
    """
    site = decode_poster(code, desk.tokens.seal)
    if site is None:
        raise Refused(Refusal.DOOR_CODE_UNKNOWN)
    return gate_of(desk, site).enterprise
