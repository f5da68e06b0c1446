"""Who may play: the page of this very server, and programs on this machine."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.play.answers import PlayError, told
from bot.sandbox.refusal import Refusal

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_OURS = frozenset({"127.0.0.1", "localhost", "::1"})


@web.middleware
async def gate(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answers errors as the play API does, and keeps strange web sites out.

    A browser on this machine may show any site, and a site may send requests to loopback, also
    under a name of its own that resolves to loopback; hence the looks at Origin and Host.
    """
    if request.path.startswith(("/bot", "/file/")):
        return await handler(request)
    try:
        if urlsplit(f"//{request.host}").hostname not in _OURS:
            raise PlayError(403, "foreign-host", request.host)
        origin = request.headers.get("Origin")
        if origin is not None and origin != f"http://{request.host}":
            raise PlayError(403, "foreign-origin", origin)
        return await handler(request)
    except PlayError as refusal:
        return told({"error": refusal.code, "detail": refusal.detail}, refusal.status)
    except Refusal as refusal:
        return told({"error": "refused", "detail": refusal.description}, 400)
    except web.HTTPRequestEntityTooLarge:
        return told({"error": "too-large", "detail": ""}, 413)
    except web.HTTPNotFound:
        return told({"error": "not-found", "detail": request.path}, 404)
    except web.HTTPMethodNotAllowed:
        return told({"error": "wrong-method", "detail": request.method}, 405)
