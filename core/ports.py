"""All that the core asks of the world.

`Work` is one transaction and its repositories; a method that adds something unique raises
Refused with the clash's own code, because what must be unique is an index, never a look first.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.appointments.model import Appointment, Level, RosterLine, Suspension
from core.assessment.model import SummaryReport
from core.audit.model import Entry
from core.claims.model import Claim, ClaimDraft, Claimed
from core.disputes.model import Dispute, DisputeState
from core.doorcode.model import Door
from core.doubts.model import Doubt, Finding, Hints, LivePoint, LiveShare, Notes, StepUp
from core.duty.model import DayKind, DutyDay, KeptSignal, Signal, Visitor
from core.gates.model import FenceSample, Offset
from core.notices.model import Draft, DueTimer, Held, Letter, LetterState, Outcome, TimerKind
from core.organisations.coordinates import CoordinateSystem
from core.organisations.model import (
    County,
    DispatchingUnit,
    Enterprise,
    Origin,
    Point,
    Site,
    UnitCategory,
)
from core.people.model import Invitation, LookKind, Person, Purpose
from core.preferences.model import Preferences
from core.shared.actor import Actor, Holding
from core.shared.calendar import Span
from core.shared.ids import (
    Account,
    AppointmentId,
    AttachmentId,
    ClaimId,
    CountyCode,
    DisputeId,
    DoorId,
    DoubtId,
    DutyDayId,
    EnterpriseId,
    InvitationId,
    LetterId,
    PersonId,
    SignalId,
    SiteId,
    UnitId,
)
from core.shared.value import Value
from core.sheets.model import Attachment, Scan


class Tokens(Protocol):
    """Secrets and seals: what travels in links, and what proves that it came from here."""

    def make(self) -> str: ...
    def digest(self, token: str) -> str: ...
    def seal(self, data: bytes) -> bytes:
        """A keyed digest of 32 bytes: it proves that `data` is ours, or stands in its place."""
        ...


class Workdays(Protocol):
    """The official calendar."""

    def kind(self, day: date) -> tuple[DayKind, bool]:
        """What the day is, and whether an official table says so (False: a guess)."""
        ...


class Service(Value):
    """What a check-in is judged by: the appointment that the date falls to, and its gates."""

    appointment: Appointment
    enterprise_name: str
    sites: tuple[Site, ...]
    suspensions: tuple[Suspension, ...]


class People(Protocol):
    def actor_of(self, account: Account) -> Actor | None: ...
    def person(self, number: PersonId) -> Person | None: ...
    def add_person(self, name: str, language: str | None, now: datetime) -> Person: ...
    def set_language(self, number: PersonId, language: str) -> None: ...
    def bind(self, number: PersonId, account: Account, now: datetime) -> None:
        """The account speaks for the person; an older account of his no longer does."""
        ...

    def set_reachable(self, account: Account, *, reachable: bool) -> None: ...
    def address_of(self, number: PersonId) -> tuple[Account, str | None] | None:
        """Account and language of a person who can be written to."""
        ...

    def hold(self, number: PersonId, holding: Holding) -> None: ...
    def holdings_of(self, number: PersonId) -> tuple[Holding, ...]: ...
    def contacts_of(self, enterprise: EnterpriseId) -> tuple[PersonId, ...]: ...
    def officers_of(self, county: CountyCode) -> tuple[PersonId, ...]: ...
    def officers_of_many(
        self, counties: Iterable[CountyCode]
    ) -> Mapping[CountyCode, Sequence[PersonId]]: ...
    def county_of(self, number: PersonId) -> CountyCode | None:
        """The county that looks after the person: by appointment, enterprise or department."""
        ...

    def add_invitation(
        self,
        *,
        digest: str,
        holding: Holding,
        person: PersonId | None,
        name: str,
        expires_at: datetime,
    ) -> Invitation: ...
    def invitation_by(self, digest: str) -> Invitation | None: ...
    def use_invitation(self, number: InvitationId, by: PersonId, now: datetime) -> None:
        """Raises Refused(INVITATION_USED) where somebody was quicker."""
        ...

    def lapse_invitations(self, person: PersonId, now: datetime) -> None:
        """Links that would bind this person and were not used are good no more."""
        ...

    def give_consent(self, number: PersonId, purpose: Purpose, now: datetime) -> None: ...
    def withdraw_consent(self, number: PersonId, purpose: Purpose, now: datetime) -> None: ...
    def add_look(
        self, viewer: PersonId, what: LookKind, at_people: Sequence[PersonId], now: datetime
    ) -> None: ...
    def looks_at(
        self, number: PersonId, limit: int
    ) -> tuple[tuple[datetime, str, LookKind], ...]: ...


class Organisations(Protocol):
    def county(self, code: CountyCode) -> County | None: ...
    def counties(self) -> tuple[County, ...]: ...
    def save_county(self, county: County) -> None: ...
    def enterprise(self, number: EnterpriseId) -> Enterprise | None: ...
    def enterprise_by_code(self, credit_code: str) -> Enterprise | None: ...
    def enterprises(self) -> tuple[Enterprise, ...]: ...
    def add_enterprise(self, credit_code: str, name: str, county: CountyCode) -> Enterprise: ...
    def unit(self, number: UnitId) -> DispatchingUnit | None: ...
    def units(self) -> tuple[DispatchingUnit, ...]: ...
    def add_unit(self, name: str, category: UnitCategory) -> DispatchingUnit: ...
    def add_site(
        self,
        enterprise: EnterpriseId,
        name: str,
        point: Point,
        ring_m: int,
        now: datetime,
        system: CoordinateSystem = CoordinateSystem.WGS84,
        origin: Origin = Origin.STOOD,
    ) -> Site: ...
    def site(self, number: SiteId) -> Site | None:
        """A gate, retired or not; all other looks pass retired ones over."""
        ...

    def save_site(self, site: Site) -> None: ...
    def sites_of(self, enterprise: EnterpriseId) -> tuple[Site, ...]: ...
    def sites_near(self, point: Point, within_m: float) -> tuple[Site, ...]: ...


class Appointments(Protocol):
    def add(
        self,
        *,
        person: PersonId,
        enterprise: Enterprise,
        unit: UnitId,
        level: Level,
        start: date,
        end: date,
        exception: str | None = None,
    ) -> Appointment: ...
    def get(self, number: AppointmentId) -> Appointment | None: ...
    def many(self, numbers: Iterable[int]) -> Mapping[int, Appointment]: ...
    def latest_of(self, person: PersonId) -> Appointment | None: ...
    def all_of(self, person: PersonId) -> tuple[Appointment, ...]:
        """Every appointment that the person ever had, the latest first."""
        ...

    def suspensions(self, number: AppointmentId) -> tuple[Suspension, ...]: ...
    def suspend(self, number: AppointmentId, first: date, reason: str) -> None: ...
    def resume(self, number: AppointmentId, last: date) -> None: ...
    def end(
        self, number: AppointmentId, last_day: date, reason: str, *, at_once: bool
    ) -> None: ...
    def close_finished(self, today: date) -> int: ...
    def why_ended(self, number: AppointmentId) -> str | None: ...
    def exception_of(self, number: AppointmentId) -> str | None:
        """Why it may stand beside another one (A8); None for an ordinary appointment."""
        ...

    def reports_awaited(
        self, counties: Iterable[CountyCode] | None, until: date
    ) -> tuple[Appointment, ...]:
        """Without a report, with a term that ends by `until`; None means every county."""
        ...


class Rosters(Protocol):
    def of_county(self, county: CountyCode) -> tuple[RosterLine, ...]:
        """Its appointments by the name of the enterprise, then of the person."""
        ...

    def in_service(self) -> Mapping[CountyCode, int]:
        """How many appointments have not ended, by county."""
        ...


class Duty(Protocol):
    def services(self, person: PersonId, on: date) -> tuple[Service, ...]:
        """The person's appointments that cover `on`, else his latest one."""
        ...

    def service(self, person: PersonId, on: date) -> Service | None:
        """The first of these, for whoever needs one only."""
        ...

    def day(self, number: DutyDayId) -> DutyDay | None: ...
    def day_and_count(
        self, appointment: AppointmentId, on: date, year: Span
    ) -> tuple[DutyDay | None, int]:
        """The date's day, and how many days of the year count (that day included if it does)."""
        ...

    def days(self, appointment: AppointmentId, span: Span) -> tuple[DutyDay, ...]: ...
    def last_record(self, appointment: AppointmentId) -> date | None:
        """The latest day on record that is not ruled out; one that waits for the host is one."""
        ...

    def save(self, day: DutyDay, enterprise: EnterpriseId) -> DutyDay: ...
    def visitors(self, days: Sequence[DutyDayId]) -> tuple[Visitor, ...]: ...
    def recent_visitors(
        self, enterprise: EnterpriseId, since: datetime
    ) -> tuple[Visitor, ...]: ...
    def hosts_with_visitors(
        self, since: datetime
    ) -> tuple[tuple[EnterpriseId, PersonId], ...]: ...
    def presence(
        self,
        span: Span,
        *,
        counties: Iterable[CountyCode] | None,
        enterprises: Iterable[EnterpriseId],
        units: Iterable[UnitId],
        county: CountyCode | None,
    ) -> tuple[Visitor, ...]:
        """Days of these counties, enterprises or units; `counties=None` means all of them."""
        ...

    def remember_card(self, number: DutyDayId, message: int, owner: PersonId) -> bool:
        """False where there is no such day of this person."""
        ...

    def card_message(self, number: DutyDayId) -> int | None: ...


