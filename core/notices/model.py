"""Letter, Verdict, the kinds of notices and the timers that cause them."""

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from core.appointments.model import ServiceChange
from core.assessment.model import ReportStanding
from core.briefs.model import Brief
from core.broadcasts.model import BroadcastNews
from core.calls.model import CallNews
from core.claims.model import ClaimView
from core.consolidation.model import ListNews
from core.difficulties.thread import DifficultyNews
from core.disputes.model import Case
from core.duty.model import DayCard, Visitor
from core.gates.model import Proposal
from core.groups.model import GroupBrief
from core.keys.model import Key
from core.needs.model import NeedView
from core.organisations.model import Site
from core.pace.model import Pace, Silence
from core.posts.model import PostView
from core.process.model import NoteView
from core.profiles.model import Ending, ProfileView
from core.reviews.model import ReviewView, Waiting
from core.rounds.model import Pending
from core.shared.ids import Account, CountyCode, LetterId, PersonId
from core.shared.value import Value
from core.sheets.model import SheetEntry
from core.transfers.model import TransferView
from core.typical.model import CaseView
from core.visits.shown import VisitView


class Kind(StrEnum):
    """What a letter is about; its text is named after it."""

    REPORT_DUE = "report-due"
    REPORT_DUE_COUNTY = "report-due-county"
    REPORT_IN = "report-in"
    VISITORS = "visitors"
    DAY_CHANGED = "day-changed"
    CLAIM_FOR_COUNTY = "claim-for-county"
    CLAIM_DECIDED = "claim-decided"
    SHEET_ENTERED = "sheet-entered"
    DISPUTED = "disputed"
    """To the person: the enterprise says that he was not there."""
    DISPUTE_FOR_COUNTY = "dispute-for-county"
    DISPUTE_ENDED = "dispute-ended"
    """To the sides: how it ended."""
    REVIEW_DUE = "review-due"
    """To the county: days were drawn, and it calls back about them."""
    REVIEW_NOTED = "review-noted"
    """To the person: the enterprise did not tell the same of a drawn day."""
    UNREACHABLE = "unreachable"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    TERMINATED = "terminated"
    CRS_DOUBT = "crs-doubt"
    FENCE_PROPOSAL = "fence-proposal"
    NEEDS_WAITING = "needs-waiting"
    """To the county: what its enterprises have sent."""
    NEED_WITHDRAWN = "need-withdrawn"
    NEED_HELP = "need-help"
    """To the county: an enterprise asks for help with the wording."""
    NEED_PROPOSAL = "need-proposal"
    NEED_MOVED = "need-moved"
    """To the enterprise: what became of its need."""
    PACE_BEHIND = "pace-behind"
    SILENCE = "silence"
    SILENCE_COUNTY = "silence-county"
    CALL_COUNTY = "call-county"
    """To a county: the city asks for its report."""
    CALL_OPENED = "call-opened"
    CALL_EXTENDED = "call-extended"
    CALL_CLOSING = "call-closing"
    """To contacts whose enterprises have sent nothing in the call."""
    CALL_CLOSING_COUNTY = "call-closing-county"
    LIST_REPORTED = "list-reported"
    """To the city: a county has reported its list."""
    LIST_HANDED_BACK = "list-handed-back"
    """To the county: the city gave its list back."""
    CONSOLIDATION_DUE = "consolidation-due"
    KEY_WANTED = "key-wanted"
    """To the other department: a signature is wanted (A25)."""
    PROFILE_WAITING = "profile-waiting"
    PROFILES_WAITING = "profiles-waiting"
    """A table has brought many at once: one letter about all of them."""
    """To the county: an enterprise has sent its profile, or a change of it."""
    PROFILE_CONFIRMED = "profile-confirmed"
    PROFILE_RETURNED = "profile-returned"
    QUALIFICATION_ENDS = "qualification-ends"
    TRANSFER_ASKED = "transfer-asked"
    """To the city: a county proposes that another one looks after an enterprise."""
    TRANSFERRED = "transferred"
    TRANSFER_DECLINED = "transfer-declined"
    VISITS_DUE = "visits-due"
    """To the county or the unit: somebody is to be visited (A24)."""
    VISIT_NOTED = "visit-noted"
    """To the appointee: a visit was noted that was about him."""
    VISIT_HERE = "visit-here"
    """To the enterprise: a visit to it was noted."""
    VISIT_REPLY = "visit-reply"
    """To whoever noted it: something was added to a visit."""
    BROADCAST = "broadcast"
    """The city's own words to many, signed by both departments."""
    BROADCAST_PROGRESS = "broadcast-progress"
    """To those who signed: how far it has come, in one message."""
    BRIEF = "brief"
    """To an official: the one message of a working day (PRODUCT 17)."""
    GROUP_BRIEF = "group-brief"
    """Into a work group: how much waits, and nobody's name."""
    DIFFICULTY_WAITING = "difficulty-waiting"
    """To the office that has it in hand, or is asked to take part: something new is to be read."""
    DIFFICULTY_ANSWERED = "difficulty-answered"
    """To the raising side: somebody has written, or something was decided."""
    DIFFICULTY_CLOSING = "difficulty-closing"
    """To the raising side: is it solved?"""
    DIFFICULTY_OVERDUE = "difficulty-overdue"
    """To owner, county and city, step by step: it waits."""
    WAITS_LONG = "waits-long"
    """To a county, then to the city: something there waits for longer than it should."""
    NEW_POSTS = "new-posts"
    """To followers: the posts of a week in what they follow."""

    CASE_CONSENT = "case-consent"
    """To the two whom a typical case is about: whether its text may stand."""
    CASE_DECIDED = "case-decided"
    """What became of a typical case."""
    PROCESS_NOTE = "process-note"
    """To the appointee: what was noted about his service, and until when he may answer."""
    PROCESS_ANSWERED = "process-answered"
    """To the county: the person has said his word."""


