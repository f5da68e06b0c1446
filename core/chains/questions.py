"""The lists of key chains."""

from collections.abc import Mapping

from core.chains.model import Chain
from core.desk import Desk, question
from core.organisations.model import County
from core.shared.actor import Actor, May
from core.shared.ids import ChainId
from core.shared.refusal import Refusal, Refused


@question(May.KEEP_CHAINS)
def chain_lists(desk: Desk, actor: Actor) -> Mapping[County | None, tuple[Chain, ...]]:
    """The city's list under None, and each county's, empty ones too; retired chains left out."""
    every = desk.work.chains.every()
    places = (None, *desk.work.organisations.counties())
    return {
        place: tuple(one for one in every if one.county == (place and place.code))
        for place in places
    }


@question(May.KEEP_CHAINS)
def chain(desk: Desk, actor: Actor, number: ChainId) -> Chain:
    """One chain. Raises Refused(NOT_FOUND)."""
    found = desk.work.chains.get(number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found
