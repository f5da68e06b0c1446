"""A dispatching unit as tables name it: often with the college behind it."""

import re
from typing import Final, NamedTuple

from core.similarity.pieces import WORDS, written

WHOLE_AND_PART: Final = re.compile(
    rf"(?P<unit>.{{2,}}?{WORDS['unit']['whole']})(?P<part>.*{WORDS['unit']['part']})"
)


class Parted(NamedTuple):
    """The unit, and what stands behind it: empty where the words name the unit alone."""

    unit: str
    part: str


def parted(typed: str) -> Parted:
    """A university or institute without its college, department or laboratory.

    Ask first whether the whole name is on record: some colleges are units of their own. Hospitals
    and the institutes of an academy are never parted from it.
    """
    said = written(typed)
    found = WHOLE_AND_PART.fullmatch(said)
    return Parted(said, "") if found is None else Parted(found["unit"], found["part"])
