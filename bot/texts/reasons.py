"""Why service was suspended or ended: a ready reason in the reader's language, or own words."""

from bot.texts.catalogue import Catalogue
from core.appointments.model import Reason


def reason_said(catalogue: Catalogue, language: str | None, reason: str) -> str:
    """The reason as it is read."""
    if reason not in frozenset(Reason):
        return reason
    return catalogue.plain(language, f"appointments-reason-{reason}")
