"""The bot's side: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
import hmac
import json

from aiohttp import web

from bot.sandbox import methods
from bot.sandbox.faults import Slow, TooMany
from bot.sandbox.forms import Fields, Uploads, read_request, whole_number
from bot.sandbox.parsing import parse
from bot.sandbox.pictures import contents
from bot.sandbox.refusal import Json, Refusal, too_many
from bot.sandbox.registry import SERVED, Encoded, Method
from bot.sandbox.world import World

__all__ = ["BotApi", "methods"]

_BAD_GATEWAY = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n"
    "</body>\r\n</html>\r\n"
)


class BotApi:
    """Answers calls as Telegram's server does, troubles included."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def call(self, request: web.Request) -> web.StreamResponse:
        """One HTTP request to a method."""
        world = self.world
        if not world.faults.none and world.faults.dark():
            return _cut(request)
        if not self._is_ours(request.match_info["token"]):
            return _refused(Refusal(401, "Unauthorized"))
        method = SERVED.get(request.match_info["method"].lower())
        if method is None:
            return _refused(Refusal(404, "Not Found"))
        troubled = not world.faults.none
        if troubled and (early := await self._trouble(method)) is not None:
            return early
        chat_id: object = None
        error: int | None = None
        try:
            fields, uploads = await read_request(request)
            chat_id = fields.get("chat_id")
            result = await self.run(method, fields, uploads)
        except Refusal as refusal:
            error = refusal.code
            answer = _refused(refusal)
        except web.HTTPRequestEntityTooLarge:
            error = 413
            answer = _refused(Refusal(413, "Request Entity Too Large"))
        else:
            answer = _granted(result)
        self._log(method, chat_id, error)
        if not world.faults.none and (
            world.faults.dark() or world.faults.take("lost-answer", method.name)
        ):
            return _cut(request)
        return answer

    async def run(self, method: Method, fields: Fields, uploads: Uploads) -> object:
        """One call without the network around it; raises Refusal."""
        params = parse(method.name, method.model, fields)
        if method.spends and self.world.limits is not None:
            chat_id = params.get("chat_id")
            count = len(params["media"]) if method.name == "sendMediaGroup" else 1
            self.world.limits.spend(chat_id if isinstance(chat_id, int) else 0, count)
        return await method.serve(self.world, params, uploads)

    async def run_inline(self, name: str, fields: Fields, uploads: Uploads) -> None:
        """A call that came in a webhook's answer: nobody hears how it went, but the log."""
        method = SERVED.get(name.lower())
        if method is None:
            return
        error: int | None = None
        try:
            await self.run(method, fields, uploads)
        except Refusal as refusal:
            error = refusal.code
        self._log(method, fields.get("chat_id"), error)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """A file by the path that getFile told."""
        if self.world.faults.dark():
            return _cut(request)
        if not self._is_ours(request.match_info["token"]):
            return _refused(Refusal(401, "Unauthorized"))
        file = self.world.files.at(request.match_info["path"])
        if file is None:
            return _refused(Refusal(404, "Not Found"))
        return web.Response(body=await contents(file), content_type="application/octet-stream")

    async def unknown(self, _request: web.Request) -> web.StreamResponse:
        """A path under /bot or /file/bot that is no method and no file."""
        return _refused(Refusal(404, "Not Found"))

    async def _trouble(self, method: Method) -> web.StreamResponse | None:
        faults = self.world.faults
        slow = faults.take("slow", method.name)
        if isinstance(slow, Slow):
            await asyncio.sleep(slow.milliseconds / 1000)
        limited = faults.take("429", method.name)
        if isinstance(limited, TooMany):
            self._log(method, None, 429)
            return _refused(too_many(limited.retry_after))
        if faults.take("502-html", method.name):
            self._log(method, None, 502)
            return web.Response(status=502, text=_BAD_GATEWAY, content_type="text/html")
        return None

    def _is_ours(self, token: str) -> bool:
        return hmac.compare_digest(token.encode(), self.world.settings.token.encode())

    def _log(self, method: Method, chat_id: object, error: int | None) -> None:
        if isinstance(chat_id, str):
            chat_id = whole_number(chat_id)
        self.world.calls.add(method.name, chat_id, error, self.world.clock.now())


def _granted(result: object) -> web.Response:
    if isinstance(result, Encoded):
        body = b'{"ok":true,"result":' + result + b"}"
    else:
        body = json.dumps({"ok": True, "result": result}, ensure_ascii=False).encode()
    return web.Response(body=body, headers=_JSON)


_JSON = {"Content-Type": "application/json"}


def _refused(refusal: Refusal) -> web.Response:
    said: Json = refusal.body()
    headers = dict(_JSON)
    if refusal.retry_after is not None:
        headers["Retry-After"] = str(refusal.retry_after)
    return web.Response(status=refusal.code, body=json.dumps(said).encode(), headers=headers)


def _cut(request: web.Request) -> web.Response:
    """Close the connection without a word, as a broken line does."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=502)
