"""An official takes a ledger of visits along, and that he did is on record (PRODUCT 28)."""

from core.desk import Desk, action
from core.ledgers.model import Ledger, Wanted
from core.ledgers.reading import found, ledger_of, people_in, settled
from core.people.model import LookKind
from core.shared.actor import Actor, May


@action(May.TAKE_LEDGERS)
def take_ledger(desk: Desk, actor: Actor, wanted: Wanted) -> Ledger:
    """Visits of a period, a county, a campaign, an enterprise: the city all, a county its own.

    Each appointee in it sees who took it along. Raises Refused(NOT_YOURS, NOT_FOUND).
    """
    wanted = settled(actor, wanted)
    visits = found(desk, actor, wanted)
    ledger = ledger_of(desk, wanted, visits)
    people = tuple(people_in(desk, visits))
    desk.work.people.add_look(actor.known(), LookKind.VISITS, people, desk.now)
    facts = {**wanted.model_dump(mode="json"), "rows": len(visits)}
    desk.work.audit.append("list:visits", actor, desk.now, "exported", facts)
    return ledger
