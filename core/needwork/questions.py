"""What the county is shown of needs."""

from core.desk import Desk, question
from core.needs.duplicates import likely_duplicates
from core.needs.model import NeedState, NeedView
from core.needs.rules import undo_until
from core.needwork import rules
from core.needwork.model import Dossier, WaitingNeed
from core.needwork.views import theirs
from core.profiles.views import flags
from core.shared.actor import Actor, May
from core.shared.ids import NeedId
from core.shared.refusal import Refusal, Refused


@question(May.WORK_ON_NEEDS)
def work_list(desk: Desk, actor: Actor) -> tuple[WaitingNeed, ...]:
    """Needs that wait for the actor's county: sent, or in want of words; the oldest first."""
    found = {view.need.id: view for view in _sent(desk, actor)}
    found |= {view.need.id: view for view in desk.work.needs.asking_help(actor.counties())}
    lines = [rules.waiting(view, desk.now, desk.workdays, desk.policy) for view in found.values()]
    return tuple(sorted(lines, key=lambda one: (-one.waited, one.view.need.id)))


@question(May.WORK_ON_NEEDS)
def count_needs(desk: Desk, actor: Actor) -> int:
    """How many those are."""
    sent = {view.need.id for view in _sent(desk, actor)}
    asking = {view.need.id for view in desk.work.needs.asking_help(actor.counties())}
    return len(sent | asking)


@question(May.WORK_ON_NEEDS)
def dossier(desk: Desk, actor: Actor, number: NeedId) -> Dossier:
    """One need of the county with files, flags and likely duplicates.

    Raises Refused(NOT_FOUND), Refused(NOT_YOURS) for another county's and for a draft whose
    enterprise has not asked for help.
    """
    view = theirs(desk, actor, number)
    need = view.need
    call = desk.work.calls.get(need.call)
    if call is None:
        raise Refused(Refusal.NOT_FOUND)
    line = rules.waiting(view, desk.now, desk.workdays, desk.policy)
    open_ = need.state is NeedState.SUBMITTED
    mine = need.state is NeedState.CONFIRMED and need.moved_by == actor.person
    until = undo_until(need, desk.policy) if mine else None
    others = desk.work.needs.of_counties([need.county], rules.MAY_HAVE_TWINS, need.call)
    return Dossier(
        view=view,
        call=call,
        files=desk.work.need_files.of(need.id),
        flags=flags(desk, need.enterprise),
        reachable=bool(desk.work.people.contacts_of(need.enterprise)),
        waited=line.waited if open_ else 0,
        late=line.late if open_ else 0,
        twins=likely_duplicates(view, others),
        undo_until=until if until is not None and desk.now < until else None,
    )


def _sent(desk: Desk, actor: Actor) -> tuple[NeedView, ...]:
    call = desk.work.calls.latest()
    if call is None:
        return ()
    return desk.work.needs.of_counties(actor.counties(), [NeedState.SUBMITTED], call.id)
