"""For whom a command acts."""

from typing import Final

from core.desk import Desk
from core.shared.actor import Actor
from core.shared.ids import Account, PersonId

LARGEST: Final = 2**63 - 1


def officer(desk: Desk, _actor: Actor, number: int) -> Actor | None:
    """Whoever is meant by a chat account, or by the number of the person on record."""
    people = desk.work.people
    found = people.actor_of(Account(number))
    address = people.address_of(PersonId(number)) if found is None else None
    return people.actor_of(address[0]) if address else found


def number(typed: str) -> int:
    """An account or a person's number. Raises ValueError."""
    meant = int(typed)
    if not 0 < meant <= LARGEST:
        raise ValueError(typed)
    return meant
