"""Which sendings have a name of their own."""

from typing import Final

from core.notices.model import Kind

NAMED: Final = frozenset(
    {
        Kind.REPORT_DUE,
        Kind.REPORT_DUE_COUNTY,
        Kind.REPORT_IN,
        Kind.VISITORS,
        Kind.CLAIM_FOR_COUNTY,
        Kind.CLAIM_DECIDED,
        Kind.DISPUTED,
        Kind.DISPUTE_FOR_COUNTY,
        Kind.UNREACHABLE,
        Kind.SUSPENDED,
        Kind.RESUMED,
        Kind.TERMINATED,
        Kind.NEEDS_WAITING,
        Kind.NEED_MOVED,
        Kind.NEED_PROPOSAL,
        Kind.PACE_BEHIND,
        Kind.SILENCE,
        Kind.SILENCE_COUNTY,
        Kind.CALL_COUNTY,
        Kind.CALL_OPENED,
        Kind.CALL_EXTENDED,
        Kind.CALL_CLOSING,
        Kind.CALL_CLOSING_COUNTY,
        Kind.CONSOLIDATION_DUE,
        Kind.LIST_REPORTED,
        Kind.LIST_HANDED_BACK,
        Kind.KEY_WANTED,
        Kind.PROFILE_WAITING,
        Kind.PROFILE_CONFIRMED,
        Kind.PROFILE_RETURNED,
        Kind.QUALIFICATION_ENDS,
        Kind.NEW_POSTS,
        Kind.BROADCAST,
        Kind.GROUP_BRIEF,
    }
)
"""Kinds that have a name of their own in the list; the rest are told by what they are about."""
