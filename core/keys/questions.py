"""What waits for somebody's signature."""

from core.desk import Desk, question
from core.keys.model import Key
from core.keys.rules import departments_of
from core.shared.actor import Actor, May
from core.shared.ids import KeyId
from core.shared.refusal import Refusal, Refused


@question(May.TURN_KEYS)
def keys_waiting(desk: Desk, actor: Actor) -> tuple[Key, ...]:
    """What the other department has signed and the actor's has not, the oldest first.

    A first signature waits only where two are needed (A25), so whoever works in the other
    department and is another person is the one it waits for.
    """
    found = desk.work.keys.waiting(actor.counties(), city=actor.of_city())
    signed = {(key.subject, key.version): key.department for key in found}
    return tuple(
        key
        for key in found
        if key.by != actor.person
        and set(departments_of(actor, key.county)) - {signed[key.subject, key.version]}
    )


@question(May.TURN_KEYS)
def wanted_key(desk: Desk, actor: Actor, number: KeyId) -> Key:
    """A signature that asked the actor for his. Raises Refused(NOT_FOUND) for others' matters."""
    key = desk.work.keys.get(number)
    if key is None or not departments_of(actor, key.county):
        raise Refused(Refusal.NOT_FOUND)
    return key
