"""Who acts, in which roles, and what each role may do.

The table below is the whole of it: an action names one `May`, and a role that does not stand
beside it is refused. Relations (my enterprise, my county) are decided in the area's rules.
"""

from enum import StrEnum
from typing import Final

from core.shared.ids import Account, CountyCode, EnterpriseId, PersonId, UnitId
from core.shared.refusal import Refusal, Refused
from core.shared.value import Value


class Role(StrEnum):
    """In what capacity a person takes part in the programme."""

    APPOINTEE = "appointee"
    CONTACT = "contact"
    UNIT_OFFICER = "unit-officer"
    SCIENTIST = "scientist"
    """Somebody of a dispatching unit who looks for posts; not appointed (yet)."""
    COUNTY_ORGANISATION = "county-organisation"
    COUNTY_SCIENCE = "county-science"
    CITY_ORGANISATION = "city-organisation"
    CITY_SCIENCE = "city-science"
    EXPERT = "expert"
    OPERATOR = "operator"
    SYSTEM = "system"
    """The clock and the courier. Never held by a person, never invited."""


class May(StrEnum):
    """What an action needs leave for."""

    ENROL = "enrol"
    INVITE = "invite"
    KEEP_OWN_SETTINGS = "keep-own-settings"
    DECIDE_OWN_DATA = "decide-own-data"
    CHECK_IN = "check-in"
    SEE_OWN_DUTY = "see-own-duty"
    KEEP_OWN_RECORD = "keep-own-record"
    CONFIRM_VISITORS = "confirm-visitors"
    WITNESS = "witness"
    SETTLE_DISPUTES = "settle-disputes"
    REVIEW_DAYS = "review-days"
    SEE_DRAWS = "see-draws"
    ENROL_SITE = "enrol-site"
    FILE_CLAIM = "file-claim"
    DECIDE_CLAIM = "decide-claim"
    ENTER_SHEET = "enter-sheet"
    SHOW_DOOR_CODE = "show-door-code"
    KEEP_DOORS = "keep-doors"
    KEEP_SITES = "keep-sites"
    KEEP_PROFILE = "keep-profile"
    DECIDE_PROFILE = "decide-profile"
    SEE_PROFILES = "see-profiles"
    RENAME_ENTERPRISE = "rename-enterprise"
    ASK_TRANSFER = "ask-transfer"
    DECIDE_TRANSFER = "decide-transfer"
    KEEP_CHAINS = "keep-chains"
    SEE_PRESENCE = "see-presence"
    SEE_REPORTS = "see-reports"
    HAND_IN_REPORT = "hand-in-report"
    EDIT_COUNTIES = "edit-counties"
    IMPORT_TABLES = "import-tables"
    REPORT_LIST = "report-list"
    EXPORT_LIST = "export-list"
    HAND_BACK_LIST = "hand-back-list"
    KEEP_REGISTER = "keep-register"
    MANAGE_APPOINTMENT = "manage-appointment"
    SEE_APPOINTMENTS = "see-appointments"
    TURN_KEYS = "turn-keys"
    KEEP_CALLS = "keep-calls"
    READ_CALL = "read-call"
    FILE_NEED = "file-need"
    SEE_NEEDS = "see-needs"
    WORK_ON_NEEDS = "work-on-needs"
    DECIDE_NEEDS = "decide-needs"
    MAKE_POSTS = "make-posts"
    BROWSE_POSTS = "browse-posts"
    SEE_OVERVIEW = "see-overview"
    TAKE_LISTS = "take-lists"
    DECLARE_EXPERTISE = "declare-expertise"
    FOLLOW_POSTS = "follow-posts"
    FIND_EXPERTISE = "find-expertise"
    RAISE_DIFFICULTY = "raise-difficulty"
    GIVE_FEEDBACK = "give-feedback"
    SEE_MAILINGS = "see-mailings"
    PHONE = "phone"
    KEEP_CAMPAIGNS = "keep-campaigns"
    LOG_VISIT = "log-visit"
    PLAN_ROUNDS = "plan-rounds"
    TAKE_LEDGERS = "take-ledgers"
    READ_OWN_VISITS = "read-own-visits"
    BROADCAST = "broadcast"
    READ_BRIEF = "read-brief"
    KEEP_GROUPS = "keep-groups"
    FOLLOW_DIFFICULTY = "follow-difficulty"
    HANDLE_DIFFICULTY = "handle-difficulty"
    COUNT_DIFFICULTIES = "count-difficulties"
    PROPOSE_CASES = "propose-cases"
    ANSWER_CASES = "answer-cases"
    DECIDE_CASES = "decide-cases"
    SEE_CASES = "see-cases"
    READ_CASES = "read-cases"
    """A case for its own sides, and for officials."""
    NOTE_PROCESS = "note-process"
    SEE_PROCESS = "see-process"
    READ_OWN_LETTERS = "read-own-letters"
    VERIFY = "verify"
    RING = "ring"
    CARRY_LETTERS = "carry-letters"


