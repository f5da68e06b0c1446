"""All that an enterprise says in a need; every line of it may still be empty."""

from datetime import date
from enum import StrEnum

from core.shared.fields import Field
from core.shared.ids import ChainId
from core.shared.value import Value


class ChallengeKind(StrEnum):
    """The forms' four kinds of technical problems (DOMAIN 2.2)."""

    PRODUCT = "product"
    PROCESS = "process"
    TECHNOLOGY = "technology"
    QUALITY = "quality"


class Mode(StrEnum):
    """How enterprise and scientist might work together; several at once (DOMAIN 2.2)."""

    RESEARCH = "research"
    TRANSFER = "transfer"
    ADVICE = "advice"
    CENTRE = "centre"
    INTERNS = "interns"


class Budget(StrEnum):
    """Bands of what the enterprise would spend, in units of 10,000 yuan."""

    UNDER_10 = "under-10"
    TO_50 = "to-50"
    TO_100 = "to-100"
    TO_500 = "to-500"
    OVER_500 = "over-500"
    OPEN = "open"
    """To be agreed."""


class Decider(StrEnum):
    """Who in the enterprise decides on the cooperation (DOMAIN 2.2)."""

    OWNER = "owner"
    ENGINEER = "engineer"
    TOGETHER = "together"
    OTHER = "other"


class Degree(StrEnum):
    """The least degree wanted (C8)."""

    ANY = "any"
    MASTER = "master"
    DOCTOR = "doctor"


class Rank(StrEnum):
    """The least professional title wanted (C8)."""

    ANY = "any"
    VICE_SENIOR = "vice-senior"
    SENIOR = "senior"


class Offer(StrEnum):
    """What the enterprise provides (C16)."""

    WORK = "work"
    RESEARCH = "research"
    LIVING = "living"
    SAFETY = "safety"


class NeedForm(Value):
    """The form of a post and of a challenge; a kind leaves the other's lines empty."""

    title: str = ""
    text: str = ""
    """As the enterprise told it first."""
    field: Field | None = None
    chain: ChainId | None = None
    challenge_kind: ChallengeKind | None = None
    fails: str = ""
    where: str = ""
    present: str = ""
    target: str = ""
    tried: str = ""
    degree: Degree | None = None
    rank: Rank | None = None
    specialty: str = ""
    years: int | None = None
    modes: tuple[Mode, ...] = ()
    deadline: date | None = None
    budget: Budget | None = None
    decider: Decider | None = None
    offers: tuple[Offer, ...] = ()
    offer_words: str = ""
    confidential: bool | None = None

    def differs(self, other: "NeedForm") -> tuple["Part", ...]:
        """The lines in which two forms are not the same, in the order of the form."""
        return tuple(part for part in Part if getattr(self, part) != getattr(other, part))

    def has(self, part: "Part") -> bool:
        """Whether the line is filled; "no" is an answer."""
        return getattr(self, part) not in (None, "", ())


class Part(StrEnum):
    """A line of the form, named as its field is."""

    TITLE = "title"
    TEXT = "text"
    FIELD = "field"
    CHAIN = "chain"
    CHALLENGE_KIND = "challenge_kind"
    FAILS = "fails"
    WHERE = "where"
    PRESENT = "present"
    TARGET = "target"
    TRIED = "tried"
    DEGREE = "degree"
    RANK = "rank"
    SPECIALTY = "specialty"
    YEARS = "years"
    MODES = "modes"
    DEADLINE = "deadline"
    BUDGET = "budget"
    DECIDER = "decider"
    OFFERS = "offers"
    OFFER_WORDS = "offer_words"
    CONFIDENTIAL = "confidential"
