"""The words of closed lists, and amounts of money as people write them."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, Final
from unicodedata import normalize

from core.similarity.pieces import simplified

CODES: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("codes.toml").read_text(encoding="utf-8")
)
BANDS: Final = ((10, "under-10"), (50, "to-50"), (100, "to-100"), (500, "to-500"))
"""Up to how many 10,000 yuan, and the band; the first one ends below its bound."""
OVER: Final = "over-500"
TEN_THOUSAND: Final = 10_000
QUOTES: Final = str.maketrans("", "", "\"'\u201c\u201d\u2018\u2019\u300a\u300b\u300c\u300d")
AMOUNT: Final = re.compile(
    rf"(\d+(?:\.\d+)?)({CODES['ten_thousand']})?(?:{CODES['yuan']})?"
    rf"(?:(?:{CODES['to']})(\d+(?:\.\d+)?)({CODES['ten_thousand']})?(?:{CODES['yuan']})?)?"
)
LESS: Final = re.compile(CODES["less"])
MORE: Final = re.compile(CODES["more"])
YUAN: Final = re.compile(CODES["yuan"])


@lru_cache(maxsize=8192)
def compared(typed: str) -> str:
    """As words of closed lists are compared: simplified, half-width, without spaces."""
    said = "".join(normalize("NFKC", typed).split()).casefold().translate(QUOTES)
    return simplified(said)


def amounts(said: str) -> str:
    """Small numbers in characters as digits."""
    for word, digit in CODES["digits"].items():
        said = said.replace(word, str(digit))
    return said


def band(said: str, heading: str = "") -> str | None:
    """The band of an amount or of a range within one band; None where no amount is told, its unit
    is unclear, or it spans two bands."""
    words = re.sub(rf"(?:{CODES['about']})", "", said.replace(",", ""))
    found = AMOUNT.fullmatch(words)
    if found is None or (LESS.search(said) and MORE.search(said)):
        return None
    first, unit, second, other = found.groups()
    in_ten_thousands = unit or other or re.search(CODES["ten_thousand"], heading)
    if not in_ten_thousands and not YUAN.search(words):
        return None
    share = 1.0 if in_ten_thousands else 1 / TEN_THOUSAND
    low = float(first) * share
    high = float(second) * share if second else low
    if low > high:
        return None
    if LESS.search(said):  # up to 50: the band that ends there
        return next((name for bound, name in BANDS if high <= bound), OVER)
    if MORE.search(said):  # from 50: the band that begins there, and perhaps a later one
        return OVER if low >= BANDS[-1][0] else None
    bands = {_band(low), _band(high)} if not second else {_band(high), _above(low)}
    return bands.pop() if len(bands) == 1 else None


def _band(amount: float) -> str:
    """The band that the amount lies in, or ends."""
    if amount < BANDS[0][0]:
        return BANDS[0][1]
    return next((name for bound, name in BANDS[1:] if amount <= bound), OVER)


def _above(amount: float) -> str:
    """The band that begins at the amount, or holds it."""
    return next((name for bound, name in BANDS if amount < bound), OVER)
