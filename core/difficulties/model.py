"""Difficulty, its owner, its states, what is said in its thread, and its files."""

from datetime import date, datetime
from enum import StrEnum

from core.difficulties.owner import Owner
from core.organisations.model import County
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    DifficultyId,
    EnterpriseId,
    PersonId,
    UnitId,
    VisitId,
)
from core.shared.value import Value


class Category(StrEnum):
    """What a difficulty is about (C16, C34): whom it concerns follows from the enterprise."""

    PROJECT = "project"
    FUNDS = "funds"
    EQUIPMENT = "equipment"
    """Research conditions and safety at the enterprise (C16)."""
    LIVING = "living"
    AGREEMENT = "agreement"
    PROPERTY = "property"
    """Patents and who owns results."""
    TIME = "time"
    """Being there: the employer's timetable, leave, travel."""
    OTHER = "other"


class About(StrEnum):
    """Whom a feedback is about; nobody of them handles or sees it."""

    COUNTY = "county"
    """Either of the author's county departments."""
    CITY_ORGANISATION = "city-organisation"
    CITY_SCIENCE = "city-science"
    ENTERPRISE = "enterprise"
    UNIT = "unit"
    BOT = "bot"
    OTHER = "other"


class Side(StrEnum):
    """For whom a difficulty was raised: the side that says whether it is solved."""

    APPOINTEE = "appointee"
    ENTERPRISE = "enterprise"
    UNIT = "unit"
    AUTHOR = "author"
    """Of a feedback: the person himself."""


class DifficultyState(StrEnum):
    """open → answered → proposed → solved or settled; solved or settled → open again, once.

    Until it is closed, the raiser may withdraw it.
    """

    OPEN = "open"
    """The owner has not answered yet."""
    ANSWERED = "answered"
    PROPOSED = "proposed"
    """The owner says that it is solved; the raiser is asked."""
    SOLVED = "solved"
    """Confirmed by the raiser."""
    SETTLED = "settled"
    """Closed because the raiser did not answer; marked so."""
    WITHDRAWN = "withdrawn"


class Act(StrEnum):
    """What is done to a difficulty, and stands in its thread."""

    RAISE = "raise"
    ANSWER = "answer"
    """The owner, or whoever was asked, writes."""
    WRITE = "write"
    """The raiser writes."""
    REMARK = "remark"
    """Between officials; nobody else sees it."""
    HAND_ON = "hand-on"
    ASK = "ask"
    """Another office is asked to take part."""
    EXTEND = "extend"
    PROPOSE = "propose"
    CONFIRM = "confirm"
    NOT_YET = "not-yet"
    BY_PHONE = "by-phone"
    """Confirmed on the telephone by a raiser who is not in the bot."""
    SETTLE = "settle"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"
    ESCALATE = "escalate"


class Voice(StrEnum):
    """In which function somebody wrote: that is what the others are told."""

    APPOINTEE = "appointee"
    ENTERPRISE = "enterprise"
    UNIT = "unit"
    AUTHOR = "author"
    COUNTY_ORGANISATION = "county-organisation"
    COUNTY_SCIENCE = "county-science"
    CITY_ORGANISATION = "city-organisation"
    CITY_SCIENCE = "city-science"
    OPERATOR = "operator"
    PROGRAMME = "programme"
    """A rule of the programme: nobody in person."""


class DifficultyDraft(Value):
    """A difficulty, or a feedback, about to be filed."""

    number: str
    """How people call it on the telephone: given once, never again to another."""
    same: str
    """A digest of what was said by whom on which day: a second tap finds the first one."""
    feedback: bool = False
    side: Side
    raised_by: PersonId
    raised_at: datetime
    county: CountyCode | None = None
    enterprise: EnterpriseId | None = None
    unit: UnitId | None = None
    appointment: AppointmentId | None = None
    visit: VisitId | None = None
    """The visit in which it came up."""
    category: Category
    about: About | None = None
    """Of a feedback."""
    text: str
    owner: Owner
    due_on: date


class Difficulty(DifficultyDraft):
    """A difficulty as it stays on record."""

    id: DifficultyId
    state: DifficultyState = DifficultyState.OPEN
    waiting_since: datetime
    """When the owner was last given something to answer: its age counts from here."""
    answered_at: datetime | None = None
    """First answer of the present round."""
    proposed_at: datetime | None = None
    closed_at: datetime | None = None
    reopened_at: datetime | None = None
    extended: bool = False
    """The city moved the date; it may once."""
    escalated: int = 0
    """How many steps of the ladder it has gone up."""
    version: int = 1


class Ticket(Value):
    """A difficulty with the names that lists show."""

    difficulty: Difficulty
    enterprise_name: str | None = None
    unit_name: str | None = None
    person_name: str | None = None
    """The appointee's, where it is about his service."""
    raiser_name: str | None = None
    """None to whoever may not know the author of a feedback."""
    county: County | None = None
    owner_county: County | None = None
    owner_unit: str | None = None
    owner_name: str | None = None
    """Where one official has it in hand."""
