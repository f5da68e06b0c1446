"""Who may play: the page of this very server, and programs on this machine."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.play.answers import PlayError, told
from bot.sandbox.refusal import Refusal

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_OURS = frozenset({"127.0.0.1", "localhost", "::1"})


def gated(handler: Handler) -> Handler:
    """Answers errors as the play API does, and keeps strange web sites out.

    A browser on this machine may show any site, and a site may send requests to loopback, also
    under a name of its own that resolves to loopback; hence the looks at Origin and Host.
    """

    async def through(request: web.Request) -> web.StreamResponse:
        try:
            _check_origin(request)
            return await handler(request)
        except PlayError as refusal:
            code, detail, status = refusal.code, refusal.detail, refusal.status
        except Refusal as refusal:
            code, detail, status = "refused", refusal.description, 400
        except web.HTTPRequestEntityTooLarge:
            code, detail, status = "too-large", "", 413
        return told({"error": code, "detail": detail}, status)

    return through


def _check_origin(request: web.Request) -> None:
    try:
        host = urlsplit(f"//{request.host}").hostname
    except ValueError:
        host = None
    if host not in _OURS:
        raise PlayError(403, "foreign-host", request.host)
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.host}":
        raise PlayError(403, "foreign-origin", origin)
