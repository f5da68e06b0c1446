"""Paths of the page and of the play API."""

from aiohttp import web

from bot.sandbox.play import acts, levers, looking, points, uploads
from bot.sandbox.play.answers import WORLD, PlayError


def add_routes(app: web.Application) -> None:
    """Everything that is not the Bot API."""
    chats = "/play/chats/{person}"
    app.router.add_get("/", _index)
    app.router.add_get("/page/{file}", _page_file)
    app.router.add_get("/play/state", looking.state)
    app.router.add_get("/play/calls", looking.calls)
    app.router.add_get("/play/events", looking.events)
    app.router.add_get("/play/files/{file_id}", looking.file)
    app.router.add_post("/play/people", levers.add_people)
    app.router.add_post("/play/places", levers.add_places)
    app.router.add_post("/play/clock", levers.move_clock)
    app.router.add_post("/play/faults", levers.set_fault)
    app.router.add_get(chats, looking.chat)
    app.router.add_post(f"{chats}/text", acts.say)
    app.router.add_post(f"{chats}/press", acts.press)
    app.router.add_post(f"{chats}/scan", acts.scan)
    app.router.add_post(f"{chats}/contact", acts.share_contact)
    app.router.add_post(f"{chats}/block", acts.block)
    app.router.add_post(f"{chats}/read", acts.read)
    app.router.add_post(f"{chats}/location", points.share)
    app.router.add_post(f"{chats}/live/{{message_id}}", points.move_live)
    app.router.add_post(f"{chats}/upload", uploads.upload)


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
