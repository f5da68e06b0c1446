"""The served methods of the Bot API, a file for each matter.

Importing this package fills `bot.sandbox.registry.SERVED`.
"""

from bot.sandbox.methods import clicks, edits, listening, lookups, media, texts

__all__ = ["clicks", "edits", "listening", "lookups", "media", "texts"]