class TimerKind(StrEnum):
    """What is waited for: a row of the table of timers each."""

    REPORT_DUE = "report-due"
    PACE = "pace"
    SILENCE = "silence"
    CALL = "call"
    """Its subject is a call."""
    HOST_CARD = "host-card"
    DISPUTE_UNANSWERED = "dispute-unanswered"
    QUALIFICATION = "qualification"
    NEW_POSTS = "new-posts"
    NEEDS_WAIT = "needs-wait"
    """This and the next three ring daily; their subject is always 0."""
    PROFILES_WAIT = "profiles-wait"
    CLAIMS_WAIT = "claims-wait"
    CASES_WAIT = "cases-wait"
    REVIEW_DUE = "review-due"
    """Its subject is a month of drawn days: 202610."""
    BRIEF = "brief"
    """Its subject is an official."""
    VISIT_DUE = "visit-due"
    VISIT_DUE_UNIT = "visit-due-unit"
    DIFFICULTY_DUE = "difficulty-due"
    """Its subject is a difficulty."""
    DIFFICULTY_SILENCE = "difficulty-silence"
    HEARING = "hearing"
    """Its subject is a note about performance."""


class LetterState(StrEnum):
    """queued → sending → delivered; sending → later → sending; sending → gone or broken.

    queued or later → cancelled, where the need went away before the letter went out.
    """

    QUEUED = "queued"
    SENDING = "sending"
    DELIVERED = "delivered"
    LATER = "later"
    GONE = "gone"
    BROKEN = "broken"
    CANCELLED = "cancelled"
    WITHHELD = "withheld"
    """Never sent by itself: its reader has switched its kind off, or hears of it in his brief.

    He finds it in his list."""


class Held(StrEnum):
    """Why a letter was withheld: by its reader's own wish, or for his brief (PRODUCT 17, 18)."""

    PAUSED = "paused"
    OFF = "off"
    GATHERED = "gathered"
    """Not sent by itself: the next brief tells it, if it is still needed (PRODUCT 17)."""


class Outcome(StrEnum):
    """What became of the matter of a letter that lies in a chat already."""

    DONE = "done"


class Draft(Value):
    """A letter to be posted. The key names the occasion, so the same one is posted once."""

    key: str
    to: PersonId
    kind: Kind
    subject: str
    """What it is about ("report:17"); all letters of a subject are closed together."""
    step: str = ""
    due_at: datetime

    @property
    def number(self) -> int:
        """Of what it is about: 17 of "report:17"."""
        return int(self.subject.rpartition(":")[2])


