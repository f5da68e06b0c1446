"""The log of Bot API calls, for tests that count messages, edits and taps."""

from collections import deque

from bot.sandbox.refusal import Json


class Calls:
    """The last calls, oldest first."""

    def __init__(self, kept: int = 20_000) -> None:
        self.last = 0
        self._log: deque[tuple[int, str, object, int | None, float]] = deque(maxlen=kept)

    def add(self, method: str, chat_id: object, error_code: int | None, at: float) -> None:
        """`error_code` None means the call was answered with ok."""
        self.last += 1
        self._log.append((self.last, method, chat_id, error_code, at))

    def since(self, n: int) -> list[Json]:
        """Calls numbered above `n`."""
        return [
            {
                "n": number,
                "method": method,
                "chat_id": chat_id,
                "ok": error_code is None,
                "error_code": error_code,
                "at": at,
            }
            for number, method, chat_id, error_code, at in self._log
            if number > n
        ]
