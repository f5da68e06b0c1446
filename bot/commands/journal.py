"""What a service writes to stderr while it runs."""

import logging
from typing import Final

from bot.config import Config

FORM: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
TALKATIVE: Final = ("httpx", "httpcore", "aiohttp.access", "apscheduler")
"""Libraries that write a line for every request or tick."""


class Discreet(logging.Formatter):
    """Writes no secret: libraries put the bot's token into addresses, and those into errors."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__(FORM)
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, "***")
        return line


def keep_journal(config: Config) -> None:
    """Log to stderr from the level that the settings ask for."""
    secrets = [config.bot_token, config.secret_key]
    words = tuple(secret.get_secret_value() for secret in secrets if secret is not None)
    writer = logging.StreamHandler()
    writer.setFormatter(Discreet(words))
    logging.basicConfig(level=config.log_level, handlers=[writer])
    # it calls a refusal in a window an error; what is one, our own handler logs
    logging.getLogger("aiogram_dialog.window").setLevel(logging.CRITICAL)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))
