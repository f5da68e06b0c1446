"""Who may rename an enterprise or move it, and how a transfer ends."""

from typing import Final

from core.organisations.model import Enterprise
from core.shared.actor import Actor
from core.shared.refusal import Refusal, Refused
from core.transfers.model import Transfer, TransferState

WHYS: Final = ("zone", "registered", "plant")
"""Ready reasons for a transfer (A23)."""


def check_renamer(actor: Actor, enterprise: Enterprise) -> None:
    """The county that looks after it, or the city. Raises Refused(NOT_YOURS)."""
    if not actor.of_city() and enterprise.county not in actor.counties():
        raise Refused(Refusal.NOT_YOURS)


def check_asked(transfer: Transfer) -> None:
    """Raises Refused(TRANSFER_SETTLED) where somebody was quicker."""
    if transfer.state is not TransferState.ASKED:
        raise Refused(Refusal.TRANSFER_SETTLED)
