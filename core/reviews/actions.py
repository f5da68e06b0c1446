"""Holding the month's draw, looking at drawn days, writing down what a call brought."""

from typing import Final

from core.desk import Desk, action
from core.doubts.model import DoubtKind, Finding
from core.doubts.rules import expires_on
from core.duty.crediting import changed
from core.notices.model import Kind, TimerKind
from core.notices.model import Outcome as Closed
from core.notices.posting import post
from core.people.model import LookKind
from core.reviews import rules
from core.reviews.model import Ballot, Draw, Outcome, Review, ReviewView
from core.reviews.ringing import number_of
from core.reviews.views import views_of, waiting_for
from core.shared.actor import Actor, May
from core.shared.calendar import local_day
from core.shared.ids import ReviewId
from core.shared.refusal import Refusal, Refused
from core.shared.words import REMARK, own_words

NOTED: Final = frozenset({Outcome.NOT_CONFIRMED, Outcome.OTHER})
"""What wants a word of the person."""


@action(May.RING)
def ring_draws(desk: Desk, actor: Actor) -> int:
    """The running month's draw is promised, and each promised month that is over is drawn once.

    A month that the service did not see promises nothing and is not drawn: its days take part
    in the next draw where they lie near enough. Returns how many draws were held.
    """
    work, today = desk.work, local_day(desk.now)
    month = rules.month_of(today)
    if work.reviews.draw_of(month) is None:
        commitment = rules.commitment_of(rules.secret_of(month, desk.tokens))
        if work.reviews.promise(month, commitment, desk.now):
            told = {"month": month, "commitment": commitment}
            work.audit.append(f"draw:{month:%Y-%m}", actor, desk.now, "promised", told)
    held = 0
    for draw in work.reviews.undrawn(rules.before(month)):
        if today >= rules.draws_on(draw.month, desk.workdays):
            _hold(desk, actor, draw)
            held += 1
    return held


@action(May.REVIEW_DAYS)
def see_reviews(desk: Desk, actor: Actor) -> tuple[ReviewView, ...]:
    """Drawn days of the actor's counties that want a call; that one looked is recorded."""
    found = waiting_for(desk, actor)
    people = tuple({one.visitor.person for one in found})
    desk.work.people.add_look(actor.known(), LookKind.REVIEW, people, desk.now)
    return found


@action(May.REVIEW_DAYS)
def see_review(desk: Desk, actor: Actor, number: ReviewId) -> ReviewView:
    """One of them, also when it is done; that one looked is recorded.

    Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER).
    """
    found = _theirs(desk, actor, number)
    people, review = desk.work.people, found.review
    hosts = people.contacts_of(found.visitor.enterprise)
    people.add_look(actor.known(), LookKind.REVIEW, (found.visitor.person,), desk.now)
    people.add_look(actor.known(), LookKind.CONTACT, hosts, desk.now)
    named = (people.person(one) for one in hosts)
    until = rules.undo_until(review, desk.policy) if review.by == actor.person else None
    return found.model_copy(
        update={
            "contacts": tuple(one.name for one in named if one is not None),
            "undo_until": until if until is not None and desk.now <= until else None,
        }
    )


@action(May.REVIEW_DAYS)
def record_call(
    desk: Desk, actor: Actor, number: ReviewId, outcome: Outcome, words: str = ""
) -> Review:
    """What the enterprise said on the telephone. The day and its grade stay as they are.

    Where the enterprise did not tell the same, the person is asked for a word first, and the
    remark lapses unexplained with its time (PRODUCT 2.13). Nobody calls about a day that rests
    on his own signature. Raises Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER), Refused(REVIEW_DONE)
    where somebody has called already, Refused(WORDS_EMPTY) for another outcome without words.
    """
    work = desk.work
    found = _theirs(desk, actor, number)
    was = found.review
    said = own_words(words, REMARK) if words.strip() or outcome is Outcome.OTHER else None
    facts: dict[str, object] = {"tries": was.tries + 1}
    if outcome is not Outcome.UNREACHED:
        facts = {"outcome": outcome, "words": said, "called_at": desk.now}
    review = was.model_copy(update={**facts, "by": actor.known()})
    if not was.is_open() or not work.reviews.save(review, was):
        raise Refused(Refusal.REVIEW_DONE)
    subject = f"appointment:{found.day.appointment}"
    told = {"review": number, "on": found.day.on, "outcome": outcome}
    work.audit.append(subject, actor, desk.now, "called-back", told)
    if outcome in NOTED and found.day.counts():
        _note(desk, found)
    if outcome is not Outcome.UNREACHED and not work.reviews.waiting((found.visitor.county,)):
        work.letters.close(f"reviews:{found.visitor.county}", Closed.DONE)
    return review


