"""Filing a claim, taking it back, deciding about it, looking at those that wait (A3, A29)."""

from datetime import date

from core.appointments.model import Appointment
from core.claims import rules
from core.claims.model import ClaimDraft, ClaimKind, ClaimView
from core.claims.telling import given_up, nobody_asked, tell_county, tell_person
from core.claims.views import claim_view, plan, view, waiting
from core.desk import Desk, action
from core.disputes import settling
from core.duty.crediting import changed, credit, take_back
from core.duty.model import Signal, SignalKind, WhyNot
from core.people.model import LookKind
from core.shared.actor import Actor, May
from core.shared.ids import AppointmentId, ClaimId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


@action(May.FILE_CLAIM)
def file_claim(  # noqa: PLR0913, PLR0917 - which day, what, why, at which enterprise
    desk: Desk,
    actor: Actor,
    on: date,
    kind: ClaimKind,
    reason: str,
    wanted: AppointmentId | None = None,
) -> ClaimView:
    """An appointee tells of a day that is not on record; others decide whether it counts.

    The day exists from now on, open, and the host's 72 hours begin. Up to three days back the
    host confirms, up to fifteen the host and the county; a day elsewhere (A3) waits for the
    county. Three forgotten days of a calendar month may be claimed; the ones that were taken
    back or declined do not use up the quota (A29). Raises Refused(CLAIM_AHEAD, CLAIM_TOO_OLD,
    CLAIM_OUTSIDE_TERM, CLAIM_SUSPENDED, CLAIM_COUNTED, CLAIM_NOT_ACCEPTED, CLAIM_ALREADY,
    CLAIM_QUOTA, WORDS_EMPTY, NO_APPOINTMENT), and WHICH_ENTERPRISE without the `wanted` one
    of two appointments (A8).
    """
    person, work = actor.known(), desk.work
    said = own_words(reason, desk.policy.reason_signs)
    planned = plan(desk, actor, on, kind, wanted)
    appointment = work.appointments.get(planned.appointment)
    if appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    draft = ClaimDraft(
        appointment=appointment.id,
        on=on,
        kind=kind,
        route=planned.route,
        reason=said,
        filed_at=desk.now,
        filed_by=person,
    )
    most = desk.policy.claims_per_month if kind is ClaimKind.FORGOTTEN else 0
    claim = work.claims.add(draft, rules.month_of(on), most)
    if claim is None:  # another phone was quicker: the indexes have decided
        taken = work.claims.live(appointment.id, on)
        raise Refused(Refusal.CLAIM_ALREADY if taken else Refusal.CLAIM_QUOTA, on=on, most=most)
    done = credit(
        desk,
        actor,
        appointment,
        Signal(kind=rules.SIGNALS[kind], at=desk.now, source=f"claim:{claim.id}", by=person),
        on,
        what="claimed",
        facts={"claim": claim.id, "kind": kind, "route": planned.route},
        needs_county=rules.for_county(planned.route),
    )
    changed(desk, done.day.id, person, f"claim-{claim.id}")
    if rules.for_county(planned.route):
        tell_county(desk, appointment, claim.id, person)
    return _view(desk, claim.id)


@action(May.FILE_CLAIM)
def withdraw_claim(desk: Desk, actor: Actor, number: ClaimId) -> ClaimView:
    """The claim was a slip: within ten minutes, while nobody has acted, it is undone (PRODUCT 6).

    It stays on record beside its reversal (A28) and uses no quota. Raises Refused(NOT_FOUND,
    NOT_YOURS, CLAIM_SETTLED, WINDOW_CLOSED).
    """
    work, found = desk.work, _view(desk, number)
    if found.person != actor.person:
        raise Refused(Refusal.NOT_YOURS)
    if found.undo_until is None:
        raise Refused(Refusal.CLAIM_SETTLED)
    if desk.now > found.undo_until:
        raise Refused(Refusal.WINDOW_CLOSED, minutes=desk.policy.undo_minutes)
    appointment, day = work.appointments.get(found.claim.appointment), work.duty.day(found.day)
    if appointment is None or day is None or not work.claims.withdraw(number, desk.now):
        raise Refused(Refusal.CLAIM_SETTLED)
    kept = work.signals.of_day(appointment.id, day.on)
    own = [one for one in kept if one.signal.source == f"claim:{number}"]
    others = [one for one in kept if one not in own and one.reversed_at is None]
    why = None if others else WhyNot.WITHDRAWN
    before = rules.without_claim(day, [one.signal.at for one in others])
    after = take_back(desk, actor, appointment, before, own, reason="withdrawn", why=why)
    settling.taken_back(desk, actor, after)
    given_up(desk, appointment, own)
    changed(desk, day.id, found.person, f"claim-{number}-withdrawn")
    return _view(desk, number)


