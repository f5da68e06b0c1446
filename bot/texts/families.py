"""Keys that are put together in code: the f-string's form, and what stands in its gap.

The house test reads every key in code as it stands; an f-string it finds here. One that is
missing here fails the test, as does a member without a text.
"""

from collections.abc import Collection
from typing import Final

from bot.cards.doubts import READY
from bot.cards.mailings import NAMED
from bot.cards.profile import FLAGS
from bot.cards.rows import EXPLAINS
from bot.commands.gates import COLUMNS
from bot.tables.opening import Trouble
from bot.tables.spans import Slip as NoticeSlip
from bot.tables.templates import SAID
from bot.tables.troubles import OF_SHEETS_ALONE, OF_TABLES_ALONE
from bot.timers import COLUMNS as COLUMNS_OF_TIMERS
from core.appointments.model import Level, Reason, ServiceType, State
from core.briefs.model import Line
from core.broadcasts.model import BroadcastState, Only, Readers
from core.calls.rules import PARTS
from core.campaigns.model import Layout
from core.claims.model import ClaimKind, ClaimReason, ClaimState, Ground, Route
from core.collecting.rules import REASONS as NEED_REASONS
from core.consolidation.model import Change
from core.difficulties.ladder import DUE, OVERDUE
from core.difficulties.model import About, Act, Category, DifficultyState, Side, Voice
from core.difficulties.rules import SAYING
from core.difficulties.shown import Shelf as DifficultyShelf
from core.difficulties.telling import FOR_OFFICES, FOR_RAISER
from core.disputes.model import DisputeState
from core.disputes.rules import REASONS_AGAINST, REASONS_FOR, REMARKS
from core.doubts.model import DoubtKind
from core.duty.model import Grade, Raise, Ring, SignalKind, WhyNot
from core.duty.rules import CLAIMS
from core.expertise.model import MarkKind
from core.holidays.model import Source as HolidaySource
from core.hosting.model import Heard
from core.imports.columns import TableKind
from core.imports.model import RowFate
from core.imports.rows import TOLD
from core.imports.why import Why
from core.ledgers.model import Entry, Period
from core.lists.model import ListKind
from core.mailings.figures import Figures
from core.needs.form import Budget, ChallengeKind, Decider, Degree, Mode, Offer, Part, Rank
from core.needs.model import FileKind, Move, NeedKind, NeedState, Who
from core.notices.contents import CLOSED
from core.notices.model import Held, Kind, TimerKind
from core.organisations.coordinates import CoordinateSystem
from core.organisations.model import Origin, UnitCategory
from core.overview.model import By
from core.people.model import LookKind, PlaceKind
from core.people.rules import ROLES_AT
from core.phoning.rules import BY_HAND
from core.posts.model import PostPart, PostState
from core.posts.rules import REASONS as POST_REASONS
from core.preferences.model import Group
from core.process.model import Category as NoteCategory
from core.process.model import Hearing
from core.profiles.form import Ownership, PlatformKind, PlatformLevel, Qualification
from core.profiles.form import Part as ProfilePart
from core.profiles.model import ProfileState
from core.profiles.rules import REASONS as REASONS_TO_RETURN
from core.record.rules import CLAIM_WITHDRAWN, REASONS, UNDONE
from core.reviews.model import Outcome
from core.rounds.model import Standing
from core.shared.actor import Role
from core.shared.fields import Field
from core.shared.keys import Department
from core.shared.refusal import Refusal
from core.shared.workdays import DayKind
from core.sheets.model import Fate, Slip
from core.similarity.model import Unlike
from core.timers.escalation import LEVELS
from core.timers.model import Anchor, Hour, Measure, Party, Urgency
from core.timers.rising import Matter
from core.transfers.model import PastKind
from core.transfers.rules import WHYS
from core.typical.model import Answer, CaseState, Story
from core.typical.model import Party as CaseParty
from core.visits.model import Channel, Heading
from core.visits.model import State as VisitState

COUNTY_REASONS: Final = frozenset(
    ["vague", "figures", "kind", "profile", "conditions", "no-research", "double", "other-way"]
)
"""Ready reasons for which a county returns or declines a need."""

SPANS: Final = ("today", "week", "month")

UNSENT: Final = frozenset({NeedState.DRAFT, NeedState.SUBMITTED, NeedState.WITHDRAWN})
"""States that an enterprise brings about itself: no letter tells it of them."""

CASE_PARTS: Final = frozenset(Story.model_fields)
DAYS_NAMED: Final = frozenset(DayKind) - {DayKind.WEEKEND}

