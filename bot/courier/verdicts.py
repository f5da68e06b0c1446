"""How an attempt ended, told from the messenger's answer."""

from typing import Final

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.courier.ports import TokenRefusedError
from core.notices.model import Verdict, VerdictKind
from core.shared.ids import Account

NOBODY: Final = ("chat not found", "user not found", "peer_id_invalid", "user_deactivated")
UNCHANGED: Final = "message is not modified"


def verdict_of(error: TelegramError, edits: int | None = None) -> Verdict:
    """The verdict on an attempt that ended with `error`; `edits` is the message it was to edit.

    Raises TokenRefusedError where the bot itself is unknown: that is no letter's fault.
    """
    match error:
        case InvalidToken():
            raise TokenRefusedError from None
        # A chat that turned into a group is no person's any more: the county has to phone.
        case Forbidden():
            return Verdict(kind=VerdictKind.GONE)
        case ChatMigrated():
            return Verdict(kind=VerdictKind.GONE, moved_to=Account(error.new_chat_id))
        case RetryAfter():
            return Verdict(kind=VerdictKind.LATER, wait=_seconds(error))
        case BadRequest():
            return _bad_request(error.message.lower(), edits)
        # Time-outs, broken connections, 5xx, answers that are no JSON: it may have arrived.
        case _:
            return Verdict(kind=VerdictKind.AGAIN)


def _bad_request(message: str, edits: int | None) -> Verdict:
    if UNCHANGED in message:
        return Verdict(kind=VerdictKind.DELIVERED, message=edits)
    if any(words in message for words in NOBODY):
        return Verdict(kind=VerdictKind.GONE)
    return Verdict(kind=VerdictKind.BROKEN)


def _seconds(error: RetryAfter) -> float:
    """The library is changing the attribute from seconds to a timedelta; `sender` opted in."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int | float) else wait.total_seconds()
