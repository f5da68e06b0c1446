"""How the core says no: a code with facts. The sentence lives in `bot/texts` under the code."""

from enum import StrEnum


class Refusal(StrEnum):
    """Why an action did not happen; each has a sentence in both languages."""

    NOT_ALLOWED = "not-allowed"
    NOT_YOURS = "not-yours"
    NOT_FOUND = "not-found"
    INVITATION_UNKNOWN = "invitation-unknown"
    INVITATION_USED = "invitation-used"
    INVITATION_EXPIRED = "invitation-expired"
    INVITATION_FOR_ANOTHER = "invitation-for-another"
    INVITATION_NEEDS_PLACE = "invitation-needs-place"
    CONSENT_NEEDED = "consent-needed"
    NO_APPOINTMENT = "no-appointment"
    WHICH_ENTERPRISE = "which-enterprise"
    RECORDED_ELSEWHERE = "recorded-elsewhere"
    OWN_VISIT = "own-visit"
    WINDOW_CLOSED = "window-closed"
    UNDO_OVER = "undo-over"
    ACTED_UPON = "acted-upon"
    NOTHING_TO_TAKE_BACK = "nothing-to-take-back"
    DAY_TAKEN_BACK = "day-taken-back"
    LEFT_ANOTHER_DAY = "left-another-day"
    LEFT_AHEAD = "left-ahead"
    LEFT_TOO_EARLY = "left-too-early"
    HOST_WINDOW_OVER = "host-window-over"
    WITNESSED_TOO_LATE = "witnessed-too-late"
    WORDS_EMPTY = "words-empty"
    DISPUTE_OPEN = "dispute-open"
    DISPUTE_TOO_EARLY = "dispute-too-early"
    DISPUTE_OVER = "dispute-over"
    OWN_MATTER = "own-matter"
    REPORT_TOO_EARLY = "report-too-early"
    REPORT_ALREADY_IN = "report-already-in"
    REPORT_NOT_IN = "report-not-in"
    CREDIT_CODE_WRONG = "credit-code-wrong"
    CREDIT_CODE_TAKEN = "credit-code-taken"
    NAME_TAKEN = "name-taken"
    NAME_EMPTY = "name-empty"
    TERM_TOO_SHORT = "term-too-short"
    ALREADY_APPOINTED = "already-appointed"
    NOT_ACTIVE = "not-active"
    DATES_CROSSED = "dates-crossed"
    SUSPENSIONS_OVERLAP = "suspensions-overlap"
    DOOR_CODE_UNKNOWN = "door-code-unknown"
    DOOR_CODE_OLD = "door-code-old"
    DOOR_CODE_OWN = "door-code-own"
    CLAIM_AHEAD = "claim-ahead"
    CLAIM_TOO_OLD = "claim-too-old"
    CLAIM_OUTSIDE_TERM = "claim-outside-term"
    CLAIM_SUSPENDED = "claim-suspended"
    CLAIM_COUNTED = "claim-counted"
    CLAIM_NOT_ACCEPTED = "claim-not-accepted"
    CLAIM_ALREADY = "claim-already"
    CLAIM_QUOTA = "claim-quota"
    CLAIM_SETTLED = "claim-settled"
    OWN_CLAIM = "own-claim"
    OWN_SHEET = "own-sheet"
    REASON_EMPTY = "reason-empty"
    HOLIDAYS_CROSSED = "holidays-crossed"
    HOLIDAYS_INCOMPLETE = "holidays-incomplete"
    QUIET_TOO_LONG = "quiet-too-long"
    PAUSE_OUT_OF_RANGE = "pause-out-of-range"
    MAY_NOT_BE_OFF = "may-not-be-off"
    ACCURACY_TOO_POOR = "accuracy-too-poor"
    PLACE_UNREADABLE = "place-unreadable"
    PLACE_OUTSIDE = "place-outside"
    SITE_RETIRED = "site-retired"
    FENCE_CHANGED = "fence-changed"


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """An action was refused and nothing was changed.

    `facts` are plain values (numbers, dates, names) that the sentence for `code` mentions.
    """

    def __init__(self, code: Refusal, **facts: object) -> None:
        super().__init__(code.value, facts)
        self.code = code
        self.facts = facts