EXPORTED: Final = frozenset(
    [
        "days",
        "signals",
        "looks",
        "letters",
        "visits",
        "reviews",
        "difficulties",
        "notes",
        "cases",
        "marks",
    ]
)
"""Sheets of one's own data."""

FAMILIES: Final[dict[str, Collection[str]]] = {
    "difficulty-category-{}": frozenset(Category),
    "difficulty-state-{}": frozenset(DifficultyState),
    "difficulty-about-{}": frozenset(About),
    "feedback-about-{}": frozenset(About),
    "feedback-route-{}": frozenset(About),
    "difficulty-side-{}": frozenset(Side) - {Side.AUTHOR},
    "difficulty-voice-{}": frozenset(Voice),
    "difficulty-line-{}": frozenset(Act),
    "export-difficulty-{}": frozenset(Act),
    "difficulty-step-{}": {DUE, OVERDUE, *LEVELS},
    "difficulty-owner-county-{}": {*Department, "both"},
    "difficulty-owner-city-{}": {*Department, "both"},
    "difficulties-whose-{}": frozenset(Side) - {Side.AUTHOR},
    "difficulties-say-{}": {*SAYING, Act.HAND_ON, Act.ASK, Act.EXTEND},
    "difficulties-shelf-{}": frozenset(DifficultyShelf),
    "difficulties-show-{}": frozenset(DifficultyShelf),
    "difficulties-act-{}": {*SAYING, Act.HAND_ON, Act.ASK, Act.EXTEND},
    "letter-difficulty-act-{}": FOR_OFFICES | FOR_RAISER,
    "timers-head-{}": COLUMNS_OF_TIMERS,
    "timers-name-{}": frozenset(TimerKind),
    "timers-anchor-{}": frozenset(Anchor),
    "timers-party-{}": frozenset(Party),
    "timers-urgency-{}": frozenset(Urgency),
    "timers-stage-{}": frozenset(Measure),
    "timers-hour-{}": frozenset(Hour),
    "brief-line-{}-item": frozenset(Line),
    "brief-line-{}-count": frozenset(Line),
    "brief-line-{}-button": frozenset(Line),
    "brief-item-{}": {"plain", "late", "raised"},
    "refusal-{}": frozenset(Refusal),
    "field-{}": frozenset(Field),
    "reviews-outcome-{}": {*Outcome, "waiting"},
    "rounds-turn-{}": frozenset(Standing),
    "rounds-category-{}": frozenset(Category),
    "rounds-mark-{}": {
        f"{heading}-{state}"
        for heading in Heading
        for state in (VisitState.WATCH, VisitState.PROBLEM)
    },
    "round-sheet-{}": frozenset(Heading),
    "ledger-layout-{}": frozenset(Layout),
    "ledger-period-{}": frozenset(Period),
    "ledger-column-{}": frozenset(Entry),
    "ledger-channel-{}": frozenset(Channel),
    "reviews-told-{}": {Outcome.AS_RECORDED, Outcome.UNREACHED},
    "county-list-change-{}": frozenset(Change),
    "needwork-list-line-{}": {"0", "1", "2", "3"},
    "needwork-flag-{}": {"qualified", "platform", "key-chain", "cooperated", "state-owned"},
    "needwork-ready-{}": COUNTY_REASONS,
    "needwork-said-{}": COUNTY_REASONS,
    "needwork-done-{}": {"return", "decline"},
    "needlists-check-{}": {"waiting", "returned", "confirmed"},
    "need-kind-{}": frozenset(NeedKind),
    "need-state-{}": frozenset(NeedState),
    "need-who-{}": frozenset(Who),
    "need-move-{}": frozenset(Move),
    "needs-ask-{}": {part.replace("_", "-") for part in Part},
    "needs-why-{}": {part.replace("_", "-") for part in Part},
    "needs-file-{}": frozenset(FileKind),
    "needs-start-continue-{}": frozenset(NeedKind),
    "need-part-{}": {part.replace("_", "-") for part in Part},
    "need-challenge-kind-{}": frozenset(ChallengeKind),
    "need-mode-{}": frozenset(Mode),
    "need-budget-{}": frozenset(Budget),
    "need-decider-{}": frozenset(Decider),
    "need-degree-{}": frozenset(Degree),
    "need-rank-{}": frozenset(Rank),
    "need-offer-{}": frozenset(Offer),
    "visits-channel-{}": frozenset(Channel),
    "visits-heading-{}": frozenset(Heading),
    "visits-state-{}": frozenset(VisitState),
    "visits-met-{}": {"head", "deputy", "research", "contact"},
    "visits-why-{}": {"route", "signal", "handover"},
    "posts-part-{}": frozenset(PostPart),
    "posts-state-{}": frozenset(PostState),
    "posts-reason-{}": POST_REASONS,
    "collecting-reason-{}": NEED_REASONS,
    "overview-by-{}": frozenset(By),
    "overview-series-{}": {"needs", "posts", "people"},
    "exports-kind-{}": frozenset(ListKind),
    "exports-{}-headings": frozenset(ListKind),
    "exports-level-{}": frozenset(Level),
    "exports-service-{}": frozenset(State),
    # Nobody is ever invited to be the clock.
    "reason-{}": frozenset(MarkKind),
    "role-{}": frozenset(Role) - {Role.SYSTEM},
    "people-kinds-{}": frozenset(PlaceKind),
    "people-one-invite-{}": {role for roles in ROLES_AT.values() for role in roles},
    "people-category-{}": frozenset(UnitCategory),
    "day-grade-{}": {"a", "b", "c"},
    "day-waits-{}": {"host", "county", "both"},
    "day-signal-{}": frozenset(SignalKind) - CLAIMS,
    "day-ring-{}": frozenset(Ring),
    "day-explain-{}": EXPLAINS,
    "day-card-raise-{}": frozenset(Raise),
    "day-card-why-not-{}": frozenset(WhyNot),
    "day-card-kind-{}": frozenset(DayKind) - {DayKind.WORKDAY},
    "keys-what-{}": {"broadcast", "call", "call-window", "county-list", "post", "posts"},
    "calls-usual-{}": {"title", "text"},
    "calls-part-{}": PARTS,
    "calls-part-{}-ask": PARTS,
    "calls-state-{}": {"draft", "ahead", "open", "closed", "withdrawn"},
    "keys-department-{}": frozenset(Department),
    "doubt-fact-{}": frozenset(DoubtKind),
    "doubt-answer-{}": READY,
    "record-grade-{}": {grade.lower() for grade in Grade},
    "record-waits-{}": {"host", "county", "both"},
    "record-not-{}": frozenset(WhyNot),
    "sheets-fate-{}": frozenset(Fate),
    "imports-why-{}": {*Slip, *Fate} - {Fate.TAKEN, Fate.ALREADY},
    "imports-marked-{}": {"taken", "already"},
    "imports-trouble-{}": frozenset(Trouble) - OF_TABLES_ALONE,
    "intake-why-{}": frozenset(Why),
    "intake-unlike-{}": frozenset(Unlike),
    "intake-column-{}": TOLD,
    "intake-kind-{}": frozenset(NeedKind),
    "tables-kind-{}": frozenset(TableKind),
    "tables-example-{}": SAID,
    "tables-fate-{}": frozenset(RowFate),
    "tables-trouble-{}": frozenset(Trouble) - OF_SHEETS_ALONE,
    "claims-reason-{}": frozenset(ClaimReason),
    "claims-ground-{}": frozenset(Ground),
    "claims-kind-{}": frozenset(ClaimKind),
    "claims-host-{}": {"yes", "no", "away"},
    "visitors-claim-{}": {"open", "done", "away"},
    "claims-route-{}": frozenset(Route),
    "claims-state-{}": frozenset(ClaimState),
    "letter-need-moved-{}": frozenset(NeedState) - UNSENT,
    "letter-claim-decided-{}": {"accepted", "declined", "half"},
    "record-mark-{}": {"not", *(grade.lower() for grade in Grade)},
    "record-kind-{}": frozenset(DayKind),
    "record-place-{}": frozenset(Ring),
    "record-source-{}": frozenset(SignalKind) - {SignalKind.LOCATION, SignalKind.HOST},
    "record-reason-{}": {*REASONS, UNDONE, CLAIM_WITHDRAWN},
    "service-{}": frozenset(ServiceType),
    "sites-name-{}": {"main", "east", "west", "south", "north", "goods"},
    "sites-system-{}": frozenset(CoordinateSystem),
    "cli-sites-heads-{}": COLUMNS,
    "cli-sites-column-{}": COLUMNS,
    "cli-sites-words-{}": frozenset(CoordinateSystem),
    "sites-pick-{}": frozenset(CoordinateSystem),
    "gates-how-{}": frozenset(Origin),
    "sites-change-{}": {"both", "centre", "ring", "east", "west", "north", "south"},
    "presence-span-{}": {f"{now}-{span}" for now in ("on", "off") for span in SPANS},
    "appointments-reason-{}": frozenset(Reason),
    "appointments-state-{}": frozenset(State) | {"ahead"},
    "mydata-look-{}": frozenset(LookKind),
    "export-mark-{}": frozenset(MarkKind),
    "export-{}-sheet": EXPORTED,
    "export-{}-headings": EXPORTED,
    "command-{}": {
        "bind",
        "unbind",
        "brief",
        "call",
        "difficulty",
        "feedback",
        "posts",
        "claim",
        "visit",
        "need",
        "menu",
        "record",
        "door",
        "settings",
        "data",
        "rules",
        "help",
    },
    "visitors-line-{}": {"open", "done", "disputed"},
    "dispute-remark-{}": REMARKS,
    "dispute-reason-{}": {*REASONS_FOR, *REASONS_AGAINST},
    "dispute-outcome-{}": frozenset(DisputeState) - {DisputeState.TOLD},
    "dispute-ring-{}": frozenset(Ring),
    "visitors-heard-{}": frozenset(Heard),
    "checkin-not-{}": {"venue", "forwarded", "via-bot", "offline"},
    # A changed day is edited in silence: nobody asks why it came.
    "letter-{}-why": frozenset(Kind) - {Kind.DAY_CHANGED},
    "letter-{}-text": {
        Kind.SUSPENDED,
        Kind.RESUMED,
        Kind.TERMINATED,
        Kind.SILENCE,
        Kind.SILENCE_COUNTY,
        Kind.CALL_OPENED,
        Kind.CALL_EXTENDED,
        Kind.TRANSFER_ASKED,
        Kind.TRANSFERRED,
        Kind.TRANSFER_DECLINED,
        Kind.VISIT_NOTED,
        Kind.VISIT_HERE,
        Kind.VISIT_REPLY,
    },
    "profile-state-{}": frozenset(ProfileState),
    "profiles-reason-{}": frozenset(REASONS_TO_RETURN),
    "profiles-why-{}": frozenset(WHYS),
    "profiles-past-{}": frozenset(PastKind),
    "profile-part-{}": frozenset(ProfilePart),
    "profile-qualification-{}": frozenset(Qualification),
    "profile-platform-{}": frozenset(PlatformKind),
    "profile-level-{}": frozenset(PlatformLevel),
    "profile-ownership-{}": frozenset(Ownership),
    "profile-flag-{}-yes": FLAGS,
    "profile-flag-{}-no": FLAGS,
    "cli-holidays-words-{}": {DayKind.HOLIDAY, DayKind.MAKE_UP},
    "broadcasts-state-{}": frozenset(BroadcastState),
    "broadcasts-readers-{}": frozenset(Readers),
    "broadcasts-only-{}": frozenset(Only),
    "letter-broadcast-title-{}": {"usual", "urgent"},
    "groups-rhythm-{}": {"weekly", "daily"},
    "groups-told-{}": {"weekly", "daily"},
    "deliveries-kind-{}": NAMED | {"other"},
    "deliveries-figure-{}": frozenset(Figures.model_fields),
    "deliveries-short-{}": frozenset(Figures.model_fields) - {"delivered"},
    "phoning-result-{}": frozenset(BY_HAND),
    "phoning-said-{}": frozenset(BY_HAND),
    "typical-state-{}": frozenset(CaseState),
    "typical-answer-{}": frozenset(Answer),
    "typical-said-{}": frozenset(Answer),
    "typical-word-{}": frozenset(Answer),
    "typical-party-{}": frozenset(CaseParty),
    "typical-part-{}": CASE_PARTS,
    "typical-part-{}-hint": CASE_PARTS,
    "typical-part-{}-again": CASE_PARTS,
    "letter-case-decided-{}": frozenset(CaseState),
    "process-category-{}": frozenset(NoteCategory),
    "process-hearing-{}": frozenset(Hearing),
    "holidays-kind-{}": DAYS_NAMED,
    "holidays-line-{}": DAYS_NAMED,
    "holidays-slip-{}": frozenset(NoticeSlip),
    "holidays-source-{}": frozenset(HolidaySource),
    "settings-group-{}": frozenset(Group),
    "settings-held-{}": frozenset(Held),
    "letter-waits-long-matter-{}": frozenset(Matter),
    "letter-waits-long-next-{}": frozenset(LEVELS),
    "letter-{}-done": frozenset(CLOSED),
}