COUNTY: Final = frozenset({Role.COUNTY_ORGANISATION, Role.COUNTY_SCIENCE})
CITY: Final = frozenset({Role.CITY_ORGANISATION, Role.CITY_SCIENCE})
OFFICIALS: Final = COUNTY | CITY | {Role.UNIT_OFFICER}
"""Those who look after others and get one brief a working day (PRODUCT 17)."""
RESEARCH: Final = frozenset({Role.SCIENTIST, Role.APPOINTEE, Role.UNIT_OFFICER})
"""Those on the side of science: whoever could solve something, and who speaks for units."""
PEOPLE: Final = frozenset(Role) - {Role.SYSTEM}
SYSTEM_ONLY: Final = frozenset({Role.SYSTEM})

GRANTS: Final[dict[May, frozenset[Role]]] = {
    May.INVITE: COUNTY | CITY | {Role.UNIT_OFFICER, Role.OPERATOR},
    May.KEEP_OWN_SETTINGS: PEOPLE,
    May.DECIDE_OWN_DATA: PEOPLE,
    May.CHECK_IN: frozenset({Role.APPOINTEE}),
    May.SEE_OWN_DUTY: frozenset({Role.APPOINTEE}),
    May.KEEP_OWN_RECORD: frozenset({Role.APPOINTEE}),
    May.CONFIRM_VISITORS: frozenset({Role.CONTACT}),
    May.WITNESS: COUNTY,
    May.SETTLE_DISPUTES: COUNTY,
    May.REVIEW_DAYS: COUNTY,
    May.SEE_DRAWS: PEOPLE,
    May.ENROL_SITE: frozenset({Role.CONTACT}),
    May.FILE_CLAIM: frozenset({Role.APPOINTEE}),
    May.DECIDE_CLAIM: COUNTY,
    May.ENTER_SHEET: COUNTY | CITY,
    May.SHOW_DOOR_CODE: frozenset({Role.CONTACT, Role.OPERATOR}),
    May.KEEP_DOORS: SYSTEM_ONLY,
    May.KEEP_SITES: COUNTY | CITY | {Role.CONTACT, Role.OPERATOR},
    May.KEEP_PROFILE: frozenset({Role.CONTACT}),
    May.DECIDE_PROFILE: COUNTY,
    May.SEE_PROFILES: COUNTY | CITY,
    May.RENAME_ENTERPRISE: COUNTY | CITY,
    May.ASK_TRANSFER: COUNTY,
    May.DECIDE_TRANSFER: CITY,
    May.KEEP_CHAINS: frozenset({Role.CITY_SCIENCE}),
    May.SEE_PRESENCE: COUNTY | CITY | {Role.CONTACT, Role.UNIT_OFFICER},
    May.SEE_REPORTS: COUNTY | CITY | {Role.APPOINTEE},
    May.HAND_IN_REPORT: COUNTY | {Role.APPOINTEE},
    May.EDIT_COUNTIES: CITY,
    May.IMPORT_TABLES: COUNTY | CITY | {Role.OPERATOR},
    May.REPORT_LIST: COUNTY,
    May.EXPORT_LIST: COUNTY | CITY,
    May.HAND_BACK_LIST: CITY,
    May.KEEP_REGISTER: CITY | {Role.OPERATOR},
    May.MANAGE_APPOINTMENT: CITY | {Role.OPERATOR},
    May.SEE_APPOINTMENTS: COUNTY | CITY | {Role.OPERATOR},
    May.TURN_KEYS: COUNTY | CITY,
    May.KEEP_CALLS: CITY,
    May.READ_CALL: PEOPLE,
    May.FILE_NEED: frozenset({Role.CONTACT}),
    May.SEE_NEEDS: COUNTY | CITY | {Role.CONTACT},
    May.WORK_ON_NEEDS: COUNTY,
    May.DECIDE_NEEDS: CITY,
    May.MAKE_POSTS: CITY,
    May.BROWSE_POSTS: PEOPLE,
    May.SEE_OVERVIEW: CITY,
    May.TAKE_LISTS: COUNTY | CITY | {Role.OPERATOR},
    May.DECLARE_EXPERTISE: RESEARCH,
    May.FOLLOW_POSTS: RESEARCH,
    May.FIND_EXPERTISE: COUNTY | CITY | {Role.CONTACT},
    May.RAISE_DIFFICULTY: COUNTY | CITY | {Role.APPOINTEE, Role.CONTACT, Role.UNIT_OFFICER},
    May.GIVE_FEEDBACK: PEOPLE,
    May.SEE_MAILINGS: COUNTY | CITY,
    May.PHONE: COUNTY | CITY,
    May.KEEP_CAMPAIGNS: CITY,
    May.LOG_VISIT: COUNTY | CITY | {Role.UNIT_OFFICER},
    May.PLAN_ROUNDS: COUNTY | {Role.UNIT_OFFICER},
    May.TAKE_LEDGERS: COUNTY | CITY,
    May.READ_OWN_VISITS: frozenset({Role.APPOINTEE, Role.CONTACT}),
    May.BROADCAST: CITY,
    May.READ_BRIEF: OFFICIALS,
    May.KEEP_GROUPS: COUNTY | CITY,
    May.FOLLOW_DIFFICULTY: PEOPLE,
    May.HANDLE_DIFFICULTY: COUNTY | CITY | {Role.UNIT_OFFICER, Role.OPERATOR},
    May.COUNT_DIFFICULTIES: COUNTY | CITY,
    May.PROPOSE_CASES: COUNTY,
    May.ANSWER_CASES: frozenset({Role.APPOINTEE, Role.CONTACT}),
    May.DECIDE_CASES: CITY,
    May.SEE_CASES: COUNTY | CITY | {Role.UNIT_OFFICER},
    May.READ_CASES: COUNTY | CITY | {Role.UNIT_OFFICER, Role.APPOINTEE, Role.CONTACT},
    May.NOTE_PROCESS: COUNTY,
    May.SEE_PROCESS: COUNTY | CITY,
    May.READ_OWN_LETTERS: PEOPLE,
    May.VERIFY: frozenset({Role.OPERATOR}),
    May.RING: SYSTEM_ONLY,
    May.CARRY_LETTERS: SYSTEM_ONLY,
}

