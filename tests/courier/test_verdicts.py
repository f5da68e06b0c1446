"""The messenger's answers and what they mean for a letter."""

from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.courier import sender as _opts_in_to_timedeltas  # noqa: F401
from bot.courier.ports import TokenRefusedError
from bot.courier.verdicts import verdict_of
from core.notices.model import Verdict, VerdictKind

TABLE = [
    (Forbidden("bot was blocked by the user"), VerdictKind.GONE),
    (Forbidden("user is deactivated"), VerdictKind.GONE),
    (Forbidden("bot can't initiate conversation with a user"), VerdictKind.GONE),
    (ChatMigrated(-100123), VerdictKind.GONE),
    (BadRequest("Chat not found"), VerdictKind.GONE),
    (BadRequest("PEER_ID_INVALID"), VerdictKind.GONE),
    (BadRequest("Can't parse entities: unsupported start tag"), VerdictKind.BROKEN),
    (BadRequest("Message is too long"), VerdictKind.BROKEN),
    (BadRequest("Message to edit not found"), VerdictKind.BROKEN),
    (NetworkError("Bad Gateway"), VerdictKind.AGAIN),
    (NetworkError("Internal Server Error (500)"), VerdictKind.AGAIN),
    (TimedOut(), VerdictKind.AGAIN),
    (TelegramError("Invalid server response"), VerdictKind.AGAIN),
    (Conflict("terminated by other getUpdates request"), VerdictKind.AGAIN),
]


@pytest.mark.parametrize(("error", "kind"), TABLE, ids=str)
def test_each_answer_has_its_verdict(error: TelegramError, kind: VerdictKind) -> None:
    """The table of DESIGN 4, with the wordings that the messenger is known to use."""
    assert verdict_of(error).kind is kind


def test_a_wait_is_taken_over_in_seconds() -> None:
    """A 429 says how long, as a timedelta or in seconds."""
    wait = Verdict(kind=VerdictKind.LATER, wait=17)

    assert verdict_of(RetryAfter(17)) == wait
    assert verdict_of(RetryAfter(timedelta(seconds=17))) == wait


def test_an_unchanged_edit_is_a_delivered_one() -> None:
    """The message shows already what it should."""
    error = BadRequest("Message is not modified: specified new message content is exactly same")

    assert verdict_of(error, edits=8) == Verdict(kind=VerdictKind.DELIVERED, message=8)


def test_a_refused_token_is_no_verdict_on_a_letter() -> None:
    """It is raised, for it stops the courier."""
    with pytest.raises(TokenRefusedError):
        verdict_of(InvalidToken())
