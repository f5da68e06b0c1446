"""Rows of enterprises: what they are called, under which code, in which county (C13)."""

from typing import Final

from core.imports.batch import NewEnterprise
from core.imports.columns import Column
from core.imports.places import Places
from core.imports.rows import Line
from core.imports.why import Why

OF_PROFILE: Final = (
    Column.BUSINESS,
    Column.CHAIN,
    Column.QUALIFICATIONS,
    Column.CERTIFICATE,
    Column.EXPIRES,
    Column.PLATFORMS,
    Column.STATE_OWNED,
    Column.CONDITIONS,
)
"""What the enterprise says of itself, and nobody in its place."""


def judge(line: Line, places: Places) -> None:
    """A new enterprise enters the register; the same code twice is the same enterprise."""
    line.name = line.words(Column.ENTERPRISE) or line.words(Column.CREDIT_CODE)
    for column in OF_PROFILE:
        if line.words(column):
            line.warn(Why.PROFILE_ELSEWHERE, column)
    found = places.enterprise(line)
    if found is None:
        return
    if isinstance(found, NewEnterprise) and found.code not in places.fresh:
        places.take(found)
    else:
        line.already = True