class Signals(Protocol):
    def record(self, signal: Signal, appointment: AppointmentId, on: date) -> bool:
        """The signal is kept; False where its source had been recorded before."""
        ...

    def of_day(self, appointment: AppointmentId, on: date) -> tuple[KeptSignal, ...]:
        """All that was ever recorded for the date, in the order of arrival."""
        ...

    def within(
        self, appointment: AppointmentId, span: Span
    ) -> tuple[tuple[date, KeptSignal], ...]:
        """The same for many dates, each with its own."""
        ...

    def reverse(
        self, signals: Sequence[SignalId], by: PersonId, at: datetime, reason: str
    ) -> None:
        """They stand no longer; reversing one twice changes nothing."""
        ...


class Hosting(Protocol):
    """Numbers that were picked and were not the card's."""

    def miss(self, day: DutyDayId, number: int, by: PersonId, at: datetime) -> bool:
        """False where this number was picked for the day before."""
        ...

    def missed(self, day: DutyDayId) -> tuple[int, ...]: ...


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

    def waiting(self, counties: Iterable[CountyCode]) -> tuple[Claimed, ...]:
        """Claims that need a county's word, for days that do not count; the oldest first."""
        ...

    def withdraw(self, number: ClaimId, now: datetime) -> bool:
        """False where it was taken back or decided before."""
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


