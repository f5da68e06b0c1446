"""Settings: `FUZONG_…` in the environment, or in a file `.env` in the working directory."""

import os
import re
import tempfile
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    EnvSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from bot.secret_key import SHORTEST, kept_secret
from bot.texts.catalogue import at_hand
from core.shared.policy import Policy

PREFIX: Final = "FUZONG_"
ENV_FILE: Final = ".env"
TELEGRAM: Final = "https://api.telegram.org"
TOKEN: Final = re.compile(r"[1-9][0-9]{0,19}:[A-Za-z0-9_-]{3,}")
PROXY_SCHEMES: Final = frozenset({"http", "socks5"})
SQLITE: Final = re.compile(r"sqlite:///(?P<file>[^?]+)")


class ConfigError(Exception):
    """What the user has to put right, as one line in the user's language."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


class Config(BaseSettings):
    """The settings of one process. `load` is the way to get one."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_nested_delimiter="__",
        env_ignore_empty=True,
        extra="ignore",  # `_refuse_unknown` sees the environment too, pydantic only the file
        frozen=True,
    )

    bot_token: SecretStr | None = None
    bot_api: str = TELEGRAM
    """The Bot API's address, without a slash at its end."""
    proxy: str | None = Field(default=None, repr=False)  # it may carry a password
    data_dir: Path = Path("data")
    database_url: str = Field(
        default_factory=lambda known: f"sqlite:///{known.get('data_dir', '')}/fuzong.db",
        repr=False,
    )
    secret_key: SecretStr | None = None
    language: Literal["zh", "en"] = "zh"
    clock_shift_file: Path | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    policy: Policy = Policy()

    @property
    def token(self) -> str:
        """The bot's token. Raises ConfigError where none is set."""
        if self.bot_token is None:
            raise self.wrong("cli-config-no-token")
        return self.bot_token.get_secret_value()

    @property
    def secret(self) -> bytes:
        """The key of every digest: the one that was set, else the one kept in the data folder."""
        if self.secret_key is not None:
            return self.secret_key.get_secret_value().encode()
        try:
            return kept_secret(self.data_dir)
        except (OSError, ValueError) as error:
            raise self.wrong("cli-config-secret-file", why=_why(error)) from error

    @property
    def database_file(self) -> Path:
        """Where the database lies."""
        return Path(self.database_url.removeprefix("sqlite:///"))

    def wrong(self, key: str, /, **facts: object) -> ConfigError:
        """What to raise when the user has to put something right."""
        return wrong(self.language, key, **facts)

    @field_validator("bot_token")
    @classmethod
    def _token_of_botfather(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("malformed")
        return token

    @field_validator("bot_api")
    @classmethod
    def _address(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query:
            raise ValueError("malformed")
        return _with_good_port(url).rstrip("/")

    @field_validator("proxy")
    @classmethod
    def _way_out(cls, url: str | None) -> str | None:
        if url is None:
            return None
        parts = urlsplit(url)
        if parts.scheme not in PROXY_SCHEMES or not parts.hostname:
            raise ValueError("malformed")
        return _with_good_port(url)

    @field_validator("database_url")
    @classmethod
    def _a_file_of_sqlite(cls, url: str) -> str:
        found = SQLITE.fullmatch(url)
        if found is None or ":memory:" in found["file"]:
            raise ValueError(
                "not a file of SQLite"
            )  # every thread would see a database of its own
        return url

    @field_validator("secret_key")
    @classmethod
    def _long_enough(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None and len(key.get_secret_value().encode()) < SHORTEST:
            raise ValueError("too short")
        return key

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, level: object) -> object:
        return level.upper() if isinstance(level, str) else level

    def ready(self) -> Self:
        """The same settings, once the folders can be written and the secret is there."""
        if self.clock_shift_file is not None and _is_telegram(self.bot_api):
            raise self.wrong("cli-config-clock-shift-file")
        for folder in {self.data_dir, self.database_file.parent}:
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # it holds personal data
                with tempfile.TemporaryFile(dir=folder):
                    pass
            except OSError as error:
                raise self.wrong(
                    "cli-config-folder", folder=str(folder), why=_why(error)
                ) from error
        _ = self.secret  # made now: a service without it could not check a link
        return self


def load() -> Config:
    """The settings, checked, with a data folder that can be written and a secret in it.

    Raises ConfigError.
    """
    given = _given()
    language = given.get(f"{PREFIX}LANGUAGE") or "zh"
    _refuse_unknown(given, language)
    try:
        return Config().ready()
    except ValidationError as error:
        raise _explained(error, language) from None  # its text may quote a secret
    except SettingsError as error:  # a list or a table that is not JSON
        raise wrong(language, "cli-config-not-json", why=str(error)) from None


def language() -> str:
    """The language that the settings ask for, whatever else is wrong with them."""
    try:
        return _given().get(f"{PREFIX}LANGUAGE") or "zh"
    except ConfigError:
        return "zh"


def wrong(language: str, key: str, /, **facts: object) -> ConfigError:
    """What to raise when the user has to put something right."""
    return ConfigError(at_hand().plain(language, key, **facts))


def environment(**settings: str) -> dict[str, str]:
    """This process's environment for a child, with these settings and no others of ours."""
    inherited = dict(os.environ)  # noqa: TID251 - the place that the ban points to
    rest = {name: said for name, said in inherited.items() if not name.startswith(PREFIX)}
    return rest | {PREFIX + name.upper(): said for name, said in settings.items()}


def _given() -> dict[str, str]:
    """What is set under our prefix, by upper-case name; the environment outdoes the file."""
    try:
        file = DotEnvSettingsSource(Config).env_vars
    except (OSError, ValueError) as error:
        raise wrong("zh", "cli-config-env-file", why=_why(error)) from error
    pairs = {**file, **EnvSettingsSource(Config).env_vars}
    return {
        name.upper(): said or "" for name, said in pairs.items() if name.upper().startswith(PREFIX)
    }


def _refuse_unknown(given: dict[str, str], language: str) -> None:
    """A setting that nobody reads is a slip of the pen, and would be missed for years."""
    known = [PREFIX + name.upper() for name in Config.model_fields]
    known += [f"{PREFIX}POLICY__{name.upper()}" for name in Policy.model_fields]
    for name in sorted(given):
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.7)
            key = "cli-config-unknown-near" if near else "cli-config-unknown"
            raise wrong(language, key, name=name, near=" ".join(near))


EXPLAINED: Final = {
    "bot_token": "cli-config-bot-token",
    "bot_api": "cli-config-bot-api",
    "proxy": "cli-config-proxy",
    "database_url": "cli-config-database-url",
    "secret_key": "cli-config-secret-key",
    "language": "cli-config-language",
    "log_level": "cli-config-log-level",
}


def _explained(error: ValidationError, language: str) -> ConfigError:
    first: Any = error.errors(include_url=False, include_input=False, include_context=False)[0]
    field = str(first["loc"][0])
    name = PREFIX + "__".join(str(part).upper() for part in first["loc"][:2])
    if field in EXPLAINED:
        return wrong(language, EXPLAINED[field])
    return wrong(language, "cli-config-value", name=name, why=str(first["msg"]))


def _with_good_port(url: str) -> str:
    """The address as it is. Raises ValueError for a port that is none."""
    if urlsplit(url).port == 0 or any(sign.isspace() for sign in url):
        raise ValueError("malformed")
    return url


def _is_telegram(url: str) -> bool:
    host = (urlsplit(url).hostname or "").rstrip(".")
    return host == "telegram.org" or host.endswith(".telegram.org")


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
