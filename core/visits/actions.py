"""Noting a visit, changing and withdrawing it, looking at it, adding a word to it (C34)."""

from core.desk import Desk, action
from core.people.model import LookKind
from core.shared.actor import Actor, May
from core.shared.ids import EnterpriseId, VisitId
from core.shared.refusal import Refusal, Refused
from core.shared.words import LINE, REMARK, own_words
from core.visits import rules, telling
from core.visits.model import Visit, VisitDraft
from core.visits.noting import capacity_of, follow, written
from core.visits.own import own_place
from core.visits.shown import VisitView
from core.visits.views import for_officials, own_side, the_visit


@action(May.LOG_VISIT)
def log_visit(desk: Desk, actor: Actor, draft: VisitDraft) -> Visit:
    """A visit or call is on record, once for each `key` of the actor: a double tap finds it.

    On the spot, by the county, with the appointee there, it speaks for his duty day (PRODUCT 0).
    The appointees whom it was about and the enterprise are told. Raises Refused(NOT_FOUND,
    NOT_YOURS, OWN_MATTER), Refused(VISIT_AHEAD, VISIT_TOO_OLD, VISIT_WHY_LATE,
    WORDS_TOO_LONG, VISIT_PHOTOS_FULL).
    """
    me, kept = actor.known(), desk.work.visits
    key = f"{me}:{draft.key}"
    before = kept.by_key(key)
    if before is not None:
        return before
    enterprise, came, there = capacity_of(desk, actor, draft.enterprise)
    _check_photos(desk, len(draft.photos))
    facts = {
        "id": 0,
        "key": key,
        "enterprise": enterprise.id,
        "county": enterprise.county,
        "by": me,
        "side": came.side,
        "role": came.role,
        "created_at": desk.now,
        **written(desk, actor, draft, there),
    }
    visit = kept.add(Visit.model_validate(facts))
    for photo in draft.photos:
        kept.add_file(visit.id, photo, me, desk.now)
    _note(desk, actor, visit, "noted", {"photos": len(draft.photos)})
    follow(desk, actor, None, visit)
    telling.noted(desk, visit)
    return visit


@action(May.LOG_VISIT)
def amend_visit(
    desk: Desk, actor: Actor, number: VisitId, draft: VisitDraft, version: int
) -> Visit:
    """Whoever noted it changes it, within the undo window and while nobody has answered.

    `version` is the one that he was shown. Later it is withdrawn and noted anew (A28). Raises
    Refused(NOT_FOUND, NOT_YOURS, VISIT_AMEND_OVER, VISIT_MOVED, VISIT_WITHDRAWN) and what
    noting raises.
    """
    visit = the_visit(desk, number)
    if visit.by != actor.known():
        raise Refused(Refusal.NOT_YOURS)
    if visit.withdrawn_at is not None:
        raise Refused(Refusal.VISIT_WITHDRAWN)
    late = desk.now > rules.amend_until(visit, desk.policy)
    if late or desk.work.visits.replies([number]):
        raise Refused(Refusal.VISIT_AMEND_OVER, minutes=desk.policy.undo_minutes)
    if draft.enterprise != visit.enterprise:
        raise Refused(Refusal.NOT_FOUND)
    _, _, there = capacity_of(desk, actor, visit.enterprise)
    after = visit.model_copy(
        update={**written(desk, actor, draft, there), "version": visit.version + 1}
    )
    if visit.version != version or not desk.work.visits.save(after, version):
        raise Refused(Refusal.VISIT_MOVED)
    old = desk.work.visits.files(number)
    news = [p for p in draft.photos if p.unique_id not in {one.unique_id for one in old}]
    _check_photos(desk, len(old) + len(news))
    for photo in news:
        desk.work.visits.add_file(number, photo, visit.by, desk.now)
    _note(desk, actor, after, "amended", {"photos": len(old) + len(news)})
    follow(desk, actor, visit, after, "amended")
    telling.noted(desk, after)
    return after


