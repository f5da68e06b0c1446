"""The enterprise says "was not here": to the person, to the county, to the sides."""

from bot.cards.dispute import evidence, outcome, remark, reply
from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from core.disputes.model import Case, DisputeState


def disputed(pen: Pen) -> Rendered | None:
    """The person hears the enterprise's words first, with his answers beneath."""
    case = pen.contents.case
    if case is None:
        return None
    facts = facts_of(pen, case)
    text = pen.say("letter-disputed-text", **facts)
    return pen.letter(
        text,
        (pen.button("here", "objection-one-here"),),
        (pen.button("reply", "objection-one-reply"),),
        (pen.button("mistaken", "objection-one-mistaken"), pen.why()),
    )


def for_county(pen: Pen) -> Rendered | None:
    """Both sides' words and the evidence, for the county to decide."""
    case = pen.contents.case
    if case is None:
        return None
    facts = facts_of(pen, case)
    text = pen.say("letter-dispute-for-county-text", **facts)
    return pen.opened(text)


def dispute_ended(pen: Pen) -> Rendered | None:
    """How it ended, to whoever had a part in it."""
    case = pen.contents.case
    if case is None:
        return None
    facts = facts_of(pen, case)
    text = pen.say("letter-dispute-ended-text", **facts)
    return pen.letter(text, (pen.why(),))


def facts_of(pen: Pen, case: Case) -> dict[str, object]:
    """What all letters about a case say of it."""
    say, told = pen.say, case.dispute.state is DisputeState.TOLD
    return {
        "name": name(case.visitor.name),
        "enterprise": name(case.visitor.enterprise_name),
        "on": case.visitor.on,
        "words": remark(say, case.dispute),
        "answer": reply(say, case.dispute),
        "evidence": evidence(say, case.day),
        "until": case.dispute.answer_until,
        "outcome": "" if told else outcome(say, case.dispute),
    }
