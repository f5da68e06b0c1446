"""The unified social credit code (GB 32100-2015): 18 characters, the last one a check digit."""

from typing import Final
from unicodedata import category

ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
LENGTH: Final = 18
_VALUES: Final = {letter: value for value, letter in enumerate(ALPHABET)}
_BASE: Final = len(ALPHABET)
_BETWEEN: Final = frozenset({"Zs", "Pd"})
_FULL_WIDTH: Final = {0xFF01 + i: 0x21 + i for i in range(94)} | {0x3000: 0x20}


def normalised(typed: str) -> str:
    """What people type, as the standard writes it: half-width and upper case.

    Spaces, dashes of any length and characters that cannot be seen are left out: a code that was
    copied from a page must not be wrong for a reason that nobody can find.
    """
    half = typed.translate(_FULL_WIDTH).upper()
    return "".join(ch for ch in half if ch.isprintable() and category(ch) not in _BETWEEN)


def check_digit(first_17: str) -> str:
    """The 18th character for the 17 before it. Raises KeyError on a letter not in the alphabet."""
    total = sum(_VALUES[ch] * pow(3, place, _BASE) for place, ch in enumerate(first_17))
    return ALPHABET[-total % _BASE]


def is_valid(code: str) -> bool:
    """Whether `code` (normalised) has the right length, alphabet and check digit (C13)."""
    return (
        len(code) == LENGTH
        and all(ch in _VALUES for ch in code)
        and check_digit(code[:-1]) == code[-1]
    )
