"""Paths of the page and of the play API."""

from aiohttp import web

from bot.sandbox.play import acts, blocking, groups, levers, looking, points, uploads
from bot.sandbox.play.answers import WORLD, PlayError
from bot.sandbox.play.gate import gated


def add_routes(app: web.Application) -> None:
    """Everything that is not the Bot API."""
    for path, handler in _READ.items():
        app.router.add_get(path, gated(handler))
    for path, handler in _ACT.items():
        app.router.add_post(path, gated(handler))
    app.router.add_route("*", "/{rest:.*}", gated(_nothing))


async def _index(request: web.Request) -> web.StreamResponse:
    return _file(request, "index.html")


async def _page_file(request: web.Request) -> web.StreamResponse:
    return _file(request, request.match_info["file"])


def _file(request: web.Request, name: str) -> web.StreamResponse:
    room = request.app[WORLD].settings.page.resolve()
    path = (room / name).resolve()
    if path.parent != room or not path.is_file():
        raise PlayError(404, "not-found", name)
    return web.FileResponse(path, headers={"Cache-Control": "no-store"})


async def _nothing(request: web.Request) -> web.StreamResponse:
    raise PlayError(404, "not-found", f"{request.method} {request.path}")


_CHAT = "/play/chats/{person}"
_READ = {
    "/": _index,
    "/page/{file}": _page_file,
    "/play/state": looking.state,
    "/play/calls": looking.calls,
    "/play/events": looking.events,
    "/play/files/{file_id}": looking.file,
    _CHAT: looking.chat,
}
_ACT = {
    "/play/people": levers.add_people,
    "/play/places": levers.add_places,
    "/play/groups": groups.add_groups,
    f"{_CHAT}/upgrade": groups.upgrade,
    "/play/clock": levers.move_clock,
    "/play/faults": levers.set_fault,
    f"{_CHAT}/text": acts.say,
    f"{_CHAT}/press": acts.press,
    f"{_CHAT}/scan": acts.scan,
    f"{_CHAT}/contact": acts.share_contact,
    f"{_CHAT}/block": blocking.block,
    f"{_CHAT}/read": acts.read,
    f"{_CHAT}/location": points.share,
    f"{_CHAT}/live/{{message_id}}": points.move_live,
    f"{_CHAT}/upload": uploads.upload,
}
