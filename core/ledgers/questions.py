"""What a ledger can be asked for, before it is made."""

from core.desk import Desk, question
from core.ledgers.model import LedgerChoices, Wanted
from core.ledgers.reading import counties_of, found, settled
from core.shared.actor import Actor, May


@question(May.TAKE_LEDGERS)
def ledger_choices(desk: Desk, actor: Actor, wanted: Wanted) -> LedgerChoices:
    """How many visits the filters let through, and what each filter offers.

    Raises Refused(NOT_YOURS).
    """
    work, wanted = desk.work, settled(actor, wanted)
    theirs = counties_of(actor, wanted.county)
    open_ = wanted.model_copy(update={"enterprise": None})
    visited = {visit.enterprise for visit in found(desk, actor, open_)}
    named = {one.id: one.name for one in work.organisations.enterprises() if one.id in visited}
    mine = actor.counties()
    return LedgerChoices(
        wanted=wanted,
        count=len(found(desk, actor, wanted)),
        counties=tuple(
            one for one in work.organisations.counties() if actor.of_city() or one.code in mine
        ),
        campaigns=tuple(
            one
            for one in work.campaigns.every()
            if one.county is None or theirs is None or one.county in theirs
        ),
        enterprises=tuple(sorted(named.items(), key=lambda one: one[1])),
    )