@action(May.REVIEW_DAYS)
def take_back_call(desk: Desk, actor: Actor, number: ReviewId) -> Review:
    """A slip of the finger: within ten minutes the call is wanted again (PRODUCT 6).

    Only who wrote it down may, and only where nobody was asked anything because of it. Raises
    Refused(NOT_FOUND, NOT_YOURS, OWN_MATTER, WINDOW_CLOSED).
    """
    found = _theirs(desk, actor, number)
    was, until = found.review, rules.undo_until(found.review, desk.policy)
    if until is None or desk.now > until or was.by != actor.person:
        raise Refused(Refusal.WINDOW_CLOSED, minutes=desk.policy.undo_minutes)
    review = was.model_copy(update={"outcome": None, "words": None, "called_at": None})
    desk.work.reviews.reopen(number)
    told = {"review": number, "on": found.day.on}
    subject = f"appointment:{found.day.appointment}"
    desk.work.audit.append(subject, actor, desk.now, "call-back-undone", told)
    return review


def _hold(desk: Desk, actor: Actor, promised: Draw) -> None:
    """The draw of one month; its timer tells each county that has to call."""
    work, policy, month = desk.work, desk.policy, promised.month
    first = work.reviews.first_month() or month
    days = work.reviews.days_for(rules.takes_part(month, first))
    references = {day: rules.reference_of(day, desk.tokens) for day in days}
    secret = rules.secret_of(month, desk.tokens)
    root = rules.root_of(references.values())
    seed = rules.seed_of(month, secret, root)
    ballots = [
        Ballot(
            day=day,
            reference=said,
            picked=rules.is_picked(seed, said, policy.review_percent),
        )
        for day, said in references.items()
    ]
    draw = promised.model_copy(
        update={
            "secret": secret,
            "root": root,
            "percent": policy.review_percent,
            "drawn_at": desk.now,
            "days": len(ballots),
            "picked": sum(one.picked for one in ballots),
        }
    )
    due = rules.due_on(local_day(desk.now), desk.workdays, policy)
    work.reviews.hold(draw, ballots, due)
    told = {"month": month, "secret": secret, "root": root, "days": draw.days}
    facts = {**told, "picked": draw.picked, "percent": draw.percent}
    work.audit.append(f"draw:{month:%Y-%m}", actor, desk.now, "drawn", facts)
    if draw.picked:
        today = local_day(desk.now)
        work.timers.set(TimerKind.REVIEW_DUE, number_of(month), today)


def _note(desk: Desk, found: ReviewView) -> None:
    """The person is asked for a word, on the day's card and in a letter of its own."""
    finding = Finding(kind=DoubtKind.CALL_BACK, facts={})
    until = expires_on(local_day(desk.now), desk.policy)
    desk.work.doubts.add(found.day.id, [finding], desk.now, until)
    number, person = found.review.id, found.visitor.person
    changed(desk, found.day.id, person, f"review-{number}")
    post(desk, Kind.REVIEW_NOTED, [person], subject=f"review:{number}", occasion="once")


def _theirs(desk: Desk, actor: Actor, number: ReviewId) -> ReviewView:
    review = desk.work.reviews.get(number)
    found = next(iter(views_of(desk, (review,))), None) if review else None
    if found is None:
        raise Refused(Refusal.NOT_FOUND)
    if found.visitor.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)
    signed = desk.work.signals.of_day(found.day.appointment, found.day.on)
    if actor.known() in {found.visitor.person, *(kept.signal.by for kept in signed)}:
        raise Refused(Refusal.OWN_MATTER)
    return found
