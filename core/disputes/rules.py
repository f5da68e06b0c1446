"""Who may do what in which state of a dispute, and how long an answer is waited for."""

from typing import Final

from core.disputes.model import DisputeAct, DisputeState
from core.shared.refusal import Refusal, Refused
from core.shared.words import own_words

HERE: Final = "here"
"""The person's ready answer."""

REMARKS: Final = ("not-that-day", "wrong-date", "not-ours")
"""The enterprise's ready remarks."""

REASONS_FOR: Final = ("both-asked", "other-evidence")
REASONS_AGAINST: Final = ("not-present", "date-wrong")
"""The county's ready reasons, by which way it decides."""

_TOLD, _COUNTY = DisputeState.TOLD, DisputeState.WITH_COUNTY

MOVES: Final = {
    (_TOLD, DisputeAct.ANSWER): _COUNTY,
    (_TOLD, DisputeAct.SILENCE): _COUNTY,
    (_TOLD, DisputeAct.AGREE): DisputeState.AGREED,
    (_TOLD, DisputeAct.RETRACT): DisputeState.RETRACTED,
    (_TOLD, DisputeAct.CONFIRM): DisputeState.CONFIRMED,
    (_COUNTY, DisputeAct.ANSWER): _COUNTY,
    (_COUNTY, DisputeAct.AGREE): DisputeState.AGREED,
    (_COUNTY, DisputeAct.RETRACT): DisputeState.RETRACTED,
    (_COUNTY, DisputeAct.CONFIRM): DisputeState.CONFIRMED,
    (_COUNTY, DisputeAct.DISMISS): DisputeState.DISMISSED,
    (_COUNTY, DisputeAct.UPHOLD): DisputeState.UPHELD,
}
"""The whole of it: the county decides nothing before the person was heard or waited for."""

LIVE: Final = frozenset({_TOLD, _COUNTY})
DECIDED: Final = frozenset({DisputeState.DISMISSED, DisputeState.UPHELD})
"""Ends that the county made: the same day is not disputed again."""

TOLD_OF: Final = DECIDED | {DisputeState.AGREED}
"""Ends of which somebody hears who did not cause them and waits for no card of his own."""


def after(state: DisputeState, act: DisputeAct) -> DisputeState:
    """The state that follows. Raises Refused(DISPUTE_OVER, DISPUTE_TOO_EARLY)."""
    if (state, act) in MOVES:
        return MOVES[state, act]
    raise Refused(Refusal.DISPUTE_TOO_EARLY if state in LIVE else Refusal.DISPUTE_OVER)


def words_of(said: str, limit: int, *ready: str) -> str:
    """A ready code as it is, own words tidied. Raises Refused(WORDS_EMPTY, WORDS_TOO_LONG)."""
    return said if said in ready else own_words(said, limit)
