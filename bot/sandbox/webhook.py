"""Where updates are pushed to, and how the last push went."""

from dataclasses import dataclass

from bot.sandbox.refusal import Json
from bot.sandbox.updates import Updates


@dataclass(frozen=True, slots=True)
class Target:
    """What setWebhook asked for."""

    url: str
    secret: str
    connections: int
    has_custom_certificate: bool


class Webhook:
    """The bot's choice between being pushed to and fetching."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self.target: Target | None = None
        self.changes = 0
        """Counts setWebhook and deleteWebhook; a push begun before a change is not repeated."""
        self._error: tuple[int, str] | None = None

    def aim(self, target: Target | None) -> None:
        """Push there from now on; None: nowhere."""
        self.target = target
        self.changes += 1
        self._error = None
        self._updates.pushed = target is not None
        self._updates.bell.set()

    def failed(self, date: int, reason: str) -> None:
        """Remember the last trouble for getWebhookInfo."""
        self._error = (date, reason)

    def info(self, pending: int) -> Json:
        """The Bot API's WebhookInfo."""
        told: Json = {
            "url": self.target.url if self.target else "",
            "has_custom_certificate": bool(self.target and self.target.has_custom_certificate),
            "pending_update_count": pending,
        }
        if self.target:
            told["max_connections"] = self.target.connections
        if self._error:
            told["last_error_date"], told["last_error_message"] = self._error
        return told