FOR_ANYONE: Final = frozenset({May.ENROL})
"""What a stranger may do too: look at an invitation and accept it."""


class Holding(Value):
    """A role and the place it is held for; a role that is held for no place has none."""

    role: Role
    county: CountyCode | None = None
    enterprise: EnterpriseId | None = None
    unit: UnitId | None = None


class Actor(Value):
    """The one on whose behalf an action runs; `person` is absent for a stranger and the system."""

    person: PersonId | None = None
    account: Account | None = None
    name: str = ""
    language: str | None = None
    holdings: tuple[Holding, ...] = ()
    location_consent: bool = False
    """Whether the person agreed to share locations (PRODUCT 27); read with the binding."""

    def known(self) -> PersonId:
        """The acting person; a stranger and the system are none: Refused(NOT_ALLOWED)."""
        if self.person is None:
            raise Refused(Refusal.NOT_ALLOWED)
        return self.person

    def takes_part(self) -> bool:
        """Whether he is somebody here: known, and in some role still."""
        return self.person is not None and bool(self.holdings)

    def roles(self) -> frozenset[Role]:
        return frozenset(holding.role for holding in self.holdings)

    def may(self, what: May) -> bool:
        """Whether any of the actor's roles is granted `what`."""
        return what in FOR_ANYONE or bool(GRANTS.get(what, frozenset()) & self.roles())

    def enterprises(self) -> frozenset[EnterpriseId]:
        """Enterprises for which the actor is the contact."""
        return frozenset(h.enterprise for h in self.holdings if h.enterprise is not None)

    def counties(self) -> frozenset[CountyCode]:
        """Counties for which the actor works in one of the two county departments."""
        return frozenset(
            h.county for h in self.holdings if h.county is not None and h.role in COUNTY
        )

    def units(self) -> frozenset[UnitId]:
        """Dispatching units whose officer the actor is."""
        return frozenset(
            h.unit for h in self.holdings if h.unit is not None and h.role is Role.UNIT_OFFICER
        )

    def of_city(self) -> bool:
        return bool(self.roles() & CITY)


SYSTEM: Final = Actor(name="system", holdings=(Holding(role=Role.SYSTEM),))
