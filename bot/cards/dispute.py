"""A dispute in words: what each side said, what the day rests on, how it ended."""

from collections.abc import Callable

from bot.texts.catalogue import Markup
from core.disputes.model import Dispute
from core.disputes.rules import HERE, REASONS_AGAINST, REASONS_FOR, REMARKS
from core.duty.model import DutyDay, SignalKind
from core.shared.calendar import local_time

Say = Callable[..., Markup]


def remark(say: Say, dispute: Dispute) -> Markup:
    """What the enterprise said: a ready remark, or its own words."""
    if dispute.words in REMARKS:
        return say(f"dispute-remark-{dispute.words}")
    return say("common-quote", words=dispute.words)


def reply(say: Say, dispute: Dispute) -> Markup:
    """What the person said to it, or that he has not said anything yet."""
    if dispute.answer is None:
        return say("dispute-answer-none")
    if dispute.answer == HERE:
        return say("dispute-answer-here")
    return say("common-quote", words=dispute.answer)


def reason(say: Say, dispute: Dispute) -> Markup:
    """Why the county decided so."""
    if dispute.reason in (*REASONS_FOR, *REASONS_AGAINST):
        return say(f"dispute-reason-{dispute.reason}")
    return say("common-quote", words=dispute.reason or "")


def outcome(say: Say, dispute: Dispute) -> Markup:
    """What became of it, with the county's reason where it decided."""
    said = say(f"dispute-outcome-{dispute.state}")
    if dispute.reason is None:
        return said
    return Markup(said + say("dispute-because", reason=reason(say, dispute)))


def evidence(say: Say, day: DutyDay) -> Markup:
    """What the day rests on: grade, signals, ring, the time of the first record; no place."""
    parts = [
        say(f"day-signal-{kind}")
        for kind in SignalKind
        if kind in day.kinds and kind is not SignalKind.CLAIM
    ]
    if day.ring is not None:
        parts.append(say(f"dispute-ring-{day.ring}", metres=str(day.distance_m or 0)))
    return say(
        "dispute-evidence",
        grade=say(f"record-grade-{day.grade.value.lower()}"),
        basis=Markup(say("common-list-comma").join(parts) or say("dispute-ring-none")),
        at=local_time(day.first_at),
    )
