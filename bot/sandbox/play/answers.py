"""How the play API reads and answers."""

import json
from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.sandbox.forms import whole_number
from bot.sandbox.people import Chat
from bot.sandbox.world import World

WORLD: web.AppKey[World] = web.AppKey("world", World)


class Body(BaseModel):
    """A request of the page; a misspelt field is refused, not ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PlayError(Exception):
    """Answered as `{"error": code, "detail": "…"}`."""

    def __init__(self, status: int, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.detail = detail


BodyType = TypeVar("BodyType", bound=BaseModel)


async def body_of(request: web.Request, model: type[BodyType]) -> BodyType:
    """The JSON of a request; 400 "bad-request" names the first field that does not fit."""
    raw = await request.read()
    try:
        return model.model_validate_json(raw or b"{}")
    except ValidationError as odd:
        first = odd.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        detail = f"{place}: {first['msg']}" if place else first["msg"]
        raise PlayError(400, "bad-request", detail) from odd


def chat_of(request: web.Request) -> Chat:
    """The chat a path names; 404 "no-such-person"."""
    name = request.match_info["person"]
    chat = request.app[WORLD].chats.get(whole_number(name) or 0)
    if chat is None:
        raise PlayError(404, "no-such-person", name)
    return chat


def since_of(request: web.Request) -> int:
    """The counter a reader has seen: `since`, or what a reconnecting browser sends."""
    told = request.headers.get("Last-Event-ID") or request.query.get("since") or "0"
    n = whole_number(told)
    if n is None:
        raise PlayError(400, "bad-request", "since: not a number")
    return n


def told(facts: object, status: int = 200) -> web.Response:
    """JSON that no cache keeps."""
    return web.Response(
        status=status,
        body=json.dumps(facts, ensure_ascii=False).encode(),
        headers={"Content-Type": "application/json", "Cache-Control": "no-store"},
    )