class Doors(Protocol):
    """Doors that are held open in chats, until their pictures show no code any more."""

    def open(
        self,
        *,
        person: PersonId,
        account: Account,
        site: SiteId,
        screen: int,
        nonce: int,
        message: int | None,
        opened_at: datetime,
        closes_at: datetime,
    ) -> Door: ...
    def get(self, number: DoorId) -> Door | None: ...
    def every(self) -> tuple[Door, ...]:
        """All that still have a picture to be changed, the oldest first."""
        ...

    def close(self, account: Account, now: datetime) -> int:
        """Those of the account show no further code; how many there were."""
        ...

    def show_in(self, number: DoorId, message: int) -> None: ...
    def forget(self, number: DoorId) -> None: ...


class Fences(Protocol):
    def add(self, sample: FenceSample) -> None:
        """Kept for the day, unless one is kept for it already."""
        ...

    def confirmed(self, days: Sequence[DutyDayId]) -> tuple[SiteId, ...]:
        """The days' samples lose their days for ever; the gates that gained one."""
        ...

    def of_site(self, site: SiteId) -> tuple[Offset, ...]:
        """Confirmed samples, the newest first, a hundred at most."""
        ...

    def clear(self, site: SiteId) -> None: ...
    def forget(self, person: PersonId) -> None:
        """What still hangs on a day of this person is deleted."""
        ...

    def drop_unconfirmed(self, now: datetime) -> int:
        """Samples whose days nobody confirmed in time are deleted; how many."""
        ...


class Doubts(Protocol):
    def compared(
        self, person: PersonId, on: date, at: datetime, digest: str
    ) -> tuple[tuple[Service, ...], Hints]:
        """`Duty.services`, with what a location that came `at` is compared with: one look."""
        ...

    def add(
        self, day: DutyDayId, found: Sequence[Finding], at: datetime, expires_on: date
    ) -> None:
        """Each is kept, unless the day has one of its kind."""
        ...

    def get(self, number: DoubtId) -> Doubt | None: ...
    def answer(self, numbers: Sequence[DoubtId], answer: str, at: datetime) -> None:
        """Those not answered before are answered."""
        ...

    def of_days(self, days: Sequence[DutyDayId]) -> tuple[Doubt, ...]: ...
    def open_of(self, days: Sequence[DutyDayId], today: date) -> tuple[Doubt, ...]:
        """Those that still want a word on `today`."""
        ...

    def ask(self, day: DutyDayId, step_up: StepUp) -> bool:
        """A live location is asked for; False where it was that day already."""
        ...

    def answer_step_up(self, day: DutyDayId, at: datetime) -> None: ...
    def notes(self, day: DutyDayId) -> Notes: ...
    def live(self, source: str) -> LiveShare | None:
        """The recorded location that this message began."""
        ...

    def add_live_point(self, signal: SignalId, point: LivePoint) -> bool:
        """False where one of the same second is there."""
        ...

    def live_points(self, signal: SignalId) -> tuple[LivePoint, ...]:
        """In the order of time."""
        ...


