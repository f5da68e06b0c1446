"""TypicalCase, its text in versions, who has agreed to which of them."""

from datetime import date, datetime
from enum import StrEnum

from core.shared.fields import Field
from core.shared.ids import (
    AppointmentId,
    CountyCode,
    EnterpriseId,
    PersonId,
    TypicalCaseId,
    UnitId,
)
from core.shared.value import Value


class CaseState(StrEnum):
    """asked → agreed → accepted; asked or agreed → returned or dropped; anything → declined.

    A new text asks anew, from whichever state.
    """

    ASKED = "asked"
    """The appointee and the enterprise are asked whether the text may stand."""
    AGREED = "agreed"
    """Both agree; the city decides."""
    ACCEPTED = "accepted"
    """In the library."""
    DECLINED = "declined"
    """One of the two does not agree, or does so no more: it is in no library."""
    RETURNED = "returned"
    """The city gave it back with a reason."""
    DROPPED = "dropped"
    """The county has taken its proposal back."""


class Party(StrEnum):
    """Whose consent a case needs."""

    PERSON = "person"
    ENTERPRISE = "enterprise"


class Answer(StrEnum):
    """What a party says of the text as it was shown."""

    AGREES = "agrees"
    CHANGES = "changes"
    """It may stand with the changes that are proposed in words."""
    DECLINES = "declines"


class Story(Value):
    """The text of a case: exactly what the two are asked about and what the library shows."""

    title: str
    problem: str
    """What the enterprise could not solve."""
    done: str
    """What the appointee did."""
    effect: str
    """What came of it, in numbers."""


class Consent(Value):
    """A party's word on one version of the text."""

    party: Party
    version: int
    answer: Answer
    words: str = ""
    by: PersonId
    by_name: str = ""
    at: datetime


class TypicalCase(Value):
    """A case as it stands."""

    id: TypicalCaseId
    appointment: AppointmentId
    county: CountyCode
    enterprise: EnterpriseId
    unit: UnitId
    field: Field
    origin: str = ""
    """The visit or difficulty that it grew out of ("visit:12")."""
    state: CaseState
    version: int
    """Of the text; consent is given to one version of it."""
    story: Story
    revision: int
    """One more with every change, whatever changed."""
    proposed_by: PersonId
    proposed_at: datetime
    changed_at: datetime
    accepted_on: date | None = None
    reason: str = ""
    """Why the city gave it back."""


class CaseView(Value):
    """A case with the names that belong to it, and what its reader may do."""

    case: TypicalCase
    person: PersonId
    name: str
    enterprise_name: str
    unit_name: str
    county_name: str
    county_english: str
    consents: tuple[Consent, ...] = ()
    """Of the present text."""
    mine: tuple[Party, ...] = ()
    """As which party the reader is asked."""
    may_change: bool = False
    may_decide: bool = False


class Wanted(Value):
    """What somebody looks for in the library; what is not named does not matter."""

    field: Field | None = None
    county: CountyCode | None = None
    year: int | None = None
    words: str = ""