@action(May.LOG_VISIT)
def withdraw_visit(desk: Desk, actor: Actor, number: VisitId, reason: str) -> Visit:
    """The visit stands no longer, with a reason; it stays on record beside it (A28).

    What it spoke for is graded by what is left. A second press changes nothing. Raises
    Refused(NOT_FOUND, NOT_YOURS, WORDS_EMPTY, WORDS_TOO_LONG).
    """
    visit = the_visit(desk, number)
    if visit.withdrawn_at is not None and visit.withdrawn_by == actor.person:
        return visit
    if not rules.may_withdraw(actor, visit):
        raise Refused(Refusal.NOT_YOURS)
    said = own_words(reason, LINE)
    gone = visit.model_copy(
        update={
            "withdrawn_at": desk.now,
            "withdrawn_by": actor.known(),
            "withdrawn_why": said,
            "version": visit.version + 1,
        }
    )
    if not desk.work.visits.save(gone, visit.version):
        raise Refused(Refusal.VISIT_MOVED)
    _note(desk, actor, gone, "withdrawn", {})
    follow(desk, actor, visit, gone, said)
    telling.withdrawn(desk, gone)
    return gone


@action(May.LOG_VISIT)
def see_visit(desk: Desk, actor: Actor, number: VisitId) -> VisitView:
    """One visit, for officials; the look is recorded, and replies count as read (PRODUCT 28).

    Raises Refused(NOT_FOUND, NOT_YOURS).
    """
    visit = the_visit(desk, number)
    [view] = for_officials(desk, actor, [visit]) or [None]
    if view is None:
        raise Refused(Refusal.NOT_YOURS)
    _look(desk, actor, (view,))
    if own_side(actor, visit) and any(one.read_at is None for one in view.replies):
        desk.work.visits.read(number, actor.known(), desk.now)
        telling.read(desk, visit)
    return view


@action(May.LOG_VISIT)
def see_visits_at(
    desk: Desk, actor: Actor, number: EnterpriseId, limit: int = 50
) -> tuple[VisitView, ...]:
    """The visits to an enterprise that the official may read, the latest first; recorded.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER).
    """
    enterprise, _, _ = capacity_of(desk, actor, number)
    found = desk.work.visits.of_enterprise(enterprise.id, limit)
    views = for_officials(desk, actor, found)
    _look(desk, actor, views)
    return views


@action(May.READ_OWN_VISITS)
def reply_to_visit(desk: Desk, actor: Actor, number: VisitId, words: str) -> Visit:
    """The appointee or the enterprise adds a word, in place of an earlier one until it was read.

    Raises Refused(NOT_FOUND) for somebody whom it does not concern, Refused(VISIT_WITHDRAWN,
    VISIT_REPLY_READ, WORDS_EMPTY, WORDS_TOO_LONG).
    """
    visit = the_visit(desk, number)
    own = own_place(desk, actor, visit)
    if visit.withdrawn_at is not None:
        raise Refused(Refusal.VISIT_WITHDRAWN)
    said = own_words(words, REMARK)
    if not desk.work.visits.reply(number, own, said, by=actor.known(), now=desk.now):
        raise Refused(Refusal.VISIT_REPLY_READ)
    facts = {"appointment": own}
    desk.work.audit.append(f"visit:{number}", actor, desk.now, "replied", facts)
    telling.replied(desk, visit)
    return visit


def _look(desk: Desk, actor: Actor, views: tuple[VisitView, ...]) -> None:
    numbers = {number for view in views for number, _ in view.people}
    terms = desk.work.appointments.many(sorted(numbers))
    people = tuple(sorted({term.person for term in terms.values()} - {actor.known()}))
    desk.work.people.add_look(actor.known(), LookKind.VISITS, people, desk.now)


def _check_photos(desk: Desk, count: int) -> None:
    most = desk.policy.visit_photos
    if count > most:
        raise Refused(Refusal.VISIT_PHOTOS_FULL, most=most)


def _note(desk: Desk, actor: Actor, visit: Visit, what: str, more: dict[str, object]) -> None:
    facts = {
        "on": visit.on,
        "enterprise": visit.enterprise,
        "side": visit.side,
        "channel": visit.channel,
        "appointments": [one.appointment for one in visit.seen],
        "present": [one.appointment for one in visit.seen if one.present],
        "campaigns": sorted(visit.campaigns),
        "version": visit.version,
        **more,
    }
    desk.work.audit.append(f"visit:{visit.id}", actor, desk.now, what, facts)