class Reminder(NamedTuple):
    """The same as a draft, from a timer; a plain tuple, for a morning posts ten thousand."""

    key: str
    to: PersonId
    kind: Kind
    subject: str
    step: str
    due_at: datetime


class Letter(Draft):
    """A message that is a row before it is a message (DESIGN 5)."""

    id: LetterId
    state: LetterState
    attempts: int = 0
    """Attempts that ended in a failing network."""
    message: int | None = None
    """The message in the recipient's chat, once delivered."""
    sent_at: datetime | None = None
    outcome: Outcome | None = None
    version: str | None = None
    """Of the texts that it was put into words with (PRODUCT 10)."""
    held: Held | None = None
    held_at: datetime | None = None


class Late(Value):
    """What waits in a county, or in several, for longer than it should (PRODUCT 19)."""

    matter: str
    """Which list, a `core.timers.rising.Matter`."""
    level: str
    """How far it has risen, a `core.timers.escalation.Level`."""
    count: int
    days: int
    """Working days that the oldest has waited."""
    counties: tuple[CountyCode, ...]
    places: tuple[str, ...]
    """The names of these counties."""
    english: tuple[str, ...] = ()
    """The same, for whoever reads English."""


class Contents(Value):
    """What a letter says, read again at the moment of sending; one part is set, by kind."""

    report: ReportStanding | None = None
    visitors: tuple[Visitor, ...] = ()
    card: DayCard | None = None
    change: ServiceChange | None = None
    pace: Pace | None = None
    silence: Silence | None = None
    claim: ClaimView | None = None
    sheet: SheetEntry | None = None
    need: NeedView | None = None
    needs: tuple[NeedView, ...] = ()
    edits: int | None = None
    """Number of the message to edit instead of sending a new one."""
    posts: tuple[PostView, ...] = ()
    name: str = ""
    enterprise: str = ""
    case: Case | None = None
    gate: Site | None = None
    metres: int = 0
    profile: ProfileView | None = None
    profiles: int = 0
    """How many wait."""
    ending: Ending | None = None
    transfer: TransferView | None = None
    proposal: Proposal | None = None
    key: Key | None = None
    news: CallNews | None = None
    listed: ListNews | None = None
    typical: CaseView | None = None
    note: NoteView | None = None
    visit: VisitView | None = None
    review: ReviewView | None = None
    pending: Pending | None = None
    calls: Waiting | None = None
    broadcast: BroadcastNews | None = None
    late: Late | None = None
    brief: Brief | None = None
    gathered: "tuple[HeldLetter, ...]" = ()
    """Letters that a brief tells of."""
    group: GroupBrief | None = None
    difficulty: DifficultyNews | None = None


class HeldLetter(Value):
    """A withheld letter in its reader's list; without contents where nobody needs it now."""

    letter: Letter
    contents: Contents | None = None


Contents.model_rebuild()


class Parcel(Value):
    """A letter that is to go out now: to which account, in which language, saying what."""

    letter: Letter
    account: Account
    language: str | None
    contents: Contents


class Closing(Value):
    """A delivered letter whose matter is settled: its message is edited to the outcome."""

    letter: Letter
    account: Account
    language: str | None
    contents: Contents


class VerdictKind(StrEnum):
    """How an attempt to deliver ended."""

    DELIVERED = "delivered"
    GONE = "gone"
    """The account blocked the bot or is no more: stop."""
    LATER = "later"
    """The messenger asks to wait."""
    AGAIN = "again"
    """The network failed; whether it arrived is unknown."""
    BROKEN = "broken"
    """The messenger refuses the message itself; another attempt would end the same."""


class Verdict(Value):
    """How an attempt ended, with the message's number or the wait in seconds, if any."""

    kind: VerdictKind
    message: int | None = None
    wait: float = 0.0
    version: str = ""
    """Of the texts, where something was delivered."""
    moved_to: Account | None = None
    """The number that the chat has now, where it is a group that has got another one."""


class Step(Value):
    """One rung of a ladder of reminders: from which day on, under which name."""

    name: str
    on: date
