"""The city science bureau keeps the lists of key chains (C6)."""

from core.chains.model import Chain
from core.desk import Desk, action
from core.shared.actor import Actor, May
from core.shared.ids import ChainId, CountyCode
from core.shared.naming import clean_name
from core.shared.refusal import Refusal, Refused


@action(May.KEEP_CHAINS)
def add_chain(desk: Desk, actor: Actor, name: str, county: CountyCode | None) -> Chain:
    """A chain enters the city's list, or a county's. Raises Refused(NAME_EMPTY, NAME_TAKEN)."""
    if county is not None and desk.work.organisations.county(county) is None:
        raise Refused(Refusal.NOT_FOUND)
    chain = desk.work.chains.add(clean_name(name), county)
    _note(desk, actor, chain, "added", {"names": ["", chain.name], "county": county})
    return chain


@action(May.KEEP_CHAINS)
def rename_chain(desk: Desk, actor: Actor, number: ChainId, name: str) -> Chain:
    """It is called otherwise from now on, wherever it is named already.

    Raises Refused(NOT_FOUND, NAME_EMPTY, NAME_TAKEN).
    """
    old = _live(desk, number)
    new = old.model_copy(update={"name": clean_name(name)})
    if new != old:
        desk.work.chains.save(new)
        _note(desk, actor, new, "renamed", {"names": [old.name, new.name]})
    return new


@action(May.KEEP_CHAINS)
def retire_chain(desk: Desk, actor: Actor, number: ChainId) -> Chain:
    """It is offered to nobody any more; what names it goes on naming it.

    Raises Refused(NOT_FOUND).
    """
    gone = _live(desk, number).model_copy(update={"retired_at": desk.now})
    desk.work.chains.save(gone)
    _note(desk, actor, gone, "retired", {"names": [gone.name, ""]})
    return gone


def _live(desk: Desk, number: ChainId) -> Chain:
    found = desk.work.chains.get(number)
    if found is None or found.retired_at is not None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def _note(desk: Desk, actor: Actor, chain: Chain, what: str, facts: object) -> None:
    desk.work.audit.append(f"chain:{chain.id}", actor, desk.now, what, facts)
