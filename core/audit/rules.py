"""Receipts, and whether a chain still holds."""

from collections.abc import Iterable
from typing import Final
from unicodedata import normalize

from core.audit.model import GENESIS, Checked, Entry, chain

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 signs: no letter that is taken for a digit when it is read aloud."""
LENGTH: Final = 10
BITS: Final = 5 * LENGTH
HASH_BITS: Final = 256

_MISREAD: Final = str.maketrans("OIL", "011")


def receipt(linked: str) -> str:
    """The first fifty bits of an entry's hash (in hexadecimal) as ten characters.

    It names one entry, and through the chain everything that was entered before it.
    """
    bits = int(linked, 16) >> (HASH_BITS - BITS)
    return "".join(ALPHABET[bits >> shift & 31] for shift in range(BITS - 5, -1, -5))


def read_receipt(typed: str) -> str | None:
    """A receipt as people type it (small letters, blanks, hyphens, O for 0), or None."""
    signs = "".join(sign for sign in normalize("NFKC", typed).upper() if sign.isalnum())
    signs = signs.translate(_MISREAD)
    return signs if len(signs) == LENGTH and set(signs) <= set(ALPHABET) else None


def hashes_of(code: str) -> tuple[str, str]:
    """The lowest and the highest hash that a receipt can stand for."""
    bits = 0
    for sign in code:
        bits = bits << 5 | ALPHABET.index(sign)
    rest = HASH_BITS - BITS
    lowest = bits << rest
    return f"{lowest:064x}", f"{lowest + (1 << rest) - 1:064x}"


def check(entries: Iterable[Entry]) -> Checked:
    """The entries of one subject in their order: do they follow from one another?

    The first that does not is named; what comes after it proves nothing any more.
    """
    previous, count = GENESIS, 0
    for entry in entries:
        count += 1
        wanted = chain(previous, entry.subject, count, entry.at, entry.by, entry.what, entry.facts)
        if (entry.seq, entry.hash) != (count, wanted):
            return Checked(entries=count, broken=entry)
        previous = entry.hash
    return Checked(entries=count)
