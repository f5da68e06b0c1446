"""Entry: who did what to which subject, and the hash that ties it to the entry before."""

import hashlib
import json
from datetime import date, datetime
from typing import Final

from pydantic import BaseModel

from core.shared.ids import PersonId
from core.shared.value import Value

GENESIS: Final = "0" * 64


class Entry(Value):
    """One change. `facts` is canonical JSON of numbers, dates and codes, never of names."""

    subject: str
    seq: int
    at: datetime
    by: PersonId | None
    what: str
    facts: str
    hash: str


class Checked(Value):
    """What recomputing a chain from its first entry has shown."""

    entries: int
    """How many were looked at; with a broken one, it is the last of them."""
    broken: Entry | None = None


class Proof(Value):
    """What a receipt stands for: its entry, the day and the grade then, and its chain."""

    entry: Entry
    on: date | None = None
    grade: str | None = None
    chain: Checked


def canonical(facts: object) -> str:
    """The one spelling of `facts` that hashes the same on every machine."""
    return json.dumps(
        facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain
    )


def chain(  # noqa: PLR0913, PLR0917 - the hash covers every field of an entry
    previous: str, subject: str, seq: int, at: datetime, by: int | None, what: str, facts: str
) -> str:
    """The hash of an entry that follows the one with the hash `previous`."""
    text = "\n".join((previous, subject, str(seq), at.isoformat(), str(by), what, facts))
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude=PERSONAL)
    return str(value)


PERSONAL: Final[set[str]] = {"name"}
"""Fields that never enter the chain: erasing a person must not break it (DESIGN 7)."""