class Reports(Protocol):
    def get(self, appointment: AppointmentId) -> SummaryReport | None: ...
    def add(self, report: SummaryReport) -> None: ...
    def remove(self, appointment: AppointmentId) -> None: ...


class Timers(Protocol):
    def set(self, kind: TimerKind, subject: int, next_on: date | None) -> None: ...
    def due(self, kind: TimerKind, today: date, limit: int) -> tuple[DueTimer, ...]: ...
    def advance(self, kind: TimerKind, ahead: Mapping[int, date | None]) -> None: ...
    def begin(self, kind: TimerKind, today: date, first: date) -> None:
        """Appointments not ended that have no such timer get one, for their start or `first`."""
        ...


class Letters(Protocol):
    def post(self, drafts: Sequence[Draft]) -> None:
        """Each letter is queued, unless its key was posted before."""
        ...

    def get(self, number: LetterId) -> Letter | None: ...
    def of_subject(self, subject: str) -> tuple[Letter, ...]: ...
    def claim(self, now: datetime, lease: datetime, limit: int) -> tuple[Letter, ...]: ...
    def settle(
        self,
        number: LetterId,
        state: LetterState,
        now: datetime,
        *,
        due_at: datetime | None = None,
        message: int | None = None,
        attempts: int | None = None,
        version: str | None = None,
        held: Held | None = None,
    ) -> None: ...
    def sent_to(self, person: PersonId, since: datetime) -> tuple[Letter, ...]:
        """Letters to a person that went out after `since`, or are on their way."""
        ...

    def held_of(self, person: PersonId, since: datetime) -> tuple[Letter, ...]:
        """Letters withheld from a person since then, or still, and not sent; the latest first."""
        ...

    def let_go(self, person: PersonId, now: datetime) -> None:
        """What a pause held back is due now."""
        ...

    def close(self, subject: str, outcome: Outcome) -> None:
        """The matter is settled: waiting letters are cancelled, delivered ones edited later."""
        ...

    def claim_closings(self, now: datetime, lease: datetime, limit: int) -> tuple[Letter, ...]: ...
    def closed(self, number: LetterId) -> None: ...


class Holidays(Protocol):
    """The city's own table, over the packaged one; a year in it is given in full."""

    def every(self) -> Mapping[date, DayKind]: ...
    def replace(self, year: int, days: Mapping[date, DayKind]) -> None: ...


class PreferencesOf(Protocol):
    def of(self, person: PersonId) -> Preferences | None: ...
    def keep(self, kept: Preferences) -> None: ...


class Audit(Protocol):
    def append(
        self,
        subject: str,
        actor: Actor,
        now: datetime,
        what: str,
        facts: object = None,
        *,
        by: PersonId | None = None,
    ) -> str:
        """The entry is chained to the subject's last one; its hash."""
        ...

    def of(self, subject: str) -> tuple[Entry, ...]:
        """The whole chain, from its first entry on."""
        ...

    def latest_about(self, subject: str, on: date) -> Entry | None:
        """The last entry that says what a date's grade became."""
        ...

    def between(self, lowest: str, highest: str) -> tuple[Entry, ...]:
        """Entries with such hashes; all of them are looked through."""
        ...

    def subjects(self) -> Iterator[str]: ...


class Work(Protocol):
    """One transaction: everything in it happens, or nothing does."""

    @property
    def people(self) -> People: ...
    @property
    def organisations(self) -> Organisations: ...
    @property
    def appointments(self) -> Appointments: ...
    @property
    def rosters(self) -> Rosters: ...
    @property
    def duty(self) -> Duty: ...
    @property
    def signals(self) -> Signals: ...
    @property
    def hosting(self) -> Hosting: ...
    @property
    def attachments(self) -> Attachments: ...
    @property
    def claims(self) -> Claims: ...
    @property
    def disputes(self) -> Disputes: ...
    @property
    def doors(self) -> Doors: ...
    @property
    def fences(self) -> Fences: ...
    @property
    def doubts(self) -> Doubts: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def timers(self) -> Timers: ...
    @property
    def holidays(self) -> Holidays: ...
    @property
    def preferences(self) -> PreferencesOf: ...
    @property
    def letters(self) -> Letters: ...
    @property
    def audit(self) -> Audit: ...
