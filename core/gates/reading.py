"""Degrees as people type them: full-width, either way round, with minutes, with words around."""

import re
from typing import Final
from unicodedata import normalize

from core.shared.policy import Policy
from core.shared.refusal import Refusal, Refused
from core.shared.value import Value

METRES_PER_DEGREE: Final = 111_320
SLACK: Final = 0.02
"""Degrees by which a shifted map may show a place of the city outside its box."""

_NUMBER: Final = r"(-?\d{1,3}(?:\.\d{1,12})?)"
_PART: Final = r"(\d{1,2}(?:\.\d{1,12})?)"
# the signs, or the characters for degree, minute, second
_DEGREES: Final = re.compile(
    rf"(?<![\d.]){_NUMBER}(?![\d.])"
    rf"(\s*[\u00b0\u00ba\u5ea6]\s*(?:{_PART}\s*['\u5206]\s*(?:{_PART}\s*[\"\u79d2])?)?)?"
)
_PRIMES: Final = str.maketrans({"\u2032": "'", "\u2019": "'", "\u201d": '"', "\u2033": '"'})
_SIXTY: Final = 60.0
_SHARES: Final = (1.0, 60.0, 3600.0)


class Reading(Value):
    """What was understood; it is shown before anything is saved."""

    latitude: float
    longitude: float
    coarse_m: int
    """By how much the digits that were typed leave the place open."""


def read_place(typed: str, policy: Policy) -> Reading:
    """Latitude and longitude out of what was typed, in the order that this city allows.

    Numbers without a fraction and without a degree sign (a gate's number, a date) are passed
    over. Raises Refused(PLACE_UNREADABLE), or PLACE_OUTSIDE where what was read lies elsewhere.
    """
    plain = normalize("NFKC", typed.translate(_PRIMES)).translate(_PRIMES).replace("''", '"')
    found = [pair for match in _DEGREES.finditer(plain) if (pair := _degrees(match)) is not None]
    if len(found) < 2:  # noqa: PLR2004 - one for each direction
        raise Refused(Refusal.PLACE_UNREADABLE)
    (one, open_one), (other, open_other) = found[:2]
    coarse = round(max(open_one, open_other) * METRES_PER_DEGREE / 2)
    south, west, north, east = policy.city_box
    for latitude, longitude in ((one, other), (other, one)):
        in_height = south - SLACK <= latitude <= north + SLACK
        if in_height and west - SLACK <= longitude <= east + SLACK:
            return Reading(latitude=latitude, longitude=longitude, coarse_m=coarse)
    raise Refused(Refusal.PLACE_OUTSIDE, read=f"{one:.6f}, {other:.6f}")


def _degrees(match: "re.Match[str]") -> tuple[float, float] | None:
    """Degrees, and the size of their last digit in degrees; None for any other number."""
    whole, marked, minutes, seconds = match.groups()
    if "." not in whole and marked is None:
        return None
    parts = [part for part in (whole, minutes, seconds) if part is not None]
    if any(float(part) >= _SIXTY for part in parts[1:]):
        return None
    value = sum(abs(float(part)) / _SHARES[place] for place, part in enumerate(parts))
    if whole.startswith("-"):
        value = -value
    digits = len(parts[-1].partition(".")[2])
    return value, float(f"1e-{digits}") / _SHARES[len(parts) - 1]
