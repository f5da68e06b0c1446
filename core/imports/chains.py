"""Which industrial chain a row means; none is ever made by a table (C17)."""

from collections.abc import Sequence
from typing import Final

from core.chains.model import Chain
from core.imports.columns import Column
from core.imports.rows import Line
from core.imports.why import Why
from core.shared.ids import ChainId, CountyCode
from core.similarity.names import Known
from core.similarity.pieces import written

MOST: Final = 3
"""Names that are told beside one that is not on the list."""
BETWEEN: Final = "\u3001"


class Chains:
    """The chains on offer."""

    def __init__(self, chains: Sequence[Chain]) -> None:
        self._chains = chains
        self._named = {(one.county, written(one.name)): one.id for one in chains}
        self._likely: dict[CountyCode, tuple[Known, list[str]]] = {}

    def chain(self, line: Line, county: CountyCode) -> ChainId | None:
        """The county's own chain of that name, or the city's; others are told, and not taken."""
        typed = line.words(Column.CHAIN)
        if not typed:
            return None
        name = written(typed)
        found = self._named.get((county, name)) or self._named.get((None, name))
        if found is None:
            alike = self._alike(typed, county)
            if alike:
                line.warn(Why.CHAIN_SIMILAR, Column.CHAIN, chain=typed, known=BETWEEN.join(alike))
            else:
                line.warn(Why.CHAIN_UNKNOWN, Column.CHAIN, chain=typed)
        return found

    def _alike(self, typed: str, county: CountyCode) -> list[str]:
        if county not in self._likely:
            names = [one.name for one in self._chains if one.county in (None, county)]
            self._likely[county] = Known(names), names
        known, names = self._likely[county]
        likely = [one.name for one in known.likely(typed, MOST)]
        said = written(typed)
        parts = [name for name in names if written(name) in said or said in written(name)]
        return list(dict.fromkeys([*likely, *parts]))[:MOST]
