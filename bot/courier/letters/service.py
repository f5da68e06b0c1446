"""The service itself: suspended, resumed, terminated; a day redrawn; somebody out of reach."""

from typing import Final

from bot.courier.letters.pen import Pen, name
from bot.courier.model import Rendered
from bot.texts.reasons import reason_said

ABOUT: Final = {
    "report": "letter-about-report",
    "visitors": "letter-about-visitors",
    "appointment": "letter-about-service",
    "county-list": "letter-about-list",
    "dispute": "letter-about-dispute",
    "case": "letter-about-dispute",
    "ended": "letter-about-dispute",
    "crs": "letter-about-gates",
    "fence": "letter-about-gates",
    "pace": "letter-about-pace",
    "silence": "letter-about-pace",
    "claim": "letter-about-claim",
    "sheet": "letter-about-sheet",
    "key": "letter-about-key",
    "call": "letter-about-call",
    "broadcast": "letter-about-broadcast",
    "profile": "letter-about-profile",
    "profile-told": "letter-about-profile",
    "qualification": "letter-about-profile",
    "transfer": "letter-about-profile",
    "transfer-told": "letter-about-profile",
    "needs": "letter-about-needs",
    "need": "letter-about-need",
    "need-help": "letter-about-need",
    "need-proposal": "letter-about-need",
    "difficulty": "letter-about-difficulty",
    "difficulty-asked": "letter-about-difficulty",
    "typical": "letter-about-typical",
    "process": "letter-about-process",
}
"""What somebody out of reach was to be told, by the subject of his letter."""


def service_changed(pen: Pen) -> Rendered | None:
    """To the person: from when, why, and what follows for his days (A27, C33)."""
    change, kind = pen.contents.change, pen.parcel.letter.kind
    if change is None:
        return None
    text = pen.say(
        f"letter-{kind}-text",
        enterprise=name(change.enterprise),
        on=change.on,
        since=change.since or change.on,
        reason=name(reason_said(pen.catalogue, pen.language, change.reason)),
        days=pen.policy.days_per_year,
    )
    return pen.opened(text)


def day_changed(pen: Pen) -> Rendered | None:
    """The day's card as it is now, in place of the one in the chat."""
    card = pen.contents.card
    if card is None:
        return None
    return pen.day_card(pen.language, card).model_copy(update={"silent": True})


def unreachable(pen: Pen) -> Rendered | None:
    """To the county: whom to phone, and what about (PRODUCT 21)."""
    contents = pen.contents
    person: str = name(contents.name)
    if contents.enterprise:
        person = pen.say(
            "letter-unreachable-person",
            name=person,
            enterprise=name(contents.enterprise),
        )
    text = pen.say(
        "letter-unreachable-text",
        person=person,
        about=pen.say(about(pen.parcel.letter.step)),
    )
    return pen.opened(text)


def about(subject: str) -> str:
    """The key of what a letter was about: of an enterprise that has filed nothing, the call."""
    head = subject.partition(":")[0].partition("-")[0]
    what = "call" if head in {"unfiled", "consolidation"} else head
    return ABOUT.get(what, "letter-about-other")
