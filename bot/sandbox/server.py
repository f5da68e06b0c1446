"""A sandbox on a port of its own."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from bot.sandbox.botapi import BotApi
from bot.sandbox.forms import LARGEST_REQUEST
from bot.sandbox.play.answers import WORLD
from bot.sandbox.play.routes import add_routes
from bot.sandbox.pushing import Pusher
from bot.sandbox.settings import Settings
from bot.sandbox.world import World

HOST = "127.0.0.1"
"""Loopback only: anybody who reaches the play API may act for everybody."""


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A running sandbox."""

    url: str
    """The page; also the base of aiogram's `TelegramAPIServer.from_base`."""
    token: str
    username: str
    world: World

    @property
    def bot_api(self) -> str:
        """python-telegram-bot's `base_url`."""
        return f"{self.url}/bot"

    @property
    def file_api(self) -> str:
        """python-telegram-bot's `base_file_url`."""
        return f"{self.url}/file/bot"


def build(world: World, api: BotApi) -> web.Application:
    """The application over a world, not yet listening."""
    app = web.Application(client_max_size=LARGEST_REQUEST)
    app[WORLD] = world
    app.router.add_post("/bot{token}/{method}", api.call)
    app.router.add_get("/bot{token}/{method}", api.call, allow_head=False)
    app.router.add_get("/file/bot{token}/{path:.+}", api.download)
    app.router.add_route("*", "/bot{rest:.*}", api.unknown)
    app.router.add_route("*", "/file/bot{rest:.*}", api.unknown)
    add_routes(app)

    async def pushing(_: web.Application) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as group:
            pusher = group.create_task(Pusher(world, api).run())
            yield
            pusher.cancel()

    app.cleanup_ctx.append(pushing)
    return app


@asynccontextmanager
async def serve(settings: Settings | None = None) -> AsyncIterator[Sandbox]:
    """Listen until the block is left."""
    settings = settings or Settings()
    world = World(settings)
    api = BotApi(world)
    runner = web.AppRunner(
        build(world, api), access_log=None, handle_signals=False, shutdown_timeout=0.2
    )
    await runner.setup()
    try:
        site = web.TCPSite(runner, HOST, settings.port)
        await site.start()
        port = runner.addresses[0][1]
        yield Sandbox(f"http://{HOST}:{port}", settings.token, settings.username, world)
    finally:
        world.updates.cut_poll()
        await runner.cleanup()
