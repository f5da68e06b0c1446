"""Dispute: two people differ about a day, and who speaks when (PRODUCT 2.13, 30)."""

from datetime import date, datetime
from enum import StrEnum

from core.duty.model import DutyDay, Visitor
from core.shared.ids import DisputeId, DutyDayId, PersonId
from core.shared.value import Value


class DisputeState(StrEnum):
    """told → with-county → upheld or dismissed; the parties may end it until then."""

    TOLD = "told"
    """The person has the enterprise's words, and is heard before anybody else."""
    WITH_COUNTY = "with-county"
    """He has answered, or three working days have passed: the county looks into it."""
    AGREED = "agreed"
    """The person found that he was wrong, and took the day back."""
    RETRACTED = "retracted"
    """The enterprise took its remark back."""
    CONFIRMED = "confirmed"
    """The enterprise confirmed the day after all."""
    DISMISSED = "dismissed"
    """The county found that the day stands as its signals make it."""
    UPHELD = "upheld"
    """The county found that the day does not count; its signals stay on record (A28)."""


class DisputeAct(StrEnum):
    """What moves a dispute."""

    ANSWER = "answer"
    AGREE = "agree"
    RETRACT = "retract"
    CONFIRM = "confirm"
    SILENCE = "silence"
    """The days for an answer are over."""
    DISMISS = "dismiss"
    UPHOLD = "uphold"


class Dispute(Value):
    """The enterprise says that a person was not there on a day; both sides' words."""

    id: DisputeId
    day: DutyDayId
    by: PersonId
    words: str
    """A ready remark's code, or the contact's own words."""
    at: datetime
    answer_until: date
    """The last day on which the person alone is waited for."""
    state: DisputeState = DisputeState.TOLD
    answer: str | None = None
    """A ready answer's code, or the person's own words."""
    answered_at: datetime | None = None
    decided_by: PersonId | None = None
    reason: str | None = None
    """The county's: a ready reason's code, or its own words."""
    ended_at: datetime | None = None


class Case(Value):
    """A dispute with the day it is about, as both sides and the county see it."""

    dispute: Dispute
    visitor: Visitor
    day: DutyDay
