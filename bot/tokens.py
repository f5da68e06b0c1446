"""Secrets that travel in links."""

import hmac
import secrets
from typing import Final

BYTES: Final = 16
"""128 bits: 22 characters, which fit a deep link beside its verb (64 in all)."""

SHORTEST_SECRET: Final = 16


class SecretTokens:
    """`core.ports.Tokens`: random tokens, of which the store keeps a keyed digest only.

    `secret` is the service's own; whoever copies the database without it can neither use nor
    test a token. Raises ValueError for a secret under 16 bytes.
    """

    def __init__(self, secret: bytes) -> None:
        if len(secret) < SHORTEST_SECRET:
            raise ValueError(f"the service's secret needs at least {SHORTEST_SECRET} bytes")
        self._secret = secret

    def make(self) -> str:
        """A fresh token of 22 url-safe characters."""
        return secrets.token_urlsafe(BYTES)

    def digest(self, token: str) -> str:
        """HMAC-SHA-256 in hex (64 characters), for whatever text somebody sends as a token."""
        return self.seal(token.encode("utf-8", "surrogatepass")).hex()

    def seal(self, data: bytes) -> bytes:
        """HMAC-SHA-256 (32 bytes) of `data`: proves that it is ours, or stands in its place."""
        return hmac.digest(self._secret, data, "sha256")
