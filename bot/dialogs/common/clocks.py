"""A time of day as people type it: "17:30", "1730", half past five in Chinese words, "5:30 pm".

The words stand in `clocks.toml` beside this file.
"""

import re
import tomllib
from datetime import time
from pathlib import Path
from typing import Final
from unicodedata import normalize

WORDS: Final[dict[str, str]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)
LONGEST: Final = 20
"""Characters: what is longer is a sentence and no time."""
NOON: Final = 12

_NUMERALS: Final = re.compile(f"[{WORDS['numerals']}{WORDS['two']}{WORDS['ten']}]+")
_PART: Final = "|".join(WORDS[part] for part in ("morning", "afternoon", "noon"))
_CLOCK: Final = re.compile(
    rf"(?P<part>{_PART})?(?P<hour>\d{{1,2}})(?:[:.]|{WORDS['hour']})"
    rf"(?:(?P<minute>\d{{1,2}})(?:{WORDS['minute']})?|(?P<half>{WORDS['half']})"
    r")?(?P<after>am|pm)?"
)
_RUN_ON: Final = re.compile(r"(?P<hour>\d{1,2})(?P<minute>\d{2})")
_HOUR: Final = re.compile(rf"(?P<part>{_PART})?(?P<hour>\d{{1,2}})(?P<after>am|pm)")


def read_clock(text: str, after: time | None = None) -> time | None:
    """The time that somebody means, or None where it cannot be told.

    "Half past five" without a part of the day is the afternoon's where the morning's
    would not lie `after` that time.
    """
    said = "".join(normalize("NFKC", text).split()).casefold()
    if not said or len(said) > LONGEST:
        return None
    said = said.replace(WORDS["quarter"], "15")
    said = _NUMERALS.sub(lambda found: _digits(found[0]), said)
    found = _CLOCK.fullmatch(said) or _RUN_ON.fullmatch(said) or _HOUR.fullmatch(said)
    if found is None:
        return None
    told = found.groupdict()
    minute = 30 if told.get("half") else int(told.get("minute") or 0)
    part = told.get("part") or told.get("after") or ""
    hour = int(told["hour"])
    if part in WORDS["afternoon"].split("|") and hour < NOON:
        hour += NOON
    if part in WORDS["noon"].split("|") and hour < NOON // 2:
        hour += NOON
    if part in WORDS["morning"].split("|") and hour == NOON:
        hour = 0
    if not part and after is not None and hour < NOON and (hour, minute) <= _pair(after):
        hour += NOON
    try:
        return time(hour, minute)
    except ValueError:
        return None


def _pair(clock: time) -> tuple[int, int]:
    return clock.hour, clock.minute


def is_now(text: str) -> bool:
    """Whether the words say "now"."""
    return "".join(normalize("NFKC", text).split()).casefold() in WORDS["now"].split("|")


def _digits(numerals: str) -> str:
    """Chinese numerals below a hundred as digits."""
    signs = numerals.replace(WORDS["two"], WORDS["numerals"][2])
    tens, ten, ones = signs.partition(WORDS["ten"])
    if not ten:
        return "".join(str(WORDS["numerals"].index(sign)) for sign in signs)
    value = (WORDS["numerals"].index(tens[-1]) if tens else 1) * 10
    return str(value + (WORDS["numerals"].index(ones[0]) if ones and ones[0] != ten else 0))
