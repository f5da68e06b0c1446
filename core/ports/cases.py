"""What people decide about days: claims, scans, disputes; the summary report."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.assessment.model import SummaryReport
from core.claims.model import Claim, ClaimDraft, Claimed
from core.disputes.model import Dispute, DisputeState
from core.shared.calendar import Span
from core.shared.ids import (
    AppointmentId,
    AttachmentId,
    ClaimId,
    CountyCode,
    DisputeId,
    DutyDayId,
    PersonId,
)
from core.sheets.model import Attachment, Scan


class Claims(Protocol):
    def add(self, draft: ClaimDraft, month: date, most: int) -> Claim | None:
        """The claim is kept as one of the month's `most` (0: there is no quota).

        None where the date has a live claim or the month's quota is used up.
        """
        ...

    def live(self, appointment: AppointmentId, on: date) -> bool:
        """Whether there is a claim for the date, neither taken back nor declined."""
        ...

    def dates(self, appointment: AppointmentId, span: Span) -> frozenset[date]:
        """The dates that have a live claim."""
        ...

    def used(self, appointment: AppointmentId, month: date) -> int:
        """How many live claims use the quota of the month that begins on `month`."""
        ...

    def claimed(self, number: ClaimId) -> Claimed | None: ...
    def latest(self, appointment: AppointmentId, limit: int) -> tuple[Claimed, ...]: ...
    def of_days(self, days: Sequence[DutyDayId]) -> Mapping[DutyDayId, Claim]:
        """The live claims of these days."""
        ...

    def waiting(
        self, counties: Iterable[CountyCode], passed_before: datetime
    ) -> tuple[Claimed, ...]:
        """Claims that need a county's word, for days that do not count; the oldest first."""
        ...

    def withdraw(self, number: ClaimId, now: datetime, *, decided: bool = False) -> bool:
        """False where it was taken back or decided before.

        `decided` closes one that the county accepted as well, and gives its turn back.
        """
        ...

    def decide(
        self, number: ClaimId, by: PersonId, now: datetime, reason: str, *, accepted: bool
    ) -> bool:
        """False where it was taken back or decided before."""
        ...


class Attachments(Protocol):
    """Scans of paper sheets."""

    def add(
        self, scan: Scan, appointment: AppointmentId, by: PersonId, now: datetime
    ) -> Attachment: ...
    def get(self, number: AttachmentId) -> Attachment | None: ...
    def used_elsewhere(self, scan: Scan, person: PersonId) -> bool:
        """Whether the same file, or a copy of it, was used for somebody else."""
        ...


class Disputes(Protocol):
    """Remarks of enterprises, and what became of them."""

    def add(
        self, *, day: DutyDayId, by: PersonId, words: str, at: datetime, answer_until: date
    ) -> Dispute:
        """Raises Refused(DISPUTE_OPEN) where one of the day is not ended."""
        ...

    def get(self, number: DisputeId) -> Dispute | None: ...
    def latest(self, day: DutyDayId) -> Dispute | None: ...
    def save(self, dispute: Dispute, was: DisputeState) -> bool:
        """False where it is no longer in the state `was`."""
        ...

    def waiting(self, counties: Iterable[CountyCode]) -> tuple[Dispute, ...]:
        """Those that the counties are to decide, the oldest first."""
        ...

    def silent(self, today: date, limit: int) -> tuple[Dispute, ...]:
        """Those whose answer was waited for until a day before `today`."""
        ...


class Reports(Protocol):
    def get(self, appointment: AppointmentId) -> SummaryReport | None: ...
    def add(self, report: SummaryReport) -> None: ...
    def remove(self, appointment: AppointmentId) -> None: ...
