"""Exporting a county's list, reporting it with the keys that it needs, handing it back."""

from core.calls import telling
from core.collecting.views import subject_of
from core.consolidation import rules
from core.consolidation.model import CountyList, Exported, ListPaper, ListStanding, ListState
from core.consolidation.views import listing, lock, prior, standing_of, theirs
from core.desk import Desk, action
from core.keys import turning
from core.needs.model import Move, NeedKind, NeedState
from core.needs.moving import move
from core.notices.model import Kind, Outcome
from core.notices.posting import post
from core.shared.actor import CITY, Actor, May
from core.shared.ids import CallId, CountyCode, CountyListId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


@action(May.REPORT_LIST)
def gather_list(desk: Desk, actor: Actor, county: CountyCode, call: CallId) -> int:
    """All confirmed needs of the county come onto its list (C20); how many they were.

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    theirs(actor, county)
    stands = standing_of(desk, county, call)
    views = desk.work.needs.of_counties([county], [NeedState.CONFIRMED], stands.call.id)
    for view in views:
        move(desk, actor, view.need, Move.CONSOLIDATE)
    return len(views)


@action(May.REPORT_LIST)
def report_list(
    desk: Desk, actor: Actor, county: CountyCode, call: CallId, *, seen: int
) -> ListStanding:
    """The county reports its list to the city, in one act (C20, A13).

    `seen` is the content that the officer was shown. Where another department's key is missing,
    only the key is turned (A25); with the last one all needs on the list are reported, and the
    city is told. An empty list can be reported: the county has no needs. Raises
    Refused(NOT_FOUND, NOT_YOURS), Refused(LIST_REPORTED) where nothing new is on it,
    Refused(LIST_EARLY) before the window opens, and what turning a key raises.
    """
    theirs(actor, county)
    stands = standing_of(desk, county, call)
    if desk.now < stands.call.opens_at:
        raise Refused(Refusal.LIST_EARLY, at=stands.call.opens_at)
    if not rules.may_report(stands.listed, len(stands.fresh)):
        at = stands.listed.reported_at if stands.listed else None
        raise Refused(Refusal.LIST_REPORTED, at=at or desk.now)
    if stands.listed is None:
        listed = desk.work.consolidations.begin(county, call)
        stands = stands.model_copy(update={"listed": listed})
    if turning.turn(desk, actor, lock(desk, stands), seen=seen):
        _report(desk, actor, stands)
    return standing_of(desk, county, call)


@action(May.REPORT_LIST)
def take_key_back(desk: Desk, actor: Actor, county: CountyCode, call: CallId) -> ListStanding:
    """The officer takes his department's key back, while the list has not been reported.

    Raises Refused(NOT_FOUND, NOT_YOURS, KEY_NOT_TURNED).
    """
    theirs(actor, county)
    stands = standing_of(desk, county, call)
    turning.take_back(desk, actor, lock(desk, stands).subject)
    return stands


@action(May.HAND_BACK_LIST)
def hand_back(desk: Desk, actor: Actor, number: CountyListId, reason: str) -> CountyList:
    """The city gives a reported list back, with a reason: its needs are the county's again.

    What the city has published or kept by then stays with the city. Raises Refused(NOT_FOUND),
    Refused(WORDS_EMPTY, WORDS_TOO_LONG), Refused(LIST_NOT_REPORTED).
    """
    listed = desk.work.consolidations.get(number)
    if listed is None:
        raise Refused(Refusal.NOT_FOUND)
    said = own_words(reason, desk.policy.reason_signs)
    if listed.state is not ListState.REPORTED:
        raise Refused(Refusal.LIST_NOT_REPORTED)
    views = desk.work.needs.of_counties([listed.county], [NeedState.REPORTED], listed.call)
    for view in views:
        move(desk, actor, view.need, Move.HAND_BACK, reason=said)
    after = {
        "state": ListState.HANDED_BACK,
        "handed_back_at": desk.now,
        "handed_back_by": actor.known(),
        "reason": said,
    }
    kept = _keep(desk, listed, after)
    facts = {"round": listed.round, "needs": len(views)}
    desk.work.audit.append(listing(listed), actor, desk.now, "handed-back", facts)
    desk.work.letters.close(listing(listed), Outcome.DONE)
    post(
        desk,
        Kind.LIST_HANDED_BACK,
        desk.work.people.officers_of(listed.county),
        subject=listing(listed),
        occasion=f"back-{kept.version}",
    )
    return kept


@action(May.EXPORT_LIST)
def export_list(desk: Desk, actor: Actor, county: CountyCode, call: CallId) -> ListPaper:
    """The list as it is printed, marked against the same side's last export; it is recorded.

    The city sees what has been reported. Raises Refused(NOT_FOUND), Refused(NOT_YOURS) for
    another county's.
    """
    by_city = county not in actor.counties()
    if by_city and not actor.of_city():
        raise Refused(Refusal.NOT_YOURS)
    stands = standing_of(desk, county, call)
    kept = desk.work.consolidations
    listed = stands.listed or kept.begin(county, call)
    views = list(stands.reported if by_city else (*stands.reported, *stands.fresh))
    views = list(rules.ordered(views, prior(desk, views)))
    last = kept.last_export(county, call, by_city=by_city)
    here = {view.need.id for view in views}
    left = [line.need for line in last.lines if line.need not in here] if last else []
    gone = {view.need.id: view for view in desk.work.needs.views(left)}
    lines = [Exported(need=view.need.id, form=view.need.form) for view in views]
    made = kept.add_export(county, call, lines, by_city=by_city, by=actor.known(), now=desk.now)
    facts = {"export": made.id, "needs": len(lines), "city": by_city}
    desk.work.audit.append(listing(listed), actor, desk.now, "exported", facts)
    return ListPaper(
        county=stands.county,
        call=stands.call,
        listed=stands.listed,
        rows=rules.rows_of(views, last.lines if last else None, gone),
        at=desk.now,
        since=last.at if last else None,
    )


def _report(desk: Desk, actor: Actor, stands: ListStanding) -> None:
    listed = stands.listed
    if listed is None:
        raise Refused(Refusal.NOT_FOUND)
    for view in stands.fresh:
        move(desk, actor, view.need, Move.REPORT)
    after = {
        "state": ListState.REPORTED,
        "round": listed.round + 1,
        "reported_at": desk.now,
        "reported_by": actor.known(),
    }
    kept = _keep(desk, listed, after)
    kinds = [view.need.kind for view in stands.fresh]
    facts = {"round": kept.round} | {kind.value: kinds.count(kind) for kind in NeedKind}
    desk.work.audit.append(listing(listed), actor, desk.now, "reported", facts)
    desk.work.letters.close(listing(listed), Outcome.DONE)
    telling.reported(desk, listed.call, listed.county)
    desk.work.letters.close(subject_of(listed.call, listed.county), Outcome.DONE)
    post(
        desk,
        Kind.LIST_REPORTED,
        desk.work.people.holders_of(sorted(CITY), None),
        subject=listing(listed),
        occasion=f"reported-{kept.round}",
        step=str(kept.round),
    )


def _keep(desk: Desk, listed: CountyList, after: dict[str, object]) -> CountyList:
    kept = listed.model_copy(update={**after, "version": listed.version + 1})
    if not desk.work.consolidations.save(kept, listed.version):
        raise Refused(Refusal.LIST_MOVED)
    return kept
