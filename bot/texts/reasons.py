"""Reasons: a ready one in the reader's language, or own words."""

from bot.texts.catalogue import Catalogue
from core.appointments.model import Reason
from core.claims.model import ClaimKind, ClaimReason, ClaimView, Ground


def reason_said(catalogue: Catalogue, language: str | None, reason: str) -> str:
    """Why service was suspended or ended, as it is read."""
    if reason not in frozenset(Reason):
        return reason
    return catalogue.plain(language, f"appointments-reason-{reason}")


def claim_said(catalogue: Catalogue, language: str | None, reason: str) -> str:
    """Why a day was claimed, or why the county decided so, as it is read."""
    if reason in frozenset(ClaimReason):
        return catalogue.plain(language, f"claims-reason-{reason}")
    if reason in frozenset(Ground):
        return catalogue.plain(language, f"claims-ground-{reason}")
    return reason


def heard_of(found: ClaimView) -> str:
    """Whether the enterprise has spoken, or is not asked because nobody could have seen it."""
    if found.confirmed_at is not None:
        return "yes"
    return "away" if found.claim.kind is ClaimKind.OFF_SITE else "no"
