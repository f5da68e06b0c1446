"""A Bot API server on loopback, and the people who use a bot, for demos, tests and benches.

It knows nothing of the rest of the house, and the rest nothing of it: they meet over HTTP only.
"""

from bot.sandbox.server import Sandbox, serve
from bot.sandbox.settings import Settings

__all__ = ["Sandbox", "Settings", "serve"]
