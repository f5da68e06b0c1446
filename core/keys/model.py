"""Lock, Key: what is to be signed, and who has signed it."""

from datetime import datetime
from enum import StrEnum

from core.shared.ids import CountyCode, KeyId, PersonId
from core.shared.keys import Department, Keys
from core.shared.value import Value


class Lock(Value):
    """An act that waits for its signatures."""

    subject: str
    """What is acted upon ("call:3"); its audit chain says who signed."""
    version: int
    """Of what is acted upon: a signature holds for what its signer saw, and for nothing else."""
    name: str
    """How the others call it, in the letter that asks them to sign."""
    needed: Keys
    county: CountyCode | None = None
    """Whose two departments sign; None stands for the city's."""
    has_organisation: bool = True
    """A zone without an organisation department signs alone (DOMAIN 1)."""


class KeyEnd(StrEnum):
    """What became of a signature."""

    USED = "used"
    """The act was done with it."""
    TAKEN_BACK = "taken-back"
    FELL = "fell"
    """What was signed is no longer what it was."""


class Key(Value):
    """One department's signature under one version of one thing."""

    id: KeyId
    subject: str
    version: int
    name: str
    county: CountyCode | None
    department: Department
    by: PersonId
    by_name: str
    at: datetime
    end: KeyEnd | None = None
    ended_at: datetime | None = None


class Standing(Value):
    """How far an act has come: whose signatures it has, and whose it still needs."""

    turned: tuple[Key, ...]
    missing: tuple[Department, ...]
    """None of them left: the act was done, or nothing is needed; any of them where one is enough
    of several (`Keys.EITHER`)."""
    mine: Key | None = None
    """The asking person's own signature, which can be taken back."""
    may_turn: bool = False
    """Whether it is the asking person's turn."""
    then: tuple[Department, ...] = ()
    """Whose signatures will be missing once the asking person has signed; none: his does the act.

    After his signature, or where none of his is wanted, the same as `missing`.
    """
