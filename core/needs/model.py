"""Need, what its form holds, its states, and its files."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field as Described

from core.needs.form import NeedForm
from core.organisations.model import County
from core.shared.ids import (
    CallId,
    CountyCode,
    EnterpriseId,
    NeedFileId,
    NeedId,
    PersonId,
)
from core.shared.value import Value


class NeedKind(StrEnum):
    """The plan's two kinds (C19)."""

    POST = "post"
    """A post for a scientist."""
    CHALLENGE = "challenge"
    """A technical problem; it may belong to a post."""


class NeedState(StrEnum):
    """draft → submitted → returned or confirmed → consolidated → reported → what became of it."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    CONFIRMED = "confirmed"
    CONSOLIDATED = "consolidated"
    """On the county's list."""
    REPORTED = "reported"
    """With the city."""
    PUBLISHED = "published"
    """Part of a published post."""
    KEPT = "kept"
    """A challenge that the city keeps to be solved without a post."""
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    """It goes on as part of another need of its enterprise."""


class Move(StrEnum):
    """What somebody does to a need."""

    SUBMIT = "submit"
    UNDO = "undo"
    WITHDRAW = "withdraw"
    RETURN = "return"
    CONFIRM = "confirm"
    UNCONFIRM = "unconfirm"
    MERGE = "merge"
    DECLINE = "decline"
    CONSOLIDATE = "consolidate"
    TAKE_OUT = "take-out"
    REPORT = "report"
    HAND_BACK = "hand-back"
    """The city gives a reported need back to its county."""
    PUBLISH = "publish"
    UNPUBLISH = "unpublish"
    KEEP = "keep"
    UNKEEP = "unkeep"
    REJECT = "reject"
    """The city declines, where DECLINE is the county's."""


class Who(StrEnum):
    """On which side an act or a need lies."""

    ENTERPRISE = "enterprise"
    COUNTY = "county"
    CITY = "city"


class Help(StrEnum):
    """Whether the county helps with the wording."""

    NONE = "none"
    ASKED = "asked"
    PROPOSED = "proposed"
    """The enterprise has the proposal before it and has not answered."""


class FileKind(StrEnum):
    """What was sent along."""

    PHOTO = "photo"
    VOICE = "voice"
    DOCUMENT = "document"


class Need(Value):
    """What an enterprise asks for in a call: one record from the first draft to its end."""

    id: NeedId
    enterprise: EnterpriseId
    county: CountyCode
    """Which looks after it: the enterprise's, for as long as it has not been reported (A23)."""
    call: CallId
    kind: NeedKind
    state: NeedState = NeedState.DRAFT
    form: NeedForm = Described(default_factory=NeedForm)
    reference: str | None = None
    """Given when it is sent for the first time, and never again to another."""
    of_post: NeedId | None = None
    """The post that a challenge belongs to."""
    help: Help = Help.NONE
    proposal: NeedForm | None = None
    created_by: PersonId
    created_at: datetime
    changed_at: datetime
    submitted_at: datetime | None = None
    """First; a draft that was never sent has none, and an enterprise one of each kind."""
    moved_at: datetime | None = None
    """When its state last changed, and by whom."""
    moved_by: PersonId | None = None
    reason: str | None = None
    """Why it was returned or declined."""
    merged_into: NeedId | None = None
    version: int = 1
    """One more with every change of form or state."""


class NeedFile(Value):
    """A photo, a voice message or a file of a need, kept where the messenger keeps it."""

    id: NeedFileId
    need: NeedId
    file_id: str
    unique_id: str
    digest: str
    kind: FileKind
    added_by: PersonId
    added_at: datetime


class NeedView(Value):
    """A need with the names that windows and lists show."""

    need: Need
    enterprise_name: str
    county: County
    chain: str | None = None
    files: int = 0
    moved_by: str | None = None
    """The official or contact who last changed its state, by name."""
