"""Explaining a doubt, and following a live location through its first minutes."""

from datetime import datetime

from core.desk import Desk, action
from core.doubts import rules
from core.doubts.model import Finding, LivePoint, LiveShare, Notes
from core.duty.model import DayCard, DutyDay, Ring
from core.duty.questions import day_card
from core.duty.rules import judge
from core.organisations.model import Point
from core.shared.actor import Actor, May
from core.shared.calendar import Span, local_day
from core.shared.ids import DoubtId
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words


@action(May.SEE_OWN_DUTY)
def answer_doubt(desk: Desk, actor: Actor, number: DoubtId, answer: str) -> DayCard:
    """The person says what lies behind a fact: a ready answer's code, or own words.

    What was answered before, or has lapsed, stays as it is: the card that comes back says so.
    Raises Refused(NOT_FOUND, NOT_YOURS, WORDS_EMPTY, WORDS_TOO_LONG).
    """
    work = desk.work
    doubt = work.doubts.get(number)
    day = work.duty.day(doubt.day) if doubt else None
    appointment = work.appointments.get(day.appointment) if day else None
    if doubt is None or day is None or appointment is None:
        raise Refused(Refusal.NOT_FOUND)
    if appointment.person != actor.known():
        raise Refused(Refusal.NOT_YOURS)
    said = own_words(answer, desk.policy.remark_signs)
    if rules.is_open(doubt, local_day(desk.now)):
        work.doubts.answer([number], said, desk.now)
        told = {"on": day.on, "kind": doubt.kind, "ready": said in rules.ANSWERS[doubt.kind]}
        work.audit.append(
            f"appointment:{appointment.id}", actor, desk.now, "doubt-explained", told
        )
    return _card(desk, day)


@action(May.CHECK_IN)
def follow(desk: Desk, actor: Actor, point: Point, at: datetime, source: str) -> DayCard | None:
    """A further point of a live location; the day's card where it says something new.

    Only the first minutes of a share that was recorded are looked at (PRODUCT 1, row 8), and
    nothing at all of one whose person takes his consent back meanwhile. `source` names the
    message that began it.
    """
    if not actor.location_consent:
        return None
    work, policy = desk.work, desk.policy
    at = min(at, desk.now)
    share = work.doubts.live(source)
    if share is None or share.by != actor.person or not rules.is_followed(share.at, at, policy):
        return None
    appointment = work.appointments.get(share.appointment)
    if appointment is None:
        return None
    judged = judge(point, work.organisations.sites_of(appointment.enterprise), policy)
    added = work.doubts.add_live_point(
        share.signal,
        LivePoint(
            at=at,
            inside=judged.ring is Ring.INSIDE,
            distance_m=judged.distance_m,
            accuracy_m=judged.accuracy_m,
            digest=rules.point_digest(point, desk.tokens),
        ),
    )
    return _weigh(desk, actor, share) if added else None


def _weigh(desk: Desk, actor: Actor, share: LiveShare) -> DayCard | None:
    """Whether the points so far answer the step-up, or are too regular for a phone's."""
    work, policy = desk.work, desk.policy
    span = Span(first=share.on, last=share.on)
    day = next(iter(work.duty.days(share.appointment, span)), None)
    if day is None:
        return None
    notes, points = work.doubts.notes(day.id), work.doubts.live_points(share.signal)
    odd = rules.regular(points, policy)
    if odd is not None:
        known = any(doubt.kind is odd.kind for doubt in notes.doubts)
        return None if known else _note(desk, actor, day, odd)
    if rules.answers_step_up(share.at, notes.step_up) and rules.stayed(share.at, points, policy):
        return _settle(desk, actor, day, notes)
    return None


def _note(desk: Desk, actor: Actor, day: DutyDay, odd: Finding) -> DayCard:
    desk.work.doubts.add(
        day.id, [odd], desk.now, rules.expires_on(local_day(desk.now), desk.policy)
    )
    return _told(desk, actor, day, "doubt-noted", {"kind": odd.kind, **odd.facts})


def _settle(desk: Desk, actor: Actor, day: DutyDay, notes: Notes) -> DayCard:
    settled = [doubt for doubt in notes.doubts if doubt.kind in rules.SETTLED_LIVE]
    desk.work.doubts.answer_step_up(day.id, desk.now)
    desk.work.doubts.answer([doubt.id for doubt in settled], rules.BY_LIVE, desk.now)
    return _told(desk, actor, day, "step-up-answered", {})


def _told(
    desk: Desk, actor: Actor, day: DutyDay, what: str, facts: dict[str, int | str]
) -> DayCard:
    desk.work.audit.append(
        f"appointment:{day.appointment}", actor, desk.now, what, {"on": day.on, **facts}
    )
    return _card(desk, day)


def _card(desk: Desk, day: DutyDay) -> DayCard:
    card = day_card(desk, day.id)
    if card is None:
        raise Refused(Refusal.NOT_FOUND)
    return card
