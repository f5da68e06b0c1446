"""A refusal of the Bot API: Telegram's number and Telegram's words."""

from typing import Any

Json = dict[str, Any]


class Refusal(Exception):  # noqa: N818  the house calls a "no" a refusal, not an error
    """Answered as `{"ok": false, "error_code", "description"}` with the same HTTP status."""

    def __init__(
        self,
        code: int,
        description: str,
        retry_after: int | None = None,
        moved_to: int | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.moved_to = moved_to

    def body(self) -> Json:
        """The JSON a client gets."""
        said: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            said["parameters"] = {"retry_after": self.retry_after}
        if self.moved_to is not None:
            said["parameters"] = {"migrate_to_chat_id": self.moved_to}
        return said


def bad(reason: str) -> Refusal:
    """400, the commonest; `reason` without the prefix."""
    return Refusal(400, f"Bad Request: {reason}")


def upgraded(number: int) -> Refusal:
    """400 for a group's old number, with its new one in `parameters`."""
    said = "Bad Request: group chat was upgraded to a supergroup chat"
    return Refusal(400, said, moved_to=number)


def too_many(seconds: int) -> Refusal:
    """429 with the wait that Telegram repeats in `parameters`."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def stale_query() -> Refusal:
    """For a second answer, a late one, and an id that never was."""
    return bad("query is too old and response timeout expired or query ID is invalid")


def not_modified() -> Refusal:
    """An edit that changes nothing is an error in Telegram, not a silence."""
    return bad(
        "message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message"
    )
