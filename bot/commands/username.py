"""The bot's own name, asked of the Bot API."""

from typing import Any, Final

from aiohttp import BaseConnector, ClientError, ClientSession, ClientTimeout, TCPConnector

from bot.config import Config

PATIENCE_S: Final = 10
REFUSED: Final = frozenset({401, 404})
"""What Telegram answers to a token that is unknown, or has been revoked."""

TROUBLE: Final = (ClientError, OSError, ValueError, KeyError, TypeError)
"""What may happen on the way there, or come back instead of an answer."""


async def username(config: Config) -> str:
    """The name in the bot's links. Raises ConfigError where nobody tells."""
    url = f"{config.bot_api}/bot{config.token}/getMe"
    try:
        async with (
            ClientSession(
                connector=_connector(config.proxy), timeout=ClientTimeout(total=PATIENCE_S)
            ) as session,
            session.get(url, proxy=_http(config.proxy)) as answer,
        ):
            if answer.status in REFUSED:
                raise config.wrong("cli-api-token-refused", api=config.bot_api)
            told: Any = await answer.json(content_type=None)
            return str(told["result"]["username"])
    except _trouble(config.proxy) as error:
        why = _without(str(error) or type(error).__name__, config.token)
        raise config.wrong("cli-api-unreachable", api=config.bot_api, why=why) from None


def _http(proxy: str | None) -> str | None:
    return proxy if proxy is not None and not _is_socks(proxy) else None


def _connector(proxy: str | None) -> BaseConnector:
    if proxy is None or not _is_socks(proxy):
        return TCPConnector()
    # only those behind a SOCKS proxy need to wait for the import
    from aiohttp_socks import ProxyConnector  # noqa: PLC0415

    return ProxyConnector.from_url(proxy)


def _trouble(proxy: str | None) -> tuple[type[Exception], ...]:
    """What may go wrong; a SOCKS proxy has errors of its own, which are none of aiohttp's."""
    if proxy is None or not _is_socks(proxy):
        return TROUBLE
    from aiohttp_socks import (  # noqa: PLC0415 - as above
        ProxyConnectionError,
        ProxyError,
        ProxyTimeoutError,
    )

    return (*TROUBLE, ProxyConnectionError, ProxyError, ProxyTimeoutError)


def _is_socks(proxy: str) -> bool:
    return proxy.startswith("socks")


def _without(words: str, token: str) -> str:
    """The error's words; some name the address, and the address holds the token."""
    return words.replace(token, "***")