@action(May.DECIDE_CLAIM)
def accept_claim(desk: Desk, actor: Actor, number: ClaimId, reason: str = "") -> ClaimView:
    """The county accepts: of an older claim together with the host, of a day elsewhere alone.

    Alone as well where the host has let his 72 hours go by (A29). Where its word stands alone it
    gives a reason (A3). Raises Refused(NOT_FOUND, NOT_YOURS, OWN_CLAIM,
    CLAIM_SETTLED, WORDS_EMPTY).
    """
    work, found, appointment = desk.work, *_to_decide(desk, actor, number)
    officer = actor.known()
    if rules.needs_ground(found.claim) or reason:
        reason = own_words(reason, desk.policy.reason_signs)
    if not work.claims.decide(number, officer, desk.now, reason, accepted=True):
        raise Refused(Refusal.CLAIM_SETTLED)
    credit(
        desk,
        actor,
        appointment,
        Signal(kind=SignalKind.COUNTY, at=desk.now, source=f"claim-county:{number}", by=officer),
        found.claim.on,
        what="claim-accepted",
        facts={"claim": number},
    )
    return _decided(desk, found, appointment)


@action(May.DECIDE_CLAIM)
def decline_claim(desk: Desk, actor: Actor, number: ClaimId, reason: str) -> ClaimView:
    """The county does not accept, and says why: the record stays and does not count (A28).

    A day that counts by other evidence goes on counting. Raises Refused(NOT_FOUND, NOT_YOURS,
    OWN_CLAIM, CLAIM_SETTLED, WORDS_EMPTY).
    """
    work, found, appointment = desk.work, *_to_decide(desk, actor, number)
    said = own_words(reason, desk.policy.reason_signs)
    if not work.claims.decide(number, actor.known(), desk.now, said, accepted=False):
        raise Refused(Refusal.CLAIM_SETTLED)
    day = work.duty.day(found.day)
    if day is not None and not day.counts() and day.why_not is None:
        marked = day.model_copy(update={"why_not": WhyNot.NOT_ACCEPTED})
        work.duty.save(marked, appointment.enterprise)
    told = {"on": found.claim.on, "claim": number, "grade": day.grade if day else None}
    work.audit.append(f"appointment:{appointment.id}", actor, desk.now, "claim-declined", told)
    return _decided(desk, found, appointment)


@action(May.DECIDE_CLAIM)
def see_claims(desk: Desk, actor: Actor) -> tuple[ClaimView, ...]:
    """Claims that wait for the county, those that wait too long first (PRODUCT 19).

    That an official looked is recorded (PRODUCT 28).
    """
    found = waiting(desk, actor)
    people = tuple(sorted({one.person for one in found}))
    desk.work.people.add_look(actor.known(), LookKind.CLAIMS, people, desk.now)
    views = (view(desk, one) for one in found)
    return tuple(sorted(views, key=lambda one: (not one.pressing, one.claim.filed_at)))


@action(May.DECIDE_CLAIM)
def see_claim(desk: Desk, actor: Actor, number: ClaimId) -> ClaimView:
    """One claim of the county's. Raises Refused(NOT_FOUND, NOT_YOURS); the look is recorded."""
    found = _view(desk, number)
    if found.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    desk.work.people.add_look(actor.known(), LookKind.CLAIMS, (found.person,), desk.now)
    return found


def _view(desk: Desk, number: ClaimId) -> ClaimView:
    found = claim_view(desk, number)
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    return found


def _to_decide(desk: Desk, actor: Actor, number: ClaimId) -> tuple[ClaimView, Appointment]:
    """The claim, if the actor is the one to decide about it and it still waits for that."""
    found = _view(desk, number)
    appointment = desk.work.appointments.get(found.claim.appointment)
    if appointment is None or not (found.passed or rules.for_county(found.claim.route)):
        raise Refused(Refusal.NOT_FOUND)
    if found.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    if found.person == actor.person:
        raise Refused(Refusal.OWN_CLAIM)
    return found, appointment


def _decided(desk: Desk, found: ClaimView, appointment: Appointment) -> ClaimView:
    """Letters turn to done, the person is told, his card is drawn again."""
    number = found.claim.id
    nobody_asked(desk, number, appointment.enterprise)
    changed(desk, found.day, found.person, f"claim-{number}-decided")
    tell_person(desk, number, found.person)
    return _view(desk, number)
