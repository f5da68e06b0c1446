"""CountyList, its rows and marks, what was exported, what to look at before it is reported."""

from datetime import date, datetime
from enum import StrEnum

from core.calls.model import Call
from core.keys.model import Standing as Signed
from core.needs.form import NeedForm, Part
from core.needs.model import NeedKind, NeedView
from core.organisations.model import County
from core.shared.ids import (
    CallId,
    CountyCode,
    CountyListId,
    EnterpriseId,
    ListExportId,
    NeedId,
    PersonId,
)
from core.shared.value import Value


class ListState(StrEnum):
    """open → reported → handed back → reported."""

    OPEN = "open"
    REPORTED = "reported"
    HANDED_BACK = "handed-back"
    """The city gave it back with a reason: its needs are the county's again."""


class CountyList(Value):
    """What a county reports in a call."""

    id: CountyListId
    county: CountyCode
    call: CallId
    state: ListState = ListState.OPEN
    round: int = 0
    """How often it was reported: needs confirmed later make a further report."""
    version: int = 1
    """One more with every change."""
    reported_at: datetime | None = None
    reported_by: PersonId | None = None
    handed_back_at: datetime | None = None
    handed_back_by: PersonId | None = None
    reason: str | None = None
    """Why it was handed back."""


class Change(StrEnum):
    """What has happened to a need since the list was last exported by the same side."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    """It stood on the list that was exported last, and does not stand on it now."""


class ListRow(Value):
    """A need on the list; one that is gone has no number."""

    number: int | None
    view: NeedView
    change: Change | None = None
    parts: tuple[Part, ...] = ()
    """The lines that were changed."""


class Exported(Value):
    """A need as it stood on an exported list."""

    need: NeedId
    form: NeedForm


class ListExport(Value):
    """The list was taken along: by which side, when, and what it said."""

    id: ListExportId
    county: CountyCode
    call: CallId
    by_city: bool
    """Each side's marks count from its own last export."""
    by: PersonId
    at: datetime
    lines: tuple[Exported, ...] = ()


class ListPaper(Value):
    """All that stands on the printed list."""

    county: County
    call: Call
    listed: CountyList | None
    rows: tuple[ListRow, ...]
    at: datetime
    since: datetime | None = None
    """The export that its marks count from; None: there was none, and nothing is marked."""

    def of(self, kind: NeedKind) -> tuple[ListRow, ...]:
        """Posts and challenges are separate sheets (C19)."""
        return tuple(row for row in self.rows if row.view.need.kind is kind)


class Readiness(Value):
    """What a county looks at before it reports."""

    waiting: int = 0
    """Sent needs that it has not decided about."""
    returned: int = 0
    """Needs that lie with their enterprises."""
    confirmed: int = 0
    """Confirmed, and not on the list."""
    unconfirmed: tuple[tuple[EnterpriseId, str], ...] = ()
    """Enterprises on the list whose profile the county has not confirmed."""


class ListStanding(Value):
    """How it stands with a county's list."""

    county: County
    call: Call
    listed: CountyList | None
    fresh: tuple[NeedView, ...]
    """On the list and not reported."""
    reported: tuple[NeedView, ...]
    """With the city."""
    ready: Readiness
    last_day: date
    """Until when counties report (DOMAIN 1.8)."""
    content: int
    """What a key is turned for: it changes with every need that would be reported."""

    @property
    def state(self) -> ListState:
        """A list that nobody has touched is open."""
        return self.listed.state if self.listed else ListState.OPEN


class ListNews(Value):
    """A list as its letters tell it."""

    listed: CountyList
    county: County
    year: int
    posts: int = 0
    challenges: int = 0


class OwnList(Value):
    """A county's list as its officer sees it."""

    stands: ListStanding
    signed: Signed
