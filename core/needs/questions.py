"""Needs as those see them whom they concern."""

from core.calls.model import Call
from core.desk import Desk, question
from core.needs.model import NeedFile, NeedState, NeedView
from core.needs.views import view_of
from core.shared.actor import Actor, May
from core.shared.ids import CallId, CountyCode, NeedFileId, NeedId
from core.shared.refusal import Refusal, Refused


@question(May.READ_CALL)
def call_now(desk: Desk, actor: Actor) -> Call | None:
    """The published call that is open, else the latest one there was."""
    return desk.work.calls.current(desk.now) or desk.work.calls.latest()


@question(May.FILE_NEED)
def my_needs(desk: Desk, actor: Actor) -> tuple[NeedView, ...]:
    """All needs of the actor's enterprises, drafts among them, the latest first."""
    return desk.work.needs.of_enterprises(actor.enterprises())


@question(May.SEE_NEEDS)
def need_of(desk: Desk, actor: Actor, number: NeedId) -> NeedView:
    """A need for its enterprise, its county, or the city. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    return view_of(desk, actor, number)


@question(May.SEE_NEEDS)
def files_of(desk: Desk, actor: Actor, number: NeedId) -> tuple[NeedFile, ...]:
    """What was sent along, for the same people."""
    return desk.work.need_files.of(view_of(desk, actor, number).need.id)


@question(May.SEE_NEEDS)
def file_of(desk: Desk, actor: Actor, number: NeedFileId) -> NeedFile:
    """One attachment, for the same people. Raises Refused(NOT_FOUND, NOT_YOURS)."""
    file = desk.work.need_files.get(number)
    if file is None:
        raise Refused(Refusal.NOT_FOUND)
    view_of(desk, actor, file.need)
    return file


@question(May.WORK_ON_NEEDS)
def waiting(desk: Desk, actor: Actor) -> tuple[NeedView, ...]:
    """What waits for the officer's county: the oldest first, then who asks for help."""
    call = desk.work.calls.latest()
    here = actor.counties()
    sent = desk.work.needs.of_counties(here, {NeedState.SUBMITTED}, call.id) if call else ()
    return sent + desk.work.needs.asking_help(here)


@question(May.WORK_ON_NEEDS)
def of_my_county(
    desk: Desk, actor: Actor, call: CallId, states: frozenset[NeedState]
) -> tuple[NeedView, ...]:
    """Needs of the officer's county in these states; drafts are nobody else's business."""
    return desk.work.needs.of_counties(actor.counties(), states - {NeedState.DRAFT}, call)


@question(May.DECIDE_NEEDS)
def of_city(
    desk: Desk,
    actor: Actor,
    call: CallId,
    states: frozenset[NeedState],
    county: CountyCode | None = None,
) -> tuple[NeedView, ...]:
    """Needs of all counties, or of one, in these states; drafts are nobody else's business."""
    found = desk.work.needs.of_call(call, states - {NeedState.DRAFT})
    return tuple(view for view in found if county is None or view.need.county == county)
